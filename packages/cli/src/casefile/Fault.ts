/**
 * What is wrong with a file somebody wrote, and where.
 *
 * A fault names the place as `file:line:column` and, where a word was misspelt, the nearest valid one. All faults of a
 * file are reported at once.
 *
 * @stability experimental
 * @since 0.1.0
 */
import leven from "leven"

/** A place in a file, counted from 1. @since 0.1.0 */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that is wrong, and where. @since 0.1.0 */
export interface Fault extends Place {
  readonly message: string
  /** The valid word nearest to the one found, where words are what is valid. */
  readonly nearest: string | null
}

/** Fewer letters than this stand in too many words to mean one of them. */
const MEANT = 3

/** A word that holds the found one whole is nearer than any that must be changed. */
const distance = (found: string, word: string): number =>
  found.length >= MEANT && word.includes(found) ? 0 : leven(found, word)

/** The word of a list that takes the fewest changes to reach; the first of equals; null for an empty list. @since 0.1.0 */
export const nearestWord = (found: string, words: Iterable<string>): string | null => {
  let nearest: string | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const word of words) {
    const changes = distance(found.toLowerCase(), word.toLowerCase())
    if (changes < fewest) {
      nearest = word
      fewest = changes
    }
  }
  return nearest
}

/** From the top of each file down, the file that was asked for first; a fault told twice in one place is told once. @since 0.1.0 */
export const inOrder = (faults: ReadonlyArray<Fault>, first: string): ReadonlyArray<Fault> => {
  const once = new Map(faults.map((fault) => [written(fault), fault]))
  const rank = ({ file }: Fault): string => (file === first ? "" : file)
  return [...once.values()].sort(
    (a, b) => rank(a).localeCompare(rank(b)) || a.line - b.line || a.column - b.column
  )
}

/** A fault as one line for a terminal or an editor. @since 0.1.0 */
export const written = ({ column, file, line, message, nearest }: Fault): string =>
  `${file}:${line}:${column}: ${message}${nearest === null ? "" : `; the nearest valid word is "${nearest}"`}`
