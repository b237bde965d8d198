/**
 * A rule book 规则册: layers of rules (nation, province, county), and what they say together on every day.
 *
 * The book is resolved once, when it is built, into eras between which nothing changes. A gap, two versions from one
 * day or a value of the wrong shape is found then, never while a case is open.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { CalendarDate } from "../time/CalendarDate.ts"
import { SHANGHAI, type Zone } from "../time/Instant.ts"
import type { Calendar } from "../time/WorkingDays.ts"
import type { Bilingual, InForce, Need, Needs, Rule, RulesFor, Unit, Version } from "./Rule.ts"

/** One authority's rules. Upper layers override lower ones, version by version. @since 0.1.0 */
export interface Layer {
  readonly id: string
  readonly title: Bilingual
  readonly rules: ReadonlyArray<Rule>
}

/** What a book is built from. @since 0.1.0 */
export interface Sources<N extends Needs> {
  /** Lowest first. */
  readonly layers: ReadonlyArray<Layer>
  readonly needs: N
  /** The first registration day the book can answer for. */
  readonly from: CalendarDate
  readonly calendar: Calendar
  readonly zone?: Zone
}

/** Days on which the same versions are in force; it ends where the next one starts. @since 0.1.0 */
export interface Era<N extends Needs> {
  readonly from: CalendarDate
  readonly rules: RulesFor<N>
}

/** Layers of rules resolved into eras: what a decision reads. @since 0.1.0 */
export interface RuleBook<N extends Needs = Needs> {
  /** The layer ids, lowest first, joined by `+`. */
  readonly id: string
  readonly zone: Zone
  readonly calendar: Calendar
  /** Oldest first, never empty. */
  readonly eras: ReadonlyArray<Era<N>>
}

/** What is wrong with the sources of a book. @since 0.1.0 */
export type BookFault =
  | { readonly code: "RULE_MISSING"; readonly rule: string; readonly day: CalendarDate }
  | { readonly code: "RULE_TWICE"; readonly layer: string; readonly rule: string }
  | {
      readonly code: "VERSIONS_OVERLAP"
      readonly layer: string
      readonly rule: string
      readonly day: CalendarDate
    }
  | {
      readonly code: "VERSIONS_OUT_OF_ORDER"
      readonly layer: string
      readonly rule: string
      readonly day: CalendarDate
    }
  | {
      readonly code: "RULE_VALUE_WRONG"
      readonly layer: string
      readonly rule: string
      readonly day: CalendarDate
      readonly issue: string
    }
  | {
      readonly code: "RULE_UNIT_WRONG"
      readonly layer: string
      readonly rule: string
      readonly wanted: Unit
      readonly found: Unit
    }

/** Builds a book, or says everything that is wrong with its sources. @since 0.1.0 */
export const build = <N extends Needs>(
  sources: Sources<N>
): Result.Result<RuleBook<N>, ReadonlyArray<BookFault>> => {
  const { calendar, from, layers, needs, zone = SHANGHAI } = sources
  const faults: Array<BookFault> = layers.flatMap((layer) => [
    ...layerFaults(layer),
    ...shapeFaults(layer, needs)
  ])
  const missing = new Set<string>()
  const eras: Array<Era<N>> = []
  for (const start of fences(layers, needs, from)) {
    const rules: Record<string, InForce<unknown>> = {}
    for (const [name, need] of Object.entries(needs)) {
      const found = inForce(layers, need, start)
      if (found !== null) rules[name] = found
      else if (!missing.has(need.rule)) {
        missing.add(need.rule)
        faults.push({ code: "RULE_MISSING", rule: need.rule, day: start })
      }
    }
    // copied, because a record filled name by name is looked up slowly once it has many names
    eras.push({ from: start, rules: { ...rules } as RulesFor<N> })
  }
  if (faults.length > 0) return Result.fail(faults)
  return Result.succeed({ id: layers.map((layer) => layer.id).join("+"), zone, calendar, eras })
}

