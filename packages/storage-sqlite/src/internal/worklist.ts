/**
 * Finding cases by what a worklist asks for, and claiming those whose wake-up has come.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type DueCase,
  type OpenedQuery,
  type Page,
  type Paged,
  type Query,
  type Row,
  type Summary,
  summaryIn
} from "@lianxin/ports"
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import { type Columns, number, text } from "./rows.ts"

/** @since 0.1.0 */
export interface Worklist {
  /** Null when the cursor is none of ours. */
  readonly find: (query: Query, page: Page) => Paged<Row> | null
  readonly findOpened: (query: OpenedQuery, page: Page) => Paged<Row> | null
  readonly claimDue: (now: number, limit: number, clock: number, until: number) => ReadonlyArray<DueCase>
}

/** A condition and what it is asked of. */
type Condition = readonly [sql: string, ...values: ReadonlyArray<SQLInputValue>]

/** Sorts after every text that begins with what it is put behind. */
const LAST = "\u{10ffff}"

/** What a place code asks for: one place, a few cases to be sorted, or more than that. */
type Where =
  | { readonly in: "one"; readonly place: string }
  | { readonly in: "few" | "many"; readonly prefix: string }
  | null

/**
 * The narrowest thing asked for leads to the cases; the rest is only looked at on the way. SQLite takes no index for a
 * column with a plus before it.
 */
const conditions = (query: Query, where: Where): ReadonlyArray<Condition> => {
  const { office, open, person, post, status, type } = query
  const leads = leading(query, where)
  const column = (name: string) => (name === leads ? name : `+${name}`)
  return [
    ...equals("+type", type),
    ...equals(column("status"), status),
    ...equals("+open", open === undefined ? undefined : Number(open)),
    ...equals(column("person"), person?.id),
    ...equals("+type", person?.type),
    ...equals(column("office"), office),
    ...equals(column("post"), post),
    ...inPlace(column("place"), where),
    ...(query.marks ?? []).map(
      (mark) => ["EXISTS (SELECT 1 FROM json_each(marks) WHERE value = ?)", mark] as const
    ),
    ...(query.dueBefore === undefined ? [] : [["due_key < ?", query.dueBefore] as const])
  ]
}

const leading = ({ office, person, post }: Query, where: Where): string => {
  if (person !== undefined) return "person"
  if (where !== null && where.in !== "many") return "place"
  return post !== undefined ? "post" : office !== undefined ? "office" : "status"
}

const equals = (column: string, value: SQLInputValue | undefined): ReadonlyArray<Condition> =>
  value === undefined ? [] : [[`${column} = ?`, value]]

const inPlace = (column: string, where: Where): ReadonlyArray<Condition> => {
  if (where === null) return []
  return where.in === "one"
    ? [[`${column} = ?`, where.place]]
    : [[`${column} >= ? AND ${column} < ?`, where.prefix, where.prefix + LAST]]
}

/** So many cases are sorted sooner than a long list is walked for them. */
const FEW = 500

/** Looks where a place code leads. The answer may be out of date a moment later; it only chooses the way. */
const wherever = (db: DatabaseSync) => {
  const ends = db.prepare(
    "SELECT (SELECT min(place) FROM cases WHERE place >= :from AND place < :until) AS first, (SELECT max(place) FROM cases WHERE place >= :from AND place < :until) AS last"
  )
  const count = db.prepare(
    "SELECT count(*) AS n FROM (SELECT 1 FROM cases WHERE place >= :from AND place < :until LIMIT :most)"
  )
  return (prefix: string | undefined): Where => {
    if (prefix === undefined || prefix === "") return null
    const range = { from: prefix, until: prefix + LAST }
    const { first, last } = ends.get(range) ?? {}
    if (typeof first === "string" && first === last && first === prefix) return { in: "one", place: first }
    return { in: number(count.get({ ...range, most: FEW + 1 }), "n") <= FEW ? "few" : "many", prefix }
  }
}

