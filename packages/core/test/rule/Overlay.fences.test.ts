/**
 * Where one term is never later than another, and where by one day it is; and what of a layer is not compared at all.
 */
import { assert, describe, it } from "@effect/vitest"
import { Rule, RuleBook, Term } from "@lianxin/core"
import { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { chineseCalendar } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { layer, rule } from "./books.ts"

const marked = (overlay: Rule.Overlay, value: unknown, unit: Rule.Unit = "term") =>
  layer("nation", { ...rule("answer", [["2005-05-01", value]], unit), overlay })
const county = (value: unknown, unit: Rule.Unit = "term") =>
  layer("county", rule("answer", [["2020-01-01", value]], unit))
const codes = (top: RuleBook.Layer, ...below: ReadonlyArray<RuleBook.Layer>) =>
  RuleBook.layerFaults(top, below, chineseCalendar).map(({ code }) => code)

const C0 = (days: number): Term.Term => ({ mode: "C0", days })
const C1 = (days: number): Term.Term => ({ mode: "C1", days })
const W = (workingDays: number): Term.Term => ({ mode: "W", workingDays })
const M = (months: number): Term.Term => ({ mode: "M", months })
const T = (months: number): Term.Term => ({ mode: "T", months })

describe("a stricter term", () => {
  it.each([
    ["a month is never later than 31 days", M(1), C0(31)],
    ["two months are never later than 62 days", M(2), C0(62)],
    ["28 days are never later than a month", C0(28), M(1)],
    ["59 days are never later than two months", C0(59), M(2)],
    ["a month whose first day counts is never later than 30 days", T(1), C0(30)],
    ["two such months are never later than 61 days", T(2), C0(61)],
    ["27 days are never later than such a month", C0(27), T(1)],
    ["ten days are never later than ten that are moved", C0(10), C1(10)],
    ["five days are never later than five working days", C0(5), W(5)],
    ["a month is never later than a month", M(1), M(1)],
    ["a working day is never later than one", W(1), W(1)]
  ] as const)("%s", (_, here, there) => {
    assert.deepStrictEqual(codes(county(here), marked("stricter", there)), [])
  })

  it.each([
    ["a month can be later than 30 days", M(1), C0(30)],
    ["two months can be later than 61 days", M(2), C0(61)],
    ["29 days can be later than a month", C0(29), M(1)],
    ["60 days can be later than two months", C0(60), M(2)],
    ["a month whose first day counts can be later than 29 days", T(1), C0(29)],
    ["two such months can be later than 60 days", T(2), C0(60)],
    ["28 days can be later than such a month", C0(28), T(1)],
    ["ten days that are moved can be later than ten", C1(10), C0(10)],
    ["five working days can be later than six days", W(5), C0(6)],
    ["six days can be later than five", C0(6), C0(5)],
    ["six working days can be later than five", W(6), W(5)],
    ["two months can be later than one", M(2), M(1)]
  ] as const)("%s", (_, here, there) => {
    assert.deepStrictEqual(codes(county(here), marked("stricter", there)), ["OVERLAY_LATER"])
    assert.deepStrictEqual(codes(county(there), marked("longer", here)), ["OVERLAY_EARLIER"])
  })

  it("is tried on every announced day, the last one too, whenever its own time begins", () => {
    const data = { id: "two days", source: "a test", holidays: {}, makeUpDays: {} }
    const calendar = Result.getOrThrow(
      WorkingDays.make({ ...data, announcedFrom: day("2026-01-30"), announcedUntil: day("2026-01-31") })
    )
    for (const from of ["2020-01-01", "2026-01-31", "2027-01-01"]) {
      const own = layer("county", rule("answer", [[from, M(1)]], "term"))
      const [fault] = RuleBook.layerFaults(own, [marked("longer", C0(29))], calendar)
      assert.deepInclude(fault, { code: "OVERLAY_EARLIER", start: day("2026-01-31") })
    }
    const [early] = RuleBook.layerFaults(county(M(1)), [marked("stricter", C0(28))], calendar)
    assert.deepInclude(early, { code: "OVERLAY_LATER", start: day("2026-01-30") })
  })
})

describe("several versions", () => {
  it("are told in the order of their days", () => {
    const below = layer("nation", {
      ...rule(
        "answer",
        [
          ["2005-05-01", C0(20)],
          ["2015-01-01", C0(10)]
        ],
        "term"
      ),
      overlay: "stricter"
    })
    const own = layer(
      "county",
      rule(
        "answer",
        [
          ["2010-01-01", C0(15)],
          ["2024-01-01", C0(12)]
        ],
        "term"
      )
    )
    const found = RuleBook.layerFaults(own, [below], chineseCalendar)
    assert.deepStrictEqual(
      found.map((fault) => ("since" in fault ? [fault.day, fault.since] : [])),
      [
        ["2010-01-01", "2015-01-01"],
        ["2024-01-01", "2024-01-01"]
      ]
    )
  })
})

describe("a mark", () => {
  it("binds its own rule and no other", () => {
    const below = layer("nation", { ...rule("object", [["2005-05-01", C0(1)]], "term"), overlay: "fixed" })
    assert.deepStrictEqual(codes(county(C0(90)), marked("free", C0(15)), { ...below, id: "province" }), [])
  })

  it("is held by a limit as by a term", () => {
    assert.deepStrictEqual(codes(marked("stricter", { days: 30 }, "limit")), [])
  })

  it("is not held against a number that is none: that is a fault of its own", () => {
    const limit = (days: unknown) => county({ days }, "limit")
    const below = (days: unknown) => marked("stricter", { days }, "limit")
    assert.deepStrictEqual(codes(limit("31"), below(30)), [])
    assert.deepStrictEqual(codes(limit(31), below("30")), [])
    assert.deepStrictEqual(codes(limit(31), marked("stricter", { times: 1 }, "limit")), [])
  })

  it("is not held against a term where there is none, nor where only one is a term", () => {
    assert.deepStrictEqual(codes(county(C0(90)), marked("stricter", "ninety")), [])
    assert.deepStrictEqual(codes(county("ninety"), marked("stricter", C0(15))), [])
    assert.deepStrictEqual(codes(county({ weeks: 3 }), marked("stricter", C0(15))), [])
  })

  it("before anything below is in force is held against nothing", () => {
    const early = layer("county", rule("answer", [["2000-01-01", C0(90)]], "term"))
    const late = layer("nation", { ...rule("answer", [["2005-05-01", C0(90)]], "term"), overlay: "stricter" })
    assert.deepStrictEqual(codes(early, late), [])
  })
})

describe("a layer of several rules", () => {
  const nation = layer("nation", rule("answer", [["2005-05-01", C0(15)]], "term"), rule("object", []))
  it("has each held against the one of its name", () => {
    const own = layer("county", rule("object", [["2020-01-01", { days: 1 }]]))
    assert.deepStrictEqual(codes(own, nation), [])
    const asTerm = layer("county", rule("object", [["2020-01-01", C0(1)]], "term"))
    assert.deepStrictEqual(codes(asTerm, nation), ["RULE_UNIT_DIFFERS"])
    const third = layer("county", rule("other", [["2020-01-01", "inherit"]]))
    assert.deepStrictEqual(codes(third, nation), ["NOTHING_TO_INHERIT"])
  })

  it("does nothing to a fixed rule of which it has no version", () => {
    assert.deepStrictEqual(codes(layer("county", rule("answer", [], "term")), marked("fixed", C0(15))), [])
  })

  it("gives its book no era for a rule nobody needs", () => {
    const book = RuleBook.build({
      layers: [nation, layer("county", rule("other", [["2020-01-01", { days: 1 }]]))],
      needs: { answer: Rule.need("answer", "term", Term.Term) },
      from: day("2005-05-01"),
      calendar: chineseCalendar
    })
    assert.deepStrictEqual(
      Result.getOrThrow(book).eras.map(({ from }) => from),
      ["2005-05-01"]
    )
  })

  it("gives its book the names of its layers, the lowest first", () => {
    const book = RuleBook.build({
      layers: [nation, county(C0(10))],
      needs: { answer: Rule.need("answer", "term", Term.Term) },
      from: day("2005-05-01"),
      calendar: chineseCalendar
    })
    assert.strictEqual(Result.getOrThrow(book).id, "nation+county")
  })
})
