/**
 * The notices owed, and what became of each.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadCursor,
  type ClaimedNotice,
  type Letter,
  type Page,
  type Paged,
  type Settlement,
  type StoreUnavailable
} from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { ask, type Columns, count, isWord, number, type Place, text, textOrNull, whole } from "./rows.ts"
import { CLOCK } from "./worklist.ts"

const NOTICE = "key, case_id, template, audience, params, attempt"

const CLAIM = `WITH ${CLOCK("$3::bigint")},
  ready AS MATERIALIZED (
    SELECT key FROM lianxin.outbox
    WHERE county = $1 AND fate = 'waiting' AND not_before <= $2::bigint AND leased_until <= (SELECT ms FROM clock)
    ORDER BY not_before, sequence LIMIT $4 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE lianxin.outbox o SET leased_until = (SELECT until FROM clock), attempt = attempt + 1
    FROM ready WHERE o.county = $1 AND o.key = ready.key RETURNING o.*
  )
  SELECT ${NOTICE} FROM claimed ORDER BY not_before, sequence`

/** @since 0.1.0 */
export const claim = ({ county, sql }: Place, now: number, limit: number, lease: Duration.Duration) =>
  ask(sql, {
    operation: "claimNotices",
    statement: CLAIM,
    values: [county, whole(Math.floor(now)), whole(Duration.toMillis(lease)), count(limit, 0)],
    writes: true,
    planned: "each time",
    read: (rows) => rows.map(noticeOf)
  })

const noticeOf = (row: Columns): ClaimedNotice => ({
  key: text(row, 0),
  caseId: text(row, 1),
  template: text(row, 2),
  to: JSON.parse(text(row, 3)),
  params: JSON.parse(text(row, 4)),
  attempt: number(row, 5)
})

/** The change, with its values from `$3` on. */
const change = (settlement: Settlement): readonly [sql: string, ...values: ReadonlyArray<unknown>] => {
  switch (settlement._tag) {
    case "Deferred":
      return ["not_before = $3::bigint, leased_until = 0", whole(settlement.until)]
    case "Delivered":
      return ["fate = 'delivered'"]
    case "Rejected":
      return ["fate = 'dead', reason = $3::text", storable(settlement.reason)]
  }
}

/** What a provider answered must not be lost over a character PostgreSQL cannot hold. */
const storable = (reason: string): string => reason.toWellFormed().replaceAll("\0", "\ufffd")

/** @since 0.1.0 */
export const settle = (
  { county, sql }: Place,
  key: string,
  settlement: Settlement
): Effect.Effect<boolean, StoreUnavailable> => {
  if (!isWord(key)) return Effect.succeed(false)
  const [changed, ...values] = change(settlement)
  return ask(sql, {
    operation: "settleNotice",
    statement: `UPDATE lianxin.outbox SET ${changed}
      WHERE county = $1 AND key = $2 AND fate = 'waiting' RETURNING 1`,
    values: [county, key, ...values],
    writes: true,
    read: (rows) => rows.length === 1
  })
}

/** @since 0.1.0 */
export const letters = (
  { county, sql }: Place,
  fate: Letter["fate"],
  { after = "0", limit }: Page
): Effect.Effect<Paged<Letter>, BadCursor | StoreUnavailable> => {
  if (!/^\d{1,15}$/.test(after)) return Effect.fail(new BadCursor({ cursor: after }))
  const most = count(limit, 1)
  return ask(sql, {
    operation: "letters",
    // The table's column, not the answer's: as text 10 comes before 9.
    statement: `SELECT ${NOTICE}, reason, o.sequence::text FROM lianxin.outbox o
      WHERE county = $1 AND fate = $2::text AND o.sequence > $3 ORDER BY o.sequence LIMIT ${most + 1}`,
    values: [county, fate, BigInt(after)],
    planned: "each time",
    read: (rows) => pageOf(rows, fate, most)
  })
}

const pageOf = (rows: ReadonlyArray<Columns>, fate: Letter["fate"], most: number): Paged<Letter> => {
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    items: rows.slice(0, most).map((row) => ({ ...noticeOf(row), fate, reason: textOrNull(row, 6) })),
    next: last === undefined ? null : text(last, 7)
  }
}
