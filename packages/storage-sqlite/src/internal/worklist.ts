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
import type { DatabaseSync, StatementSync } from "node:sqlite"
import { asking } from "./asking.ts"
import * as Places from "./places.ts"
import { type Columns, number, text } from "./rows.ts"
import * as Statuses from "./statuses.ts"

/** @since 0.1.0 */
export interface Worklist {
  /** Null when the cursor is none of ours. */
  readonly find: (query: Query, page: Page) => Paged<Row> | null
  readonly findOpened: (query: OpenedQuery, page: Page) => Paged<Row> | null
  readonly claimDue: (now: number, limit: number, clock: number, until: number) => ReadonlyArray<DueCase>
}

/** `2026-02-20 case`, or `~ case` for a case without a due day. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}|~) ([!-~]+)$/

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
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, known)
    return known
  }

  const [whereIs, rareIn] = [Places.make(db), Statuses.make(db)]

  const find = (query: Query, { after, limit }: Page): Paged<Row> | null => {
    const [, due, caseId] = after === undefined ? [] : (CURSOR.exec(after) ?? [])
    const from = due === undefined || caseId === undefined ? null : { due, caseId }
    if (after !== undefined && from === null) return null
    const { sql, values } = asking(query, { where: whereIs(query), rare: rareIn(query) }, from)
    return pageOf(statement(sql).all({ ...values, limit: limit + 1 }), limit, "due_key")
  }

  const opened = db.prepare(OPENED)

  const findOpened = (
    { from, placePrefix, type, until }: OpenedQuery,
    { after, limit }: Page
  ): Paged<Row> | null => {
    const [, day = null, caseId = null] = after === undefined ? [] : (OPENED_CURSOR.exec(after) ?? [])
    if (after !== undefined && day === null) return null
    const place = { from: placePrefix, until: placePrefix + Places.LAST }
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
