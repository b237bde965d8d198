/**
 * The notices owed, and what became of each.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { ClaimedNotice, Letter, Page, Paged, Settlement } from "@lianxin/ports"
import type { DatabaseSync } from "node:sqlite"
import { type Columns, number, text, textOrNull } from "./rows.ts"

/** @since 0.1.0 */
export interface Outbox {
  readonly claim: (now: number, limit: number, clock: number, until: number) => ReadonlyArray<ClaimedNotice>
  readonly settle: (key: string, settlement: Settlement) => boolean
  /** Null when the cursor is none of ours. */
  readonly letters: (fate: Letter["fate"], page: Page) => Paged<Letter> | null
}

/** @since 0.1.0 */
export const make = (db: DatabaseSync): Outbox => {
  const claim = db.prepare(
    `UPDATE outbox SET leased_until = :until, attempt = attempt + 1 WHERE sequence IN (
       SELECT sequence FROM outbox WHERE fate = 'waiting' AND not_before <= :now AND leased_until <= :clock
       ORDER BY not_before, sequence LIMIT :limit
     ) RETURNING *, (SELECT case_id FROM cases WHERE cases.case_key = outbox.case_key) AS case_id`
  )
  const end = db.prepare("UPDATE outbox SET fate = ?, reason = ? WHERE key = ? AND fate = 'waiting'")
  const defer = db.prepare(
    "UPDATE outbox SET not_before = ?, leased_until = 0 WHERE key = ? AND fate = 'waiting'"
  )
  // Written so that SQLite goes by the index that holds the fate: of those that wait there are few, and they are sorted.
  const lettersOf = (is: string, sequence: string) =>
    db.prepare(
      `SELECT * FROM outbox JOIN cases USING (case_key) WHERE ${is} AND ${sequence} > ? ORDER BY ${sequence} LIMIT ?`
    )
  const ended = (fate: string) => lettersOf(`fate = '${fate}' AND fate <> 'waiting'`, "sequence")
  const byFate = {
    waiting: lettersOf("fate = 'waiting'", "+sequence"),
    delivered: ended("delivered"),
    dead: ended("dead")
  }

  const settle = (key: string, settlement: Settlement): boolean => {
    switch (settlement._tag) {
      case "Deferred":
        return defer.run(Math.ceil(settlement.until), key).changes === 1
      case "Delivered":
        return end.run("delivered", null, key).changes === 1
      case "Rejected":
        return end.run("dead", settlement.reason, key).changes === 1
    }
  }

  const letters: Outbox["letters"] = (fate, { after = "0", limit }) => {
    if (!/^\d{1,15}$/.test(after)) return null
    const rows = byFate[fate].all(Number(after), limit + 1)
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return {
      items: rows
        .slice(0, limit)
        .map((row) => ({ ...noticeOf(row), fate, reason: textOrNull(row, "reason") })),
      next: last === undefined ? null : `${number(last, "sequence")}`
    }
  }

  return {
    claim: (now, limit, clock, until) => claim.all({ now, limit, clock, until }).sort(older).map(noticeOf),
    settle,
    letters
  }
}

const older = (a: Columns, b: Columns): number =>
  number(a, "not_before") - number(b, "not_before") || number(a, "sequence") - number(b, "sequence")

const noticeOf = (row: Columns): ClaimedNotice => ({
  key: text(row, "key"),
  caseId: text(row, "case_id"),
  template: text(row, "template"),
  to: JSON.parse(text(row, "audience")),
  params: JSON.parse(text(row, "params")),
  attempt: number(row, "attempt")
})
