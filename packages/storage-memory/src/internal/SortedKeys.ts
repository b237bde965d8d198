/**
 * A set of keys kept in order, in chunks, so that adding one never moves more than one chunk.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** A chunk is split in two when it grows beyond this. */
const FULL = 512

/** @since 0.1.0 */
export interface SortedKeys {
  readonly size: () => number
  readonly add: (key: string) => void
  readonly remove: (key: string) => void
  /** The keys that sort after a key, in order; all of them after null. */
  readonly after: (key: string | null) => Iterable<string>
}

/** @since 0.1.0 */
export const make = (): SortedKeys => {
  const chunks: Array<Array<string>> = [[]]
  let size = 0

  /** The last chunk that does not begin after the key; keys equal to it can be nowhere else. */
  const chunkOf = (key: string): number =>
    Math.max(0, firstWhere(chunks.length, (i) => (chunks[i]?.[0] ?? "") > key) - 1)

  const add = (key: string): void => {
    const at = chunkOf(key)
    const chunk = chunks[at] ?? []
    const i = firstWhere(chunk.length, (i) => (chunk[i] ?? "") >= key)
    if (chunk[i] === key) return
    chunk.splice(i, 0, key)
    size++
    if (chunk.length > FULL) chunks.splice(at + 1, 0, chunk.splice(FULL / 2))
  }

  const remove = (key: string): void => {
    const at = chunkOf(key)
    const chunk = chunks[at] ?? []
    const i = firstWhere(chunk.length, (i) => (chunk[i] ?? "") >= key)
    if (chunk[i] !== key) return
    chunk.splice(i, 1)
    size--
    if (chunk.length === 0 && chunks.length > 1) chunks.splice(at, 1)
  }

  function* after(key: string | null): Iterable<string> {
    const start = key === null ? 0 : chunkOf(key)
    for (let at = start; at < chunks.length; at++) {
      const chunk = chunks[at] ?? []
      const from = key === null || at > start ? 0 : firstWhere(chunk.length, (i) => (chunk[i] ?? "") > key)
      for (let i = from; i < chunk.length; i++) yield chunk[i] ?? ""
    }
  }

  return { size: () => size, add, remove, after }
}

/** The first index below `length` for which `holds`, where it holds for all that follow; else `length`. */
const firstWhere = (length: number, holds: (index: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
