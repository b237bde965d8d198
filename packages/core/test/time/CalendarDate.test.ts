/** Days of the calendar: which texts name one, and how they are numbered. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core/time"
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { anyDay, day, someDay } from "../days.ts"
import { next, type Paper, read, weekday, write } from "./walk.ts"

const { addDays, addMonths, dayNumber, daysBetween, fromDayNumber } = CalendarDate

describe("a day of the calendar", () => {
  it.each([
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-2-3",
    "26-02-03",
    "20260203",
    "2026-02-03 ",
    "2026-02-03\n",
    "2026-02-03T00:00",
    "２０２６-02-03",
    ""
  ])("%j is none", (text) => {
    assert.deepStrictEqual(CalendarDate.parse(text), Option.none())
    assert.isFalse(Schema.is(CalendarDate.CalendarDate)(text))
  })

  it.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    assert.deepStrictEqual(CalendarDate.parse(text), Option.some(day(text)))
    assert.strictEqual(Schema.decodeUnknownSync(CalendarDate.CalendarDate)(text), text)
  })

  it("an impossible day is refused with the length of its month", () => {
    const found = Schema.decodeUnknownResult(CalendarDate.CalendarDate)("2026-02-30")
    assert.strictEqual(found._tag, "Failure")
    assert.include(String(found._tag === "Failure" && found.failure), "2026-02 ends on day 28")
  })

  it("a text of another form is refused with the form of a day", () => {
    const found = Schema.decodeUnknownResult(CalendarDate.CalendarDate)("5 February")
    assert.include(String(found._tag === "Failure" && found.failure), "written YYYY-MM-DD")
  })

  it("a text is a day exactly when a walk through its month meets it", () => {
    const part = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(width, "0"))
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (y, m, d) => {
        const text = `${y}-${m}-${d}`
        const met =
          Number(y) > 0 &&
          Array.from({ length: 31 }, (_, n) => n).some((n) => stepped(`${y}-${m}-01`, n) === text)
        assert.strictEqual(CalendarDate.parse(text)._tag === "Some", met && Number(m) >= 1 && Number(m) <= 12)
      }),
      { numRuns: 2000 }
    )
  })
})

const stepped = (from: string, days: number): string => {
  let on: Paper = read(from)
  for (let left = days; left > 0; left--) on = next(on)
  return write(on)
}

describe("the number of a day", () => {
  it("1970-01-01 is day 0 and a Thursday", () => {
    assert.strictEqual(dayNumber(day("1970-01-01")), 0)
    assert.strictEqual(CalendarDate.weekday(day("1970-01-01")), 4)
  })

  it.each(["0400-02-29", "2000-02-29", "2400-02-29"])(
    "the leap day %s of a fourth century comes back",
    (on) => {
      assert.strictEqual(fromDayNumber(dayNumber(day(on))), on)
      assert.strictEqual(addDays(day(on), 1), `${on.slice(0, 4)}-03-01`)
    }
  )

  it("the same number is the same day whenever it is asked", () => {
    fc.assert(
      fc.property(someDay, (on) => fromDayNumber(dayNumber(on)) === on && fromDayNumber(dayNumber(on)) === on)
    )
  })

  it("days compare as texts the way they follow one another", () => {
    fc.assert(
      fc.property(anyDay, someDay, (a, b) => {
        assert.strictEqual(a < b, dayNumber(a) < dayNumber(b))
        assert.strictEqual(CalendarDate.earliest(a, b), dayNumber(a) < dayNumber(b) ? a : b)
      })
    )
  })

  it("a day has the weekday the clock library and Sakamoto's table give it", () => {
    fc.assert(
      fc.property(fc.oneof(someDay, anyDay), (on) => {
        const ofClock = DateTime.toPartsUtc(DateTime.makeUnsafe(`${on}T00:00:00Z`)).weekDay
        assert.strictEqual(CalendarDate.weekday(on) % 7, ofClock)
        assert.strictEqual(CalendarDate.weekday(on), weekday(read(on)))
      })
    )
  })
})

describe("later days", () => {
  it("going forth and back by the same days leads to the same day", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (on, n) => {
        const there = addDays(on, n)
        fc.pre(there > "0001-01-01" && there < "9999-12-31")
        assert.strictEqual(addDays(there, -n), on)
        assert.strictEqual(daysBetween(on, there), n)
      })
    )
  })

  it("arithmetic that would leave the calendar stops at its ends", () => {
    assert.strictEqual(addDays(day("9999-12-31"), 1), "9999-12-31")
    assert.strictEqual(addMonths(day("9999-12-15"), 1), "9999-12-31")
    assert.strictEqual(addDays(day("0001-01-01"), -1), "0001-01-01")
    assert.strictEqual(addMonths(day("0001-01-15"), -1), "0001-01-01")
  })

  it("months end on the corresponding day, or on the last day of a shorter month", () => {
    assert.strictEqual(addMonths(day("2026-01-31"), 3), "2026-04-30")
    assert.strictEqual(addMonths(day("2024-01-31"), 1), "2024-02-29")
    assert.strictEqual(addMonths(day("2024-02-29"), 12), "2025-02-28")
    assert.strictEqual(addMonths(day("2024-02-29"), 48), "2028-02-29")
    assert.strictEqual(addMonths(day("2026-03-31"), -1), "2026-02-28")
    assert.strictEqual(addMonths(day("2026-01-15"), -13), "2024-12-15")
  })

  it("a corresponding day is missing exactly when the day of the month changes", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -1200, max: 1200 }), (on, n) => {
        const there = addMonths(on, n)
        fc.pre(there > "0001-01-31" && there < "9999-12-01")
        const kept = there.slice(8) === on.slice(8)
        assert.strictEqual(CalendarDate.hasCorrespondingDay(on, n), kept)
        if (!kept) assert.strictEqual(addDays(there, 1).slice(8), "01")
        const monthsApart = (Number(there.slice(0, 4)) - Number(on.slice(0, 4))) * 12
        assert.strictEqual(monthsApart + Number(there.slice(5, 7)) - Number(on.slice(5, 7)), n)
      })
    )
  })

  it("a day lies in its year", () => {
    assert.strictEqual(CalendarDate.year(day("0999-03-01")), 999)
    assert.strictEqual(CalendarDate.year(day("2026-12-31")), 2026)
  })
})
