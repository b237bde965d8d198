/**
 * A calendar day 日: a year, a month and a day, without clock or zone.
 *
 * Written `YYYY-MM-DD`, so that two days compare as text the way they compare in time. A legal day is always one of
 * these and never an instant. Arithmetic that would leave the calendar stops at its first or last day, so that its
 * answer is always a day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

const SHAPE = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1 to 12). @since 0.1.0 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
const yearOf = (day: string): number => digits(day, 0) * 100 + digits(day, 2)
const monthOf = (day: string): number => digits(day, 5)
const dayOfMonth = (day: string): number => digits(day, 8)

const expected = (text: string): true | string => {
  if (!SHAPE.test(text)) return "a day of the calendar, written YYYY-MM-DD"
  const length = daysInMonth(yearOf(text), monthOf(text))
  return dayOfMonth(text) <= length || `a day of the calendar; ${text.slice(0, 7)} ends on day ${length}`
}

/** A day of the Gregorian calendar, `0001-01-01` to `9999-12-31`. @since 0.1.0 */
export const CalendarDate = Schema.String.check(Schema.makeFilter(expected)).pipe(
  Schema.brand("CalendarDate")
)
/** {@link CalendarDate} as a type. @since 0.1.0 */
export type CalendarDate = typeof CalendarDate.Type

/** The day a text names, or none when the calendar has no such day. @since 0.1.0 */
export const parse = (text: string): Option.Option<CalendarDate> =>
  expected(text) === true ? Option.some(text as CalendarDate) : Option.none()

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Counting is done on these whole numbers.
 *
 * @since 0.1.0
 */
export const dayNumber = (day: CalendarDate): number => numberOf(yearOf(day), monthOf(day), dayOfMonth(day))

/**
 * Years run from March, so that the leap day is the last one and every month before it has a fixed place. `| 0` rounds
 * down from year 1 on; what lies before it stops at the first day whatever its number.
 */
const numberOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const leapDays = ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0)
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1
  return y * 365 + leapDays + dayOfYear - 719468
}

/** The numbers of 0001-01-01 and 9999-12-31. */
const FIRST = -719162
const LAST = 2932896

/** 1990-01-01 to 2110-12-31: the days casework asks for, each written down the first time it is asked for. */
const KEPT_FROM = 7305
const KEPT_DAYS = 44194
const kept: Array<CalendarDate | undefined> = Array.from({ length: KEPT_DAYS })

/** The day with this number; the inverse of {@link dayNumber}. @since 0.1.0 */
export const fromDayNumber = (number: number): CalendarDate => {
  const at = number - KEPT_FROM
  if (at >= 0 && at < KEPT_DAYS) return (kept[at] ??= counted(number))
  return counted(number < FIRST ? FIRST : number > LAST ? LAST : number)
}

const counted = (number: number): CalendarDate => {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const written = (year: number, month: number, day: number): CalendarDate =>
  `${year < 1000 ? `${year}`.padStart(4, "0") : year}-${two(month)}-${two(day)}` as CalendarDate

/** The day `days` later; earlier when negative. @since 0.1.0 */
export const addDays = (day: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(day) + days)

/**
 * The corresponding day `months` later; in a month without it, the last day of that month (民法典 art. 202).
 *
 * @since 0.1.0
 */
export const addMonths = (day: CalendarDate, months: number): CalendarDate => {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return fromDayNumber(numberOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month))))
}

/** Whether the month `months` later has the corresponding day at all. @since 0.1.0 */
export const hasCorrespondingDay = (day: CalendarDate, months: number): boolean =>
  dayOfMonth(addMonths(day, months)) === dayOfMonth(day)

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
