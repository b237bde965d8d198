/**
 * Closed ways through the held-back numbers of a table: rows and columns are crossings, each held-back number a road
 * between its row and its column.
 *
 * A road that lies on no closed way is a bridge, and its number follows from the others. For each bridge the cheapest way
 * round is held back as well: small numbers before large ones, noughts only where nothing else is left. The last column is
 * that of the totals.
 *
 * @stability experimental
 * @since 0.1.0
 */

type Values = ReadonlyArray<ReadonlyArray<number>>
type Hidden = ReadonlyArray<Array<boolean>>

/** Holds numbers back until none of those held back is a bridge. */
export const closeWays = (values: Values, hidden: Hidden): void => {
  for (const [r, row] of values.entries()) {
    for (const c of row.keys()) {
      if (hidden[r]?.[c] !== true) continue
      for (const [i, j] of wayRound(values, hidden, r, c)) {
        const line = hidden[i]
        if (line !== undefined) line[j] = true
      }
    }
  }
}

/** A nought shows that nobody is there, and hides nobody. */
const NOUGHT = 1e9
/** Which totals are held back has been settled; there is always a way round that needs none. */
const TOTAL = 1e15

/** The numbers of the cheapest way from row `r` to column `c` that does not use the road between them. */
const wayRound = (
  values: Values,
  hidden: Hidden,
  r: number,
  c: number
): ReadonlyArray<readonly [row: number, column: number]> => {
  const rows = values.length
  const columns = values[0]?.length ?? 0
  const cost = (i: number, j: number): number => {
    if (hidden[i]?.[j] === true) return 0
    if (j === columns - 1) return TOTAL
    const value = values[i]?.[j] ?? 0
    return value === 0 ? NOUGHT : value
  }
  const reached = Array.from({ length: rows + columns }, () => Number.POSITIVE_INFINITY)
  const cameFrom = Array.from({ length: rows + columns }, () => -1)
  const settled = new Set<number>()
  reached[r] = 0
  for (;;) {
    const here = nearest(reached, settled)
    if (here === null || here === rows + c) break
    settled.add(here)
    const isRow = here < rows
    for (let k = 0; k < (isRow ? columns : rows); k += 1) {
      const [i, j] = isRow ? [here, k] : [k, here - rows]
      if (i === r && j === c) continue
      const there = isRow ? rows + k : k
      const length = (reached[here] ?? 0) + cost(i, j)
      if (length >= (reached[there] ?? 0)) continue
      reached[there] = length
      cameFrom[there] = here
    }
  }
  const way: Array<readonly [number, number]> = []
  for (let there = rows + c; cameFrom[there] !== undefined && cameFrom[there] !== -1;) {
    const before = cameFrom[there] ?? -1
    way.push(before < rows ? [before, there - rows] : [there, before - rows])
    there = before
  }
  return way
}

const nearest = (reached: ReadonlyArray<number>, settled: ReadonlySet<number>): number | null => {
  let best: number | null = null
  for (const [at, length] of reached.entries()) {
    if (settled.has(at) || length === Number.POSITIVE_INFINITY) continue
    if (best === null || length < (reached[best] ?? 0)) best = at
  }
  return best
}
