/**
 * Days, terms and calendars for property tests, drawn where rules break: month ends, 29 February, year ends, holidays.
 *
 * A day drawn uniformly is hardly ever one of these, and a law tested on such days alone is hardly tested.
 */
import { CalendarDate, type Term, WorkingDays } from "@lianxin/core/time"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as fc from "fast-check"

type Day = CalendarDate.CalendarDate

/** The day a text names; the test stops when it names none. */
export const day = (text: string): Day => Option.getOrThrow(CalendarDate.parse(text))

/** Every day from one to another, both included. */
export const daysFromTo = (from: Day, to: Day): ReadonlyArray<Day> =>
  Array.from({ length: CalendarDate.daysBetween(from, to) + 1 }, (_, n) => CalendarDate.addDays(from, n))

const near = (days: fc.Arbitrary<Day>, reach: number): fc.Arbitrary<Day> =>
  fc.tuple(days, fc.integer({ min: -reach, max: reach })).map(([at, n]) => CalendarDate.addDays(at, n))

const years = fc.integer({ min: 2001, max: 2032 })
const leapYears = fc.constantFrom(1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028, 2096, 2104)

/** Any day the calendar can write, every century alike. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({
    min: CalendarDate.dayNumber(day("0001-01-01")),
    max: CalendarDate.dayNumber(day("9999-12-31"))
  })
  .map(CalendarDate.fromDayNumber)

/** The last days of a month, and the first of the next. */
const monthEnd: fc.Arbitrary<Day> = near(
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) =>
      day(`${year}-${`${month}`.padStart(2, "0")}-${CalendarDate.daysInMonth(year, month)}`)
    ),
  2
)

/** 29 February, and the days around where it would be. */
const leapDay: fc.Arbitrary<Day> = near(
  fc.oneof(
    leapYears.map((year) => day(`${year}-02-29`)),
    fc.constantFrom(1900, 2001, 2025, 2026, 2100).map((year) => day(`${year}-02-28`))
  ),
  2
)

/** The turn of a year. */
const yearEnd: fc.Arbitrary<Day> = near(
  years.map((year) => day(`${year}-12-31`)),
  3
)

/** Days in and around the long holidays of China, where weekends are worked and weekdays are not. */
const holidayTime: fc.Arbitrary<Day> = near(
  fc
    .constantFrom(
      "2024-02-13",
      "2024-05-02",
      "2024-09-16",
      "2024-10-03",
      "2025-01-31",
      "2025-05-03",
      "2025-10-04",
      "2026-01-02",
      "2026-02-19",
      "2026-05-03",
      "2026-09-26",
      "2026-10-04"
    )
    .map(day),
  12
)

/** Any day at all, drawn towards the places where rules break. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: monthEnd },
  { weight: 2, arbitrary: leapDay },
  { weight: 2, arbitrary: yearEnd },
  { weight: 3, arbitrary: holidayTime },
  { weight: 1, arbitrary: anyDay }
)

const amount = fc.oneof(fc.constantFrom(1, 3, 5, 10, 15, 30, 60, 90), fc.integer({ min: 0, max: 400 }))
const months = fc.oneof(fc.constantFrom(1, 3, 6, 12, 36, 48), fc.integer({ min: 1, max: 1200 }))

/** A term of one mode. */
export const termOf = (mode: Term.Mode): fc.Arbitrary<Term.Term> => {
  switch (mode) {
    case "C0":
    case "C1":
      return amount.map((days) => ({ mode, days }))
    case "W":
      return amount.map((workingDays) => ({ mode, workingDays }))
    case "M":
    case "T":
      return months.map((n) => ({ mode, months: n }))
  }
}

/** A term of any mode. */
export const someTerm: fc.Arbitrary<Term.Term> = fc
  .constantFrom<Array<Term.Mode>>("C0", "C1", "W", "M", "T")
  .chain(termOf)

/** Calendar data nobody has announced: two months of holidays and made-up weekends strewn at random. */
const someCalendarData: fc.Arbitrary<WorkingDays.CalendarData> = fc
  .record({
    announcedFrom: someDay.filter((from) => from < "9990-01-01"),
    length: fc.integer({ min: 0, max: 800 }),
    off: fc.uniqueArray(fc.nat(800), { maxLength: 60 }),
    made: fc.uniqueArray(fc.nat(800), { maxLength: 60 })
  })
  .map(({ announcedFrom, length, made, off }) => {
    const listed = (places: ReadonlyArray<number>, name: string) =>
      places
        .filter((place) => place <= length)
        .map((place) => [CalendarDate.addDays(announcedFrom, place), name] as const)
    return {
      id: "strewn",
      source: "drawn for a test",
      announcedFrom,
      announcedUntil: CalendarDate.addDays(announcedFrom, length),
      holidays: Object.fromEntries(listed(off, "holiday")),
      makeUpDays: Object.fromEntries(
        listed(
          made.filter((place) => !off.includes(place)),
          "made up"
        ).filter(([on]) => CalendarDate.weekday(on) >= 6)
      )
    }
  })

/** {@link someCalendarData}, together with the calendar made of it. */
export const someCalendar = someCalendarData.map((data) => ({
  data,
  calendar: Result.getOrThrow(WorkingDays.make(data))
}))
