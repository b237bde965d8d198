/**
 * What a calendar that knows more does to last days already given 期限重算: a late notice, or the year that was missing.
 *
 * Nothing here changes a case. A report says which last days would move; the case moves them by an event that says why.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as CalendarDate from "../time/CalendarDate.ts"
import { type DayKind, isWorking } from "../time/DayKind.ts"
import * as Term from "../time/Term.ts"
import * as WorkingDays from "../time/WorkingDays.ts"
import type { Due, Duty } from "./Duty.ts"
import { type Clock, dueOf } from "./Ledger.ts"

/** What of a life is counted again: its open duties, and the clocks that keep a ledger, by the duty they belong to. @since 0.1.0 */
export interface Counting {
  readonly duties: ReadonlyArray<Duty>
  readonly ledger?: Readonly<Record<string, Clock>>
}

/** A duty and the last day a calendar gives it. @since 0.1.0 */
export interface Recounted {
  readonly duty: Duty
  readonly due: Due
}

/** A day the earlier count took for another kind of day than the calendar now says. @since 0.1.0 */
export interface Changed {
  readonly day: CalendarDate.CalendarDate
  readonly now: DayKind
  /** The holiday it belongs to or makes up for, where the calendar names one. */
  readonly holiday: string | null
}

/** One line of a report: whose last day would move, to which day, and why. @since 0.1.0 */
export interface Moved {
  readonly caseId: string
  readonly duty: string
  readonly before: CalendarDate.CalendarDate
  /** The same day where only its certainty changes. */
  readonly after: CalendarDate.CalendarDate
  /** A day the new count rests on has not been announced either. */
  readonly provisional: boolean
  /** Whether the earlier count rested on a day that had not been announced. */
  readonly wasProvisional: boolean
  /** Empty where no day changed and only its announcement came. */
  readonly why: ReadonlyArray<Changed>
}

/** The duties among these whose last day, or its certainty, the calendar changes. @since 0.1.0 */
export const recounted = (
  { duties, ledger = {} }: Counting,
  calendar: WorkingDays.Calendar
): ReadonlyArray<Recounted> =>
  duties.flatMap((duty) => {
    const { day, from, provisional, term, under } = duty.due
    const clock = ledger[duty.id]
    const due: Due =
      clock === undefined ? { ...Term.count(from, term, calendar), under } : dueOf(clock, calendar, under)
    return due.day === day && due.provisional === provisional ? [] : [{ duty, due }]
  })

/** Which last days of one case a calendar would move. @since 0.1.0 */
export const moves = (caseId: string, life: Counting, calendar: WorkingDays.Calendar): ReadonlyArray<Moved> =>
  recounted(life, calendar).map(({ due, duty }) => ({
    caseId,
    duty: duty.id,
    before: duty.due.day,
    after: due.day,
    provisional: due.provisional,
    wasProvisional: duty.due.provisional,
    why: changed(duty.due, calendar)
  }))

/** Which last days of many cases a calendar would move. @since 0.1.0 */
export const report = (
  cases: Iterable<readonly [caseId: string, life: Counting]>,
  calendar: WorkingDays.Calendar
): ReadonlyArray<Moved> => [...cases].flatMap(([caseId, life]) => moves(caseId, life, calendar))

/** The days a count looked at and the calendar now says something else of. Days that are not looked at change nothing. */
const changed = (
  { day, from, skipped, term }: Due,
  calendar: WorkingDays.Calendar
): ReadonlyArray<Changed> => {
  const first = firstLookedAt(from, term)
  if (first === null) return []
  const wasOff = new Set(skipped.map((one) => one.day))
  const found: Array<Changed> = []
  for (let at = first; at <= day; at = CalendarDate.addDays(at, 1)) {
    const now = WorkingDays.kind(calendar, at)
    if (isWorking(now) === wasOff.has(at))
      found.push({ day: at, now, holiday: WorkingDays.holidayName(calendar, at) })
  }
  return found
}

/** Working days look at every day after day 0; a day that is moved off a day off, at the last day; the rest at none. */
const firstLookedAt = (
  from: CalendarDate.CalendarDate,
  term: Term.Term
): CalendarDate.CalendarDate | null => {
  if (term.mode === "W") return CalendarDate.addDays(from, 1)
  return term.mode === "C1" ? CalendarDate.addDays(from, term.days) : null
}
