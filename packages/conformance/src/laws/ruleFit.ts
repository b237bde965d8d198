/**
 * Laws of where a rule layer lies: it speaks of what somebody reads, in the shape it is read in, and does nothing that
 * the layers below do not allow.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { RuleBook } from "@lianxin/core/rule"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { eachVersion, needsOf } from "../internal/ruleVersions.ts"
import { law, same } from "../Law.ts"
import type { Subject } from "../RuleBookLaws.ts"

/** @since 0.1.0 */
export const known = (subject: Subject) =>
  law("known", "a rule is one that a layer below has or somebody reads", () => {
    const { below = [], layer } = subject
    const ids = new Set([
      ...below.flatMap(({ rules }) => rules.map(({ id }) => id)),
      ...needsOf(subject).map(({ need }) => need.rule)
    ])
    return same(
      "nobody asks for",
      layer.rules.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
      []
    )
  })

/** @since 0.1.0 */
export const decodes = (subject: Subject) =>
  law("decodes", "every value has the shape in which each reader reads it, and no more", () =>
    Effect.gen(function* () {
      for (const { at, rule, version } of eachVersion(subject)) {
        if (version.value === "none" || version.value === "inherit") continue
        for (const { need } of needsOf(subject).filter(({ need }) => need.rule === rule.id)) {
          const read = Schema.decodeUnknownResult(need.shape)(version.value, { onExcessProperty: "error" })
          yield* same(`the value of ${at}`, Result.isFailure(read) ? read.failure.message : null, null)
        }
      }
    })
  )

/** Each of these has a law of its own, which says it in its own words. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "LAYER_TWICE",
  "RULE_TWICE",
  "VERSIONS_OVERLAP",
  "VERSIONS_OUT_OF_ORDER",
  "RULE_VALUE_WRONG",
  "RULE_MISSING"
])

/** @since 0.1.0 */
export const fits = (subject: Subject) =>
  law(
    "fits",
    "over the layers below it a layer keeps their units and their marks, and a book is built of them",
    () =>
      Effect.gen(function* () {
        const { below = [], calendar, layer, readers } = subject
        yield* same("the layer itself", told(RuleBook.layerFaults(layer, below, calendar)), [])
        for (const { from, needs } of readers) {
          const built = RuleBook.build({ layers: [...below, layer], needs, from, calendar })
          yield* same(`a book from ${from}`, Result.isFailure(built) ? told(built.failure) : [], [])
        }
      })
  )

const told = (faults: ReadonlyArray<RuleBook.BookFault>) => faults.filter(({ code }) => !ELSEWHERE.has(code))
