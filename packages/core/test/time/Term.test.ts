/** The golden day cases of the petition and care rules, and the working that each count can show. */
import { assert, describe, it } from "@effect/vitest"
import { Term, WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { chineseCalendar, chineseCalendarData } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { optional } from "../lacking.ts"

const C0 = (days: number): Term.Term => ({ mode: "C0", days })
const C1 = (days: number): Term.Term => ({ mode: "C1", days })
const W = (workingDays: number): Term.Term => ({ mode: "W", workingDays })
const M = (months: number): Term.Term => ({ mode: "M", months })
const T = (months: number): Term.Term => ({ mode: "T", months })

const counted = (from: string, term: Term.Term): Term.Counted => Term.count(day(from), term, chineseCalendar)
const steps = (from: string, term: Term.Term) => Term.steps(counted(from, term), chineseCalendar)
const off = (text: string, why: "weekend" | "holiday", holiday: string | null = null) => ({
  day: day(text),
  why,
  holiday
})

const GOLDEN: ReadonlyArray<readonly [id: string, what: string, from: string, term: Term.Term, due: string]> =
  [
    ["G01", "fifteen days from an ordinary Tuesday", "2026-01-20", C0(15), "2026-02-04"],
    ["G01", "the same, moving a day off", "2026-01-20", C1(15), "2026-02-04"],
    ["G02", "the fifteenth day falls in the Spring Festival", "2026-02-05", C0(15), "2026-02-20"],
    ["G02", "the same, moved past the Spring Festival", "2026-02-05", C1(15), "2026-02-24"],
    ["G03", "registered in a holiday, due on a Saturday", "2025-10-03", C0(15), "2025-10-18"],
    ["G03", "the same, moved to Monday", "2025-10-03", C1(15), "2025-10-20"],
    ["G05", "due on a Sunday that is worked", "2025-09-13", C0(15), "2025-09-28"],
    ["G05", "a Sunday that is worked does not move", "2025-09-13", C1(15), "2025-09-28"],
    ["G07", "five working days round the Spring Festival", "2026-02-12", W(5), "2026-02-26"],
    ["G09", "five working days round a Mid-Autumn with a worked Saturday", "2024-09-13", W(5), "2024-09-23"],
    ["G13", "sixty days", "2026-01-05", C0(60), "2026-03-06"],
    ["G13", "sixty days, moving a day off", "2026-01-05", C1(60), "2026-03-06"],
    ["G15", "sixty days over 29 February", "2024-01-02", C0(60), "2024-03-02"],
    ["G15", "the same, moved from Saturday to Monday", "2024-01-02", C1(60), "2024-03-04"],
    ["G22", "thirty days to the first of May", "2026-04-01", C0(30), "2026-05-01"],
    ["G22", "the same, moved past the Labour Day holiday", "2026-04-01", C1(30), "2026-05-06"],
    ["G25", "thirty days for a review", "2026-05-06", C0(30), "2026-06-05"],
    ["G27", "thirty days for a recheck", "2026-07-08", C0(30), "2026-08-07"],
    ["G41", "three working days round the National Day", "2026-09-28", W(3), "2026-10-08"],
    ["G42", "ten working days round two holidays", "2026-09-24", W(10), "2026-10-15"],
    ["G46", "five working days ending on a worked Saturday", "2024-09-30", W(5), "2024-10-12"],
    ["G50", "fifteen days from the local day", "2026-03-02", C0(15), "2026-03-17"],
    ["G51", "sixty days into a year not announced", "2026-11-10", C0(60), "2027-01-09"],
    ["G77", "three months from the last of January", "2026-01-31", M(3), "2026-04-30"],
    ["G81", "ten working days over the National Day", "2026-09-28", W(10), "2026-10-16"],
    ["G82", "ten working days over Labour Day with a worked Saturday", "2026-04-29", W(10), "2026-05-15"],
    ["G83", "five working days", "2026-05-14", W(5), "2026-05-21"],
    ["G91", "fifteen days ending in the Spring Festival", "2026-02-03", C0(15), "2026-02-18"],
    ["G91", "the same, moved past it", "2026-02-03", C1(15), "2026-02-24"],
    ["G95", "three years counting day 0, to a February without a 29th", "2024-02-29", T(36), "2027-02-27"],
    ["G95", "the same by civil months", "2024-02-29", M(36), "2027-02-28"],
    ["G111", "ten days ending in the Spring Festival", "2026-02-10", C0(10), "2026-02-20"],
    ["G117", "six months from the last of March", "2026-03-31", M(6), "2026-09-30"],
    ["G119", "one month from the last of January", "2026-01-31", M(1), "2026-02-28"],
    [
      "G120",
      "five days to a Saturday, moved past the Dragon Boat Festival",
      "2026-06-15",
      C1(5),
      "2026-06-22"
    ]
  ]

describe("the last day of a term", () => {
  it.each(GOLDEN)("%s: %s", (_id, _what, from, term, due) => {
    assert.strictEqual(counted(from, term).day, due)
  })

  it("G51: a due day beyond the announced days is provisional, in every mode", () => {
    for (const term of [C0(60), C1(60), W(40), M(2), T(3)]) {
      assert.isTrue(counted("2026-11-10", term).provisional)
      assert.isFalse(counted("2026-03-10", term).provisional)
    }
  })

  it("a count that reads days from before the first announced one is provisional too", () => {
    assert.isTrue(counted("2023-12-28", W(5)).provisional)
    assert.isTrue(counted("2023-12-20", C1(10)).provisional)
    assert.isFalse(counted("2023-12-31", W(5)).provisional)
    assert.isFalse(counted("2023-12-28", C0(10)).provisional)
  })

  it("the last announced day is not provisional and the day after it is", () => {
    assert.isFalse(counted("2026-12-16", C0(15)).provisional)
    assert.isTrue(counted("2026-12-17", C0(15)).provisional)
  })

  it("art. 202: a term counted with day 0 ends before the corresponding day", () => {
    assert.strictEqual(counted("2026-03-15", T(12)).day, "2027-03-14")
    assert.strictEqual(counted("2026-01-01", T(12)).day, "2026-12-31")
    assert.strictEqual(counted("2026-08-31", T(6)).day, "2027-02-27")
    assert.isTrue(counted("2026-08-31", T(6)).clamped)
    assert.isFalse(counted("2026-08-28", T(6)).clamped)
  })

  it("no days, or no working days, leave the term on its own day", () => {
    assert.strictEqual(counted("2026-05-02", C0(0)).day, "2026-05-02")
    assert.strictEqual(counted("2026-05-02", W(0)).day, "2026-05-02")
    assert.strictEqual(counted("2026-05-02", C1(0)).day, "2026-05-06")
    assert.strictEqual(counted("2026-05-02", M(0)).day, "2026-05-02")
  })

  it("a count that would leave the calendar stops at its last day", () => {
    for (const term of [C0(15), C1(15), W(15), M(15), T(15)]) {
      const found = counted("9999-12-31", term)
      assert.strictEqual(found.day, term.mode === "T" ? "9999-12-30" : "9999-12-31")
      assert.isTrue(found.provisional)
      assert.deepStrictEqual(found.skipped, [])
    }
  })
})

describe("a term as written in a rule", () => {
  it.each([C0(0), C1(15), W(5), M(0), M(3), T(1), T(36)])("%j is one", (term) => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Term.Term)(term), term)
  })

  it.each([
    { mode: "C0", days: -1 },
    { mode: "C0", days: 1.5 },
    { mode: "C0", days: 36_501 },
    { mode: "C0", months: 1 },
    { mode: "W", days: 5 },
    { mode: "T", months: 0 },
    { mode: "X", days: 5 }
  ])("%j is none", (term) => {
    assert.isFalse(Schema.is(Term.Term)(term))
  })

  it("is refused with the part that is wrong, and why", () => {
    const why = String(Schema.decodeUnknownResult(Term.Term)({ mode: "T", months: 0 }))
    assert.include(why, "at least one month, because T counts day 0")
    assert.include(why, "months")
  })
})

