/**
 * Telling what is owed: claim a few notices, tell each reader or case, write down what became of it.
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
import type { Hear } from "./hear.ts"

/** @since 0.1.0 */
export interface Patience {
  readonly attempts: number
  readonly lease: Duration.Duration
}

/** Few at a time, so that a slow provider does not outlast the lease of the last one. */
const BATCH = 20
const AT_ONCE = 4

/** @since 0.1.0 */
export const make = (
  store: CaseStore["Service"],
  hear: Hear,
  patience: Patience
): Casework["Service"]["dispatch"] =>
  Effect.fnUntraced(function* (now) {
    const notifier = yield* Notifier
    const millis = Instant.epochMillis(now)
    const counts = { delivered: 0, deferred: 0, dead: 0 }
    for (;;) {
      const claimed = yield* store.claimNotices(millis, BATCH, patience.lease)
      if (claimed.length === 0) break
      const settlements = yield* Effect.forEach(
        claimed,
        (notice) => tell(store, { hear, notifier }, notice, now, patience),
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
  { hear, notifier }: { readonly hear: Hear; readonly notifier: Notifier["Service"] },
  { attempt, caseId: from, key, params, template, to }: ClaimedNotice,
  now: Instant.Instant,
  { attempts }: Patience
) {
  const millis = Instant.epochMillis(now)
  const sent: Effect.Effect<Settlement, unknown> =
    "case" in to
      ? hear(to.case, { from, template, params, at: now })
      : notifier.send({ key, template, to, params })
  const told = yield* Effect.catchCause(sent, (cause) => unreached(cause, attempt, millis))
  const settlement = told._tag === "Deferred" ? later(told.until, attempt, attempts, millis) : told
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
