/**
 * The kit is tested too: for every law there are stores that break it, and it finds each of them out.
 */
import { CaseStoreLaws } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { BROKEN_AT_REST, sound } from "./brokenAtRest.ts"
import { BROKEN } from "./brokenStores.ts"

describe("the laws of CaseStore", () => {
  const laws = CaseStoreLaws.laws({ runs: 40 })

  it("each have a broken store of their own", () => {
    const broken = [...Object.keys(BROKEN), ...Object.keys(BROKEN_AT_REST)]
    assert.deepStrictEqual(broken.sort(), laws.map(({ id }) => id).sort())
  })

  it("that need more than a store say what they were not given", () => {
    const lacking = laws.flatMap(({ id, lacks }) => (lacks === undefined ? [] : [id]))
    assert.deepStrictEqual(lacking.sort(), Object.keys(BROKEN_AT_REST).sort())
  })

  for (const { check, id, name } of laws) {
    for (const [fault, breakIt] of Object.entries(BROKEN[id] ?? {})) {
      it.live(`"${name}" finds out a store that ${fault}`, () =>
        Effect.gen(function* () {
          const store = breakIt(yield* MemoryCaseStore.make)
          const error = yield* Effect.flip(Effect.provideService(check, CaseStore, store))
          assert.strictEqual(error._tag, "LawBroken")
        })
      )
    }
  }

  for (const [id, faults] of Object.entries(BROKEN_AT_REST)) {
    const checked = (given: typeof sound) =>
      Effect.gen(function* () {
        const store = yield* MemoryCaseStore.make
        const law = CaseStoreLaws.laws(yield* given(store)).find((law) => law.id === id)
        return yield* Effect.result(Effect.provideService(law?.check ?? Effect.void, CaseStore, store))
      })

    it.live(`"${id}" lets a sound store pass`, () =>
      Effect.gen(function* () {
        assert.strictEqual((yield* checked(sound))._tag, "Success")
      })
    )
    for (const [fault, given] of Object.entries(faults)) {
      it.live(`"${id}" finds out a store that ${fault}`, () =>
        Effect.gen(function* () {
          assert.strictEqual((yield* checked(given))._tag, "Failure")
        })
      )
    }
  }
})
