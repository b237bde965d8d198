/**
 * Stores for the tests of `lianxin store`: made-up cases in a SQLite file, and a file altered by hand.
 *
 * @since 0.1.0
 */
import type { CaseStore, Commit, FeedItem } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import { DatabaseSync } from "node:sqlite"

/** A commit of two entries and a notice, each case twice, so that entries of many cases lie between. @since 0.1.0 */
const commit = (caseId: string, expected: number): Commit => ({
  caseId,
  type: "made-up",
  expected,
  entries: [1, 2].map((i) => ({
    tag: `T${expected + i}`,
    at: "2030-01-01T09:00+08:00",
    by: "clock",
    body: { b: "信 🏮", a: [i, null] }
  })),
  summary: {
    type: "made-up",
    status: `s${expected}`,
    open: true,
    place: "421202",
    person: null,
    office: "water",
    post: null,
    openedOn: null,
    nextDue: null,
    marks: ["late"]
  },
  wakeAt: expected === 0 ? null : 7,
  notices: [{ key: `${caseId}#${expected}`, template: "t", to: { office: "water" }, params: { n: expected } }]
})

/** Works on a SQLite store, and closes it. @since 0.1.0 */
export const onStore = <A, E>(path: string, work: (store: CaseStore["Service"]) => Effect.Effect<A, E>) =>
  Effect.scoped(Effect.flatMap(SqliteCaseStore.make({ path }), work))

/** Fills a store with cases; every third notice is delivered, every fifth given up. @since 0.1.0 */
export const filled = (path: string, cases: number, prefix = "c") =>
  onStore(path, (store) =>
    Effect.gen(function* () {
      const ids = Array.from({ length: cases }, (_, i) => `${prefix}${i}`)
      yield* store.commitAll(ids.map((caseId) => commit(caseId, 0)))
      yield* store.commitAll(ids.map((caseId) => commit(caseId, 2)))
      for (const [i, caseId] of ids.entries()) {
        if (i % 3 === 0) yield* store.settleNotice(`${caseId}#0`, { _tag: "Delivered" })
        else if (i % 5 === 0)
          yield* store.settleNotice(`${caseId}#2`, { _tag: "Rejected", reason: "NO_SUCH_NUMBER" })
      }
    })
  )

/** One more commit of a case. @since 0.1.0 */
export const goesOn = (path: string, caseId: string, expected: number) =>
  onStore(path, (store) => store.commit(commit(caseId, expected)))

/** What somebody with a database tool can do. @since 0.1.0 */
export const byHand = (path: string, sql: string): void => {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  db.close()
}

/** Every entry in the order of all entries, without cursors. @since 0.1.0 */
export const feedOf = (path: string) =>
  onStore(path, (store) =>
    Effect.map(store.feed(null, 100_000), (items: ReadonlyArray<FeedItem>) =>
      items.map(({ caseId, entry, position, type }) => ({ caseId, type, position, entry }))
    )
  )
