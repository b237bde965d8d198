/**
 * What a case is played in: the layers of law, the offices, and the calendar, found by the names a file gives.
 *
 * A county's own layers and offices join here; nothing else in the command line knows a place by name.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"
import { Needs } from "@lianxin/core/petition"
import { type Rule, RuleBook } from "@lianxin/core/rule"
import { type CalendarDate, Term, type WorkingDays } from "@lianxin/core/time"
import { bj2006, calendar, national, sd2015, zj2016 } from "@lianxin/rules-national"
import { directoryData, xianning, xianningAdvance } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Kind } from "./Kind.ts"

/** @since 0.1.0 */
export const LAYERS: ReadonlyMap<string, RuleBook.Layer> = new Map(
  [national, zj2016, bj2006, sd2015, xianning, xianningAdvance].map((layer) => [layer.id, layer])
)
/** @since 0.1.0 */
export const CALENDARS: ReadonlyMap<string, WorkingDays.Calendar> = new Map([[calendar.id, calendar]])
/** @since 0.1.0 */
export const DIRECTORIES: ReadonlyMap<string, Directory.DirectoryData> = new Map([
  ["xianning", directoryData]
])

/** What a file gets when it names none. @since 0.1.0 */
export const DEFAULTS = { rules: ["national", "xianning"], directory: "xianning", calendar: "CN" } as const

/** What a case is played in. @since 0.1.0 */
export interface World {
  /** Lowest first. */
  readonly layers: ReadonlyArray<RuleBook.Layer>
  readonly directory: Directory.Directory
  readonly calendar: WorkingDays.Calendar
}

/** The rules and offices one case type is decided by. @since 0.1.0 */
export interface Basis {
  readonly book: RuleBook.RuleBook
  readonly directory: Directory.Directory
}

/** The basis of a case type in a world, or what its layers lack. @since 0.1.0 */
export const basisOf = (
  { calendar, directory, layers }: World,
  { from, type }: Kind
): Result.Result<Basis, ReadonlyArray<RuleBook.BookFault>> =>
  Result.map(RuleBook.build({ layers, needs: type.needs, from, calendar }), (book) => ({ book, directory }))

/** One rule as it stands on a day. @since 0.1.0 */
export const ruleOn = (
  { layers }: Pick<World, "layers">,
  rule: string,
  day: CalendarDate.CalendarDate
): Rule.InForce<unknown> | null => RuleBook.ruleOn(layers, rule, day)

/** The ids of every rule of some layers, each once. @since 0.1.0 */
export const ruleIds = ({ layers }: Pick<World, "layers">): ReadonlyArray<string> => [
  ...new Set(layers.flatMap((layer) => layer.rules.map(({ id }) => id)))
]

/** The ids of the rules of some layers that are lengths of time. @since 0.1.0 */
export const termIds = ({ layers }: Pick<World, "layers">): ReadonlyArray<string> => [
  ...new Set(layers.flatMap((layer) => layer.rules.flatMap(({ id, unit }) => (unit === "term" ? [id] : []))))
]

const isTerm = Schema.is(Term.Term)

/** The value of a rule, if it is a length of time. @since 0.1.0 */
export const termOf = (rule: Rule.InForce<unknown>): Rule.InForce<Term.Term> | null =>
  isTerm(rule.value) ? { ...rule, value: rule.value } : null

const isShares = Schema.is(Needs.ForwardShares)

/** The value of a rule, if it shares days out among levels. @since 0.1.0 */
export const sharesOf = (rule: Rule.InForce<unknown>): Rule.InForce<Needs.ForwardShares> | null =>
  isShares(rule.value) ? { ...rule, value: rule.value } : null

const Rungs = Schema.Struct({ rungs: Schema.Array(Schema.Struct({ id: Schema.String })) })
const hasRungs = Schema.is(Rungs)

/** The names of the rungs of every ladder in some layers. @since 0.1.0 */
export const rungIds = ({ layers }: Pick<World, "layers">): ReadonlyArray<string> => [
  ...new Set(
    layers
      .flatMap((layer) => layer.rules.flatMap(({ versions }) => versions.map(({ value }) => value)))
      .flatMap((value) => (hasRungs(value) ? value.rungs.map(({ id }) => id) : []))
  )
]

/** The clause a stamp points at; null where these layers do not have it. @since 0.1.0 */
export const citationOf = (
  { layers }: Pick<World, "layers">,
  { layer, rule, version }: Rule.RuleStamp
): Rule.Citation | null =>
  layers
    .find(({ id }) => id === layer)
    ?.rules.find(({ id }) => id === rule)
    ?.versions.find(({ from }) => from === version)?.cite ?? null
