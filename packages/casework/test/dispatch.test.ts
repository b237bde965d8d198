/**
 * Telling what is owed: once where all goes well, again where it did not, and never silently not.
 */
import { Casework } from "@lianxin/casework"
import { Instant } from "@lianxin/core/time"
import { CaseStore, Notifier, NotifierUnavailable, type Told } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { at, begin, caseworkOnErrands, errand } from "./errand.ts"

const layer = caseworkOnErrands.pipe(Layer.provideMerge(MemoryCaseStore.layer))
const START = "2030-01-01T09:00+08:00"
const NOW = at("2030-01-09T09:00+08:00")
const later = (minutes: number) =>
  Instant.fromEpochMillis(Instant.epochMillis(NOW) + minutes * 60_000, Instant.SHANGHAI)

/** A notifier that answers as told, and remembers the keys it was sent. */
const answering = (answer: (sends: number) => Effect.Effect<Told, NotifierUnavailable>) => {
  const sent: Array<string> = []
  const send: Notifier["Service"]["send"] = ({ key }) => Effect.suspend(() => answer(sent.push(key)))
  return { sent, notifier: Notifier.of({ send }) }
}

/** An errand whose reminders have fallen due: three notices are owed. */
const owing = Effect.gen(function* () {
  const casework = yield* Casework.Casework
  yield* casework.handle("e1", errand, begin(START, "2030-01-03", "2030-01-04", "2030-01-05"))
  yield* casework.sweep(NOW)
  return { casework, store: yield* CaseStore }
})
const KEYS = ["e1#2.0", "e1#3.0", "e1#4.0"]
const delivered = Effect.succeed<Told>({ _tag: "Delivered" })

describe("dispatching", () => {
  it.effect("each notice is told once, in the order it was owed", () =>
    Effect.gen(function* () {
      const { casework } = yield* owing
      const { notifier, sent } = answering(() => delivered)
      const dispatch = Effect.provideService(casework.dispatch(NOW), Notifier, notifier)
      assert.deepStrictEqual(yield* dispatch, { delivered: 3, deferred: 0, dead: 0 })
      assert.deepStrictEqual(yield* dispatch, { delivered: 0, deferred: 0, dead: 0 })
      assert.deepStrictEqual(sent, KEYS)
    }).pipe(Effect.provide(layer))
  )

  it.effect("two workers at once tell each notice once between them", () =>
    Effect.gen(function* () {
      const { casework } = yield* owing
      const { notifier, sent } = answering(() => Effect.andThen(Effect.yieldNow, delivered))
      const dispatch = Effect.provideService(casework.dispatch(NOW), Notifier, notifier)
      yield* Effect.all([dispatch, dispatch], { concurrency: 2 })
      assert.deepStrictEqual(sent, KEYS)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a crash between the commit and the telling, or in the middle of it, loses no notice", () =>
    Effect.gen(function* () {
      const { casework, store } = yield* owing
      const started = yield* Deferred.make<void>()
      const stuck = answering((sends) =>
        sends === 1 ? delivered : Effect.andThen(Deferred.succeed(started, undefined), Effect.never)
      )
      const worker = yield* Effect.forkChild(
        Effect.provideService(casework.dispatch(NOW), Notifier, stuck.notifier)
      )
      yield* Deferred.await(started)
      yield* Fiber.interrupt(worker)

      const { notifier, sent } = answering(() => delivered)
      const dispatch = Effect.provideService(casework.dispatch(NOW), Notifier, notifier)
      assert.strictEqual((yield* dispatch).delivered, 0, "held until the dead worker's lease ends")
      yield* TestClock.adjust(Duration.minutes(5))
      yield* dispatch
      assert.deepStrictEqual([...new Set([...stuck.sent.slice(0, 1), ...sent])].sort(), KEYS)
      assert.deepStrictEqual(
        (yield* store.letters("delivered", { limit: 9 })).items.map(({ key }) => key),
        KEYS
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "a provider that cannot be reached is asked again after 1, 2, 4 minutes, and then the notice is told",
    () =>
      Effect.gen(function* () {
        const { casework } = yield* owing
        const down = new NotifierUnavailable({ notifier: "test", cause: new Error("no route") })
        const { notifier, sent } = answering((sends) => (sends <= 9 ? Effect.fail(down) : delivered))
        const told: Array<readonly [minute: number, delivered: number]> = []
        for (let minute = 0; minute <= 10; minute++) {
          const before = sent.length
          const report = yield* Effect.provideService(casework.dispatch(later(minute)), Notifier, notifier)
          if (sent.length > before) told.push([minute, report.delivered])
        }
        assert.deepStrictEqual(told, [
          [0, 0],
          [1, 0],
          [3, 0],
          [7, 3]
        ])
      }).pipe(Effect.provide(layer))
  )

  it.effect("an adapter that breaks on one notice does not stop the others", () =>
    Effect.gen(function* () {
      const { casework } = yield* owing
      const { notifier } = answering((sends) => (sends === 2 ? Effect.die("broken") : delivered))
      const report = yield* Effect.provideService(casework.dispatch(NOW), Notifier, notifier)
      assert.deepStrictEqual(report, { delivered: 2, deferred: 1, dead: 0 })
    }).pipe(Effect.provide(layer))
  )

  it.effect("a rejected notice, and one deferred for ever, end as dead letters with their reasons", () =>
    Effect.gen(function* () {
      const { casework, store } = yield* owing
      const until = Instant.epochMillis(NOW)
      const { notifier, sent } = answering((sends) =>
        Effect.succeed(
          sends === 1 ? { _tag: "Rejected", reason: "NO_SUCH_NUMBER" } : { _tag: "Deferred", until }
        )
      )
      yield* Effect.provideService(casework.dispatch(NOW), Notifier, notifier)
      assert.deepStrictEqual(sent, KEYS, "none is tried twice in one dispatch")
      for (let minute = 1; minute < 20; minute++) {
        yield* Effect.provideService(casework.dispatch(later(minute)), Notifier, notifier)
      }
      assert.strictEqual(sent.length, 1 + 2 * 10)
      const { items } = yield* store.letters("dead", { limit: 9 })
      assert.deepStrictEqual(
        items.map(({ attempt, reason }) => [reason, attempt]),
        [
          ["NO_SUCH_NUMBER", 1],
          ["GIVEN_UP", 10],
          ["GIVEN_UP", 10]
        ]
      )
    }).pipe(Effect.provide(layer))
  )
})
