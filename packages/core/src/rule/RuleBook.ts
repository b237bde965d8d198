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
import type { BookFault, LayerFault } from "./BookFault.ts"
import { inForce, type Layer } from "./Layer.ts"
import { overlayFaults } from "./Overlay.ts"
import type { InForce, Need, Needs, RulesFor, Version } from "./Rule.ts"

export type {
  AgainstBelow,
  AtRule,
  AtVersion,
  Beyond,
  BookFault,
  Example,
  LayerFault,
  OverlayFault
} from "./BookFault.ts"
export { type Layer, ruleOn } from "./Layer.ts"

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

/** Builds a book, or says everything that is wrong with its sources. @since 0.1.0 */
export const build = <N extends Needs>(
  sources: Sources<N>
): Result.Result<RuleBook<N>, ReadonlyArray<BookFault>> => {
  const { calendar, from, layers, needs, zone = SHANGHAI } = sources
  const faults: Array<BookFault> = layers.flatMap((layer, i) => {
    const below = layers.slice(0, i)
    return [
      ...twice(layer, below),
      ...ownFaults(layer),
      ...shapeFaults(layer, needs),
      ...overlayFaults(layer, below, calendar)
    ]
  })
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

/**
 * Everything a layer itself has wrong over the layers below it, the lowest first; for tools that are given a layer by
 * itself. The shape of its values is known only to the case types and is not read here.
 *
 * @since 0.1.0
 */
export const layerFaults = (
  layer: Layer,
  below: ReadonlyArray<Layer>,
  calendar: Calendar
): ReadonlyArray<LayerFault> => [
  ...twice(layer, below),
  ...ownFaults(layer),
  ...fitFaults(layer, below),
  ...overlayFaults(layer, below, calendar)
]

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

const twice = ({ id }: Layer, below: ReadonlyArray<Layer>): ReadonlyArray<LayerFault> =>
  below.some((one) => one.id === id) ? [{ code: "LAYER_TWICE", layer: id }] : []

/** A rule keeps the unit it has below, and only what is there can be handed back to. */
const fitFaults = (layer: Layer, below: ReadonlyArray<Layer>): ReadonlyArray<LayerFault> =>
  layer.rules.flatMap(({ id, unit, versions }): ReadonlyArray<LayerFault> => {
    const at = { layer: layer.id, rule: id }
    const under = below.findLast(({ rules }) => rules.some((rule) => rule.id === id))
    const wanted = under?.rules.find((rule) => rule.id === id)?.unit
    if (under === undefined || wanted === undefined)
      return versions.flatMap(({ from, value }) =>
        value === "inherit" ? [{ code: "NOTHING_TO_INHERIT", ...at, day: from }] : []
      )
    return wanted === unit ? [] : [{ code: "RULE_UNIT_DIFFERS", ...at, below: under.id, wanted, found: unit }]
  })

const ownFaults = (layer: Layer): ReadonlyArray<LayerFault> => {
  const seen = new Set<string>()
  return layer.rules.flatMap((rule) => {
    const twice = seen.has(rule.id)
    seen.add(rule.id)
    const at = { layer: layer.id, rule: rule.id }
    const order = rule.versions.flatMap((version, i): ReadonlyArray<LayerFault> => {
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
