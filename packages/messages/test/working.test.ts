/** The working of counted days, and days and clauses as they are read. */
import { assert, describe, it } from "@effect/vitest"
import { type CalendarDate, Instant, Term } from "@lianxin/core/time"
import { calendar, china } from "@lianxin/rules-national"
import { LOCALES, render } from "../src/index.ts"
import { TEXTS } from "../src/texts/texts.ts"
import { ruleOn } from "./law.ts"
import { day } from "./offices.ts"

const count = (from: string, term: Term.Term) => Term.count(day(from), term, calendar)
const lines = (counted: render.Counted, locale: "en" | "zh-CN") =>
  render.working(counted, calendar, null, locale)

describe("the working of a last day", () => {
  const rule = ruleOn("national/petition/objection", "2026-02-12")
  const objection = {
    ...count("2026-02-12", { mode: "W", workingDays: 5 }),
    ...(rule && { under: rule.stamp })
  }

  it("the objection of 2026-02-12 falls due on 2026-02-26, after nine days of Spring Festival", () => {
    assert.deepStrictEqual(render.working(objection, calendar, rule?.cite ?? null, "en"), [
      "Start: Thu 2026-02-12, not counted",
      "Term: 5 working days",
      "Rule: national/petition/objection, version of Sun 2022-05-01, layer national",
      "Clause: 信访工作条例 (2022), art. 23(3): a body outside whose powers it lies objects within five working days " +
        "with detailed reasons, and returns the papers only after the sender has checked and agreed",
      "Skipped: Sun 2026-02-15 to Mon 2026-02-23, Spring Festival, 9 days off",
      "Last day: Thu 2026-02-26"
    ])
    assert.deepStrictEqual(render.working(objection, calendar, rule?.cite ?? null, "zh-CN"), [
      "起算：2026年2月12日(星期四)，当日不计入",
      "期限：5个工作日",
      "规则：national/petition/objection，2022年5月1日(星期日)起的版本，national层",
      "依据：信访工作条例 (2022)第23条(3)：不属于职权范围的，五个工作日内提出异议并详细说明理由，经转送、交办单位核实同意后退还材料",
      "跳过：2026年2月15日(星期日)至2026年2月23日(星期一)，春节，休9日",
      "最后一日：2026年2月26日(星期四)"
    ])
  })

  it("a day off that does not move the last day is said", () => {
    const counted = count("2026-02-05", { mode: "C0", days: 15 })
    assert.deepStrictEqual(lines(counted, "en").slice(2), [
      "Fri 2026-02-20 is a day off (holiday) and stays the last day: the rule does not move it",
      "Last day: Fri 2026-02-20"
    ])
    assert.include(lines(counted, "zh-CN")[2], "不顺延")
  })

  it("one day off is not written as a range, and a weekend is told from a holiday", () => {
    const counted = count("2026-03-06", { mode: "C1", days: 2 })
    assert.deepStrictEqual(lines(counted, "en").slice(2), [
      "Skipped: Sun 2026-03-08, weekend, 1 day off",
      "Last day: Mon 2026-03-09"
    ])
    assert.deepStrictEqual(lines(counted, "zh-CN").slice(2), [
      "跳过：2026年3月8日(星期日)，周末，休1日",
      "最后一日：2026年3月9日(星期一)"
    ])
  })

  it("a month without the corresponding day, and a term of months, say how they end", () => {
    const counted = count("2026-08-31", { mode: "T", months: 6 })
    assert.deepStrictEqual(lines(counted, "en"), [
      "Start: Mon 2026-08-31, counted as the first day",
      "Term: 6 months",
      "2027-02 has no corresponding day; its last day stands in",
      "The term ends on the day before the corresponding day",
      "Sat 2027-02-27 is a day off (weekend) and stays the last day: the rule does not move it",
      "Last day: Sat 2027-02-27",
      "Provisional: the calendar is announced up to Thu 2026-12-31, and this count rests on a day outside it; " +
        "it is counted again once that day is announced"
    ])
  })

  it("every line of every mode can be read in both languages", () => {
    const terms: ReadonlyArray<Term.Term> = [
      { mode: "C0", days: 1 },
      { mode: "C1", days: 40 },
      { mode: "W", workingDays: 30 },
      { mode: "M", months: 1 },
      { mode: "T", months: 1 }
    ]
    for (const locale of LOCALES) {
      for (const term of terms) {
        const shown = render.working(count("2026-01-31", term), calendar, null, locale).join("\n")
        assert.notMatch(shown, /\{|undefined|null|NaN/)
        for (const key of Object.keys(TEXTS.en.working)) assert.notInclude(shown, `${key} (`)
      }
    }
  })
})

describe("days and moments", () => {
  const weekdays: ReadonlyArray<readonly [string, string, string]> = [
    ["2026-03-02", "Mon 2026-03-02", "2026年3月2日(星期一)"],
    ["2026-03-06", "Fri 2026-03-06", "2026年3月6日(星期五)"],
    ["2026-03-08", "Sun 2026-03-08", "2026年3月8日(星期日)"]
  ]
  it.each(weekdays)("%s is read with its weekday", (date, en, zh) => {
    const it: CalendarDate.CalendarDate = day(date)
    assert.strictEqual(render.day(it, "en"), en)
    assert.strictEqual(render.day(it, "zh-CN"), zh)
  })

  it("a moment shows its offset where that is not China's", () => {
    const moment = (text: string) => render.moment(Instant.Instant.make(text), "en")
    assert.strictEqual(moment("2026-03-06T09:05+08:00"), "Fri 2026-03-06 09:05")
    assert.strictEqual(moment("2026-03-06T01:05Z"), "Fri 2026-03-06 01:05 (Z)")
    assert.strictEqual(moment("2026-03-06T10:05:30.5+09:00"), "Fri 2026-03-06 10:05 (+09:00)")
  })

  it("every holiday of the Chinese calendar has a word for each of its names", () => {
    const given = [...new Set([...Object.values(china.holidays), ...Object.values(china.makeUpDays)])]
    assert.isNotEmpty(given)
    assert.deepStrictEqual(
      given.filter((name) => /\p{Script=Han}/u.test(render.holiday(name, "en"))),
      []
    )
  })

  it("holidays that fall together are named together", () => {
    assert.strictEqual(render.holiday("国庆节、中秋节", "en"), "National Day, Mid-Autumn Festival")
    assert.strictEqual(render.holiday("county day", "zh-CN"), "county day")
  })
})

describe("clauses", () => {
  it("several articles, and items inside them, keep their places", () => {
    const cite = ruleOn("national/petition/conclusion-scope", "2026-02-12")?.cite
    const former = ruleOn("national/petition/refusal-grounds", "2015-02-12")?.cite
    assert.include(cite && render.clause(cite, "en"), "arts. 31(6), 34:")
    assert.include(cite && render.clause(cite, "zh-CN"), "第31条(6)、第34条：")
    assert.include(former && render.clause(former, "en"), "arts. 14-16, 21, 35:")
  })
})
