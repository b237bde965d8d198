/**
 * A table that may be published 公开发布: small numbers are held back, and with them as many others as it takes that none
 * of those held back can be worked out from the rest.
 *
 * Every number stands in one line across (a row with its total) and one line down (a column with its total). What is
 * held back can be worked out exactly where it lies on no closed way through held-back numbers, turning at each; so ways
 * are closed until every one of them lies on one. A line that shows its total also hides at least the threshold together.
 * Which row totals are held back follows from the totals alone, so that tables over the same cases give nothing away to
 * each other.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { type Need, need } from "../rule/Rule.ts"
import { closeWays } from "./ways.ts"

/** Numbers of cases below this are held back, unless there is no case. @since 0.1.0 */
export const SmallCells = Schema.Struct({
  below: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 100 }))
})
/** {@link SmallCells} as a type. @since 0.1.0 */
export type SmallCells = typeof SmallCells.Type

/** The rule that says what is small; the day of the report picks its version. @since 0.1.0 */
export const smallCells: Need<SmallCells> = need("national/indicator/small-cells", "limit", SmallCells)

/** A row of a published table; null stands for what is held back. @since 0.1.0 */
export interface PublishedRow {
  readonly cells: ReadonlyArray<number | null>
  readonly total: number | null
}

/** A table of rows, and the row of what they come to. @since 0.1.0 */
export interface PublishedTable {
  readonly rows: ReadonlyArray<PublishedRow>
  readonly whole: PublishedRow
}

/** The table of these rows, all of one width, with what must not be shown held back. @since 0.1.0 */
export const publish = (
  rows: ReadonlyArray<ReadonlyArray<number>>,
  { below }: SmallCells
): PublishedTable => {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] ?? 0)))
  const values = [...rows, columns].map((row) => [...row, sum(row)])
  const small = (value: number): boolean => value > 0 && value < below
  const totals = heldTotals(rows.map(sum), values.at(-1)?.at(-1) ?? 0, below)
  const hidden = values.map((row, r) =>
    row.map((value, c) => (c === width ? totals[r] === true : small(value)))
  )
  closeWays(values, hidden)
  while (thicken(values, hidden, below)) closeWays(values, hidden)
  const shown = values.map((row, r): PublishedRow => {
    const seen = row.map((value, c) => (hidden[r]?.[c] === true ? null : value))
    return { cells: seen.slice(0, -1), total: seen.at(-1) ?? null }
  })
  return { rows: shown.slice(0, -1), whole: shown.at(-1) ?? { cells: [], total: null } }
}

const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

/** Which totals are held back, the whole's last: the small ones, and enough beside them that none can be worked out. */
const heldTotals = (totals: ReadonlyArray<number>, whole: number, below: number): ReadonlyArray<boolean> => {
  const held = totals.map((total) => total > 0 && total < below)
  let wholeHeld = whole > 0 && whole < below
  const together = () => totals.filter((_, r) => held[r])
  while (!wholeHeld && together().length > 0 && (together().length === 1 || sum(together()) < below)) {
    const shown = totals.flatMap((total, r) => (total > 0 && held[r] !== true ? [{ r, total }] : []))
    const next = shown.toSorted((a, b) => a.total - b.total)[0]
    if (next === undefined) wholeHeld = true
    else held[next.r] = true
  }
  return [...held, wholeHeld]
}

interface Place {
  readonly r: number
  readonly c: number
}

/** Hides one number more in a line that hides too little together; whether there was such a line. Totals stay as they are. */
const thicken = (
  values: ReadonlyArray<ReadonlyArray<number>>,
  hidden: ReadonlyArray<Array<boolean>>,
  below: number
): boolean => {
  const at = ({ c, r }: Place): number => values[r]?.[c] ?? 0
  const isHidden = ({ c, r }: Place): boolean => hidden[r]?.[c] === true
  for (const { inner, total } of lines(values)) {
    const held = inner.filter(isHidden)
    if (held.length === 0 || isHidden(total) || sum(held.map(at)) >= below) continue
    const shown = inner.filter((place) => !isHidden(place) && at(place) > 0)
    const next = shown.toSorted((a, b) => at(a) - at(b))[0] ?? total
    const row = hidden[next.r]
    if (row === undefined) continue
    row[next.c] = true
    return true
  }
  return false
}

/** Every row and column of numbers: what is added up, and where the sum stands. */
const lines = (
  values: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<{ readonly inner: ReadonlyArray<Place>; readonly total: Place }> => {
  const [last, width] = [values.length - 1, (values[0]?.length ?? 1) - 1]
  const across = values.map((_, r) => ({
    inner: Array.from({ length: width }, (_, c) => ({ r, c })),
    total: { r, c: width }
  }))
  const down = Array.from({ length: width }, (_, c) => ({
    inner: Array.from({ length: last }, (_, r) => ({ r, c })),
    total: { r: last, c }
  }))
  return [...across, ...down]
}
