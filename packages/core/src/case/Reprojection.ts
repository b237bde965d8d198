/**
 * What a calendar that knows more does to last days already given 期限重算: a late notice, or the year that was missing.
 *
 * Nothing here changes a case. A report says which last days would move; the case moves them by an event that says why.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import * as Term from "../time/Term.ts"
import type { Calendar } from "../time/WorkingDays.ts"
import type { Due, Duty } from "./Duty.ts"

/** A duty and the last day a calendar gives it. @since 0.1.0 */
export interface Recounted {
  readonly duty: Duty
  readonly due: Due
}

/** One line of a report: whose last day would move, and to which day. @since 0.1.0 */
export interface Moved {
  readonly caseId: string
  readonly duty: string
  readonly before: CalendarDate
  readonly after: CalendarDate
  /** The day stays the same; only now it is sure, or no longer sure. */
  readonly provisional: boolean
}

/** The duties among these whose last day, or its certainty, the calendar changes. @since 0.1.0 */
export const recounted = (duties: ReadonlyArray<Duty>, calendar: Calendar): ReadonlyArray<Recounted> =>
  duties.flatMap((duty) => {
    const { day, from, provisional, term, under } = duty.due
    const due: Due = { ...Term.count(from, term, calendar), under }
    return due.day === day && due.provisional === provisional ? [] : [{ duty, due }]
  })

/** Which last days of many cases a calendar would move. @since 0.1.0 */
export const report = (
  cases: Iterable<readonly [caseId: string, life: { readonly duties: ReadonlyArray<Duty> }]>,
  calendar: Calendar
): ReadonlyArray<Moved> => {
  const moved: Array<Moved> = []
  for (const [caseId, { duties }] of cases) {
    for (const { due, duty } of recounted(duties, calendar)) {
      moved.push({
        caseId,
        duty: duty.id,
        before: duty.due.day,
        after: due.day,
        provisional: due.provisional
      })
    }
  }
  return moved
}
