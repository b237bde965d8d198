/**
 * Committing and loading cases, and the feed of all entries.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type Commit,
  type Entry,
  type FeedItem,
  type Kept,
  RevisionConflict,
  summaryIn,
  unstorable,
  type Unstorable
} from "@lianxin/ports"
import * as Result from "effect/Result"
import type { DatabaseSync } from "node:sqlite"
import { type Columns, number, text, transaction } from "./rows.ts"

/** What became of one commit. @since 0.1.0 */
export type Answer = Result.Result<number, RevisionConflict | Unstorable>

/** @since 0.1.0 */
export interface Histories {
  readonly load: (caseId: string) => Kept
  /** Within a transaction of whoever calls. */
  readonly put: (commit: Commit) => Answer
  readonly commitAll: (batch: ReadonlyArray<Commit>) => ReadonlyArray<Answer>
  readonly feed: (after: number, limit: number) => ReadonlyArray<FeedItem>
}

const COLUMNS =
  "type, revision, summary, status, open, place, person, office, post, opened_on, due_key, marks, wake_at"

/** @since 0.1.0 */
export const make = (db: DatabaseSync): Histories => {
  const byId = db.prepare("SELECT * FROM cases WHERE case_id = ?")
  const insertCase = db.prepare(
    `INSERT INTO cases (${COLUMNS}, leased_until, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) RETURNING case_key`
  )
  const updateCase = db.prepare(
    `UPDATE cases SET (${COLUMNS}, leased_until) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) WHERE case_id = ? RETURNING case_key`
  )
  const insertEntry = db.prepare(
    `INSERT INTO entries (case_key, position, tag, at, "by", body) VALUES (?, ?, ?, ?, ?, ?)`
  )
  const oweNotice = db.prepare(
    "INSERT INTO outbox (key, case_key, template, audience, params) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"
  )
  const entriesOf = db.prepare("SELECT * FROM entries WHERE case_key = ? AND position <= ? ORDER BY position")
  const entriesAfter = db.prepare(
    "SELECT * FROM entries JOIN cases USING (case_key) WHERE sequence > ? ORDER BY sequence LIMIT ?"
  )

  const put = (commit: Commit): Answer => {
    const fault = unstorable(commit)
    if (fault !== null) return Result.fail(fault)
    const { caseId, entries, expected, notices } = commit
    const before = byId.get(caseId)
    const found = before === undefined ? 0 : number(before, "revision")
    if (found !== expected) return Result.fail(new RevisionConflict({ caseId, expected, found }))
    const revision = found + entries.length
    const statement = before === undefined ? insertCase : updateCase
    const key = number(statement.get(...caseValues(commit, revision), caseId), "case_key")
    for (const [i, { at, body, by, tag }] of entries.entries()) {
      insertEntry.run(key, found + i + 1, tag, at, by, JSON.stringify(body))
    }
    for (const notice of notices) {
      oweNotice.run(
        notice.key,
        key,
        notice.template,
        JSON.stringify(notice.to),
        JSON.stringify(notice.params)
      )
    }
    return Result.succeed(revision)
  }

  /** Entries are only ever added, so those up to the revision just read belong together without a transaction. */
  const load = (caseId: string): Kept => {
    const row = byId.get(caseId)
    if (row === undefined)
      return { caseId, type: null, revision: 0, entries: [], summary: null, wakeAt: null }
    const revision = number(row, "revision")
    return {
      caseId,
      type: text(row, "type"),
      revision,
      entries: entriesOf.all(number(row, "case_key"), revision).map(entryOf),
      summary: summaryIn(text(row, "summary")),
      wakeAt: row["wake_at"] === null ? null : number(row, "wake_at")
    }
  }

  return {
    load,
    put,
    commitAll: (batch) => transaction(db, () => batch.map(put)),
    feed: (after, limit) => entriesAfter.all(after, limit).map(itemOf)
  }
}

const caseValues = ({ summary, type, wakeAt }: Commit, revision: number) => [
  type,
  revision,
  JSON.stringify(summary),
  summary.status,
  summary.open ? 1 : 0,
  summary.place,
  summary.person,
  summary.office,
  summary.post,
  summary.openedOn,
  summary.nextDue ?? "~",
  JSON.stringify(summary.marks),
  wakeAt
]

const entryOf = (row: Columns): Entry => ({
  tag: text(row, "tag"),
  at: text(row, "at"),
  by: text(row, "by"),
  body: JSON.parse(text(row, "body"))
})

const itemOf = (row: Columns): FeedItem => ({
  cursor: `${number(row, "sequence")}`,
  caseId: text(row, "case_id"),
  type: text(row, "type"),
  position: number(row, "position"),
  entry: entryOf(row)
})
