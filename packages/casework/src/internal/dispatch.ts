/**
 * Telling what is owed: claim a few notices, tell each, write down what became of it.
 *
 * A notice whose outcome could not be written down is told again after its lease: at least once, never silently not.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Instant } from "@lianxin/core/time"
import { type CaseStore, type ClaimedNotice, Notifier, type Settlement } from "@lianxin/ports"
import * as Cause from "effect/Cause"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Casework, Dispatched } from "../Casework.ts"

/** @since 0.1.0 */
export interface Patience {
  readonly attempts: number
  readonly lease: Duration.Duration
}

/** Few at a time, so that a slow provider does not outlast the lease of the last one. */
const BATCH = 20
const AT_ONCE = 4

/** @since 0.1.0 */
export const make = (store: CaseStore["Service"], patience: Patience): Casework["Service"]["dispatch"] =>
  Effect.fnUntraced(function* (now) {
    const notifier = yield* Notifier
    const millis = Instant.epochMillis(now)
    const counts = { delivered: 0, deferred: 0, dead: 0 }
    for (;;) {
      const claimed = yield* store.claimNotices(millis, BATCH, patience.lease)
      if (claimed.length === 0) break
      const settlements = yield* Effect.forEach(
        claimed,
        (notice) => tell(store, notifier, notice, millis, patience),
        {
          concurrency: AT_ONCE
        }
      )
      for (const settlement of settlements) counts[COUNTED[settlement._tag]] += 1
    }
    return counts
  })

const COUNTED = { Delivered: "delivered", Deferred: "deferred", Rejected: "dead" } as const satisfies Record<
  Settlement["_tag"],
  keyof Dispatched
>

const tell = Effect.fnUntraced(function* (
  store: CaseStore["Service"],
  notifier: Notifier["Service"],
  { attempt, key, params, template, to }: ClaimedNotice,
  now: number,
  { attempts }: Patience
) {
  const told = yield* notifier
    .send({ key, template, to, params })
    .pipe(Effect.catchCause((cause) => unreached(cause, attempt, now)))
  const settlement = told._tag === "Deferred" ? later(told.until, attempt, attempts, now) : told
  yield* store.settleNotice(key, settlement)
  return settlement
})

/** A provider that cannot be reached, or an adapter that breaks, is asked again later; being stopped is neither. */
const unreached = <E>(cause: Cause.Cause<E>, attempt: number, now: number): Effect.Effect<Settlement> =>
  Cause.hasInterrupts(cause)
    ? Effect.interrupt
    : Effect.succeed({ _tag: "Deferred", until: now + pause(attempt) })

const MINUTE = 60_000
const LONGEST = 6 * 60 * MINUTE

/** One minute, then twice as long each time, six hours at most. */
const pause = (attempt: number): number => Math.min(MINUTE * 2 ** (attempt - 1), LONGEST)

/** A provider's own time is kept where it lies ahead; after the last attempt the notice waits for a person. */
const later = (until: number, attempt: number, attempts: number, now: number): Settlement =>
  attempt >= attempts
    ? { _tag: "Rejected", reason: "GIVEN_UP" }
    : { _tag: "Deferred", until: Math.max(until, now + 1) }
