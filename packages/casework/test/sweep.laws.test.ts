/**
 * Waking cases: however time is cut, whoever sweeps, and whatever fails in between, each reminder happens once.
 */
import { Casework, FixedOffices } from "@lianxin/casework"
import { CalendarDate, Instant } from "@lianxin/core/time"
import { CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { begin, day, errand, type Event, nobody, options } from "./errand.ts"

const START = "2030-01-01T00:00+08:00"
const SPAN = 30
const LEASE = Duration.minutes(5)
const onDay = (n: number) => CalendarDate.addDays(day("2030-01-01"), n)
const moment = (hours: number) =>
  Instant.fromEpochMillis(Date.parse(START) + hours * 3_600_000, Instant.SHANGHAI)

/** The days on which each errand is called to mind, as distances from the start. */
const errands = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: SPAN }), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 6
})
/** Hours at which somebody sweeps: alone, two at once, or a worker that claims and dies. */
const cuts = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: SPAN * 24 }),
    how: fc.constantFrom("alone", "together", "dies")
  }),
  { maxLength: 12 }
)

/** A store in which other fibers run between any two operations. */
const interleaved = Effect.map(MemoryCaseStore.make, (store): CaseStore["Service"] => ({
  ...store,
  load: (caseId) => Effect.tap(store.load(caseId), () => Effect.yieldNow),
  commit: (commit) => Effect.andThen(Effect.yieldNow, store.commit(commit)),
  claimDue: (now, limit, lease) =>
    Effect.tap(store.claimDue(now, Math.min(limit, 2), lease), () => Effect.yieldNow)
}))

const live = Effect.fnUntraced(function* (
  all: ReadonlyArray<ReadonlyArray<number>>,
  sweeps: ReadonlyArray<{ readonly hours: number; readonly how: string }>
) {
  const store = yield* interleaved
  const casework = yield* Casework.make({ ...options, lease: LEASE }).pipe(
    Effect.provideService(CaseStore, store)
  )
  for (const [i, days] of all.entries()) {
    yield* casework.handle(`e${i}`, errand, begin(START, ...days.map(onDay)))
  }
  for (const { hours, how } of [...sweeps].sort((a, b) => a.hours - b.hours)) {
    const now = moment(hours)
    if (how === "dies") yield* store.claimDue(Instant.epochMillis(now), 3, LEASE)
    else
      yield* Effect.forEach(how === "together" ? [1, 2] : [1], () => casework.sweep(now), { concurrency: 2 })
  }
  yield* TestClock.adjust(LEASE)
  const { failed } = yield* casework.sweep(moment((SPAN + 1) * 24))
  assert.deepStrictEqual(failed, [])
  const recalled: Array<ReadonlyArray<string>> = []
  for (const i of all.keys()) {
    const { history } = yield* casework.view(`e${i}`)
    recalled.push(
      history.flatMap((event) => ("on" in event ? [(event as Extract<Event, { _tag: "Recalled" }>).on] : []))
    )
  }
  const { items } = yield* store.letters("waiting", { limit: 10_000 })
  return { recalled, told: items.map(({ caseId, params }) => `${caseId} ${params["on"]}`).sort() }
})

describe("sweeping", () => {
  it.effect(
    "time cut into any intervals, by two sweepers at once and through outages, gives each reminder once",
    () =>
      Effect.gen(function* () {
        const run = Effect.runPromiseWith(yield* Effect.context<never>())
        const law = fc.asyncProperty(errands, cuts, async (all, sweeps) => {
          const expected = all.map((days) => days.map(onDay).sort())
          const told = expected.flatMap((days, i) => days.map((on) => `e${i} ${on}`)).sort()
          const found = await run(
            live(all, sweeps).pipe(
              Effect.provide(Layer.merge(FixedOffices.layer(nobody), TestClock.layer())),
              Effect.scoped
            )
          )
          assert.deepStrictEqual(found, { recalled: expected, told })
        })
        yield* Effect.promise(() => fc.assert(law, { numRuns: 150 }))
      })
  )

  it.effect("more cases than one claim holds are all woken in one sweep", () =>
    Effect.gen(function* () {
      const store = yield* MemoryCaseStore.make
      const casework = yield* Casework.make(options).pipe(Effect.provideService(CaseStore, store))
      for (let i = 0; i < 350; i++) yield* casework.handle(`e${i}`, errand, begin(START, "2030-01-02"))
      assert.deepStrictEqual(yield* casework.sweep(moment(23)), { woken: 0, events: 0, failed: [] })
      assert.deepStrictEqual(yield* casework.sweep(moment(24)), { woken: 350, events: 350, failed: [] })
    }).pipe(Effect.provide(FixedOffices.layer(nobody)))
  )
})