describe("the working of a count", () => {
  it("names each day off that was passed over, and its holiday", () => {
    assert.deepStrictEqual(counted("2026-02-12", W(5)).skipped, [
      off("2026-02-15", "holiday", "春节"),
      off("2026-02-16", "holiday", "春节"),
      off("2026-02-17", "holiday", "春节"),
      off("2026-02-18", "holiday", "春节"),
      off("2026-02-19", "holiday", "春节"),
      off("2026-02-20", "holiday", "春节"),
      off("2026-02-21", "holiday", "春节"),
      off("2026-02-22", "holiday", "春节"),
      off("2026-02-23", "holiday", "春节")
    ])
    assert.deepStrictEqual(counted("2024-01-02", C1(60)).skipped, [
      off("2024-03-02", "weekend"),
      off("2024-03-03", "weekend")
    ])
  })

  it("starts from day 0 left out, adds the days, and says which day off moved the end", () => {
    assert.deepStrictEqual(steps("2025-10-03", C1(15)), [
      { step: "dayZeroExcluded", day: day("2025-10-03") },
      { step: "added", amount: 15, unit: "days" },
      { step: "skipped", days: [off("2025-10-18", "weekend"), off("2025-10-19", "weekend")] },
      { step: "due", day: day("2025-10-20") }
    ])
  })

  it("says of a last day that is off and did not move that it did not", () => {
    assert.deepStrictEqual(steps("2026-02-05", C0(15)), [
      { step: "dayZeroExcluded", day: day("2026-02-05") },
      { step: "added", amount: 15, unit: "days" },
      { step: "notMoved", day: day("2026-02-20"), kind: "holiday" },
      { step: "due", day: day("2026-02-20") }
    ])
  })

  it("says nothing about moving when the last day is a weekend day that is worked", () => {
    assert.deepStrictEqual(
      steps("2025-09-13", C0(15)).map(({ step }) => step),
      ["dayZeroExcluded", "added", "due"]
    )
  })

  it("counts working days and lists those that were not", () => {
    assert.deepStrictEqual(steps("2024-09-13", W(5)), [
      { step: "dayZeroExcluded", day: day("2024-09-13") },
      { step: "added", amount: 5, unit: "workingDays" },
      {
        step: "skipped",
        days: [
          off("2024-09-15", "holiday", "中秋"),
          off("2024-09-16", "holiday", "中秋"),
          off("2024-09-17", "holiday", "中秋"),
          off("2024-09-21", "weekend"),
          off("2024-09-22", "weekend")
        ]
      },
      { step: "due", day: day("2024-09-23") }
    ])
  })

  it("G95: says that day 0 counts, that February has no 29th, and that the day before is the last", () => {
    assert.deepStrictEqual(steps("2024-02-29", T(36)), [
      { step: "dayZeroIncluded", day: day("2024-02-29") },
      { step: "added", amount: 36, unit: "months" },
      { step: "clamped", month: "2027-02" },
      { step: "dayBefore" },
      { step: "notMoved", day: day("2027-02-27"), kind: "weekend" },
      { step: "due", day: day("2027-02-27") },
      { step: "provisional", announcedUntil: day("2026-12-31") }
    ])
  })

  it("G51: ends with how far the calendar was announced when the due day lies beyond it", () => {
    assert.deepStrictEqual(steps("2026-11-10", C0(60)).slice(-3), [
      { step: "notMoved", day: day("2027-01-09"), kind: "weekend" },
      { step: "due", day: day("2027-01-09") },
      { step: "provisional", announcedUntil: day("2026-12-31") }
    ])
  })

  it("a count lacks none of its parts", () => {
    assert.deepStrictEqual(optional(Term.Counted, counted("2026-04-01", C1(30))), [])
    assert.deepStrictEqual(optional(Term.Skipped, off("2026-02-15", "holiday", "春节")), [])
  })

  it("a count and its working survive the journey through JSON", () => {
    const found = counted("2026-04-01", C1(30))
    const back = Schema.decodeUnknownSync(Term.Counted)(JSON.parse(JSON.stringify(found)))
    assert.deepStrictEqual(back, found)
    assert.deepStrictEqual(Term.steps(back, chineseCalendar), steps("2026-04-01", C1(30)))
  })

  it("a holiday announced late moves what is counted afterwards, and not what was counted before", () => {
    const before = counted("2025-08-19", C1(15))
    const late = Result.getOrThrow(
      WorkingDays.make({
        ...chineseCalendarData,
        holidays: { ...chineseCalendarData.holidays, "2025-09-03": "extra" }
      })
    )
    assert.strictEqual(before.day, "2025-09-03")
    assert.strictEqual(Term.count(day("2025-08-19"), C1(15), late).day, "2025-09-04")
    assert.strictEqual(counted("2025-08-19", C1(15)).day, "2025-09-03")
  })
})