/** The rules in force on a day, or null before the book's first day. @since 0.1.0 */
export const rulesOn = <N extends Needs>(book: RuleBook<N>, day: CalendarDate): RulesFor<N> | null => {
  for (let i = book.eras.length - 1; i >= 0; i--) {
    const era = book.eras[i]
    if (era !== undefined && era.from <= day) return era.rules
  }
  return null
}

/** One rule by its id as it stands on a day; for tools that are asked by name. @since 0.1.0 */
export const ruleOn = (
  layers: ReadonlyArray<Layer>,
  rule: string,
  day: CalendarDate
): InForce<unknown> | null => inForce(layers, { rule }, day)

/** The topmost layer that speaks on that day wins; `inherit` hands back to the one below. */
const inForce = (
  layers: ReadonlyArray<Layer>,
  need: Pick<Need<unknown>, "rule"> & Partial<Need<unknown>>,
  day: CalendarDate
): InForce<unknown> | null => {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i]
    const rule = layer?.rules.find((rule) => rule.id === need.rule)
    const version = rule?.versions.findLast((version) => version.from <= day)
    if (layer === undefined || rule === undefined || version === undefined || version.value === "inherit")
      continue
    if (version.value === "none" && need.optional === false) return null
    const stamp = { rule: rule.id, version: version.from, layer: layer.id }
    return {
      stamp,
      unit: rule.unit,
      value: version.value === "none" ? null : version.value,
      cite: version.cite
    }
  }
  return null
}

/** The days on which anything needed changes, from the book's first day on. */
const fences = (
  layers: ReadonlyArray<Layer>,
  needs: Needs,
  from: CalendarDate
): ReadonlyArray<CalendarDate> => {
  const wanted = new Set(Object.values(needs).map((need) => need.rule))
  const starts = layers.flatMap((layer) =>
    layer.rules
      .filter((rule) => wanted.has(rule.id))
      .flatMap((rule) => rule.versions.map((version) => version.from))
  )
  return [...new Set([from, ...starts.filter((start) => start > from)])].sort()
}

const layerFaults = (layer: Layer): ReadonlyArray<BookFault> => {
  const seen = new Set<string>()
  return layer.rules.flatMap((rule) => {
    const twice = seen.has(rule.id)
    seen.add(rule.id)
    const at = { layer: layer.id, rule: rule.id }
    const order = rule.versions.flatMap((version, i): ReadonlyArray<BookFault> => {
      const before = rule.versions[i - 1]
      if (before === undefined || before.from < version.from) return []
      return [
        {
          code: before.from === version.from ? "VERSIONS_OVERLAP" : "VERSIONS_OUT_OF_ORDER",
          ...at,
          day: version.from
        }
      ]
    })
    return twice ? [{ code: "RULE_TWICE", ...at }, ...order] : order
  })
}

const shapeFaults = (layer: Layer, needs: Needs): ReadonlyArray<BookFault> =>
  Object.values(needs).flatMap((need) => {
    const rule = layer.rules.find((rule) => rule.id === need.rule)
    if (rule === undefined) return []
    const at = { layer: layer.id, rule: rule.id }
    if (rule.unit !== need.unit)
      return [{ code: "RULE_UNIT_WRONG" as const, ...at, wanted: need.unit, found: rule.unit }]
    return rule.versions.flatMap((version) => valueFaults(need, version, at))
  })

const valueFaults = (
  need: Need<unknown>,
  version: Version<unknown>,
  at: { readonly layer: string; readonly rule: string }
): ReadonlyArray<BookFault> => {
  if (version.value === "none" || version.value === "inherit") return []
  const checked = Schema.decodeUnknownResult(need.shape)(version.value, { onExcessProperty: "error" })
  if (Result.isSuccess(checked)) return []
  return [{ code: "RULE_VALUE_WRONG", ...at, day: version.from, issue: checked.failure.message }]
}
