/**
 * A rule layer as read from a file, and where in it each rule and version stands.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import type { CalendarDate } from "@lianxin/core/time"
import type { Place } from "../casefile/Fault.ts"
import type { Path, Source } from "../casefile/Source.ts"

/** A version, and its row. @since 0.1.0 */
export interface PlacedVersion {
  readonly path: Path
  readonly version: Rule.Version<unknown>
}

/** A rule, its row, and the rows of its versions. @since 0.1.0 */
export interface PlacedRule {
  readonly path: Path
  readonly rule: Rule.Rule
  readonly versions: ReadonlyArray<PlacedVersion>
}

/** A layer with the places of its parts. @since 0.1.0 */
export interface LayerFile {
  readonly source: Source
  readonly layer: RuleBook.Layer
  readonly rules: ReadonlyArray<PlacedRule>
}

/** Where each fault of a layer stands; of faults that read alike each has a place of its own. @since 0.1.0 */
export const placer = (rules: ReadonlyArray<PlacedRule>): ((fault: RuleBook.LayerFault) => Path) => {
  const taken = new Set<string>()
  return (fault) => {
    const all = candidates(rules, fault)
    const path = all.find((one) => !taken.has(`${fault.code} ${one.join(" ")}`)) ?? all[0] ?? []
    taken.add(`${fault.code} ${path.join(" ")}`)
    return path
  }
}

const candidates = (rules: ReadonlyArray<PlacedRule>, fault: RuleBook.LayerFault): ReadonlyArray<Path> => {
  if (fault.code === "LAYER_TWICE") return [["layer"]]
  const same = rules.filter(({ rule }) => rule.id === fault.rule)
  switch (fault.code) {
    case "RULE_TWICE":
      return same.slice(1).map(({ path }) => [...path, "id"])
    case "OVERLAY_FIXED":
      return same.map(({ path }) => [...path, "id"])
    case "RULE_UNIT_DIFFERS":
      return same.map(({ path }) => [...path, "unit"])
    case "OVERLAY_UNFIT":
      return same.map(({ path }) => [...path, "overlay"])
    case "VERSIONS_OVERLAP":
    case "VERSIONS_OUT_OF_ORDER":
      return same.flatMap(({ versions }) => after(versions, fault.code, fault.day))
    case "OVERLAY_MORE":
    case "OVERLAY_LESS":
      return from(same, fault.day).map((path) => [...path, "value", fault.field])
    default:
      return from(same, fault.day).map((path) => [...path, "value"])
  }
}

const from = (rules: ReadonlyArray<PlacedRule>, day: CalendarDate.CalendarDate): ReadonlyArray<Path> =>
  rules.flatMap(({ versions }) =>
    versions.flatMap(({ path, version }) => (version.from === day ? [path] : []))
  )

/** The versions from a day that stand after one of the same day, or of a later one. */
const after = (
  versions: ReadonlyArray<PlacedVersion>,
  code: "VERSIONS_OVERLAP" | "VERSIONS_OUT_OF_ORDER",
  day: CalendarDate.CalendarDate
): ReadonlyArray<Path> =>
  versions.flatMap(({ path, version }, i) => {
    const before = versions[i - 1]?.version.from
    if (before === undefined || version.from !== day) return []
    return (code === "VERSIONS_OVERLAP" ? before === day : before > day) ? [[...path, "from"]] : []
  })

/**
 * Where, in one of these files, a rule that is missing should have been said: beside its first version, which begins
 * too late, or in the lowest layer of all; null where no file is to blame.
 *
 * @since 0.1.0
 */
export const placeOfMissing = (
  layers: ReadonlyArray<RuleBook.Layer>,
  files: ReadonlyArray<LayerFile>,
  rule: string
): Place | null => {
  for (const { rules, source } of files) {
    const late = rules.find((one) => one.rule.id === rule)
    if (late !== undefined) return source.placeOf([...late.path, "versions", 0, "from"])
  }
  const lowest = files.find(({ layer }) => layer === layers[0])
  return lowest === undefined ? null : lowest.source.placeOf(["rules"])
}
