/**
 * What a layer may do to the layers below it, mark by mark, and what it is told when it does more.
 */
import { assert, describe, it } from "@effect/vitest"
import { Rule, RuleBook, Term } from "@lianxin/core"
import * as Result from "effect/Result"
import { chineseCalendar } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { layer, rule, type Version } from "./books.ts"

const marked = (
  overlay: Rule.Overlay,
  value: unknown,
  unit: Rule.Unit = "term",
  more: ReadonlyArray<Version> = []
): RuleBook.Layer => layer("nation", { ...rule("answer", [["2005-05-01", value], ...more], unit), overlay })
const county = (value: unknown, unit: Rule.Unit = "term", id = "county") =>
  layer(id, rule("answer", [["2020-01-01", value]], unit))
const faults = (top: RuleBook.Layer, ...below: ReadonlyArray<RuleBook.Layer>) =>
  RuleBook.layerFaults(top, below, chineseCalendar)
const codes = (top: RuleBook.Layer, ...below: ReadonlyArray<RuleBook.Layer>) =>
  faults(top, ...below).map(({ code }) => code)

const FIFTEEN: Term.Term = { mode: "C0", days: 15 }
const working = (workingDays: number): Term.Term => ({ mode: "W", workingDays })
const at = {
  layer: "county",
  rule: "answer",
  day: day("2020-01-01"),
  below: "nation",
  since: day("2020-01-01")
}

describe("a free rule", () => {
  it("may be given any value, and a rule without a mark is free", () => {
    for (const below of [
      marked("free", FIFTEEN),
      layer("nation", rule("answer", [["2005-05-01", FIFTEEN]], "term"))
    ])
      for (const value of [{ mode: "C0", days: 90 }, "none", "inherit"])
        assert.deepStrictEqual(faults(county(value), below), [])
  })
})

describe("a fixed rule", () => {
  it("is not touched by any layer above, whatever the value", () => {
    for (const value of [FIFTEEN, "none", "inherit"])
      assert.deepStrictEqual(faults(county(value), marked("fixed", FIFTEEN)), [
        { code: "OVERLAY_FIXED", layer: "county", rule: "answer", day: day("2020-01-01"), below: "nation" }
      ])
  })
})

describe("a stricter term", () => {
  it("may end sooner on every day, or on the same day", () => {
    for (const value of [FIFTEEN, { mode: "C0", days: 1 }, working(4), { mode: "C1", days: 6 }, "inherit"])
      assert.deepStrictEqual(faults(county(value), marked("stricter", FIFTEEN)), [])
  })

  it("is told the first day of its own time on which it ends later", () => {
    assert.deepStrictEqual(faults(county(working(8)), marked("stricter", FIFTEEN)), [
      {
        code: "OVERLAY_LATER",
        ...at,
        start: day("2024-02-01"),
        lastDay: day("2024-02-18"),
        lastDayBelow: day("2024-02-16")
      }
    ])
  })

  it("is told an example from before its time where there is no later one", () => {
    const late = layer("county", rule("answer", [["2026-06-01", working(8)]], "term"))
    const [fault, ...more] = faults(late, marked("stricter", FIFTEEN))
    assert.deepInclude(fault, { code: "OVERLAY_LATER", start: day("2026-09-20") })
    const last = layer("county", rule("answer", [["2027-01-01", working(8)]], "term"))
    assert.deepInclude(faults(last, marked("stricter", FIFTEEN))[0], { start: day("2024-02-01") })
    assert.deepStrictEqual(more, [])
  })

  it("moving its last day off a holiday is later", () => {
    assert.deepStrictEqual(codes(county({ mode: "C1", days: 15 }), marked("stricter", FIFTEEN)), [
      "OVERLAY_LATER"
    ])
  })

  it("cannot be taken away, and may be given where there was none", () => {
    assert.deepStrictEqual(faults(county("none"), marked("stricter", FIFTEEN)), [
      { code: "OVERLAY_NONE", ...at }
    ])
    assert.deepStrictEqual(faults(county({ mode: "M", months: 12 }), marked("stricter", "none")), [])
    assert.deepStrictEqual(faults(county("none"), marked("stricter", "none")), [])
  })

  it("is held against every version below that it outlives, and told once", () => {
    const tightened = marked("stricter", FIFTEEN, "term", [
      ["2022-05-01", { mode: "C0", days: 10 }],
      ["2024-01-01", { mode: "C0", days: 5 }]
    ])
    const found = faults(county({ mode: "C0", days: 12 }), tightened)
    assert.strictEqual(found.length, 1)
    assert.deepInclude(found[0], { code: "OVERLAY_LATER", day: day("2020-01-01"), since: day("2022-05-01") })
    const handedBack = layer(
      "county",
      rule(
        "answer",
        [
          ["2020-01-01", { mode: "C0", days: 12 }],
          ["2022-05-01", "inherit"]
        ],
        "term"
      )
    )
    assert.deepStrictEqual(faults(handedBack, tightened), [])
  })
})

