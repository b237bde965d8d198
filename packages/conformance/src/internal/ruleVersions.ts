/**
 * Layers looked at from outside: without the resolving that is to be tested.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import * as fc from "fast-check"
import type { Subject } from "../RuleBookLaws.ts"

/** A version of the layer that is tested, with its place as a reader would say it. @since 0.1.0 */
export interface Placed {
  readonly at: string
  readonly rule: Rule.Rule
  readonly version: Rule.Version<unknown>
  /** Where the next version begins; null for the last. */
  readonly until: CalendarDate.CalendarDate | null
}

/** @since 0.1.0 */
export const eachVersion = ({ layer }: Subject): ReadonlyArray<Placed> =>
  layer.rules.flatMap((rule) =>
    rule.versions.map((version, i) => ({
      at: `${rule.id} of ${version.from}`,
      rule,
      version,
      until: rule.versions[i + 1]?.from ?? null
    }))
  )

/** A need of some reader, by the first day it must be answered for. @since 0.1.0 */
export interface Asked {
  readonly need: Rule.Need<unknown>
  readonly from: CalendarDate.CalendarDate
}

/** @since 0.1.0 */
export const needsOf = ({ readers }: Subject): ReadonlyArray<Asked> =>
  readers.flatMap(({ from, needs }) =>
    Object.values<Rule.Need<unknown>>(needs).map((need) => ({ need, from }))
  )

/** The versions of a rule in one layer that no later one has replaced by a day; one, if all is well. @since 0.1.0 */
export const standing = (
  { rules }: RuleBook.Layer,
  id: string,
  day: CalendarDate.CalendarDate
): ReadonlyArray<Rule.Version<unknown>> => {
  const begun = rules
    .filter((rule) => rule.id === id)
    .flatMap(({ versions }) => versions.filter(({ from }) => from <= day))
  return begun.filter(({ from }) => !begun.some((other) => other.from > from))
}

/** Days worth trying from a day on: where something changes, the day before and after, and any other. @since 0.1.0 */
export const days = (
  layers: ReadonlyArray<RuleBook.Layer>,
  id: string,
  from: CalendarDate.CalendarDate
): fc.Arbitrary<CalendarDate.CalendarDate> => {
  const changes = layers.flatMap(({ rules }) =>
    rules.filter((rule) => rule.id === id).flatMap(({ versions }) => versions.map((version) => version.from))
  )
  const near = [from, ...changes].flatMap((day) => [-1, 0, 1].map((by) => CalendarDate.addDays(day, by)))
  const far = fc.nat(100 * 366).map((by) => CalendarDate.addDays(from, by))
  return fc.oneof(fc.constantFrom(...near.filter((day) => day >= from)), far)
}
