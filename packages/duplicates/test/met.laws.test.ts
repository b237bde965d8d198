/**
 * A rule case, which has no store, shows the same suggestions as a look-up in a store.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { Casework } from "@lianxin/casework"
import { type State, suggest as layBeside } from "@lianxin/core/petition"
import { isMet, laidFrom, suggest } from "@lianxin/duplicates"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { county, day, registered, rulesOn } from "./county.ts"

const petition = fc.record({
  on: fc.constantFrom("2023-12-01", "2024-03-02", "2025-07-01", "2026-01-05", "2026-03-02", "2026-03-03"),
  place: fc.constantFrom("421200", "421202", "421202005", "421281"),
  subject: fc.constantFrom("unpaid-wages", "housing"),
  petitioner: fc.constantFrom("person-1", "person-2", undefined)
})

describe("What is laid beside a petition", () => {
  it.effect("is the same from histories alone as from the indexes of a store", () =>
    Effect.gen(function* () {
      const casework = yield* Casework.Casework
      const all = fc
        .sample(fc.array(petition, { minLength: 12, maxLength: 12 }), { seed: 7, numRuns: 4 })
        .flat()
      const rules = rulesOn("2026-03-02")
      for (const [i, { on, petitioner, ...about }] of all.entries())
        yield* registered(`case-${i}`, on, { ...about, ...(petitioner === undefined ? {} : { petitioner }) })
      const laid = yield* Effect.forEach(all.keys(), (i) =>
        Effect.map(casework.view(`case-${i}`), ({ history, state }) =>
          laidFrom(`case-${i}`, state as State, history)
        )
      )
      for (const person of ["person-1", null])
        for (const place of ["421202", "421202005", ""]) {
          const matter = { person, place, subject: "housing", on: day("2026-03-02") }
          const met = laid.flatMap((one) => (one !== null && isMet(matter, one.facts) ? [one.facts] : []))
          const found = yield* suggest({ matter, rules, itself: null, texts: null })
          assert.deepStrictEqual(found.suggestions, layBeside(rules, matter, met))
        }
    }).pipe(Effect.provide(county), Effect.scoped)
  )
})
