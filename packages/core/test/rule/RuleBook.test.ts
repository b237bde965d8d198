/**
 * A rule book says everything that is wrong with it when it is built, and afterwards has an answer for every day.
 */
import { assert, describe, it } from "@effect/vitest"
import { Rule, RuleBook, Term } from "@lianxin/core"
import * as Result from "effect/Result"
import { chineseCalendar } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { build, cite, faults, layer, rule, type Version } from "./books.ts"

const ten = { days: 10 }
const objecting = rule("object", [["2005-05-01", "none"]])
const nation = layer(
  "nation",
  rule("answer", [
    ["2005-05-01", ten],
    ["2022-05-01", { days: 15 }]
  ]),
  objecting
)
const answerOn = (layers: ReadonlyArray<RuleBook.Layer>, on: string) =>
  RuleBook.rulesOn(Result.getOrThrow(build(layers)), day(on))?.answer

/** The version and the layer an answer rests on. */
const stampOn = (layers: ReadonlyArray<RuleBook.Layer>, on: string): ReadonlyArray<string | undefined> => {
  const stamp = answerOn(layers, on)?.stamp
  return [stamp?.version, stamp?.layer]
}

describe("the rule in force", () => {
  it("is the latest version that does not begin after the day", () => {
    const days = (on: string) => answerOn([nation], on)?.value.days
    assert.deepStrictEqual(
      ["2005-05-01", "2022-04-30", "2022-05-01", "2030-01-01"].map(days),
      [10, 10, 15, 15]
    )
    assert.isUndefined(days("2005-04-30"))
  })

  it("carries the stamp of its version and of the layer that set it", () => {
    const county = layer("county", rule("answer", [["2020-01-01", { days: 7 }]]))
    assert.deepStrictEqual(stampOn([nation, county], "2019-12-31"), ["2005-05-01", "nation"])
    assert.deepStrictEqual(stampOn([nation, county], "2020-01-01"), ["2020-01-01", "county"])
  })

  it("is the top layer's until it hands back to the one below", () => {
    const county = layer(
      "county",
      rule("answer", [
        ["2020-01-01", { days: 7 }],
        ["2024-01-01", "inherit"]
      ])
    )
    const days = (on: string) => answerOn([nation, county], on)?.value.days
    assert.deepStrictEqual(["2023-12-31", "2024-01-01"].map(days), [7, 15])
  })

  it("may be that there is none, where the law need not have one", () => {
    const book = Result.getOrThrow(build([nation]))
    assert.deepInclude(RuleBook.rulesOn(book, day("2026-01-01"))?.object, { value: null, cite })
    assert.strictEqual(RuleBook.ruleOn([nation], "object", day("2026-01-01"))?.value, null)
    assert.isNull(RuleBook.ruleOn([nation], "unheard-of", day("2026-01-01")))
  })
})

describe("a book is refused", () => {
  it("when a rule is missing, naming it and the first day without it", () => {
    assert.deepStrictEqual(faults(layer("nation", objecting)), [
      { code: "RULE_MISSING", rule: "answer", day: "2005-05-01" }
    ])
    const late = rule("answer", [["2010-01-01", ten]])
    assert.deepStrictEqual(faults(layer("nation", late, objecting)), [
      { code: "RULE_MISSING", rule: "answer", day: "2005-05-01" }
    ])
    assert.deepStrictEqual(
      faults(
        nation,
        layer(
          "county",
          rule("answer", [
            ["2010-01-01", "none"],
            ["2011-01-01", ten]
          ])
        )
      ),
      [{ code: "RULE_MISSING", rule: "answer", day: "2010-01-01" }]
    )
  })

  it("when the bottom layer hands back, for there is nothing below", () => {
    const back = rule("answer", [
      ["2005-05-01", ten],
      ["2015-01-01", "inherit"]
    ])
    assert.deepStrictEqual(faults(layer("nation", back, objecting)), [
      { code: "RULE_MISSING", rule: "answer", day: "2015-01-01" }
    ])
  })

  it("when two versions begin on one day, or a later one stands first", () => {
    const at = { layer: "county", rule: "answer" }
    const county = (...versions: ReadonlyArray<Version>) => layer("county", rule("answer", versions))
    assert.deepStrictEqual(faults(nation, county(["2010-01-01", ten], ["2010-01-01", ten])), [
      { code: "VERSIONS_OVERLAP", ...at, day: "2010-01-01" }
    ])
    assert.deepStrictEqual(faults(nation, county(["2010-01-02", ten], ["2010-01-01", ten])), [
      { code: "VERSIONS_OUT_OF_ORDER", ...at, day: "2010-01-01" }
    ])
  })

  it("when a layer has a rule twice, or of another unit", () => {
    const at = { layer: "county", rule: "answer" }
    const own = rule("answer", [["2010-01-01", ten]])
    assert.deepStrictEqual(faults(nation, layer("county", own, own)), [{ code: "RULE_TWICE", ...at }])
    assert.deepStrictEqual(faults(nation, layer("county", rule("answer", [["2010-01-01", ten]], "term"))), [
      { code: "RULE_UNIT_WRONG", ...at, wanted: "limit", found: "term" }
    ])
  })

  it("when a value has the wrong shape, or more in it than it should", () => {
    for (const value of [{ days: "ten" }, { days: 1.5 }, {}, null, { days: 10, weeks: 2 }]) {
      const [fault, ...more] = faults(
        nation,
        layer(
          "county",
          rule("answer", [
            ["2010-01-01", ten],
            ["2012-01-01", value]
          ])
        )
      )
      assert.deepInclude(fault, {
        code: "RULE_VALUE_WRONG",
        layer: "county",
        rule: "answer",
        day: "2012-01-01"
      })
      assert.deepStrictEqual(more, [])
    }
  })

  it("with everything that is wrong at once", () => {
    const wrong = layer(
      "county",
      rule("answer", [
        ["2012-01-01", {}],
        ["2012-01-01", ten]
      ]),
      rule("object", [["2010-01-01", ten]], "scope")
    )
    assert.deepStrictEqual(
      faults(layer("nation"), wrong).map(({ code }) => code),
      ["VERSIONS_OVERLAP", "RULE_VALUE_WRONG", "RULE_UNIT_WRONG", "RULE_MISSING", "RULE_MISSING"]
    )
  })
})

describe("a value", () => {
  it("takes a term in any of the five ways of counting, and none that is no term", () => {
    const term = { answer: Rule.need("answer", "term", Term.Term) }
    const read = (value: unknown) =>
      RuleBook.build({
        layers: [layer("nation", rule("answer", [["2005-05-01", value]], "term"))],
        needs: term,
        from: day("2005-05-01"),
        calendar: chineseCalendar
      })
    for (const value of [
      { mode: "C0", days: 1 },
      { mode: "W", workingDays: 5 },
      { mode: "M", months: 1 }
    ])
      assert.isTrue(Result.isSuccess(read(value)))
    for (const value of [
      { mode: "C0", months: 1 },
      { mode: "W", days: 5 },
      { mode: "X", days: 5 },
      { mode: "M", months: -1 }
    ])
      assert.isTrue(Result.isFailure(read(value)))
  })
})
