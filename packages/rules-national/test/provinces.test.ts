/**
 * The provincial layers: each builds a book over the national one, and changes what its regulation says and no more.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Petition, RuleBook, Term } from "@lianxin/core"
import { bj2006, calendar, national, sd2015, zj2016 } from "@lianxin/rules-national"
import * as Result from "effect/Result"

const day = CalendarDate.CalendarDate.make
const { needs } = Petition.petition
const rulesOn = (on: string, ...layers: ReadonlyArray<RuleBook.Layer>) => {
  const sources = { layers: [national, ...layers], needs, from: day("2005-05-01"), calendar }
  const rules = RuleBook.rulesOn(Result.getOrThrow(RuleBook.build(sources)), day(on))
  if (rules === null) return assert.fail("the book answers from 2005 on")
  return rules
}
const until = (from: string, term: Term.Term) => Term.count(day(from), term, calendar).day

describe("Zhejiang", () => {
  it("G46: forwards within five working days, a made-up Saturday among them", () => {
    const { forward } = rulesOn("2024-09-30", zj2016)
    assert.strictEqual(until("2024-09-30", forward.value), "2024-10-12")
    assert.strictEqual(forward.stamp.layer, "zj2016")
  })

  it("concludes in thirty days and may add sixty", () => {
    const { conclusion, extension } = rulesOn("2024-09-30", zj2016)
    assert.deepStrictEqual(conclusion.value, { mode: "C0", days: 30 })
    assert.deepStrictEqual(extension.value, { days: 60, totalDays: 90, times: 1 })
  })

  it("says nothing before its first year", () => {
    assert.strictEqual(rulesOn("2015-12-31", zj2016).forward.stamp.layer, "national")
  })
})

it("Beijing lets a petitioner choose the own government for a review, and had an objection before the nation did", () => {
  const rules = rulesOn("2010-01-04", bj2006)
  assert.deepStrictEqual(rules.reviewOffice.value.choices, ["superior", "ownGovernment"])
  assert.deepStrictEqual(rules.objection.value, { mode: "W", workingDays: 5 })
})

it("Shandong decides on acceptance in fifteen days and closes a matter on an agreement", () => {
  const rules = rulesOn("2016-01-04", sd2015)
  assert.deepStrictEqual([rules.acceptance.stamp.layer, rules.settlement.stamp.layer], ["sd2015", "sd2015"])
})

it("every value of a provincial layer says that nobody checked whether it is still in force", () => {
  for (const layer of [zj2016, bj2006, sd2015]) {
    for (const { versions } of layer.rules)
      for (const { cite } of versions) assert.include(cite.says.en, "not checked whether still in force")
  }
})

describe("the fifteen days of forwarding", () => {
  const shares = (on: string) => Petition.forwardShares(rulesOn(on), "nation", day(on))

  it("G48: are shared by the levels when the national office registers", () => {
    assert.deepStrictEqual(
      shares("2024-03-01").map(({ day, level }) => `${level} ${day}`),
      ["nation 2024-03-06", "province 2024-03-09", "city 2024-03-12", "county 2024-03-16"]
    )
  })

  it("were not before 2015", () => assert.deepStrictEqual(shares("2014-12-31"), []))
})

describe("the limits nobody could confirm", () => {
  it("say so, and those that were read say that", () => {
    const now = rulesOn("2026-01-05")
    const then = rulesOn("2016-08-01")
    assert.strictEqual(now.simpleConclusion.cite.confidence, "unconfirmed")
    assert.strictEqual(then.simpleConclusion.cite.confidence, "textRead")
    assert.strictEqual(rulesOn("2022-07-16").simpleConclusion.stamp.version, "2016-07-09")
    assert.strictEqual(rulesOn("2022-07-17").simpleConclusion.stamp.version, "2022-07-17")
    assert.isNull(rulesOn("2016-07-08").simpleConclusion.value)
  })
})
