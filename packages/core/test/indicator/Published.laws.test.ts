/**
 * Published tables: a number that is held back cannot be worked out from those that are shown.
 */
import { assert, describe, it } from "@effect/vitest"
import { Indicators } from "@lianxin/core"
import * as fc from "fast-check"

const { publish } = Indicators.Published
type Table = Indicators.Published.PublishedTable

/** Every number of a table with its margins, row by row; null where it is held back. */
const grid = ({ rows, whole }: Table) => [...rows, whole].map(({ cells, total }) => [...cells, total])

/** The unknowns that the sums of rows and columns determine, by Gaussian elimination over fractions of small primes. */
const derivable = (table: Table): ReadonlyArray<string> => {
  const shown = grid(table)
  const [height, width] = [shown.length, shown[0]?.length ?? 0]
  const unknown = shown.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [`${r},${c}`] : [])))
  const column = new Map(unknown.map((name, i) => [name, i]))
  const lines = [
    ...Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => [r, c, c === width - 1] as const)
    ),
    ...Array.from({ length: width }, (_, c) =>
      Array.from({ length: height }, (_, r) => [r, c, r === height - 1] as const)
    )
  ]
  const matrix = lines.map((line) => {
    const row = unknown.map(() => 0)
    for (const [r, c, isTotal] of line) {
      const at = column.get(`${r},${c}`)
      if (at !== undefined) row[at] = isTotal ? -1 : 1
    }
    return row
  })
  const reduced = eliminate(matrix)
  return reduced.flatMap((row) => {
    const used = row.flatMap((value, i) => (Math.abs(value) > 1e-9 ? [i] : []))
    return used.length === 1 ? [unknown[used[0] ?? 0] ?? ""] : []
  })
}

/** Reduced row echelon form. Entries stay -1, 0 or 1: the matrix is that of a graph. */
const eliminate = (matrix: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlyArray<number>> => {
  const rows = matrix.map((row) => [...row])
  let rank = 0
  for (let c = 0; c < (rows[0]?.length ?? 0); c += 1) {
    const pivot = rows.findIndex((row, i) => i >= rank && Math.abs(row[c] ?? 0) > 1e-9)
    if (pivot === -1) continue
    const [from, to] = [rows[pivot] ?? [], rows[rank] ?? []]
    rows[pivot] = to
    const by = from[c] ?? 1
    rows[rank] = from.map((value) => value / by)
    for (const [i, row] of rows.entries()) {
      const times = row[c] ?? 0
      if (i !== rank && times !== 0) rows[i] = row.map((value, k) => value - times * (rows[rank]?.[k] ?? 0))
    }
    rank += 1
  }
  return rows
}

const numbers = fc.oneof(
  { weight: 3, arbitrary: fc.nat(8) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(400) }
)
const tables = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(numbers, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height
    })
  )
const BELOW = { below: 5 }

describe("a published table", () => {
  it("shows no number of cases from one to four", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 12 }), (rows, below) => {
        for (const value of grid(publish(rows, { below })).flat())
          assert.isTrue(value === null || value === 0 || value >= below)
      })
    )
  })

  it("lets nothing that is held back be worked out from its sums", () => {
    fc.assert(
      fc.property(tables, (rows) => assert.deepStrictEqual(derivable(publish(rows, BELOW)), [])),
      {
        numRuns: 400
      }
    )
  })

  it("shows what it shows truly, and everything where nothing is small", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const table = publish(rows, BELOW)
        const sum = (values: ReadonlyArray<number>) => values.reduce((a, b) => a + b, 0)
        for (const [r, row] of table.rows.entries()) {
          for (const [c, value] of row.cells.entries())
            assert.isTrue(value === null || value === rows[r]?.[c])
          assert.isTrue(row.total === null || row.total === sum(rows[r] ?? []))
        }
        if (rows.flat().every((value) => value === 0 || value >= BELOW.below))
          assert.notInclude(grid(table).flat(), null)
      })
    )
  })

  it("holds back together at least the threshold in a line that shows its sum", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const table = publish(rows, BELOW)
        for (const [r, { cells, total }] of table.rows.entries()) {
          const held = cells.flatMap((value, c) => (value === null ? [rows[r]?.[c] ?? 0] : []))
          if (total !== null && held.length > 0)
            assert.isAtLeast(
              held.reduce((a, b) => a + b, 0),
              BELOW.below
            )
        }
      })
    )
  })

  it("holds back the same totals as any other table of the same totals", () => {
    const shared = fc.array(
      fc.tuple(numbers, fc.nat(), fc.nat()).map(([total, a, b]) => [
        [a % (total + 1), total - (a % (total + 1))],
        [b % (total + 1), total - (b % (total + 1))]
      ]),
      { minLength: 1, maxLength: 9 }
    )
    fc.assert(
      fc.property(shared, (rows) => {
        const totals = (which: 0 | 1) => {
          const table = publish(
            rows.map((pair) => pair[which] ?? []),
            BELOW
          )
          return [...table.rows, table.whole].map(({ total }) => total)
        }
        assert.deepStrictEqual(totals(0), totals(1))
      })
    )
  })

  it("of one small row alone shows nothing of it", () => {
    assert.deepStrictEqual(publish([[3, 40]], BELOW).rows[0]?.cells, [null, null])
    assert.deepStrictEqual(publish([], BELOW), { rows: [], whole: { cells: [], total: 0 } })
  })
})