describe("a longer term", () => {
  it("may end later or on the same day, never sooner, and cannot be taken away", () => {
    const right = marked("longer", { mode: "C0", days: 30 })
    for (const value of [
      { mode: "C0", days: 30 },
      { mode: "C1", days: 30 },
      { mode: "M", months: 2 }
    ])
      assert.deepStrictEqual(faults(county(value), right), [])
    assert.deepStrictEqual(faults(county({ mode: "M", months: 1 }), right), [
      {
        code: "OVERLAY_EARLIER",
        ...at,
        start: day("2024-01-31"),
        lastDay: day("2024-02-29"),
        lastDayBelow: day("2024-03-01")
      }
    ])
    assert.deepStrictEqual(codes(county("none"), right), ["OVERLAY_NONE"])
  })
})

describe("the numbers of a limit", () => {
  const total = { days: 30, totalDays: 90, times: 1 }
  it("may not be larger where it is stricter, nor smaller where it is longer", () => {
    const wrong = { ...at, field: "days", valueBelow: 30 }
    assert.deepStrictEqual(faults(county({ days: 31 }, "limit"), marked("stricter", { days: 30 }, "limit")), [
      { code: "OVERLAY_MORE", ...wrong, value: 31 }
    ])
    assert.deepStrictEqual(faults(county({ days: 29 }, "limit"), marked("longer", { days: 30 }, "limit")), [
      { code: "OVERLAY_LESS", ...wrong, value: 29 }
    ])
    for (const overlay of ["stricter", "longer"] as const)
      assert.deepStrictEqual(
        faults(county({ days: 30 }, "limit"), marked(overlay, { days: 30 }, "limit")),
        []
      )
  })

  it("are bound by the total where there is one: thirty days and sixty more are ninety, as sixty and thirty are", () => {
    const below = marked("stricter", total, "limit")
    assert.deepStrictEqual(faults(county({ ...total, days: 60 }, "limit"), below), [])
    assert.deepInclude(faults(county({ ...total, totalDays: 91 }, "limit"), below)[0], { field: "totalDays" })
    assert.deepInclude(faults(county({ ...total, times: 2 }, "limit"), below)[0], { field: "times" })
  })
})

describe("a ladder or a scope", () => {
  it("has no earlier and no more, so that only free and fixed are marks of it", () => {
    for (const unit of ["ladder", "scope"] as const)
      for (const overlay of ["stricter", "longer"] as const)
        assert.deepStrictEqual(faults(marked(overlay, {}, unit)), [
          { code: "OVERLAY_UNFIT", layer: "nation", rule: "answer", overlay, unit }
        ])
    assert.deepStrictEqual(faults(marked("fixed", {}, "scope")), [])
  })
})

describe("a layer in between", () => {
  const province = (overlay: Rule.Overlay, value: unknown) =>
    layer("province", { ...rule("answer", [["2010-01-01", value]], "term"), overlay })

  it("binds further with its value, and with its mark", () => {
    const below = [marked("stricter", FIFTEEN), province("free", { mode: "C0", days: 10 })] as const
    assert.deepInclude(faults(county({ mode: "C0", days: 12 }), ...below)[0], {
      code: "OVERLAY_LATER",
      below: "province"
    })
    assert.deepStrictEqual(
      codes(county(working(1)), marked("free", FIFTEEN), province("fixed", { mode: "C0", days: 10 })),
      ["OVERLAY_FIXED"]
    )
  })

  it("does not loosen what the lowest layer marked", () => {
    const below = [marked("fixed", FIFTEEN), province("free", "inherit")] as const
    assert.deepInclude(faults(county(FIFTEEN), ...below)[0], { code: "OVERLAY_FIXED", below: "nation" })
  })
})

describe("where a layer lies", () => {
  it("no two layers have one id", () => {
    assert.deepStrictEqual(codes(county("inherit", "term", "nation"), marked("free", FIFTEEN)), [
      "LAYER_TWICE"
    ])
  })

  it("the unit is the one of the layer below, and only what is below can be handed back to", () => {
    assert.deepStrictEqual(faults(county({ days: 1 }, "limit"), marked("free", FIFTEEN)), [
      {
        code: "RULE_UNIT_DIFFERS",
        layer: "county",
        rule: "answer",
        below: "nation",
        wanted: "term",
        found: "limit"
      }
    ])
    assert.deepStrictEqual(faults(county("inherit")), [
      { code: "NOTHING_TO_INHERIT", layer: "county", rule: "answer", day: day("2020-01-01") }
    ])
  })

  it("a book is refused with what its layers do that they may not", () => {
    const needs = { answer: Rule.need("answer", "term", Term.Term) }
    const built = RuleBook.build({
      layers: [marked("stricter", FIFTEEN), county({ mode: "C0", days: 16 })],
      needs,
      from: day("2005-05-01"),
      calendar: chineseCalendar
    })
    const found = Result.isFailure(built) ? built.failure : []
    assert.deepStrictEqual(
      found.map(({ code }) => code),
      ["OVERLAY_LATER"]
    )
  })
})
