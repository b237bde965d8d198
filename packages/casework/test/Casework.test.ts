/**
 * One command on one case, and what is left when it is refused or cannot be read.
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { CaseStore, type Commit } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { at, begin, book, caseworkOnErrands, day, errand, finish, nobody } from "./errand.ts"

const { layer, make } = {
  layer: caseworkOnErrands.pipe(Layer.provideMerge(MemoryCaseStore.layer)),
  make: Casework.make
}
const START = "2030-01-01T09:00+08:00"

/** A commit as another version of the errand might have written it. */
const foreign = (caseId: string, about: Partial<Commit>): Commit => ({
  caseId,
  type: "errand",
  expected: 0,
  entries: [],
  summary: errand.summary(errand.initial),
  wakeAt: null,
  notices: [],
  ...about
})

describe("a command", () => {
  it.effect("is kept with its summary, its next wake-up at the start of that day, and its notices", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const store = yield* CaseStore
      const first = yield* casework.handle("e1", errand, begin(START, "2030-01-03", "2030-01-05"))
      assert.deepStrictEqual(
        [first.revision, first.state.status, first.summary.nextDue],
        [1, "open", day("2030-01-03")]
      )
      const { entries, wakeAt } = yield* store.load("e1")
      assert.strictEqual(wakeAt, Date.parse("2030-01-03T00:00+08:00"))
      assert.deepStrictEqual(entries[0], {
        tag: "Begun",
        at: START,
        by: "petitioner",
        body: { _tag: "Begun", at: START, by: "petitioner", days: ["2030-01-03", "2030-01-05"] }
      })

      const second = yield* casework.handle("e1", errand, finish("2030-01-04T09:00+08:00"))
      assert.deepStrictEqual(
        second.events.map(({ _tag }) => _tag),
        ["Recalled", "Finished"]
      )
      assert.isNull((yield* store.load("e1")).wakeAt)
      const { items } = yield* store.letters("waiting", { limit: 10 })
      assert.deepStrictEqual(
        items.map(({ key, params }) => [key, params]),
        [["e1#2.0", { on: "2030-01-03", left: 1 }]]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("that is refused gives the reason and leaves nothing written, not even what fell due", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const store = yield* CaseStore
      yield* casework.handle("e1", errand, begin(START, "2030-01-03"))
      const before = yield* store.load("e1")
      const again = yield* Effect.flip(
        casework.handle("e1", errand, begin("2030-01-09T09:00+08:00", "2030-01-10"))
      )
      assert.deepStrictEqual(again._tag === "Refused" ? again.refusal.code : again, "BEGUN_ALREADY")
      const early = yield* Effect.flip(casework.handle("e1", errand, finish("2029-12-31T09:00+08:00")))
      assert.deepStrictEqual(early._tag === "Refused" ? early.refusal.code : early, "OUT_OF_ORDER")
      const none = yield* Effect.flip(casework.handle("e2", errand, finish(START)))
      assert.deepStrictEqual(none._tag === "Refused" ? none.refusal.facts : none, { status: "new" })
      assert.deepStrictEqual(yield* store.load("e1"), before)
      assert.deepStrictEqual((yield* store.letters("waiting", { limit: 10 })).items, [])
      assert.strictEqual((yield* store.load("e2")).type, null)
    }).pipe(Effect.provide(layer))
  )

  it.effect("that meets another writer is decided again on what that one wrote", () =>
    Effect.gen(function* () {
      const sound = yield* MemoryCaseStore.make
      const casework = yield* make({ kinds: [kind(errand, book)] }).pipe(
        Effect.provideService(CaseStore, {
          ...sound,
          load: (id) => Effect.tap(sound.load(id), () => Effect.yieldNow)
        }),
        Effect.provide(FixedOffices.layer(nobody))
      )
      const writers = Array.from({ length: 6 }, () =>
        Effect.result(casework.handle("e1", errand, begin(START, "2030-01-03")))
      )
      const outcomes = yield* Effect.all(writers, { concurrency: "unbounded" })
      assert.strictEqual(outcomes.filter(({ _tag }) => _tag === "Success").length, 1)
      const codes = outcomes.flatMap((outcome) =>
        outcome._tag === "Failure" && outcome.failure._tag === "Refused" ? [outcome.failure.refusal.code] : []
      )
      assert.deepStrictEqual(
        codes,
        Array.from({ length: 5 }, () => "BEGUN_ALREADY")
      )
      assert.strictEqual((yield* sound.load("e1")).revision, 1)
    })
  )

  it.effect("that loses to others ten times over says so", () =>
    Effect.gen(function* () {
      const sound = yield* MemoryCaseStore.make
      let loads = 0
      const stale = {
        ...sound,
        load: (id: string) => Effect.sync(() => loads++).pipe(Effect.andThen(sound.load(`other-${id}`)))
      }
      yield* sound.commit(foreign("e1", { entries: [{ tag: "Begun", at: START, by: "clock", body: {} }] }))
      const casework = yield* make({ kinds: [kind(errand, book)] }).pipe(
        Effect.provideService(CaseStore, {
          ...stale,
          commit: (commit) => sound.commit({ ...commit, caseId: "e1" })
        }),
        Effect.provide(FixedOffices.layer(nobody))
      )
      const error = yield* Effect.flip(casework.handle("e1", errand, begin(START, "2030-01-03")))
      assert.deepStrictEqual([error._tag, loads], ["RevisionConflict", 10])
    })
  )
})

