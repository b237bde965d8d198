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
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import * as EntryText from "./entryText.ts"
import { ask, type Columns, count, isWord, number, type Place, reading, text, textList } from "./rows.ts"

const UNKNOWN = { type: null, revision: 0, entries: [], summary: null, wakeAt: null }

/** One case that somebody asks for. */
class Asked extends Request.TaggedClass("Asked")<{ readonly caseId: string }, Kept, StoreUnavailable> {}

/** How many go into one statement: while its answer is read here, the database has the next; a long history holds up few. */
const TOGETHER = 8

/** @since 0.1.0 */
export type Load = (caseId: string) => Effect.Effect<Kept, StoreUnavailable>

/** Cases that are asked for at the same moment are loaded together; nobody waits for a statement that is on its way. @since 0.1.0 */
export const loader = ({ county, sql }: Place): Load => {
  const resolver = RequestResolver.make<Asked>((all) =>
    ask(sql, {
      operation: "load",
      statement: "SELECT * FROM lianxin.load($1, $2)",
      values: [county, textList(all.map(({ request }) => request.caseId))],
      read: (rows) => new Map(rows.map((row) => [number(row, 0), row]))
    }).pipe(
      Effect.flatMap((rows) =>
        Effect.forEach(
          all,
          (one, i) =>
            Request.completeEffect(
              one,
              reading("load", () => keptOf(one.request.caseId, rows.get(i + 1)))
            ),
          { discard: true }
        )
      )
    )
  ).pipe(RequestResolver.batchN(TOGETHER))
  return (caseId) =>
    isWord(caseId) ? Effect.request(new Asked({ caseId }), resolver) : Effect.succeed({ caseId, ...UNKNOWN })
}

const keptOf = (caseId: string, row: Columns | undefined): Kept => {
  if (row === undefined) return { caseId, ...UNKNOWN }
  const revision = number(row, 2)
  const entries = historyOf(caseId, row)
  if (entries.length !== revision)
    throw new Error(`case ${caseId} has ${entries.length} entries of ${revision}`)
  return {
    caseId,
    type: text(row, 1),
    revision,
    entries,
    summary: summaryIn(text(row, 3)),
    wakeAt: row[4] === null ? null : number(row, 4)
  }
}

/** Each row of entries must begin where the one before ended. */
const historyOf = (caseId: string, row: Columns): ReadonlyArray<Entry> => {
  const [positions, counts, texts] = [list(row, 5), list(row, 6), list(row, 7)]
  let next = 1
  return texts.flatMap((_, i) => {
    if (number(positions, i) !== next) throw new Error(`case ${caseId} has no entry ${next}`)
    next += number(counts, i)
    return EntryText.read(text(texts, i), number(counts, i))
  })
}

/** A list, which is nothing where it would be empty. */
const list = (row: Columns, column: number): ReadonlyArray<unknown> => {
  const value = row[column]
  if (value === null) return []
  if (!Array.isArray(value)) throw new TypeError(`column ${column} holds no list`)
  return value
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
