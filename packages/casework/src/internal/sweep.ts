/**
 * Waking what is due: claim a few cases, wake each, until none is left.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Instant } from "@lianxin/core/time"
import type { CaseStore } from "@lianxin/ports"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { CannotHandle, Casework, Swept } from "../Casework.ts"

type Wakes = (
  caseId: string,
  type: string,
  at: Instant.Instant
) => Effect.Effect<{ readonly events: ReadonlyArray<unknown> }, CannotHandle>

const BATCH = 100

/** @since 0.1.0 */
export const make = (
  store: CaseStore["Service"],
  wake: Wakes,
  lease: Duration.Duration
): Casework["Service"]["sweep"] =>
  Effect.fnUntraced(function* (now) {
    const failed = new Map<string, Swept["failed"][number]>()
    let [woken, events] = [0, 0]
    for (;;) {
      const due = yield* store.claimDue(Instant.epochMillis(now), BATCH, lease)
      // A case that failed comes back when its lease ends; a long sweep must not go round on those for ever.
      if (due.every(({ caseId }) => failed.has(caseId))) break
      for (const { caseId, type } of due) {
        const outcome = yield* Effect.result(wake(caseId, type, now))
        if (Result.isFailure(outcome)) {
          const error = outcome.failure
          if (error._tag === "StoreUnavailable") return yield* error
          failed.set(caseId, { caseId, error })
          continue
        }
        failed.delete(caseId)
        woken += 1
        events += outcome.success.events.length
      }
    }
    return { woken, events, failed: [...failed.values()] }
  })
