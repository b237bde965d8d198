/**
 * For every law of a rule layer there are layers that break it, and each is found out by that law alone.
 */
import { RuleBookLaws } from "@lianxin/conformance"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { BROKEN, county, nation } from "./brokenLayers.ts"

const brokenBy = Effect.fnUntraced(function* (subject: RuleBookLaws.Subject) {
  const broken: Array<string> = []
  for (const { check, id } of RuleBookLaws.laws(subject))
    if (Result.isFailure(yield* Effect.result(check))) broken.push(id)
  return broken
})

describe("the laws of a rule layer", () => {
  it("each have a broken layer of their own", () => {
    const ids = RuleBookLaws.laws(nation).map(({ id }) => id)
    assert.deepStrictEqual(Object.keys(BROKEN).sort(), [...ids].sort())
  })

  it.live("let a sound layer pass, at the bottom and on top", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* brokenBy(nation), [])
      assert.deepStrictEqual(yield* brokenBy(county), [])
    })
  )

  for (const [id, faults] of Object.entries(BROKEN)) {
    for (const [fault, subject] of Object.entries(faults)) {
      it.live(`"${id}" alone finds out a layer that ${fault}`, () =>
        Effect.gen(function* () {
          assert.deepStrictEqual(yield* brokenBy(subject), [id])
        })
      )
    }
  }
})
