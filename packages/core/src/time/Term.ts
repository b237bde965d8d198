/**
 * A legal term 期限 and the five ways of counting one.
 *
 * | mode | how | source |
 * | --- | --- | --- |
 * | C0 | day 0 excluded, natural days, never moved | 民法典 art. 201; wording of the petition rules |
 * | C1 | the same; a last day off moves to the next working day | 民法典 art. 203 |
 * | W | working days after day 0 | rules that say 工作日 |
 * | M | to the corresponding day, or the last day of a shorter month | 民法典 art. 202 |
 * | T | day 0 included, to the day before the corresponding day; never moved | 刑诉法解释 (2021) art. 202 |
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as CalendarDate from "./CalendarDate.ts"
import * as WorkingDays from "./WorkingDays.ts"

/** How many days, working days or months one term may have. Longer ones are slips of the pen. */
const Amount = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 36_500 }))

/** Day 0 is the first day of a T term, so that one of no months would end before it began. */
const notEmpty = ({ mode, months }: { readonly mode: "M" | "T"; readonly months: number }) =>
  mode === "M" || months > 0 || { path: ["months"], issue: "at least one month, because T counts day 0" }

/** A length of time and the way it is counted. @since 0.1.0 */
export const Term = Schema.Union([
  Schema.Struct({ mode: Schema.Literals(["C0", "C1"]), days: Amount }),
  Schema.Struct({ mode: Schema.Literal("W"), workingDays: Amount }),
  Schema.Struct({ mode: Schema.Literals(["M", "T"]), months: Amount }).check(Schema.makeFilter(notEmpty))
])
/** {@link Term} as a type. @since 0.1.0 */
export type Term = typeof Term.Type
/** One of the five ways of counting. @since 0.1.0 */
export type Mode = Term["mode"]

/** A day the count did not take at face value. @since 0.1.0 */
export const Skipped = WorkingDays.DayOff
/** @since 0.1.0 */
export type Skipped = WorkingDays.DayOff

/** The last day of a term, with everything needed to show how it was counted. @since 0.1.0 */
export const Counted = Schema.Struct({
  /** Day 0: the day of the act that set the term running. */
  from: CalendarDate.CalendarDate,
  term: Term,
  /** The last day on which the act is in time. */
  day: CalendarDate.CalendarDate,
  skipped: Schema.Array(Skipped),
  /** The month had no corresponding day, so its last day stands in. */
  clamped: Schema.Boolean,
  /** A day this count rests on has not been announced. */
  provisional: Schema.Boolean
})
/** {@link Counted} as a type. @since 0.1.0 */
export type Counted = typeof Counted.Type

const NONE: ReadonlyArray<Skipped> = []

/**
 * Counts a term from day 0. Total: every day and every term has an answer; a count that would leave the calendar
 * stops at its first or last day.
 *
 * @since 0.1.0
 */
export const count = (
  from: CalendarDate.CalendarDate,
  term: Term,
  calendar: WorkingDays.Calendar
): Counted => {
  switch (term.mode) {
    case "C0":
      return resting(from, term, CalendarDate.dayNumber(from) + term.days, false, calendar)
    case "C1":
      return rolled(from, term, CalendarDate.dayNumber(from) + term.days, calendar)
    case "W":
      return working(from, term, calendar)
    case "M":
    case "T":
      return corresponding(from, term, calendar)
  }
}

/** A day that is never moved. Days off are not read, yet beyond the announced days none can be said to be one. */
const resting = (
  from: CalendarDate.CalendarDate,
  term: Term,
  due: number,
  clamped: boolean,
  calendar: WorkingDays.Calendar
): Counted => ({
  from,
  term,
  day: CalendarDate.fromDayNumber(due),
  skipped: NONE,
  clamped,
  provisional: !WorkingDays.isAnnouncedBetween(calendar, due, due)
})

