/**
 * How a last day was counted 推算过程, line by line.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Duty } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import { CalendarDate, Term, type WorkingDays } from "@lianxin/core/time"
import { type Facts, say } from "../internal/Facts.ts"
import type { Locale } from "../Locale.ts"
import { noNames } from "../Names.ts"
import type { LineKey } from "../texts/keys.ts"
import { TEXTS } from "../texts/texts.ts"
import { clause } from "./clause.ts"
import { holiday } from "./label.ts"

interface Line {
  readonly key: LineKey
  readonly facts: Facts
}

/** Days off that follow one another and have one reason. */
interface Run {
  readonly from: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
  readonly days: number
  readonly why: WorkingDays.DayOff["why"]
  readonly holiday: string | null
}

const runs = (days: ReadonlyArray<WorkingDays.DayOff>): ReadonlyArray<Run> => {
  const all: Array<Run> = []
  for (const { day, holiday, why } of days) {
    const last = all.at(-1)
    const joins =
      last !== undefined &&
      last.why === why &&
      last.holiday === holiday &&
      CalendarDate.daysBetween(last.until, day) === 1
    if (joins) all[all.length - 1] = { ...last, until: day, days: last.days + 1 }
    else all.push({ from: day, until: day, days: 1, why, holiday })
  }
  return all
}

const linesOf = (step: Term.Step, locale: Locale): ReadonlyArray<Line> => {
  if (step.step !== "skipped") return [{ key: step.step, facts: { ...step } }]
  return runs(step.days).map((run) => ({
    key: "skipped",
    facts: { ...run, holiday: run.holiday === null ? null : holiday(run.holiday, locale) }
  }))
}

/** Rule and clause stand right below the length of the term they set. */
const authority = (counted: Counted, citation: Rule.Citation | null, locale: Locale): ReadonlyArray<Line> => [
  ...(counted.under === undefined ? [] : [{ key: "rule" as const, facts: counted.under }]),
  ...(citation === null ? [] : [{ key: "clause" as const, facts: { clause: clause(citation, locale) } }])
]

/** A counted day, with the stamp of its rule where it was counted under one. @since 0.1.0 */
export type Counted = Term.Counted & Partial<Pick<Duty.Due, "under">>

/** The working of a counted day: start, term, rule, clause, days skipped, last day. @since 0.1.0 */
export const working = (
  counted: Counted,
  calendar: WorkingDays.Calendar,
  citation: Rule.Citation | null,
  locale: Locale
): ReadonlyArray<string> => stepLines(Term.steps(counted, calendar), counted, citation, locale)

/** The same from steps that were written down. @since 0.1.0 */
export const stepLines = (
  steps: ReadonlyArray<Term.Step>,
  counted: Counted,
  citation: Rule.Citation | null,
  locale: Locale
): ReadonlyArray<string> =>
  steps
    .flatMap((step) =>
      step.step === "added"
        ? [...linesOf(step, locale), ...authority(counted, citation, locale)]
        : linesOf(step, locale)
    )
    .map(({ facts, key }) => say(TEXTS[locale].working, key, facts, { locale, names: noNames }))
