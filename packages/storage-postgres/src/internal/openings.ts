/**
 * Finding cases by the day they were opened, the newest first, in a place and inside it.
 *
 * No index is kept in this order, because every commit would have to write it. The index by place says the day, so that of
 * a large place no case is read that was opened on other days; what is found is sorted.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadCursor,
  type OpenedQuery,
  type Page,
  type Paged,
  type Row,
  type StoreUnavailable
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { ask, count, isWord, type Place } from "./rows.ts"
import { LAST } from "./question.ts"
import { pageOf } from "./worklist.ts"

/** `2026-02-20 case`. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}) ([!-~]+)$/

const INSIDE = "place > '' AND place >= $2::text AND place <= $2::text || $3::text"

const statement = (rest: string, most: number): string =>
  `SELECT case_id, revision, summary, opened_on FROM lianxin.cases
   WHERE county = $1 AND ${INSIDE} AND opened_on >= $4::text AND opened_on <= $5::text AND type = $6::text ${rest}
   ORDER BY opened_on DESC, case_id LIMIT ${most + 1}`

const AFTER = "AND (opened_on < $7::text OR opened_on = $7::text AND case_id > $8::text)"

/** @since 0.1.0 */
export const findOpened = (
  { county, sql }: Place,
  { from, placePrefix, type, until }: OpenedQuery,
  { after, limit }: Page
): Effect.Effect<Paged<Row>, BadCursor | StoreUnavailable> => {
  const [, day, caseId] = after === undefined ? [] : (CURSOR.exec(after) ?? [])
  if (after !== undefined && day === undefined) return Effect.fail(new BadCursor({ cursor: after }))
  if (![type, placePrefix].every((word) => word === "" || isWord(word)))
    return Effect.succeed({ items: [], next: null })
  const most = count(limit, 1)
  return ask(sql, {
    operation: "findOpened",
    statement: statement(day === undefined ? "" : AFTER, most),
    values: [county, placePrefix, LAST, from, until, type, ...(day === undefined ? [] : [day, caseId])],
    planned: "each time",
    read: (rows) => pageOf(rows, most)
  })
}
