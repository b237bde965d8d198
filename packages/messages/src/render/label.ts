/**
 * One word of a vocabulary in the reader's language: `accepted` is 已受理.
 *
 * A word we do not know, such as one of a county's own case type, is its own label.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "../Locale.ts"
import type { Vocabulary } from "../texts/keys.ts"
import { TEXTS } from "../texts/texts.ts"

/** The word in a vocabulary, or null where the vocabulary has no such word. @since 0.1.0 */
export const known = (kind: Vocabulary, word: string, locale: Locale): string | null => {
  const words: Readonly<Record<string, string>> = TEXTS[locale].labels[kind]
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null
}

/** The word as a person reads it. @since 0.1.0 */
export const label = (kind: Vocabulary, word: string, locale: Locale): string =>
  known(kind, word, locale) ?? word

/** The name of a holiday, or of the several it falls together with: 国庆节、中秋节. @since 0.1.0 */
export const holiday = (name: string, locale: Locale): string =>
  name
    .split("、")
    .map((part) => label("holiday", part, locale))
    .join(TEXTS[locale].phrases.listed)
