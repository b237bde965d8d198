/**
 * Commits of callers who come in the same turn of the process, written in one transaction.
 *
 * Nobody has an answer before the transaction is in, so what is acknowledged is as safe as a transaction of its own
 * would have made it; the pages of the indexes are written, and the disk is waited for, once for all of them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Commit, RevisionConflict, StoreUnavailable, Unstorable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { DatabaseSync } from "node:sqlite"
import type { Answer } from "./histories.ts"
import { isPassing, transaction, unavailable } from "./rows.ts"

type Written = Effect.Effect<number, RevisionConflict | Unstorable | StoreUnavailable>

interface Waiting {
  readonly commit: Commit
  readonly answer: (written: Written) => void
}

/** Beyond it the rest goes with the next transaction: other processes wait for as long as one takes. */
const MOST = 64

/** Adds one commit and waits for its answer; who is interrupted before it is written leaves nothing. @since 0.1.0 */
export const make = (db: DatabaseSync, put: (commit: Commit) => Answer): ((commit: Commit) => Written) => {
  const waiting: Array<Waiting> = []
  const serve = (): void => {
    const all = waiting.splice(0, MOST)
    if (waiting.length > 0) setImmediate(serve)
    const written = writeAll(
      db,
      put,
      all.map(({ commit }) => commit)
    )
    for (const [i, { answer }] of all.entries()) answer(written[i] ?? Effect.interrupt)
  }
  return (commit) =>
    Effect.callback((answer) => {
      const mine: Waiting = { commit, answer }
      waiting.push(mine)
      if (waiting.length === 1) setImmediate(serve)
      return Effect.sync(() => withdraw(waiting, mine))
    })
}

const withdraw = (waiting: Array<Waiting>, mine: Waiting): void => {
  const place = waiting.indexOf(mine)
  if (place !== -1) waiting.splice(place, 1)
}

/** What stops one of several for good is met again alone, so that its neighbours do not fail with it. */
const writeAll = (
  db: DatabaseSync,
  put: (commit: Commit) => Answer,
  all: ReadonlyArray<Commit>
): ReadonlyArray<Written> => {
  try {
    return transaction(db, () => all.map(put)).map(Effect.fromResult)
  } catch (cause) {
    if (all.length > 1 && !isPassing(cause)) return all.flatMap((commit) => writeAll(db, put, [commit]))
    return all.map(() => Effect.fail(unavailable("commit", cause)))
  }
}
