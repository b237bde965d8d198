/**
 * Loading cases, and the feed of all entries.
 *
 * A history that is not whole is not handed out: a row somebody deleted by hand is an error, never a shorter history.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadCursor,
  type Entry,
  type FeedItem,
  type Kept,
  type StoreUnavailable,
  summaryIn
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as EntryText from "./entryText.ts"
import { ask, type Columns, count, isWord, number, type Place, text } from "./rows.ts"

const UNKNOWN = { type: null, revision: 0, entries: [], summary: null, wakeAt: null }

/** A row for each commit. What is said of the whole case stands in the first alone, so that it crosses the wire once. */
const LOAD = `SELECT e.position, e.count, e.entries, c.revision,
    CASE WHEN e.position > 1 THEN NULL ELSE c.type END,
    CASE WHEN e.position > 1 THEN NULL ELSE c.summary END, c.wake_at::float8
  FROM lianxin.cases c LEFT JOIN lianxin.entries e ON e.county = $1 AND e.case_id = $2
  WHERE c.county = $1 AND c.case_id = $2`

/** @since 0.1.0 */
export const load = ({ county, sql }: Place, caseId: string): Effect.Effect<Kept, StoreUnavailable> =>
  isWord(caseId)
    ? ask(sql, {
        operation: "load",
        statement: LOAD,
        values: [county, caseId],
        read: (rows) => keptOf(caseId, rows)
      })
    : Effect.succeed({ caseId, ...UNKNOWN })

const keptOf = (caseId: string, found: ReadonlyArray<Columns>): Kept => {
  const rows = [...found].sort(inOrder)
  const [row] = rows
  if (row === undefined) return { caseId, ...UNKNOWN }
  const revision = number(row, 3)
  const entries = rows.flatMap(partOf(caseId))
  if (entries.length !== revision)
    throw new Error(`case ${caseId} has ${entries.length} entries of ${revision}`)
  return {
    caseId,
    type: text(row, 4),
    revision,
    entries,
    summary: summaryIn(text(row, 5)),
    wakeAt: row[6] === null ? null : number(row, 6)
  }
}

const inOrder = (a: Columns, b: Columns): number => number(a, 0) - number(b, 0)

/** The entries of the next row of a case, which must begin where the one before ended. */
const partOf = (caseId: string) => {
  let next = 1
  return (row: Columns): ReadonlyArray<Entry> => {
    if (row[0] === null) return []
    if (number(row, 0) !== next) throw new Error(`case ${caseId} has no entry ${next}`)
    const entries = entriesOf(row, 1)
    next += entries.length
    return entries
  }
}

/** The entries of a row, from its columns `count` and `entries`. */
const entriesOf = (row: Columns, from: number): ReadonlyArray<Entry> =>
  EntryText.read(text(row, from + 1), number(row, from))

/** Entries after a cursor, in the order in which they came to be visible. @since 0.1.0 */
export const feed = ({ county, sql }: Place, after: string, limit: number) => {
  if (!/^\d{1,15}$/.test(after)) return Effect.fail(new BadCursor({ cursor: after }))
  const most = count(limit, 0)
  return ask(sql, {
    operation: "feed",
    statement: `SELECT e.sequence::float8, e.case_id, c.type, e.position, e.count, e.entries
      FROM lianxin.entries e LEFT JOIN lianxin.cases c ON c.county = e.county AND c.case_id = e.case_id
      WHERE e.county = $1 AND e.sequence > $2 AND e.sequence > 0 ORDER BY e.sequence LIMIT ${most}`,
    values: [county, BigInt(after)],
    planned: "each time",
    read: (rows) => itemsOf(rows, Number(after), most)
  })
}

/** The first row may begin before the cursor, and the last may hold more than was asked for. */
const itemsOf = (rows: ReadonlyArray<Columns>, after: number, most: number): ReadonlyArray<FeedItem> => {
  const items: Array<FeedItem> = []
  for (const row of rows) {
    const skipped = Math.max(0, after - number(row, 0) + number(row, 4))
    if (items.length >= most) break
    items.push(...itemsIn(row).slice(skipped, skipped + most - items.length))
  }
  return items
}

const itemsIn = (row: Columns): ReadonlyArray<FeedItem> => {
  const entries = entriesOf(row, 4)
  const before = number(row, 0) - entries.length
  const position = number(row, 3)
  return entries.map((entry, i) => ({
    cursor: `${before + i + 1}`,
    caseId: text(row, 1),
    type: text(row, 2),
    position: position + i,
    entry
  }))
}
