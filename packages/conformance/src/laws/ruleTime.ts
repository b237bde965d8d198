/**
 * Laws of a rule layer in time: on every day one version answers, every version has its day, and an answer says where
 * it was taken from.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { RuleBook } from "@lianxin/core/rule"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { eachVersion, days, needsOf, standing } from "../internal/ruleVersions.ts"
import { everySample, law, same } from "../Law.ts"
import type { Subject } from "../RuleBookLaws.ts"

/** @since 0.1.0 */
export const ascending = (subject: Subject) =>
  law("ascending", "the versions of a rule stand in order, each from a later day than the one before", () =>
    same(
      "the next version begins later",
      eachVersion(subject).flatMap(({ at, until, version }) =>
        until !== null && until <= version.from ? [`${at}, then ${until}`] : []
      ),
      []
    )
  )

/** Who reads a rule, and since when, decides which of its versions can be met at all. @since 0.1.0 */
export const reachable = (subject: Subject) =>
  law("reachable", "every version is in force on some day for which somebody may ask", () => {
    const needs = needsOf(subject)
    const dead = eachVersion(subject).filter(({ rule, until }) => {
      const asked = needs.filter(({ need }) => need.rule === rule.id).map(({ from }) => from)
      return until !== null && asked.length > 0 && asked.every((from) => until <= from)
    })
    return same(
      "replaced before anybody asks",
      dead.map(({ at }) => at),
      []
    )
  })

const stackOf = ({ below = [], layer }: Subject) => [...below, layer]

/** Any need, and any day on which it may be asked. */
const asked = (subject: Subject) =>
  fc
    .constantFrom(...needsOf(subject))
    .chain(({ from, need }) =>
      fc.record({ need: fc.constant(need), day: days(stackOf(subject), need.rule, from) })
    )

/** @since 0.1.0 */
export const oneInForce = (subject: Subject, runs: number) =>
  law(
    "oneInForce",
    "on every day for which somebody may ask, one version answers: none is missing, no two speak",
    () =>
      everySample(asked(subject), runs * 5, ({ day, need }) => {
        const layers = stackOf(subject)
        const speaking = layers
          .map((layer) => standing(layer, need.rule, day))
          .findLast((versions) => versions.some(({ value }) => value !== "inherit"))
        return Effect.gen(function* () {
          yield* same(`${need.rule} on ${day}`, speaking?.length ?? 0, 1)
          const found = RuleBook.ruleOn(layers, need.rule, day)
          yield* same("it is the one that answers", found?.stamp.version, speaking?.[0]?.from)
          if (!need.optional) yield* same("a rule that cannot be done without", found?.value === null, false)
        })
      })
  )

/** @since 0.1.0 */
export const stamps = (subject: Subject, runs: number) =>
  law(
    "stamps",
    "the stamp of an answer names a layer and a version, and there the answer is found again",
    () =>
      everySample(asked(subject), runs * 5, ({ day, need }) => {
        const layers = stackOf(subject)
        const found = RuleBook.ruleOn(layers, need.rule, day)
        if (found === null) return Effect.void
        const { layer, rule, version } = found.stamp
        const there = layers
          .filter(({ id }) => id === layer)
          .flatMap(({ rules }) => rules.filter(({ id }) => id === rule))
          .flatMap(({ versions }) => versions.filter(({ from }) => from === version))
        const values = there.map(({ cite, value }) => ({ cite, value: value === "none" ? null : value }))
        return Effect.gen(function* () {
          yield* same("one layer has this id", layers.filter(({ id }) => id === layer).length, 1)
          yield* same(`${rule} of ${version} in ${layer}`, values[0], {
            cite: found.cite,
            value: found.value
          })
        })
      })
  )