describe("a case", () => {
  it.effect("is seen with its state, agenda, summary and whole history", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      yield* casework.handle("e1", errand, begin(START, "2030-01-03"))
      const view = yield* casework.view("e1")
      assert.deepStrictEqual(
        [
          view.type,
          view.revision,
          view.agenda.wakeOn,
          view.summary.status,
          view.history.map(({ _tag }) => _tag)
        ],
        ["errand", 1, day("2030-01-03"), "open", ["Begun"]]
      )
      assert.strictEqual(view.state.lastAt, at(START))
      const none = yield* Effect.flip(casework.view("e2"))
      assert.include(none, { _tag: "UnknownCase", caseId: "e2" })
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "with an entry that cannot be read says which, is not changed, and does not stop the others",
    () =>
      Effect.gen(function* () {
        const casework = yield* Casework.Casework
        const store = yield* CaseStore
        yield* casework.handle("good", errand, begin(START, "2030-01-03"))
        const read = {
          tag: "Begun",
          at: START,
          by: "petitioner",
          body: { _tag: "Begun", at: START, by: "petitioner", days: [] }
        }
        const unknown = {
          tag: "Postponed",
          at: START,
          by: "petitioner",
          body: { _tag: "Postponed", until: "2031-01-01" }
        }
        yield* store.commit(foreign("odd", { entries: [read, unknown], wakeAt: 0 }))
        const before = yield* store.load("odd")
        const seen = yield* Effect.flip(casework.view("odd"))
        const handled = yield* Effect.flip(casework.handle("odd", errand, finish(START)))
        for (const error of [seen, handled]) {
          assert.include(error, { _tag: "UnreadableEntry", caseId: "odd", position: 2, tag: "Postponed" })
        }
        const swept = yield* casework.sweep(at("2030-01-04T09:00+08:00"))
        assert.deepStrictEqual([swept.woken, swept.events], [1, 1])
        assert.deepStrictEqual(
          swept.failed.map(({ caseId, error }) => [caseId, error._tag]),
          [["odd", "UnreadableEntry"]]
        )
        assert.deepStrictEqual(yield* store.load("odd"), before)
      }).pipe(Effect.provide(layer))
  )

  it.effect("of another type, or of a type nobody knows, is left alone", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const store = yield* CaseStore
      const entries = [{ tag: "Grew", at: START, by: "clock", body: {} }]
      yield* store.commit(foreign("tree", { type: "tree", entries, wakeAt: 0 }))
      const wrong = yield* Effect.flip(casework.handle("tree", errand, finish(START)))
      assert.include(wrong, { _tag: "WrongType", asked: "errand", found: "tree" })
      const unknown = yield* Effect.flip(casework.view("tree"))
      assert.deepInclude({ ...unknown }, { _tag: "UnknownType", type: "tree", known: ["errand"] })
      const asked = yield* Effect.flip(casework.handle("e1", { ...errand, type: "tree" }, finish(START)))
      assert.strictEqual(asked._tag, "UnknownType")
      const swept = yield* casework.sweep(at(START))
      assert.deepStrictEqual(
        swept.failed.map(({ error }) => error._tag),
        ["UnknownType"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "that is woken for nothing is given back with its right wake-up; one that stays due is a fault",
    () =>
      Effect.gen(function* () {
        const store = yield* CaseStore
        const casework = yield* Casework.Casework
        yield* casework.handle("e1", errand, begin(START, "2030-01-09"))
        yield* store.commit({ ...foreign("e1", { expected: 1, wakeAt: 5 }) })
        assert.deepStrictEqual(yield* casework.sweep(at(START)), { woken: 1, events: 0, failed: [] })
        assert.strictEqual((yield* store.load("e1")).wakeAt, Date.parse("2030-01-09T00:00+08:00"))

        const restless = { ...errand, agenda: () => ({ duties: [], wakeOn: day("2030-01-01") }) }
        const other = yield* make({ kinds: [kind(restless, book)], lease: Duration.zero }).pipe(
          Effect.provide(FixedOffices.layer(nobody))
        )
        yield* other.handle("e2", restless, begin(START))
        const swept = yield* other.sweep(at(START))
        assert.deepStrictEqual(
          swept.failed.map(({ caseId, error }) => [caseId, error._tag]),
          [["e2", "StillDue"]]
        )
      }).pipe(Effect.provide(layer))
  )
})
