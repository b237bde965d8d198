/**
 * Any ladder on any last day, against stepping through the calendar from day to day.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, CaseType, Duty, Ladder, Petition, Wake, WorkingDays } from "@lianxin/core"
import * as fc from "fast-check"
import { birthday } from "../case/play.ts"
import { chineseCalendar } from "../chineseCalendar.ts"
import { directory } from "../county.ts"
import { day } from "../days.ts"
import { moment } from "../petitions.ts"
import { hung, ladder, RUNGS, type Rungs } from "./hung.ts"

const someRungs: fc.Arbitrary<Rungs> = fc
  .uniqueArray(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 6 })
  .map((days) =>
    days
      .toSorted((a, b) => b - a)
      .map((daysBefore) => ({
        id: `R${daysBefore}`,
        daysBefore,
        caller: "clerk",
        callee: "handler",
        act: "phone"
      }))
  )
const hanging = fc.record({
  lastDay: birthday,
  age: fc.integer({ min: -25, max: 5 }),
  restDay: fc.constantFrom("raw" as const, "advance" as const),
  rungs: someRungs
})

/** The day of a rung, found by stepping back from day to day. */
const stepping = (
  lastDay: CalendarDate.CalendarDate,
  daysBefore: number,
  restDay: "raw" | "advance"
): CalendarDate.CalendarDate => {
  let on = CalendarDate.addDays(lastDay, -daysBefore)
  while (restDay === "advance" && daysBefore >= 0 && !WorkingDays.isWorkingDay(chineseCalendar, on))
    on = CalendarDate.addDays(on, -1)
  return on
}

describe("any ladder", () => {
  it("fires on each day at most one rung, the strictest that has fallen on it, and none before the duty was opened", () => {
    fc.assert(
      fc.property(hanging, ({ age, lastDay, restDay, rungs }) => {
        const openedOn = CalendarDate.addDays(lastDay, age)
        const expected = new Map<string, string>()
        for (const { daysBefore, id } of rungs) {
          const on = stepping(lastDay, daysBefore, restDay)
          expected.set(on < openedOn ? openedOn : on, id)
        }
        const armed = hung(lastDay, restDay, openedOn, rungs).reminders.filter(({ fate }) => fate === "armed")
        assert.deepStrictEqual(new Map(armed.map(({ on, rung }) => [on, rung])), expected)
        assert.strictEqual(armed.length, expected.size)
      }),
      { numRuns: 500 }
    )
  })

  it("fires the same rungs on the same days, each once, however the time is cut", () => {
    const cuts = fc.array(fc.integer({ min: -40, max: 10 }), { maxLength: 12 })
    fc.assert(
      fc.property(hanging, cuts, ({ age, lastDay, restDay, rungs }, cuts) => {
        const duty = hung(lastDay, restDay, CalendarDate.addDays(lastDay, age), rungs)
        const end = CalendarDate.addDays(lastDay, 30)
        const looks = [...cuts.toSorted((a, b) => a - b).map((n) => CalendarDate.addDays(lastDay, n)), end]
        let duties: ReadonlyArray<Duty.Duty> = [duty]
        const fired = looks.flatMap((today) => {
          const due = Wake.dueBy(duties, today, directory)
          for (const one of due) duties = Duty.fire(duties, one)
          return due
        })
        assert.deepStrictEqual(fired, Wake.dueBy([duty], end, directory))
        assert.isNull(Wake.wakeOn(duties))
      }),
      { numRuns: 500 }
    )
  })

  it("keeps its rungs apart from another ladder's that are named alike", () => {
    const due = hung("2026-03-06", "raw").due
    const [call] = RUNGS
    if (call === undefined) return assert.fail("the ladder has rungs")
    const ladders = [3, -1].map((daysBefore) => {
      const rule = ladder("raw", [{ ...call, id: "same", daysBefore }])
      return { ...rule, stamp: { ...rule.stamp, rule: `test/ladder${daysBefore}` } }
    })
    const parts = {
      id: "conclude",
      kind: "duty",
      owner: "north-labour",
      supervisor: "north-petitions"
    } as const
    const duty = Ladder.supervised(parts, due, { on: day("2026-01-05"), calendar: chineseCalendar, ladders })
    const first = Wake.dueBy([duty], day("2026-03-03"), directory)
    assert.deepStrictEqual(
      first.map(({ on }) => on),
      ["2026-03-03"].map(day)
    )
    const afterwards = CaseType.fold(
      Petition.petition,
      first.map((one) => ({
        _tag: "Reminded" as const,
        at: moment("2026-03-03"),
        by: "clock" as const,
        ...one
      })),
      {
        ...Petition.petition.initial,
        duties: [duty]
      }
    )
    assert.deepStrictEqual(
      Wake.dueBy(afterwards.duties, day("2026-03-07"), directory).map(({ on }) => on),
      ["2026-03-07"].map(day)
    )
  })

  it("wakes a case on the first day something is due, and nothing is due on the day before", () => {
    fc.assert(
      fc.property(hanging, ({ age, lastDay, restDay, rungs }) => {
        const duties = [hung(lastDay, restDay, CalendarDate.addDays(lastDay, age), rungs)]
        const first = Wake.wakeOn(duties)
        if (first === null) return assert.fail("every ladder fires something")
        assert.notDeepEqual(Wake.dueBy(duties, first, directory), [])
        assert.deepStrictEqual(Wake.dueBy(duties, CalendarDate.addDays(first, -1), directory), [])
      })
    )
  })
})
