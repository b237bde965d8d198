/**
 * Commits of callers who come at the same moment, sent to the database together.
 *
 * While as many statements are on their way as may be, those who come wait and go with the next; whoever comes alone
 * goes at once. The commits of a county follow each other in any case: a second statement is of use where it stands
 * right behind the first, on the same connection, and the database finds it there without anybody asking.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { StoreUnavailable } from "@lianxin/ports"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import type * as Scope from "effect/Scope"
import type { Answer, Outcome, Ready } from "./take.ts"

/** Adds one commit and waits for its answer. An interrupted caller leaves no commit behind whose fate is open. @since 0.1.0 */
export type Group = (one: Ready) => Effect.Effect<Answer, StoreUnavailable>

interface Waiting {
  readonly one: Ready
  readonly done: Deferred.Deferred<Answer, StoreUnavailable>
}

type Send = (all: ReadonlyArray<Ready>) => Effect.Effect<ReadonlyArray<Outcome>>

/** How many statements may be on their way at once. @since 0.1.0 */
export type Abreast = 1 | 2

/** Beyond either, the rest goes with the next statement. */
const MOST = { commits: 64, size: 4_000_000 }

/** A statement has a cost of its own: fewer commits than this are not worth two. */
const WORTH_TWO = 8

/** @since 0.1.0 */
export const make = (send: Send, abreast: Abreast): Effect.Effect<Group, never, Scope.Scope> =>
  Effect.gen(function* () {
    const waiting: Array<Waiting> = []
    const someone = Latch.makeUnsafe(false)
    let onTheirWay = 0
    const next = Effect.suspend(() => {
      const isFirst = onTheirWay === 0 && abreast === 2 && waiting.length >= WORTH_TWO
      const most = isFirst ? Math.ceil(waiting.length / 2) : waiting.length
      const batch = waiting.splice(0, Math.min(most, lengthOfNext(waiting)))
      onTheirWay += 1
      return Effect.ensuring(
        serve(send, batch),
        Effect.sync(() => (onTheirWay -= 1))
      )
    })
    // Those who have just been answered may have the next commit ready: they are let in before the door closes.
    const round = Effect.uninterruptible(Effect.andThen(Effect.yieldNow, next))
    const nextRound = Effect.andThen(
      Effect.sync(() => (waiting.length === 0 ? someone.closeUnsafe() : true)),
      someone.await
    )
    const rounds = Effect.forkScoped(Effect.forever(Effect.andThen(nextRound, round)))
    yield* Effect.replicateEffect(rounds, abreast)
    let isOpen = true
    // Behind the rounds, so before them when all is closed: those who wait are answered first.
    yield* Effect.addFinalizer(() => {
      isOpen = false
      return Effect.forEach(waiting.splice(0), ({ done }) => Deferred.fail(done, closed()))
    })
    return (one) => Effect.suspend(() => (isOpen ? join(waiting, someone, one) : Effect.fail(closed())))
  })

const join = (waiting: Array<Waiting>, someone: Latch.Latch, one: Ready) => {
  const mine: Waiting = { one, done: Deferred.makeUnsafe() }
  waiting.push(mine)
  someone.openUnsafe()
  return Deferred.await(mine.done).pipe(Effect.onInterrupt(() => withdraw(waiting, mine)))
}

/** Who still waits may go. A commit that is on its way cannot be called back, so its end is waited for. */
const withdraw = (waiting: Array<Waiting>, mine: Waiting): Effect.Effect<unknown> => {
  const place = waiting.indexOf(mine)
  if (place === -1) return Effect.exit(Deferred.await(mine.done))
  waiting.splice(place, 1)
  return Effect.void
}

/** How many of those in front may go together: no name twice, and not too much. */
const lengthOfNext = (waiting: ReadonlyArray<Waiting>): number => {
  const names = new Set<string>()
  let size = 0
  for (const [i, { one }] of waiting.entries()) {
    size += one.size
    if (i > 0 && (i === MOST.commits || size > MOST.size || one.names.some((name) => names.has(name))))
      return i
    for (const name of one.names) names.add(name)
  }
  return waiting.length
}

const serve = (send: Send, batch: ReadonlyArray<Waiting>): Effect.Effect<void> =>
  batch.length === 0
    ? Effect.void
    : Effect.matchCauseEffect(send(batch.map(({ one }) => one)), {
        onSuccess: (outcomes) =>
          Effect.forEach(batch, ({ done }, i) => settle(done, outcomes[i]), { discard: true }),
        onFailure: (cause) =>
          Effect.forEach(batch, ({ done }) => Deferred.failCause(done, cause), { discard: true })
      })

const settle = (done: Waiting["done"], outcome: Outcome | undefined): Effect.Effect<boolean> => {
  if (outcome === undefined) return Deferred.die(done, new TypeError("a commit without an outcome"))
  return outcome._tag === "Success"
    ? Deferred.succeed(done, outcome.success)
    : Deferred.fail(done, outcome.failure)
}

const closed = (): StoreUnavailable =>
  new StoreUnavailable({ operation: "commit", retryable: true, cause: new Error("the store is closed") })
