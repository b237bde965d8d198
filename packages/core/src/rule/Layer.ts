/**
 * A layer 层: one authority's rules, and what layers laid over each other say on a day.
 *
 * The topmost layer that speaks on that day wins; `inherit` hands back to the one below.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { Bilingual, InForce, Need, Rule, Version } from "./Rule.ts"

/** One authority's rules. Upper layers override lower ones, version by version. @since 0.1.0 */
export interface Layer {
  readonly id: string
  readonly title: Bilingual
  readonly rules: ReadonlyArray<Rule>
}

/** A layer's own version of a rule on a day. @since 0.1.0 */
export const versionOn = (rule: Rule, day: CalendarDate): Version<unknown> | undefined =>
  rule.versions.findLast((version) => version.from <= day)

/** What layers say together, the lowest first; null where none speaks, or where one says `none` of what must be. @since 0.1.0 */
export const inForce = (
  layers: ReadonlyArray<Layer>,
  need: Pick<Need<unknown>, "rule"> & Partial<Need<unknown>>,
  day: CalendarDate
): InForce<unknown> | null => {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i]
    const rule = layer?.rules.find((rule) => rule.id === need.rule)
    const version = rule === undefined ? undefined : versionOn(rule, day)
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

/** One rule by its id as it stands on a day; for tools that are asked by name. @since 0.1.0 */
export const ruleOn = (
  layers: ReadonlyArray<Layer>,
  rule: string,
  day: CalendarDate
): InForce<unknown> | null => inForce(layers, { rule }, day)
