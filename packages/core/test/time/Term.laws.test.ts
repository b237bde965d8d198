/** What holds for every day, every term and every calendar, held against counting on one's fingers. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Term, WorkingDays } from "@lianxin/core/time"
import * as fc from "fast-check"
import { chineseCalendar, chineseCalendarData } from "../chineseCalendar.ts"
import { day, daysFromTo, someCalendar, someDay, someTerm, termOf } from "../days.ts"
import { off, read, walk, type Walked } from "./walk.ts"

const MODES: ReadonlyArray<Term.Mode> = ["C0", "C1", "W", "M", "T"]

/** Far enough from the year 9999 for every term drawn here to end inside the calendar. */
const start = someDay.filter((on) => on < "9800-01-01")

const answer = ({ day: due, provisional, skipped }: Term.Counted): Walked => ({
  due,
  skipped: skipped.map((passed) => passed.day),
  provisional
})

describe.each(MODES)("counting by %s", (mode) => {
  it("agrees with a walk from day to day, over the Chinese calendar", () => {
    fc.assert(
      fc.property(start, termOf(mode), (from, term) => {
        assert.deepStrictEqual(
          answer(Term.count(from, term, chineseCalendar)),
          walk(from, term, chineseCalendarData)
        )
      }),
      { numRuns: 1500 }
    )
  })

  it("agrees with a walk from day to day, over calendars strewn at random", () => {
    fc.assert(
      fc.property(
        someCalendar,
        fc.integer({ min: -500, max: 1200 }),
        termOf(mode),
        ({ calendar, data }, place, term) => {
          const from = CalendarDate.addDays(data.announcedFrom, place)
          fc.pre(from > "0002-01-01" && from < "9800-01-01")
          assert.deepStrictEqual(answer(Term.count(from, term, calendar)), walk(from, term, data))
        }
      ),
      { numRuns: 600 }
    )
  })

  it("agrees with a walk for every start of 2024 to 2026 and the terms the rules use", () => {
    const lengths = [1, 3, 5, 7, 10, 15, 30, 36, 60, 90]
    const disagreeing = daysFromTo(day("2024-01-01"), day("2026-12-31")).flatMap((from) =>
      lengths
        .map((length) => ({ from, term: termWith(mode, length) }))
        .filter(({ from, term }) => {
          const found = answer(Term.count(from, term, chineseCalendar))
          return JSON.stringify(found) !== JSON.stringify(walk(from, term, chineseCalendarData))
        })
    )
    assert.deepStrictEqual(disagreeing, [])
  })

  it("a later start never has an earlier last day", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), termOf(mode), (from, later, term) => {
        const due = Term.count(from, term, chineseCalendar).day
        assert.isAtMost(
          CalendarDate.dayNumber(due),
          CalendarDate.dayNumber(Term.count(CalendarDate.addDays(from, later), term, chineseCalendar).day)
        )
      }),
      { numRuns: 1500 }
    )
  })

  it("a longer term never ends earlier", () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (from, n, more) => {
          const due = Term.count(from, termWith(mode, n), chineseCalendar).day
          assert.isTrue(due <= Term.count(from, termWith(mode, n + more), chineseCalendar).day)
        }
      )
    )
  })

  it("a term of one or more ends after its start, and with day 0 counted not before its start", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 200 }), (from, n) => {
        const due = Term.count(from, termWith(mode, n), chineseCalendar).day
        assert.isTrue(mode === "T" ? due >= from : due > from)
      })
    )
  })
})

const termWith = (mode: Term.Mode, n: number): Term.Term => {
  if (mode === "W") return { mode, workingDays: n }
  return mode === "M" || mode === "T" ? { mode, months: n } : { mode, days: n }
}

describe("what tells the modes apart", () => {
  it("only months can lack a corresponding day", () => {
    fc.assert(
      fc.property(start, fc.constantFrom<Array<Term.Mode>>("C0", "C1", "W"), fc.nat(90), (from, mode, n) => {
        assert.isFalse(Term.count(from, termWith(mode, n), chineseCalendar).clamped)
      })
    )
  })

  it("only natural days give different starts different last days; the others may bring two together", () => {
    fc.assert(
      fc.property(start, termOf("C0"), (from, term) => {
        const next = CalendarDate.addDays(from, 1)
        assert.notStrictEqual(
          Term.count(from, term, chineseCalendar).day,
          Term.count(next, term, chineseCalendar).day
        )
      })
    )
    const due = (from: string, term: Term.Term) => Term.count(day(from), term, chineseCalendar).day
    assert.strictEqual(due("2026-01-30", termWith("M", 1)), due("2026-01-31", termWith("M", 1)))
    assert.strictEqual(due("2026-01-30", termWith("T", 1)), due("2026-01-31", termWith("T", 1)))
    assert.strictEqual(due("2026-03-13", termWith("C1", 15)), due("2026-03-14", termWith("C1", 15)))
    assert.strictEqual(due("2026-03-13", termWith("W", 5)), due("2026-03-14", termWith("W", 5)))
  })

  it("a last day that may move lands on a working day, and only over days off", () => {
    fc.assert(
      fc.property(
        start,
        fc.constantFrom<"C1" | "W">("C1", "W"),
        fc.integer({ min: 1, max: 90 }),
        (from, mode, n) => {
          const found = Term.count(from, termWith(mode, n), chineseCalendar)
          assert.isUndefined(off(read(found.day), chineseCalendarData))
          for (const passed of found.skipped)
            assert.strictEqual(off(read(passed.day), chineseCalendarData), passed.why)
        }
      )
    )
  })

  it("counted with day 0 the term ends the day before it would end by months", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 600 }), (from, n) => {
        const months = Term.count(from, termWith("M", n), chineseCalendar)
        const term = Term.count(from, termWith("T", n), chineseCalendar)
        assert.strictEqual(CalendarDate.daysBetween(term.day, months.day), 1)
        assert.strictEqual(term.clamped, months.clamped)
        assert.strictEqual(months.clamped, months.day.slice(8) !== from.slice(8))
      })
    )
  })

  it("the working begins with day 0, ends with the due day, and keeps every day passed over", () => {
    fc.assert(
      fc.property(start, someTerm, (from, term) => {
        const found = Term.count(from, term, chineseCalendar)
        const shown = Term.steps(found, chineseCalendar)
        const only = <K extends Term.Step["step"]>(kind: K) => shown.filter(({ step }) => step === kind)
        assert.deepStrictEqual(shown[0], {
          step: term.mode === "T" ? "dayZeroIncluded" : "dayZeroExcluded",
          day: from
        })
        assert.deepStrictEqual(only("due"), [{ step: "due", day: found.day }])
        assert.strictEqual(only("provisional").length, found.provisional ? 1 : 0)
        assert.strictEqual(only("clamped").length, found.clamped ? 1 : 0)
        assert.deepStrictEqual(
          shown.flatMap((one) => (one.step === "skipped" ? one.days : [])),
          found.skipped
        )
        assert.strictEqual(
          only("notMoved").length,
          WorkingDays.isWorkingDay(chineseCalendar, found.day) ? 0 : 1
        )
      })
    )
  })
})
