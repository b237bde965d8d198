/**
 * What is said of one case and what is said of the whole store.
 */
import { Cases, UnknownCase } from "@lianxin/casework"
import { StoreUnavailable } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

const met = (retryable: boolean) =>
  new StoreUnavailable({ operation: "load", retryable, cause: new Error("down") })

describe("an error met with one case among many", () => {
  it.effect("ends the work where the store may be asked again", () =>
    Effect.gen(function* () {
      const error = met(true)
      assert.strictEqual(yield* Effect.flip(Cases.among(Effect.fail(error))), error)
    })
  )

  it.effect("is an answer where asking again is of no use, and where it is no error of the store", () =>
    Effect.gen(function* () {
      for (const error of [met(false), new UnknownCase({ caseId: "c1" })])
        assert.deepStrictEqual(yield* Cases.among(Effect.fail(error)), Result.fail(error))
    })
  )
})
