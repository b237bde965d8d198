/**
 * The known word nearest to a mistyped one, so that an error can offer it.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** Edits (one character put in, left out or exchanged) between two words. */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Null when every word differs in more than half of its letters: naming one would mislead. @since 0.1.0 */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  let best: string | null = null
  let fewest = Infinity
  for (const candidate of known) {
    const distance = edits(word.toLowerCase(), candidate.toLowerCase())
    const near = distance <= Math.max(word.length, candidate.length) / 2
    if (near && distance < fewest) [best, fewest] = [candidate, distance]
  }
  return best
}
