/**
 * Small invented rule books: two needs, of which the law may lack one, and layers made of versions.
 */
import { Rule, RuleBook } from "@lianxin/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { chineseCalendar } from "../chineseCalendar.ts"
import { both } from "../county.ts"
import { day } from "../days.ts"

const Days = Schema.Struct({ days: Schema.Int })
/** One rule the law must have, one it may lack. */
const needs = {
  answer: Rule.need("answer", "limit", Days),
  object: Rule.mayHave("object", "limit", Days)
}

/** The first day of a version, and its value. */
export type Version = readonly [from: string, value: unknown]
export const cite: Rule.Citation = {
  instrument: "Invented act",
  article: "1",
  says: both("invented"),
  confidence: "design"
}
/** A rule of these versions. */
export const rule = (id: string, versions: ReadonlyArray<Version>, unit: Rule.Unit = "limit"): Rule.Rule => ({
  id,
  unit,
  title: both(id),
  lastChecked: day("2026-11-23"),
  versions: versions.map(([from, value]) => ({ from: day(from), value, cite }))
})
/** A layer of these rules. */
export const layer = (id: string, ...rules: ReadonlyArray<Rule.Rule>): RuleBook.Layer => ({
  id,
  title: both(id),
  rules
})
/** A book of these layers. */
export const build = (layers: ReadonlyArray<RuleBook.Layer>, from = "2005-05-01") =>
  RuleBook.build({ layers, needs, from: day(from), calendar: chineseCalendar })
/** A fault as a test reads it. */
export interface Fault {
  readonly code: string
  readonly [more: string]: unknown
}
/** Everything wrong with a book of these layers. */
export const faults = (...layers: ReadonlyArray<RuleBook.Layer>): ReadonlyArray<Fault> => {
  const built = build(layers)
  return Result.isFailure(built) ? built.failure : []
}
