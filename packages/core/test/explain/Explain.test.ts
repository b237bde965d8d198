/**
 * Explaining a petition and a care plan: what was read, what was set aside, and why each reminder falls where it does.
 */
import { assert, describe, it } from "@effect/vitest"
import { Explain, Petition } from "@lianxin/core"
import { longBasis } from "../basis.ts"
import { specimen as care } from "../care/lives.ts"
import { day } from "../days.ts"
import { specimen as petition } from "../petition/lives.ts"
import { accept, after, extend, forward, register } from "../petitions.ts"
import { laws } from "./laws.ts"

describe("a petition explained", () => {
  laws(petition)
})
describe("a care plan explained", () => {
  laws(care)
})

const explain = (before: ReadonlyArray<Petition.Command.Command>, asked: Petition.Command.Command) =>
  Explain.explain(Petition.petition, asked, after(before), longBasis).trace()

const registered = [register("2026-02-10")]
const received = [...registered, forward("2026-02-11")]

describe("a trace", () => {
  it("of a forwarding without a receiver says who was considered, from the inside outward", () => {
    const { to: _to, ...asked } = forward("2026-02-11")
    const [question] = explain([register("2026-02-10", { place: "brook-1" })], asked).responsibility
    assert.strictEqual(question?.office, "north-labour")
    assert.deepStrictEqual(
      question?.reasons.map(({ because }) => because),
      ["nobodyInChargeHere", "nobodyInChargeHere", "nobodyInChargeHere", "inChargeHere"]
    )
  })

  it("names the version of another day as no longer in force, or not yet", () => {
    const aside = explain(registered, forward("2026-02-11")).setAside.versions
    assert.deepStrictEqual(
      aside
        .filter(({ stamp }) => stamp.rule.endsWith("/acceptance"))
        .map(({ stamp, why }) => [stamp.version, why]),
      [[day("2005-05-01"), "noLonger"]]
    )
    const early = [register("2021-02-10")]
    const later = explain(early, forward("2021-02-11")).setAside.versions
    assert.deepInclude(
      later.map(({ stamp, why }) => [stamp.rule, stamp.version, why]),
      ["national/petition/acceptance", day("2022-05-01"), "notYet"]
    )
  })

  it("gives each reminder its reason and its distance from the last day", () => {
    const [duty] = explain(received, accept("2026-02-12")).duties
    assert.deepStrictEqual(
      duty?.reminders.map(({ daysBefore, rung, why }) => [rung, daysBefore, why]),
      [
        ["L9", 9, "waits"],
        ["L6", 6, "waits"],
        ["L3", 3, "waits"],
        ["overdue", -1, "waits"]
      ]
    )
    const [rest] = duty?.steps ?? []
    assert.deepStrictEqual(rest, { step: "dayZeroExcluded", day: day("2026-02-12") })
  })

  it("of a refusal carries its code, and reads no rule before the head has been asked for", () => {
    const { decision, duties, rules } = explain([...received, accept("2026-02-12")], extend("2026-02-13", {}))
    assert.strictEqual(decision._tag, "Happened")
    assert.isNotEmpty(duties)
    assert.includeMembers(
      rules.map(({ name }) => name),
      ["extension"]
    )
    const refused = explain(received, extend("2026-02-13"))
    assert.strictEqual(refused.decision._tag, "Refused")
    assert.deepStrictEqual(refused.duties, [])
  })
})

describe("two traces", () => {
  const then = explain(registered, forward("2026-02-11"))

  it("differ by the version of a rule, which is named first", () => {
    const rules = then.rules.map((rule) =>
      rule.name === "acceptance" ? { ...rule, stamp: { ...rule.stamp, version: day("2026-01-01") } } : rule
    )
    const [first] = Explain.differences(then, { ...then, rules })
    assert.strictEqual(first?.what, "ruleVersion")
    assert.strictEqual(first?.name, "national/petition/acceptance")
  })

  it("differ by a last day, which is named by its duty", () => {
    const duties = then.duties.map((duty) => ({ ...duty, due: { ...duty.due, day: day("2026-05-01") } }))
    assert.deepStrictEqual(
      Explain.differences(then, { ...then, duties }).map(({ after, name, what }) => [what, name, after]),
      [
        ["dueDay", "acceptance", "2026-05-01"],
        ["dueDay", "objection", "2026-05-01"]
      ]
    )
  })
})
