/**
 * Periods beside each other 时间序列, cut where the law changes.
 *
 * A figure is of one law: the versions, on the day a case was registered, of the rules the indicator rests on. A period in
 * which such a version begins is cut in two on that day as well, so that a reader sees where the ground moved.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleStamp } from "../rule/Rule.ts"
import type { RuleBook } from "../rule/RuleBook.ts"
import { addDays, addMonths, type CalendarDate } from "../time/CalendarDate.ts"
import type { Window } from "./Indicator.ts"

/** The versions in force of the rules an indicator rests on, from a day until the next law's. @since 0.1.0 */
export interface Law {
  readonly since: CalendarDate
  readonly versions: ReadonlyArray<RuleStamp>
}

/** The laws an indicator has been under in a book, oldest first; one without versions where it rests on no rule. @since 0.1.0 */
export const laws = (
  { eras }: Pick<RuleBook, "eras">,
  { rests }: { readonly rests: ReadonlyArray<string> }
): ReadonlyArray<Law> => {
  const found: Array<Law> = []
  for (const { from: since, rules } of eras) {
    const versions = Object.values(rules)
      .map(({ stamp }) => stamp)
      .filter(({ rule }) => rests.includes(rule))
    const before = found.at(-1)
    if (before === undefined || !sameVersions(before.versions, versions)) found.push({ since, versions })
  }
  return found
}

const sameVersions = (a: ReadonlyArray<RuleStamp>, b: ReadonlyArray<RuleStamp>): boolean =>
  a.length === b.length &&
  a.every(({ layer, rule, version }, i) => {
    const other = b[i]
    return other?.rule === rule && other.version === version && other.layer === layer
  })

/** The law a case registered on a day is under; the oldest for a day before all of them. @since 0.1.0 */
export const lawOn = (all: ReadonlyArray<Law>, registered: CalendarDate | null): Law | null =>
  (registered === null ? undefined : all.findLast(({ since }) => since <= registered)) ?? all[0] ?? null

/** How a period is divided before the law divides it further. @since 0.1.0 */
export type Division = "whole" | "month"

/** The windows of a period, in order, side by side, cut by the division and where a law begins. @since 0.1.0 */
export const windows = (
  { from, until }: Window,
  division: Division,
  all: ReadonlyArray<Law>
): ReadonlyArray<Window> => {
  const starts = new Set([from, ...all.map(({ since }) => since).filter((day) => day > from && day <= until)])
  if (division === "month") for (const day of firstsOfMonth(from, until)) starts.add(day)
  const sorted = [...starts].sort()
  return sorted.map((start, i) => {
    const next = sorted[i + 1]
    return { from: start, until: next === undefined ? until : addDays(next, -1) }
  })
}

const firstsOfMonth = (from: CalendarDate, until: CalendarDate): ReadonlyArray<CalendarDate> => {
  const first = addDays(from, 1 - Number(from.slice(8)))
  const found: Array<CalendarDate> = []
  for (let month = 1; ; month += 1) {
    const day = addMonths(first, month)
    if (day > until || day === found.at(-1)) return found
    found.push(day)
  }
}
