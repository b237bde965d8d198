/**
 * Ways to break a store between workers: leases, and who was faster.
 */
import { RevisionConflict } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Breaks } from "./faults.ts"

/** Every fifth commit is in, and its writer hears that somebody was faster. */
export const fasterThanItself: Breaks = (store) => {
  let commits = 0
  return {
    ...store,
    commit: (commit) =>
      Effect.flatMap(store.commit(commit), (found) =>
        ++commits % 5 === 0 && found > 2
          ? Effect.fail(new RevisionConflict({ caseId: commit.caseId, expected: commit.expected, found }))
          : Effect.succeed(found)
      )
  }
}

/** A lease ends when the worker's clock says so, however wrong it is. */
export const leasesByNow: Breaks = (store) => {
  const until = new Map<string, number>()
  const free =
    <A>(now: number, lease: Duration.Duration, nameOf: (one: A) => string) =>
    (all: ReadonlyArray<A>) =>
      all.filter((one) => {
        if ((until.get(nameOf(one)) ?? 0) > now) return false
        until.set(nameOf(one), now + Duration.toMillis(lease))
        return true
      })
  return {
    ...store,
    claimDue: (now, limit, lease) =>
      Effect.map(
        store.claimDue(now, limit, Duration.zero),
        free(now, lease, ({ caseId }) => caseId)
      ),
    claimNotices: (now, limit, lease) =>
      Effect.map(
        store.claimNotices(now, limit, Duration.zero),
        free(now, lease, ({ key }) => key)
      )
  }
}

/** A lease is not ended by a commit. */
export const leaseOutlivesCommit: Breaks = (store) => {
  const held = new Set<string>()
  return {
    ...store,
    claimDue: (now, limit, lease) =>
      Effect.map(store.claimDue(now, limit, lease), (claimed) => {
        const free = claimed.filter(({ caseId }) => !held.has(caseId))
        for (const { caseId } of free) held.add(caseId)
        return free
      })
  }
}
