/**
 * The fingerprints of every state met so far, and the number each state was given.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** A set of fingerprints that gives each a number, from 0 in the order of their coming. @since 0.1.0 */
export interface Seen {
  /** The number of a state; a state not met before gets the next one, which is then `size() - 1`. */
  readonly number: (low: number, high: number) => number
  readonly size: () => number
}

const FULL = 0.6

/** No state has been met. @since 0.1.0 */
export const seen = (): Seen => {
  let size = 0
  let mask = 2 ** 16 - 1
  let cells = new Uint32Array(3 * (mask + 1)) // low, high, number + 1

  const find = (table: Uint32Array, mask: number, low: number, high: number): number => {
    let at = low & mask
    while (table[3 * at + 2] !== 0 && (table[3 * at] !== low || table[3 * at + 1] !== high))
      at = (at + 1) & mask
    return 3 * at
  }
  const grow = (): void => {
    const wider = (mask + 1) * 2 - 1
    const table = new Uint32Array(3 * (wider + 1))
    for (let from = 0; from < cells.length; from += 3) {
      if (cells[from + 2] === 0) continue
      table.set(cells.subarray(from, from + 3), find(table, wider, cells[from] ?? 0, cells[from + 1] ?? 0))
    }
    cells = table
    mask = wider
  }
  return {
    number: (low, high) => {
      const at = find(cells, mask, low, high)
      const known = cells[at + 2] ?? 0
      if (known !== 0) return known - 1
      cells[at] = low
      cells[at + 1] = high
      cells[at + 2] = ++size
      if (size > FULL * (mask + 1)) grow()
      return size - 1
    },
    size: () => size
  }
}
