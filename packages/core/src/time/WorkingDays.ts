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
import { byWeekday, type DayKind, type DayOff, isWorking } from "./DayKind.ts"
import * as AnnouncedDays from "./internal/AnnouncedDays.ts"

export { DayKind, DayOff, isWorking } from "./DayKind.ts"

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
/** {@link CalendarData} as a type. @since 0.1.0 */
export type CalendarData = typeof CalendarData.Type

/** A calendar ready to be asked. Opaque: use the functions of this module. @since 0.1.0 */
export interface Calendar {
  readonly id: string
  readonly source: string
  readonly announcedFrom: CalendarDate.CalendarDate
  readonly announcedUntil: CalendarDate.CalendarDate
  /** @internal */
  readonly days: AnnouncedDays.AnnouncedDays
  /** @internal the holiday of each listed day. */
  readonly names: Readonly<Record<string, string>>
}

/** What is wrong with a calendar's data. @since 0.1.0 */
export type CalendarFault =
  | { readonly code: "CALENDAR_ENDS_BEFORE_IT_STARTS"; readonly from: string; readonly until: string }
  | { readonly code: "CALENDAR_DAY_OUTSIDE"; readonly day: string }
  | { readonly code: "CALENDAR_DAY_TWICE"; readonly day: string }
  | { readonly code: "CALENDAR_MAKE_UP_ON_WEEKDAY"; readonly day: string }

/** Compiles calendar data; every listed day must be a day, inside the announced range, and listed once. @since 0.1.0 */
export const make = (data: CalendarData): Result.Result<Calendar, CalendarFault> => {
  const { announcedFrom, announcedUntil, holidays, id, makeUpDays, source } = data
  if (announcedUntil < announcedFrom) {
    return Result.fail({ code: "CALENDAR_ENDS_BEFORE_IT_STARTS", from: announcedFrom, until: announcedUntil })
  }
  const wrong = firstFault(data)
  if (wrong !== undefined) return Result.fail(wrong)
  const names = { ...holidays, ...makeUpDays }
  const first = CalendarDate.dayNumber(announcedFrom)
  const length = CalendarDate.dayNumber(announcedUntil) - first + 1
  const kinds = Array.from({ length }, (_, place) => listedKind(data, first + place))
  return Result.succeed({
    id,
    source,
    announcedFrom,
    announcedUntil,
    days: AnnouncedDays.make(first, kinds, names),
    names
  })
}

const firstFault = (data: CalendarData): CalendarFault | undefined => {
  const { announcedFrom, announcedUntil, holidays, makeUpDays } = data
  const outside = [...Object.keys(holidays), ...Object.keys(makeUpDays)].find(
    (day) => CalendarDate.parse(day)._tag === "None" || day < announcedFrom || day > announcedUntil
  )
  if (outside !== undefined) return { code: "CALENDAR_DAY_OUTSIDE", day: outside }
  const made = Object.keys(makeUpDays).map((day) => day as CalendarDate.CalendarDate) // each parsed just above
  const twice = made.find((day) => Object.hasOwn(holidays, day))
  if (twice !== undefined) return { code: "CALENDAR_DAY_TWICE", day: twice }
  const onWeekday = made.find((day) => CalendarDate.weekday(day) <= 5)
  return onWeekday === undefined ? undefined : { code: "CALENDAR_MAKE_UP_ON_WEEKDAY", day: onWeekday }
}

const listedKind = ({ holidays, makeUpDays }: CalendarData, number: number): DayKind => {
  const day = CalendarDate.fromDayNumber(number)
  if (Object.hasOwn(holidays, day)) return "holiday"
  return Object.hasOwn(makeUpDays, day) ? "makeUpWorkday" : byWeekday(number)
}

/** The calendar as it stood while nothing after a day had been announced; the same where that day is its last or later. @since 0.1.0 */
export const announcedUpTo = (calendar: Calendar, day: CalendarDate.CalendarDate): Calendar => {
  if (day >= calendar.announcedUntil || day < calendar.announcedFrom) return calendar
  const { first } = calendar.days
  const length = CalendarDate.dayNumber(day) - first + 1
  const kinds = Array.from({ length }, (_, place) => kindOfNumber(calendar, first + place))
  const names = Object.fromEntries(Object.entries(calendar.names).filter(([listed]) => listed <= day))
  return { ...calendar, announcedUntil: day, days: AnnouncedDays.make(first, kinds, names), names }
}

/** What a day number is, by announcement where there is one, else by its weekday. @since 0.1.0 */
export const kindOfNumber = (calendar: Calendar, number: number): DayKind =>
  AnnouncedDays.kindOf(calendar.days, number)

/** What a day is to an office. @since 0.1.0 */
export const kind = (calendar: Calendar, day: CalendarDate.CalendarDate): DayKind =>
  kindOfNumber(calendar, CalendarDate.dayNumber(day))

/** Whether offices work on a day. @since 0.1.0 */
export const isWorkingDay = (calendar: Calendar, day: CalendarDate.CalendarDate): boolean =>
  isWorking(kind(calendar, day))

/** Whether the calendar's authority has announced a day. @since 0.1.0 */
export const isAnnounced = (calendar: Calendar, day: CalendarDate.CalendarDate): boolean =>
  day >= calendar.announcedFrom && day <= calendar.announcedUntil

/** Whether every day from one day number to another has been announced, both included. @since 0.1.0 */
export const isAnnouncedBetween = (calendar: Calendar, from: number, to: number): boolean =>
  from >= calendar.days.first && to <= calendar.days.last

/** The holiday a day belongs to or makes up for, where the calendar names one. @since 0.1.0 */
export const holidayName = (calendar: Calendar, day: CalendarDate.CalendarDate): string | null =>
  calendar.names[day] ?? null

/** The number of the n-th working day after a day number; the same number for none. @since 0.1.0 */
export const workingDayAfter = (calendar: Calendar, number: number, n: number): number =>
  AnnouncedDays.workingDayAfter(calendar.days, number, n)

/** The days off from one day number up to another, the last not included. @since 0.1.0 */
export const daysOff = (calendar: Calendar, from: number, end: number): ReadonlyArray<DayOff> =>
  AnnouncedDays.daysOff(calendar.days, from, end)

/** The day itself when offices work on it, else the next day on which they do. @since 0.1.0 */
export const onOrAfter = (calendar: Calendar, day: CalendarDate.CalendarDate): CalendarDate.CalendarDate => {
  const number = CalendarDate.dayNumber(day)
  if (isWorking(kindOfNumber(calendar, number))) return day
  return CalendarDate.fromDayNumber(workingDayAfter(calendar, number, 1))
}

/** The day itself when offices work on it, else the last day before on which they did. @since 0.1.0 */
export const onOrBefore = (calendar: Calendar, day: CalendarDate.CalendarDate): CalendarDate.CalendarDate => {
  const start = CalendarDate.dayNumber(day)
  let number = start
  while (!isWorking(kindOfNumber(calendar, number))) number -= 1
  return number === start ? day : CalendarDate.fromDayNumber(number)
}
