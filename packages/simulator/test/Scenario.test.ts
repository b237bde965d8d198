import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { parse } from "yaml"
import { check, read, type Scenario, show, unusedRungs } from "../src/index.ts"
import { directory, play, rate, town, withLadder, withoutLadder } from "./town.ts"

const xianning2015 = (): unknown =>
  parse(readFileSync(new URL("../../rules-xianning/scenarios/xianning-2015.yaml", import.meta.url), "utf8"))

/** The town with one field of its file set to something else. */
const having = (path: string, value: unknown): unknown => {
  const file = structuredClone<unknown>(town)
  const keys = path.split(".")
  const last = keys.pop() ?? ""
  const holder = keys.reduce<unknown>((at, key) => (at instanceof Object ? Reflect.get(at, key) : at), file)
  if (holder instanceof Object && value === undefined) Reflect.deleteProperty(holder, last)
  else if (holder instanceof Object) Reflect.set(holder, last, value)
  return file
}
const complaints = (input: unknown): ReadonlyArray<string> =>
  Result.match(read(input), {
    onFailure: (faults) => faults.map(show),
    onSuccess: (scenario) => check(scenario, directory, withLadder).map(show)
  })
const said = (path: string, value: unknown): string => complaints(having(path, value)).join("\n")

describe("the scenario of Xianning", () => {
  const scenario: Scenario = Result.getOrThrow(read(xianning2015()))

  it("can be played under the national book and under the city's", () => {
    assert.deepStrictEqual(check(scenario, directory, withoutLadder), [])
    assert.deepStrictEqual(check(scenario, directory, withLadder), [])
    assert.deepStrictEqual(unusedRungs(scenario, [withoutLadder, withLadder]), [])
  })
  it("comes near the published figures with the ladder, and is late more often without it", () => {
    const [one, other] = [play(scenario), play(scenario, withoutLadder)]
    for (const { figure, indicator } of scenario.published)
      assert.closeTo(rate(one, indicator) ?? 0, figure, 0.003)
    assert.isBelow(rate(other, "concluded-in-time") ?? 1, 0.96)
    assert.isBelow(rate(other, "satisfied-with-competent-body") ?? 1, 0.945)
    assert.strictEqual(rate(other, "timely-forwarding"), rate(one, "timely-forwarding"))
    assert.isTrue(one.registered > 12_000 && one.registered < 20_000)
  })
  it("covers the seven places of the city and every subject of its bureaus", () => {
    assert.strictEqual(Object.keys(scenario.places).length, 7)
    assert.strictEqual(scenario.arrivals.length, 15)
  })
  it("says of every number but days, seed and published figures that it is assumed", () => {
    const assumed = new Set(scenario.assumptions.map(({ of }) => of))
    const parts = ["petitionOffices", "competentBodies", "petitioners"] as const
    const fields = parts.flatMap((part) => Object.keys(scenario[part]).map((key) => `${part}.${key}`))
    const unsaid = ["places", "arrivals", "responses", ...fields].filter((field) => !assumed.has(field))
    assert.deepStrictEqual(unsaid, [])
  })
})

describe("a wrong scenario is told where it is wrong", () => {
  const wrong: ReadonlyArray<readonly [string, unknown, string]> = [
    [
      "petitionOffices.filesPerDay",
      -3,
      "petitionOffices.filesPerDay: WRONG_VALUE: expected a value greater than 0, found -3"
    ],
    ["petitioners.rates", 1.2, "petitioners.rates: WRONG_VALUE: expected a value between 0 and 1, found 1.2"],
    [
      "until",
      "2015-03-01",
      'until: WRONG_VALUE: expected a day on or after from (2015-03-02), found "2015-03-01"'
    ],
    ["countUntil", "2015-04-01", "countUntil: WRONG_VALUE: expected a day on or after until (2015-04-03)"],
    ["from", "2015-02-30", "from: WRONG_VALUE"],
    ["petitioners.rate", 0.5, "petitioners.rate: UNKNOWN_KEY"],
    ["petitioners.rate", 0.5, "the nearest is rates"],
    ["petitioners.rates", undefined, "petitioners.rates: MISSING_KEY: expected a value for rates"],
    [
      "competentBodies.handles.shape",
      "lognormel",
      'competentBodies.handles.shape: UNKNOWN_WORD: expected one of constant, exponential, gamma, lognormal, found "lognormel"; the nearest is lognormal'
    ],
    ["competentBodies.handles.unit", "workingdays", "competentBodies.handles.unit: UNKNOWN_WORD"],
    ["arrivals.0.channels", { onlin: 1 }, "arrivals[0].channels.onlin: UNKNOWN_KEY"],
    [
      "arrivals.0.channels",
      { online: 0 },
      "arrivals[0].channels: WRONG_VALUE: expected at least one share above 0"
    ],
    ["arrivals.0.byMonth", [1, 2], "arrivals[0].byMonth: WRONG_VALUE"],
    [
      "arrivals.0.subject",
      "unpaid-wage",
      "arrivals[0].subject: UNKNOWN_SUBJECT: expected a subject of the directory, found unpaid-wage; the nearest is unpaid-wages"
    ],
    [
      "arrivals.0.subject",
      "neighbour-dispute",
      "arrivals[0].subject: NOT_IN_CHARGE: expected one office in charge of neighbour-dispute at 421202, found NOBODY_IN_CHARGE"
    ],
    [
      "places",
      { "421203": 1 },
      "places.421203: UNKNOWN_PLACE: expected a place of the directory, found 421203; the nearest is 421200"
    ],
    ["petitionOffices.byOffice", { "xianing-petition-office": 4 }, "the nearest is xianning-petition-office"],
    [
      "competentBodies.byOffice",
      { "xianan-petition-office": 4 },
      "competentBodies.byOffice.xianan-petition-office: UNKNOWN_OFFICE"
    ],
    [
      "competentBodies.handlesBySubject",
      { wages: { shape: "constant", value: 1, unit: "days" } },
      "competentBodies.handlesBySubject.wages: UNKNOWN_SUBJECT"
    ],
    ["responses", {}, "responses: NO_RESPONSE: expected a response to rung L9"],
    ["published.0.indicator", "concluded-on-time", "published[0].indicator: UNKNOWN_INDICATOR"],
    [
      "assumptions.0.of",
      "competentBodies.handels",
      "assumptions[0].of: UNKNOWN_FIELD: expected a field of this file, found competentBodies.handels; the nearest is competentBodies.handles"
    ],
    ["from", "2005-04-30", "from: NO_RULES_YET: expected a day on or after 2005-05-01"]
  ]
  for (const [path, value, expected] of wrong) {
    it(`${path}: ${JSON.stringify(value)}`, () => assert.include(said(path, value), expected))
  }
  it("a town without faults has none", () => assert.deepStrictEqual(complaints(town), []))
  it("several faults are told at once, each in its place", () => {
    const found = complaints({
      ...town,
      seed: 0.5,
      petitioners: { ...town.petitioners, basically: -1, rates: 2 }
    })
    assert.strictEqual(found.length, 3)
  })
  it("something that is no scenario at all is told so", () =>
    assert.strictEqual(complaints("a year").length, 1))
  it("an answer to a rung no book has is a slip of the pen", () => {
    const slip = {
      ...town,
      responses: {
        ...town.responses,
        L7: town.responses["L6"] ?? { moves: 0, within: town.competentBodies.answers }
      }
    }
    assert.deepStrictEqual(
      unusedRungs(slip, [withLadder]).map(({ found, nearest }) => [found, nearest]),
      [["L7", "L9"]]
    )
  })
})
