/** The Chinese office calendar, held against two data packages kept by others and against the notices themselves. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Term, WorkingDays } from "@lianxin/core/time"
import chineseDays from "chinese-days"
import * as Option from "effect/Option"
import { HolidayUtil } from "lunar-javascript"
import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { calendar, china } from "../src/calendar/China.ts"

const day = (text: string) => Option.getOrThrow(CalendarDate.parse(text))
const daysOf = (from: number, to: number) => {
  const first = CalendarDate.dayNumber(day(`${from}-01-01`))
  const length = CalendarDate.dayNumber(day(`${to}-12-31`)) - first + 1
  return Array.from({ length }, (_, n) => CalendarDate.fromDayNumber(first + n))
}
const works = (on: CalendarDate.CalendarDate) => WorkingDays.isWorkingDay(calendar, on)
const years = Array.from({ length: 23 }, (_, n) => 2004 + n)

/** lunar-javascript names only the days that differ from their weekday. */
const worksByLunar = (on: CalendarDate.CalendarDate) =>
  HolidayUtil.getHoliday(on)?.isWork() ?? CalendarDate.weekday(on) <= 5

describe("the Chinese office calendar", () => {
  it("is what its generator writes today", () => {
    const script = fileURLToPath(new URL("../../../scripts/calendar.mjs", import.meta.url))
    assert.include(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" }), "up to date")
  })

  it("knows 2004 to 2026", () => {
    assert.deepStrictEqual([china.announcedFrom, china.announcedUntil], ["2004-01-01", "2026-12-31"])
    assert.include(china.source, "国务院办公厅")
  })

  it("agrees with chinese-days on every day of 2004 to 2026 but the one corrected", () => {
    const differing = daysOf(2004, 2026).filter((on) => works(on) !== chineseDays.isWorkday(on))
    // 国办发明电〔2005〕35号 makes Saturday 2005-12-31 a day of work; the package has the holiday and lacks this day.
    assert.deepStrictEqual(differing, ["2005-12-31"])
    assert.isTrue(works(day("2005-12-31")))
  })

  it("agrees with lunar-javascript on every day of 2004 to 2026 but two make-up days it lacks", () => {
    const differing = daysOf(2004, 2026).filter((on) => works(on) !== worksByLunar(on))
    // 国办发明电〔2012〕33号 makes Sunday 2013-04-07 and Saturday 2013-10-12 days of work.
    assert.deepStrictEqual(differing, ["2013-04-07", "2013-10-12"])
    assert.isTrue(differing.every(works))
  })

  it("has 251 working days in 2024, 248 in 2025 and 248 in 2026", () => {
    const worked = (year: number) => daysOf(year, year).filter(works).length
    assert.deepStrictEqual([2024, 2025, 2026].map(worked), [251, 248, 248])
  })

  it("has the weekend days of work of 2024 to 2026 that the notices list", () => {
    const made = Object.keys(china.makeUpDays).filter((text) => text >= "2024")
    const listed =
      "2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 " +
      "2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 " +
      "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10"
    assert.deepStrictEqual(made, listed.split(" "))
  })

  it("does not claim to know 2027-10-01, and a due day there is provisional", () => {
    assert.isFalse(WorkingDays.isAnnounced(calendar, day("2027-10-01")))
    assert.isTrue(WorkingDays.isAnnounced(calendar, day("2026-12-31")))
    assert.isTrue(Term.count(day("2027-09-16"), { mode: "C0", days: 15 }, calendar).provisional)
  })

  it.each(years)("%i: New Year's Day, the first of May and the first three of October are off", (year) => {
    for (const at of ["01-01", "05-01", "10-01", "10-02", "10-03"])
      assert.strictEqual(WorkingDays.kind(calendar, day(`${year}-${at}`)), "holiday")
  })

  it("names holidays as the notices do", () => {
    const names = new Set([...Object.values(china.holidays), ...Object.values(china.makeUpDays)])
    assert.deepStrictEqual([...names].toSorted(), [
      "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
      "中秋节",
      "元旦",
      "劳动节",
      "国庆节",
      "春节",
      "清明节",
      "端午节"
    ])
  })

  it("makes up for a holiday within sixteen days of it", () => {
    const far = Object.entries(china.makeUpDays).filter(
      ([made, name]) =>
        !Object.entries(china.holidays).some(
          ([off, holiday]) =>
            holiday === name && Math.abs(CalendarDate.daysBetween(day(made), day(off))) <= 16
        )
    )
    assert.deepStrictEqual(far, [])
  })

  const golden: ReadonlyArray<readonly [id: string, from: string, term: Term.Term, due: string]> = [
    ["G02", "2026-02-05", { mode: "C1", days: 15 }, "2026-02-24"],
    ["G07", "2026-02-12", { mode: "W", workingDays: 5 }, "2026-02-26"],
    ["G09", "2024-09-13", { mode: "W", workingDays: 5 }, "2024-09-23"],
    ["G22", "2026-04-01", { mode: "C1", days: 30 }, "2026-05-06"],
    ["G46", "2024-09-30", { mode: "W", workingDays: 5 }, "2024-10-12"],
    ["G82", "2026-04-29", { mode: "W", workingDays: 10 }, "2026-05-15"]
  ]
  it.each(golden)("%s counts the same on it", (_id, from, term, due) => {
    assert.strictEqual(Term.count(day(from), term, calendar).day, due)
  })
})
