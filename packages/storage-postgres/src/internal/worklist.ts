/**
 * Finding cases by what a worklist asks for, and claiming those whose wake-up has come.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadCursor,
  type DueCase,
  type Page,
  type Paged,
  type Query,
  type Row,
  type StoreUnavailable,
  type Summary,
  summaryIn
} from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Condition, statementOf } from "./question.ts"
import { ask, type Columns, count, isWord, number, type Place, text, whole } from "./rows.ts"

const words = ({ marks = [], office, person, placePrefix, post, status, type }: Query) =>
  [type, status, office, post, placePrefix, person?.id, person?.type, ...marks].filter(
    (word) => word !== undefined
  )

/** `2026-02-20 case`, or `~ case` for a case without a due day. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}|~) ([!-~]+)$/

const afterCursor = (after: string | undefined): ReadonlyArray<Condition> | null => {
  if (after === undefined) return []
  const [, due, caseId] = CURSOR.exec(after) ?? []
  return due === undefined || caseId === undefined
    ? null
    : [["(due_key, case_id) > (?::text, ?::text)", due, caseId]]
}

/** @since 0.1.0 */
export const find = (
  { county, sql }: Place,
  query: Query,
  { after, limit }: Page
): Effect.Effect<Paged<Row>, BadCursor | StoreUnavailable> => {
  const from = afterCursor(after)
  if (from === null) return Effect.fail(new BadCursor({ cursor: after ?? "" }))
  if (!words(query).every(isWord)) return Effect.succeed({ items: [], next: null })
  const most = count(limit, 1)
  const [statement, ...values] = statementOf(query, from, most + 1)
  return ask(sql, {
    operation: "find",
    statement,
    values: [county, ...values],
    planned: "each time",
    read: (rows) => pageOf(rows, most)
  })
}

/** Rows of case, revision, summary and the first part of the cursor, of which there may be one too many. @since 0.1.0 */
export const pageOf = (rows: ReadonlyArray<Columns>, most: number): Paged<Row> => {
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    items: rows.slice(0, most).map(rowOf),
    next: last === undefined ? null : `${text(last, 3)} ${text(last, 0)}`
  }
}

/** A row without a summary would be shown as a case that has none of what it has. */
const shown = (text: string): Summary => {
  const summary = summaryIn(text)
  if (summary === null) throw new TypeError("a summary holds something else")
  return summary
}

const rowOf = (row: Columns): Row => ({
  caseId: text(row, 0),
  revision: number(row, 1),
  summary: shown(text(row, 2))
})

/** The database's clock in milliseconds, asked once, and the moment a lease of `$n` milliseconds ends. @since 0.1.0 */
export const CLOCK = (lease: string) =>
  `clock AS MATERIALIZED (
     SELECT ms, least(ms + ${lease}, ${Number.MAX_SAFE_INTEGER}) AS until
     FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms) AS now
   )`

/** A case in the hands of another worker who is just claiming it is passed over, never waited for. Of one moment, any come first. */
const CLAIM = `WITH ${CLOCK("$3::bigint")},
  due AS MATERIALIZED (
    SELECT case_id FROM lianxin.cases
    WHERE county = $1 AND wake_at <= $2::bigint AND leased_until <= (SELECT ms FROM clock)
    ORDER BY wake_at LIMIT $4 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE lianxin.cases c SET leased_until = (SELECT until FROM clock)
    FROM due WHERE c.county = $1 AND c.case_id = due.case_id RETURNING c.case_id, c.type, c.wake_at
  )
  SELECT case_id, type, wake_at::float8 FROM claimed ORDER BY wake_at, case_id`

/** @since 0.1.0 */
export const claimDue = ({ county, sql }: Place, now: number, limit: number, lease: Duration.Duration) =>
  ask(sql, {
    operation: "claimDue",
    statement: CLAIM,
    values: [county, whole(Math.floor(now)), whole(Duration.toMillis(lease)), count(limit, 0)],
    writes: true,
    planned: "each time",
    read: (rows) => rows.map(dueOf)
  })

const dueOf = (row: Columns): DueCase => ({
  caseId: text(row, 0),
  type: text(row, 1),
  wakeAt: number(row, 2)
})