/** `2026-02-20 case`, or `~ case` for a case without a due day. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}|~) ([!-~]+)$/

const afterCursor = (after: string | undefined): ReadonlyArray<Condition> | null => {
  if (after === undefined) return []
  const [, due, caseId] = CURSOR.exec(after) ?? []
  return due === undefined || caseId === undefined ? null : [["(due_key, case_id) > (?, ?)", due, caseId]]
}

/** Cases that were never opened have no day and stand in no such list. */
const OPENED_CURSOR = /^(\d{4}-\d{2}-\d{2}) ([!-~]+)$/

/** The days are looked at in the index by place, so that of a large place no case is read that was opened on other days. */
const OPENED = `SELECT * FROM cases
  WHERE place >= :place AND place < :beyond AND opened_on >= :from AND opened_on <= :until AND +type = :type
    AND (:day IS NULL OR opened_on < :day OR (opened_on = :day AND case_id > :case))
  ORDER BY opened_on DESC, case_id LIMIT :limit`

/** @since 0.1.0 */
export const make = (db: DatabaseSync): Worklist => {
  const prepared = new Map<string, StatementSync>()
  const select = (wheres: ReadonlyArray<string>): StatementSync => {
    const where = wheres.length === 0 ? "" : `WHERE ${wheres.join(" AND ")}`
    const known = prepared.get(where)
    if (known !== undefined) return known
    const statement = db.prepare(`SELECT * FROM cases ${where} ORDER BY due_key, case_id LIMIT ?`)
    prepared.set(where, statement)
    return statement
  }

  const where = wherever(db)

  const find = (query: Query, { after, limit }: Page): Paged<Row> | null => {
    const from = afterCursor(after)
    if (from === null) return null
    const all = [...conditions(query, where(query.placePrefix)), ...from]
    const rows = select(all.map(([sql]) => sql)).all(...all.flatMap(([, ...values]) => values), limit + 1)
    return pageOf(rows, limit, "due_key")
  }

  const opened = db.prepare(OPENED)

  const findOpened = (
    { from, placePrefix, type, until }: OpenedQuery,
    { after, limit }: Page
  ): Paged<Row> | null => {
    const [, day = null, caseId = null] = after === undefined ? [] : (OPENED_CURSOR.exec(after) ?? [])
    if (after !== undefined && day === null) return null
    const place = { from: placePrefix, until: placePrefix + LAST }
    const values = { place: place.from, beyond: place.until, from, until, type, day, case: caseId }
    return pageOf(opened.all({ ...values, limit: limit + 1 }), limit, "opened_on")
  }

  const claim = db.prepare(
    `UPDATE cases SET leased_until = :until WHERE case_key IN (
       SELECT case_key FROM cases WHERE wake_at <= :now AND leased_until <= :clock ORDER BY wake_at, case_id LIMIT :limit
     ) RETURNING case_id, type, wake_at`
  )

  return {
    find,
    findOpened,
    claimDue: (now, limit, clock, until) => claim.all({ now, limit, clock, until }).map(dueOf).sort(earlier)
  }
}

const pageOf = (rows: ReadonlyArray<Columns>, limit: number, key: "due_key" | "opened_on"): Paged<Row> => {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(rowOf),
    next: last === undefined ? null : `${text(last, key)} ${text(last, "case_id")}`
  }
}

/** A row without a summary would be shown as a case that has none of what it has. */
const shown = (text: string): Summary => {
  const summary = summaryIn(text)
  if (summary === null) throw new TypeError("a summary holds something else")
  return summary
}

const rowOf = (row: Columns): Row => ({
  caseId: text(row, "case_id"),
  revision: number(row, "revision"),
  summary: shown(text(row, "summary"))
})

const dueOf = (row: Columns): DueCase => ({
  caseId: text(row, "case_id"),
  type: text(row, "type"),
  wakeAt: number(row, "wake_at")
})

/** SQLite returns changed rows in no particular order. */
const earlier = (a: DueCase, b: DueCase): number => a.wakeAt - b.wakeAt || (a.caseId < b.caseId ? -1 : 1)
