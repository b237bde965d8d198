/**
 * Working days 工作日 over a calendar that is passed in: weekends, holidays, and weekend days made up for a bridged
 * holiday 调休.
 *
 * A calendar knows only what has been announced. A day outside it is answered by its weekday and marked as not
 * announced, so that no due day ever rests on a guess unseen.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as CalendarDate from "./CalendarDate.ts"

/** A calendar as data: who announced it, what it covers, and every day that is not what its weekday says. @since 0.1.0 */
export const CalendarData = Schema.Struct({
  id: Schema.NonEmptyString,
  /** Who announced the days, and where this copy comes from. */
  source: Schema.NonEmptyString,
  announcedFrom: CalendarDate.CalendarDate,
  announcedUntil: CalendarDate.CalendarDate,
  /** Weekdays off, and holidays that fall on a weekend, with the name of the holiday. */
  holidays: Schema.Record(Schema.String, Schema.String),
  /** Weekend days on which offices work, with the holiday they make up for. */
  makeUpDays: Schema.Record(Schema.String, Schema.String)
})
/** @since 0.1.0 */
export type CalendarData = typeof CalendarData.Type

/** What a day is to an office. @since 0.1.0 */
export const DayKind = Schema.Literals(["workday", "makeUpWorkday", "weekend", "holiday"])
/** @since 0.1.0 */
export type DayKind = typeof DayKind.Type

/** A calendar ready to be asked. Opaque: use the functions of this module. @since 0.1.0 */
export interface Calendar {
  readonly id: string
  readonly source: string
  readonly announcedFrom: CalendarDate.CalendarDate
  readonly announcedUntil: CalendarDate.CalendarDate
  /** @internal the first day number of `kinds`. */
  readonly first: number
  /** @internal one kind per announced day. */
  readonly kinds: ReadonlyArray<DayKind>
  /** @internal */
  readonly names: Readonly<Record<string, string>>
}

/** What is wrong with a calendar's data. @since 0.1.0 */
export type CalendarFault =
  | { readonly code: "CALENDAR_ENDS_BEFORE_IT_STARTS"; readonly from: string; readonly until: string }
  | { readonly code: "CALENDAR_DAY_OUTSIDE"; readonly day: string }
  | { readonly code: "CALENDAR_DAY_TWICE"; readonly day: string }
  | { readonly code: "CALENDAR_MAKE_UP_ON_WEEKDAY"; readonly day: string }

const byWeekday = (number: number): DayKind => (CalendarDate.weekdayOfNumber(number) >= 6 ? "weekend" : "workday")

/** Compiles calendar data; every listed day must be a day, inside the announced range, and listed once. @since 0.1.0 */
export const make = (data: CalendarData): Result.Result<Calendar, CalendarFault> => {
  const { announcedFrom, announcedUntil, holidays, makeUpDays } = data
  if (announcedUntil < announcedFrom) {
    return Result.fail({ code: "CALENDAR_ENDS_BEFORE_IT_STARTS", from: announcedFrom, until: announcedUntil })
  }
  const first = CalendarDate.dayNumber(announcedFrom)
  const kinds = Array.from({ length: CalendarDate.dayNumber(announcedUntil) - first + 1 }, (_, i) => byWeekday(first + i))
  for (const [days, kind] of [[holidays, "holiday"], [makeUpDays, "makeUpWorkday"]] as const) {
    for (const text of Object.keys(days)) {
      const day = CalendarDate.parse(text)
      if (day._tag === "None" || text < announcedFrom || text > announcedUntil) {
        return Result.fail({ code: "CALENDAR_DAY_OUTSIDE", day: text })
      }
      if (kind === "makeUpWorkday" && text in holidays) return Result.fail({ code: "CALENDAR_DAY_TWICE", day: text })
      const number = CalendarDate.dayNumber(day.value)
      if (kind === "makeUpWorkday" && byWeekday(number) === "workday") {
        return Result.fail({ code: "CALENDAR_MAKE_UP_ON_WEEKDAY", day: text })
      }
      kinds[number - first] = kind
    }
  }
  const { id, source } = data
  return Result.succeed({ id, source, announcedFrom, announcedUntil, first, kinds, names: { ...holidays, ...makeUpDays } })
}

/** What a day number is, by announcement where there is one, else by its weekday. @since 0.1.0 */
export const kindOfNumber = (calendar: Calendar, number: number): DayKind =>
  calendar.kinds[number - calendar.first] ?? byWeekday(number)

/** What a day is to an office. @since 0.1.0 */
export const kind = (calendar: Calendar, day: CalendarDate.CalendarDate): DayKind =>
  kindOfNumber(calendar, CalendarDate.dayNumber(day))

/** Whether offices work on a day. @since 0.1.0 */
export const isWorkingDay = (calendar: Calendar, day: CalendarDate.CalendarDate): boolean =>
  isWorking(kind(calendar, day))

/** Whether a kind of day is one offices work on. @since 0.1.0 */
export const isWorking = (kind: DayKind): boolean => kind === "workday" || kind === "makeUpWorkday"

/** Whether the calendar's authority has announced a day. @since 0.1.0 */
export const isAnnounced = (calendar: Calendar, day: CalendarDate.CalendarDate): boolean =>
  day >= calendar.announcedFrom && day <= calendar.announcedUntil

/** The holiday a day belongs to or makes up for, where the calendar names one. @since 0.1.0 */
export const holidayName = (calendar: Calendar, day: CalendarDate.CalendarDate): string | null =>
  calendar.names[day] ?? null

/** The day itself when offices work on it, else the next day on which they do. @since 0.1.0 */
export const onOrAfter = (calendar: Calendar, day: CalendarDate.CalendarDate): CalendarDate.CalendarDate =>
  towardsWork(calendar, day, 1)

/** The day itself when offices work on it, else the last day before on which they did. @since 0.1.0 */
export const onOrBefore = (calendar: Calendar, day: CalendarDate.CalendarDate): CalendarDate.CalendarDate =>
  towardsWork(calendar, day, -1)

const towardsWork = (calendar: Calendar, day: CalendarDate.CalendarDate, step: 1 | -1): CalendarDate.CalendarDate => {
  const start = CalendarDate.dayNumber(day)
  let number = start
  while (!isWorking(kindOfNumber(calendar, number))) number += step
  return number === start ? day : CalendarDate.fromDayNumber(number)
}
