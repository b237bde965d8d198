/**
 * A calendar day 日: a year, a month and a day, without clock or zone.
 *
 * Written `YYYY-MM-DD`, so that two days compare as text the way they compare in time. A legal day is always one of
 * these and never an instant.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

const SHAPE = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1 to 12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
const yearOf = (day: string): number => digits(day, 0) * 100 + digits(day, 2)
const monthOf = (day: string): number => digits(day, 5)
const dayOfMonth = (day: string): number => digits(day, 8)

const isCalendarDay = (text: string): boolean =>
  SHAPE.test(text) && dayOfMonth(text) <= daysInMonth(yearOf(text), monthOf(text))

/** A day of the Gregorian calendar, `0001-01-01` to `9999-12-31`. @since 0.1.0 */
export const CalendarDate = Schema.String.check(
  Schema.makeFilter((text: string) => isCalendarDay(text) || "a day of the calendar, written YYYY-MM-DD")
).pipe(Schema.brand("CalendarDate"))
/** @since 0.1.0 */
export type CalendarDate = typeof CalendarDate.Type

/** The day a text names, or none when the calendar has no such day. @since 0.1.0 */
export const parse = (text: string): Option.Option<CalendarDate> =>
  isCalendarDay(text) ? Option.some(text as CalendarDate) : Option.none()

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Counting is done on these whole numbers.
 *
 * @since 0.1.0
 */
export const dayNumber = (day: CalendarDate): number => numberOf(yearOf(day), monthOf(day), dayOfMonth(day))

/** Years run from March, so that the leap day is the last one and every month before it has a fixed place. */
const numberOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const written = (year: number, month: number, day: number): CalendarDate =>
  `${year < 1000 ? `${year}`.padStart(4, "0") : year}-${two(month)}-${two(day)}` as CalendarDate

/** The day with this number; the inverse of {@link dayNumber}. @since 0.1.0 */
export const fromDayNumber = (number: number): CalendarDate => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return written(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  )
}

/** The day `days` later; earlier when negative. @since 0.1.0 */
export const addDays = (day: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(day) + days)

/**
 * The corresponding day `months` later; in a month without it, the last day of that month (民法典 art. 202).
 *
 * @since 0.1.0
 */
export const addMonths = (day: CalendarDate, months: number): CalendarDate => {
  const { day: wanted, month, year } = correspondingDay(day, months)
  return written(year, month, Math.min(wanted, daysInMonth(year, month)))
}

/** Whether the month `months` later has the corresponding day at all. @since 0.1.0 */
export const hasCorrespondingDay = (day: CalendarDate, months: number): boolean => {
  const { day: wanted, month, year } = correspondingDay(day, months)
  return wanted <= daysInMonth(year, month)
}

const correspondingDay = (day: CalendarDate, months: number) => {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(total / 12)
  return { year, month: total - year * 12 + 1, day: dayOfMonth(day) }
}

/** How many days `to` comes after `from`; negative when it comes before. @since 0.1.0 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** Monday is 1, Sunday is 7. @since 0.1.0 */
export const weekday = (day: CalendarDate): number => weekdayOfNumber(dayNumber(day))

/** {@link weekday} of a day number: 1970-01-01 was a Thursday. @since 0.1.0 */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The year a day lies in. @since 0.1.0 */
export const year = (day: CalendarDate): number => yearOf(day)

/** The earlier of two days. @since 0.1.0 */
export const earliest = (a: CalendarDate, b: CalendarDate): CalendarDate => (a <= b ? a : b)
