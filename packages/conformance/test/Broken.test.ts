/**
 * The kit is tested too: for every law there are stores that break it, and it finds each of them out.
 */
import { CaseStoreLaws } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { BROKEN } from "./brokenStores.ts"

describe("the laws of CaseStore", () => {
  const laws = CaseStoreLaws.laws({ runs: 40 })

  it("each have a broken store of their own", () => {
    assert.deepStrictEqual(Object.keys(BROKEN).sort(), laws.map(({ id }) => id).sort())
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
})
