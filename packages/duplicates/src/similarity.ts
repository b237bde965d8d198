/**
 * How alike two texts are 文本相似度: a number, and never a word of either.
 *
 * Chinese has no spaces between words, so that neighbouring signs are compared and not words: Sørensen and Dice over pairs
 * of signs. Whether a sign is full or half width, how a text is broken into lines and how it is punctuated make no
 * difference; traditional and simplified characters do.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { diceCoefficient } from "dice-coefficient"

/** So many signs of a text are compared, from its beginning: the comparison takes the square of their number. @since 0.1.0 */
export const COMPARED_SIGNS = 2_000

/** Spaces, punctuation, and what is not seen. */
const SAYS_NOTHING = /[\s\p{P}\p{Cf}]+/gu

const compared = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(SAYS_NOTHING, "").slice(0, COMPARED_SIGNS)

/** From 0 to 1, the same either way round; 1 for the same text, 0 where one of them says nothing. @since 0.1.0 */
export const similarity = (one: string, other: string): number => {
  const [a, b] = [compared(one), compared(other)]
  return a === "" || b === "" ? 0 : diceCoefficient(a, b)
}
