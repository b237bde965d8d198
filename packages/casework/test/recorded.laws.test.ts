/**
 * What was known on a day: an act entered late changes no report of an earlier day.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cases, Casework, FixedOffices, Recorded, Upcast } from "@lianxin/casework"
import type { Instant } from "@lianxin/core/time"
import { CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as fc from "fast-check"
import { at, begin, day, errand, finish, nobody, options } from "./errand.ts"

const office = (now: () => Instant.Instant) =>
  Casework.layer({ ...options, now: Effect.sync(now) }).pipe(
    Layer.provide(FixedOffices.layer(nobody)),
    Layer.provideMerge(MemoryCaseStore.layer)
  )
const on = (n: number) => day(`2030-01-${`${n}`.padStart(2, "0")}`)
const noon = (n: number) => at(`${on(n)}T12:00+08:00`)

describe("an act that is entered late", () => {
  it.effect("says when it was written down, and one entered on its day says nothing", () => {
    let clock = noon(3)
    return Effect.gen(function* () {
      const casework = yield* Casework.Casework
      yield* casework.handle("e1", errand, begin("2030-01-03T09:00+08:00"))
      clock = noon(20)
      yield* casework.handle("e1", errand, finish("2030-01-04T09:00+08:00"))
      const { entries } = yield* (yield* CaseStore).load("e1")
      assert.deepStrictEqual(
        entries.map(({ body }) => (body as Record<string, unknown>)["recordedAt"]),
        [undefined, noon(20)]
      )
      const status = (asOf: number, knownAt: number) =>
        Effect.map(
          casework.viewOn("e1", { asOf: on(asOf), knownAt: on(knownAt) }),
          ({ summary }) => summary.status
        )
      assert.deepStrictEqual(
        yield* Effect.all([status(2, 31), status(3, 31), status(4, 31), status(4, 19), status(4, 20)]),
        ["new", "open", "finished", "open", "finished"]
      )
      assert.deepStrictEqual((yield* casework.view("e1")).summary.status, "finished")
    }).pipe(Effect.provide(office(() => clock)))
  })

  it("is kept by the steps that read old versions, because they are never shown it", () => {
    const entry = {
      tag: "Begun",
      at: noon(3),
      by: "petitioner",
      body: { _tag: "Begun", recordedAt: noon(9) }
    }
    const upcast = Upcast.upcast({ Begun: [() => ({ _tag: "Begun", days: [] })] }, entry)
    assert.isTrue(upcast._tag === "Success")
    assert.deepStrictEqual(Recorded.recordedAt(entry), Recorded.recordedAt({ body: entry.body }))
  })

  it.effect("whose moment cannot be read makes the case unreadable for old reports, and is not skipped", () =>
    Effect.gen(function* () {
      const [store, casework] = [yield* CaseStore, yield* Casework.Casework]
      const body = { _tag: "Begun", at: noon(3), by: "petitioner", days: [], recordedAt: "soon" }
      yield* store.commit({
        caseId: "e1",
        type: "errand",
        expected: 0,
        entries: [{ tag: "Begun", at: noon(3), by: "petitioner", body }],
        summary: errand.summary(errand.initial),
        wakeAt: null,
        notices: []
      })
      const error = yield* Effect.flip(casework.viewOn("e1", Recorded.EVERYTHING))
      assert.deepInclude(error, { _tag: "UnreadableEntry", position: 1 })
    }).pipe(Effect.provide(office(() => noon(3))))
  )
})

describe("what was known on a day", () => {
  /** Errands: begun on a day, finished later or not, each act entered some days after it. */
  const errands = fc.array(
    fc.record({
      begun: fc.integer({ min: 1, max: 15 }),
      late: fc.nat(6),
      took: fc.option(fc.nat(6), { nil: null }),
      lateAgain: fc.nat(6)
    }),
    { minLength: 1, maxLength: 6 }
  )
  /** The acts of all errands in the order in which they were entered. */
  const acts = (
    drawn: ReadonlyArray<{ begun: number; late: number; took: number | null; lateAgain: number }>
  ) =>
    drawn
      .flatMap(({ begun, late, lateAgain, took }, i) => [
        {
          caseId: `e${i}`,
          happened: begun,
          entered: begun + late,
          command: begin(`${on(begun)}T09:00+08:00`)
        },
        ...(took === null
          ? []
          : [
              {
                caseId: `e${i}`,
                happened: begun + took,
                entered: Math.max(begun + late, begun + took + lateAgain),
                command: finish(`${on(begun + took)}T10:00+08:00`)
              }
            ])
      ])
      .sort((a, b) => a.entered - b.entered)

  const report = (asOf: number, knownAt: number) =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const found: Record<string, string> = {}
      yield* Cases.eachCase(({ caseId }) =>
        Effect.map(
          casework.viewOn(caseId, { asOf: on(asOf), knownAt: on(knownAt) }),
          ({ revision, summary }) => {
            if (revision > 0) found[caseId] = summary.status
          }
        )
      )
      return found
    })

  it("never changes by what is written down later, and is the fold of what had happened by then", () =>
    fc.assert(
      fc.asyncProperty(
        errands,
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        (drawn, asOf, knownAt) => {
          let clock = noon(1)
          const all = acts(drawn)
          const program = Effect.gen(function* () {
            const casework = yield* Casework.Casework
            const enter = (some: typeof all) =>
              Effect.forEach(some, ({ caseId, command, entered }) => {
                clock = noon(entered)
                return casework.handle(caseId, errand, command)
              })
            yield* enter(all.filter(({ entered }) => entered <= knownAt))
            const then = yield* report(asOf, knownAt)
            yield* enter(all.filter(({ entered }) => entered > knownAt))
            assert.deepStrictEqual(yield* report(asOf, knownAt), then)
            const today = yield* report(asOf, 31)
            const told = Map.groupBy(
              all.filter(({ happened }) => happened <= asOf),
              ({ caseId }) => caseId
            )
            assert.deepStrictEqual(
              today,
              Object.fromEntries(
                [...told].map(([caseId, own]) => [caseId, own.length === 2 ? "finished" : "open"])
              )
            )
          })
          return Effect.runPromise(program.pipe(Effect.provide(office(() => clock))))
        }
      )
    ))
})

describe("every case of a store", () => {
  it.effect("is met once, in the order in which they began, however many entries lie between", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const ids = Array.from({ length: 700 }, (_, i) => `e${(i * 37) % 700}`)
      for (const id of ids) yield* casework.handle(id, errand, begin("2030-01-03T09:00+08:00"))
      for (const id of ids.slice(0, 50)) yield* casework.handle(id, errand, finish("2030-01-04T09:00+08:00"))
      const met: Array<string> = []
      const cases = yield* Cases.eachCase(({ caseId }) => Effect.sync(() => met.push(caseId)))
      assert.deepStrictEqual([cases, met], [700, ids])
    }).pipe(Effect.provide(office(() => noon(3))))
  )
})
