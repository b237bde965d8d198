/** Calendars: what their data may say, and what a day is under them. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { chineseCalendar, chineseCalendarData } from "../chineseCalendar.ts"
import { day, daysFromTo, someCalendar } from "../days.ts"
import { optional } from "../lacking.ts"
import { next, off, previous, read, write } from "./walk.ts"

const data = (over: Partial<WorkingDays.CalendarData>): WorkingDays.CalendarData => ({
  id: "small",
  source: "a test",
  announcedFrom: day("2026-01-01"),
  announcedUntil: day("2026-01-31"),
  holidays: {},
  makeUpDays: {},
  ...over
})

describe("a calendar's data", () => {
  it("ends before it starts: refused with both days", () => {
    assert.deepStrictEqual(
      WorkingDays.make(data({ announcedUntil: day("2025-12-31") })),
      Result.fail({ code: "CALENDAR_ENDS_BEFORE_IT_STARTS", from: "2026-01-01", until: "2025-12-31" })
    )
  })

  it.each(["2026-02-01", "2025-12-31", "2026-01-32", "New Year"])("lists %s: refused as outside", (text) => {
    const fault = Result.fail({ code: "CALENDAR_DAY_OUTSIDE" as const, day: text })
    assert.deepStrictEqual(WorkingDays.make(data({ holidays: { [text]: "元旦" } })), fault)
    assert.deepStrictEqual(WorkingDays.make(data({ makeUpDays: { [text]: "元旦" } })), fault)
  })

  it("lists a day as holiday and as made up: refused", () => {
    const twice = { "2026-01-04": "元旦" }
    assert.deepStrictEqual(
      WorkingDays.make(data({ holidays: twice, makeUpDays: twice })),
      Result.fail({ code: "CALENDAR_DAY_TWICE", day: "2026-01-04" })
    )
  })

  it.each(["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09"])(
    "makes up on the weekday %s: refused, because nothing would change",
    (text) => {
      assert.deepStrictEqual(
        WorkingDays.make(data({ makeUpDays: { [text]: "元旦" } })),
        Result.fail({ code: "CALENDAR_MAKE_UP_ON_WEEKDAY", day: text })
      )
    }
  )

  it("lacks none of its parts", () => {
    assert.deepStrictEqual(optional(WorkingDays.CalendarData, chineseCalendarData), [])
  })

  it("of a single day is enough", () => {
    const one = Result.getOrThrow(WorkingDays.make(data({ announcedUntil: day("2026-01-01") })))
    assert.isTrue(WorkingDays.isAnnounced(one, day("2026-01-01")))
    assert.isFalse(WorkingDays.isAnnounced(one, day("2026-01-02")))
    assert.isFalse(WorkingDays.isAnnounced(one, day("2025-12-31")))
  })
})

describe("a day under the calendar", () => {
  it.each([
    ["2026-02-13", "workday", null],
    ["2026-02-14", "makeUpWorkday", "春节"],
    ["2026-02-16", "holiday", "春节"],
    ["2026-02-21", "holiday", "春节"],
    ["2026-03-07", "weekend", null],
    ["2027-01-01", "workday", null],
    ["2027-01-02", "weekend", null]
  ] as const)("%s is a %s", (text, kind, holiday) => {
    assert.strictEqual(WorkingDays.kind(chineseCalendar, day(text)), kind)
    assert.strictEqual(WorkingDays.holidayName(chineseCalendar, day(text)), holiday)
    assert.strictEqual(
      WorkingDays.isWorkingDay(chineseCalendar, day(text)),
      kind === "workday" || kind === "makeUpWorkday"
    )
  })

  it("not announced is answered by its weekday and known as not announced", () => {
    assert.isTrue(WorkingDays.isWorkingDay(chineseCalendar, day("2027-10-01")))
    assert.isFalse(WorkingDays.isAnnounced(chineseCalendar, day("2027-10-01")))
  })

  it("the working days of 2024, 2025 and 2026 are 251, 248 and 248", () => {
    const worked = (year: number) =>
      daysFromTo(day(`${year}-01-01`), day(`${year}-12-31`)).filter((on) =>
        WorkingDays.isWorkingDay(chineseCalendar, on)
      ).length
    assert.deepStrictEqual([2024, 2025, 2026].map(worked), [251, 248, 248])
  })

  it("every day of 2023 to 2027 is what the notices, or else its weekday, say", () => {
    for (const on of daysFromTo(day("2023-01-01"), day("2027-12-31"))) {
      const isOff = off(read(on), chineseCalendarData) !== undefined
      assert.strictEqual(WorkingDays.isWorkingDay(chineseCalendar, on), !isOff, on)
    }
  })
})

describe("the nearest working day", () => {
  const nearest = (text: string) => [
    WorkingDays.onOrBefore(chineseCalendar, day(text)),
    WorkingDays.onOrAfter(chineseCalendar, day(text))
  ]

  it("is the day itself when offices work on it", () => {
    assert.deepStrictEqual(nearest("2026-02-14"), ["2026-02-14", "2026-02-14"])
  })

  it("lies on either side of a holiday", () => {
    assert.deepStrictEqual(nearest("2026-02-19"), ["2026-02-14", "2026-02-24"])
    assert.deepStrictEqual(nearest("2026-10-03"), ["2026-09-30", "2026-10-08"])
  })

  it("is where a walk in its direction first meets one", () => {
    fc.assert(
      fc.property(someCalendar, fc.integer({ min: -20, max: 820 }), (strewn, place) => {
        const from = CalendarDate.addDays(strewn.data.announcedFrom, place)
        fc.pre(from > "0001-03-01" && from < "9990-01-01")
        const walked = (step: typeof next) => {
          let on = read(from)
          while (off(on, strewn.data) !== undefined) on = step(on)
          return write(on)
        }
        assert.strictEqual(WorkingDays.onOrAfter(strewn.calendar, from), walked(next))
        assert.strictEqual(WorkingDays.onOrBefore(strewn.calendar, from), walked(previous))
      }),
      { numRuns: 1000 }
    )
  })
})

describe("days off between two days", () => {
  it("are those a walk meets, and the working days are the rest", () => {
    const place = fc.integer({ min: -60, max: 860 })
    fc.assert(
      fc.property(someCalendar, place, fc.nat(90), ({ calendar, data: strewn }, at, length) => {
        const first = CalendarDate.addDays(strewn.announcedFrom, at)
        fc.pre(first > "0001-03-01" && first < "9990-01-01")
        const number = CalendarDate.dayNumber(first)
        const between = daysFromTo(first, CalendarDate.addDays(first, length)).slice(0, length)
        const expected = between.flatMap((on) => {
          const why = off(read(on), strewn)
          return why === undefined ? [] : [{ day: on, why, holiday: strewn.holidays[on] ?? null }]
        })
        assert.deepStrictEqual(WorkingDays.daysOff(calendar, number, number + length), expected)
        const nth = WorkingDays.workingDayAfter(calendar, number - 1, length - expected.length)
        const worked = between.filter((on) => off(read(on), strewn) === undefined)
        assert.strictEqual(CalendarDate.fromDayNumber(nth), worked.at(-1) ?? CalendarDate.addDays(first, -1))
      }),
      { numRuns: 1000 }
    )
  })
})

describe("a calendar as it stood while less was announced", () => {
  it("says what the whole one says up to that day, and what the weekday says after it", () => {
    fc.assert(
      fc.property(someCalendar, fc.nat(800), fc.integer({ min: -60, max: 900 }), ({ calendar }, upTo, at) => {
        const last = CalendarDate.addDays(calendar.announcedFrom, upTo)
        fc.pre(last < calendar.announcedUntil)
        const on = CalendarDate.addDays(calendar.announcedFrom, at)
        fc.pre(on > "0001-03-01" && on < "9990-01-01")
        const less = WorkingDays.announcedUpTo(calendar, last)
        assert.strictEqual(less.announcedUntil, last)
        const weekday = CalendarDate.weekday(on) <= 5
        assert.strictEqual(
          WorkingDays.isWorkingDay(less, on),
          on <= last ? WorkingDays.isWorkingDay(calendar, on) : weekday
        )
        assert.strictEqual(
          WorkingDays.holidayName(less, on),
          on <= last ? WorkingDays.holidayName(calendar, on) : null
        )
      })
    )
  })

  it("is the same one where nothing was announced later, or the day lies before its first", () => {
    const calendar = Result.getOrThrow(WorkingDays.make(chineseCalendarData))
    for (const on of [calendar.announcedUntil, day("2090-01-01"), day("1990-01-01")])
      assert.strictEqual(WorkingDays.announcedUpTo(calendar, on), calendar)
  })
})
