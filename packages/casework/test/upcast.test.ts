/**
 * Histories that older versions wrote are read by newer ones, and the store keeps them as they were written.
 */
import { Casework, FixedOffices, kind, Upcast } from "@lianxin/casework"
import { type Entry, CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { book, errand, finish, nobody } from "./errand.ts"

const fieldsOf = (body: Schema.Json): Readonly<Record<string, Schema.Json>> => {
  if (typeof body !== "object" || body === null) throw new Error("no event")
  return Object.fromEntries(Object.entries(body))
}

/** Once an errand began with one day, then with days apart by commas; once it was called something else. */
const upcasts: Upcast.Upcasts = {
  Begun: [
    (body) => ({ ...fieldsOf(body), days: String(fieldsOf(body)["day"]) }),
    (body) => ({ ...fieldsOf(body), days: String(fieldsOf(body)["days"]).split(",") })
  ],
  Started: [(body) => ({ ...fieldsOf(body), _tag: "Begun" })]
}

const at = "2030-01-01T09:00+08:00"
const written = (tag: string, about: Readonly<Record<string, Schema.Json>>): Entry => ({
  tag,
  at,
  by: "petitioner",
  body: { _tag: tag.replace(/@.*/, ""), at, by: "petitioner", ...about }
})

const caseOf = Effect.fnUntraced(function* (...entries: ReadonlyArray<Entry>) {
  const store = yield* CaseStore
  const { summary } = errand
  yield* store.commit({
    caseId: "c",
    type: "errand",
    expected: 0,
    entries,
    summary: summary(errand.initial),
    wakeAt: null,
    notices: []
  })
  return yield* Casework.Casework
})

const through = (steps: Upcast.Upcasts) =>
  Casework.layer({ kinds: [kind(errand, book, steps)] }).pipe(
    Layer.provide(FixedOffices.layer(nobody)),
    Layer.provideMerge(MemoryCaseStore.layer)
  )

describe("an entry an older version wrote", () => {
  it.effect.each([
    ["of the first version", written("Begun", { day: "2030-01-05" })],
    ["of the second", written("Begun@2", { days: "2030-01-05" })],
    ["of the third and newest", written("Begun@3", { days: ["2030-01-05"] })],
    ["under a name given up since", written("Started", { day: "2030-01-05" })]
  ] as const)("%s is read as it would be written now", ([, entry]) =>
    Effect.gen(function* () {
      const casework = yield* caseOf(entry)
      const { history, summary } = yield* casework.view("c")
      assert.deepStrictEqual(history, [
        { _tag: "Begun", at, by: "petitioner", days: ["2030-01-05"] } as never
      ])
      assert.strictEqual(summary.nextDue, "2030-01-05")
    }).pipe(Effect.provide(through(upcasts)))
  )

  it.effect("stays in the store as it was, and what follows is written in the newest version", () =>
    Effect.gen(function* () {
      const old = written("Begun", { day: "2030-01-05" })
      const casework = yield* caseOf(old)
      yield* casework.handle("c", errand, finish("2030-01-02T09:00+08:00"))
      const { entries } = yield* (yield* CaseStore).load("c")
      assert.deepStrictEqual(entries[0], old)
      assert.deepStrictEqual(
        entries.map(({ tag }) => tag),
        ["Begun", "Finished@2"]
      )
    }).pipe(Effect.provide(through({ ...upcasts, Finished: [(body) => body] })))
  )

  it.effect.each([
    [
      "of a version still to come",
      written("Begun@4", { days: [] }),
      "written by a newer program; this one knows up to 3"
    ],
    [
      "that a step can make nothing of",
      { ...written("Begun", {}), body: null },
      "a step onwards from Begun failed: no event"
    ]
  ] as const)("%s is not read, and says why", ([, entry, why]) =>
    Effect.gen(function* () {
      const casework = yield* caseOf(entry)
      const error = yield* Effect.flip(casework.view("c"))
      assert.include(error, { _tag: "UnreadableEntry", caseId: "c", position: 1, tag: entry.tag })
      assert.include(error.message, why)
    }).pipe(Effect.provide(through(upcasts)))
  )
})

describe("steps", () => {
  const count = (steps: number): Upcast.Upcasts => ({
    Said: Array.from({ length: steps }, () => (body) => Number(body) + 1)
  })

  it("each is taken once, from the version of the entry to the newest", () => {
    const law = fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 21 }),
      (steps, version) => {
        const tag = version === 1 ? "Said" : `Said@${version}`
        const read = Upcast.upcast(count(steps), { tag, body: 0 })
        if (version > steps + 1) assert.isTrue(Result.isFailure(read))
        else assert.strictEqual(Result.getOrThrow(read), steps + 1 - version)
      }
    )
    fc.assert(law)
  })

  it("what is written now is read without any", () => {
    for (const steps of [0, 1, 9]) {
      const tag = Upcast.written(count(steps), "Said")
      assert.strictEqual(Result.getOrThrow(Upcast.upcast(count(steps), { tag, body: 0 })), 0)
    }
  })

  it("of two names that were given to each other come to an end", () => {
    const named =
      (tag: string): Upcast.Step =>
      (body) => ({ ...fieldsOf(body), _tag: tag })
    const read = Upcast.upcast({ A: [named("B")], B: [named("A")] }, { tag: "A", body: { _tag: "A" } })
    assert.deepStrictEqual(Result.getOrThrow(read), { _tag: "A" })
  })
})