/** With T the term ends before the corresponding day; where there is none, before the month's last day. */
const corresponding = (
  from: CalendarDate.CalendarDate,
  term: Extract<Term, { readonly months: number }>,
  calendar: WorkingDays.Calendar
): Counted => {
  const day = CalendarDate.addMonths(from, term.months)
  const clamped = !CalendarDate.hasCorrespondingDay(from, term.months)
  return resting(from, term, CalendarDate.dayNumber(day) - (term.mode === "T" ? 1 : 0), clamped, calendar)
}

const rolled = (
  from: CalendarDate.CalendarDate,
  term: Term,
  last: number,
  calendar: WorkingDays.Calendar
): Counted => {
  if (WorkingDays.isWorking(WorkingDays.kindOfNumber(calendar, last))) {
    return resting(from, term, last, false, calendar)
  }
  return moved(from, term, last, WorkingDays.workingDayAfter(calendar, last, 1), calendar)
}

const working = (
  from: CalendarDate.CalendarDate,
  term: Extract<Term, { readonly mode: "W" }>,
  calendar: WorkingDays.Calendar
): Counted => {
  const start = CalendarDate.dayNumber(from)
  if (term.workingDays === 0) return resting(from, term, start, false, calendar)
  return moved(
    from,
    term,
    start + 1,
    WorkingDays.workingDayAfter(calendar, start, term.workingDays),
    calendar
  )
}

/** A due day that rests on every day from the first one read. */
const moved = (
  from: CalendarDate.CalendarDate,
  term: Term,
  read: number,
  due: number,
  calendar: WorkingDays.Calendar
): Counted => ({
  from,
  term,
  day: CalendarDate.fromDayNumber(due),
  skipped: WorkingDays.daysOff(calendar, read, due),
  clamped: false,
  provisional: !WorkingDays.isAnnouncedBetween(calendar, read, due)
})

/** One step of the working 推算过程, as data; `messages` turns it into a sentence. @since 0.1.0 */
export type Step =
  | { readonly step: "dayZeroExcluded"; readonly day: CalendarDate.CalendarDate }
  | { readonly step: "dayZeroIncluded"; readonly day: CalendarDate.CalendarDate }
  | { readonly step: "added"; readonly amount: number; readonly unit: "days" | "workingDays" | "months" }
  | { readonly step: "clamped"; readonly month: string }
  | { readonly step: "dayBefore" }
  | { readonly step: "notMoved"; readonly day: CalendarDate.CalendarDate; readonly kind: WorkingDays.DayKind }
  | { readonly step: "skipped"; readonly days: ReadonlyArray<Skipped> }
  | { readonly step: "due"; readonly day: CalendarDate.CalendarDate }
  | { readonly step: "provisional"; readonly announcedUntil: CalendarDate.CalendarDate }

/** How a due day was counted, step by step; a day off that did not move it is said too. @since 0.1.0 */
export const steps = (result: Counted, calendar: WorkingDays.Calendar): ReadonlyArray<Step> => {
  const { clamped, day, from, provisional, skipped, term } = result
  const shown: Array<Step> = [{ step: term.mode === "T" ? "dayZeroIncluded" : "dayZeroExcluded", day: from }]
  shown.push(
    "workingDays" in term
      ? { step: "added", amount: term.workingDays, unit: "workingDays" }
      : "months" in term
        ? { step: "added", amount: term.months, unit: "months" }
        : { step: "added", amount: term.days, unit: "days" }
  )
  if (clamped) shown.push({ step: "clamped", month: day.slice(0, 7) })
  if (term.mode === "T") shown.push({ step: "dayBefore" })
  if (skipped.length > 0) shown.push({ step: "skipped", days: skipped })
  const kind = WorkingDays.kind(calendar, day)
  if (!WorkingDays.isWorking(kind)) shown.push({ step: "notMoved", day, kind })
  shown.push({ step: "due", day })
  if (provisional) shown.push({ step: "provisional", announcedUntil: calendar.announcedUntil })
  return shown
}
