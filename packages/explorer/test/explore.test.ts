/**
 * The explorer on a permit in which one thing is wrong at a time, and on one in which nothing is.
 */
import { assert, describe, it } from "@effect/vitest"
import { explore, type Finding, nameOf, start, told } from "../src/index.ts"
import { permit, type Planted } from "./permit.ts"

/** A path as a reader tells it: day, who, what. */
const story = ({ path }: Finding): ReadonlyArray<string> =>
  (path ?? []).map(({ came, command, on, refused }) =>
    [on, command.by, command._tag, refused ?? (came.join("+") || "nothing")].join(" ")
  )

const APPLY = "2026-01-05 petitioner Apply Applied"
const SHELVE = "2026-01-05 clerk@desk Shelve Shelved"

const FAULTS: ReadonlyArray<readonly [Planted, string, ReadonlyArray<string>]> = [
  ["deadEnd", "NO_WAY_OUT shelved", [APPLY, SHELVE]],
  ["ownerless", "NO_OWNER answer nobody", [APPLY]],
  ["unwatched", "NO_SUPERVISOR answer nobody", [APPLY]],
  ["vacant", "POST_VACANT answer L3 head@empty", [APPLY]],
  ["tooEarly", "RUNG_TOO_EARLY answer L3", ["2026-01-05 petitioner Apply Applied+Called"]],
  ["neverHung", "RUNG_NEVER_FIRES anwser L3 permit/ladder 2026-01-05", []],
  [
    "superseded",
    "RUNG_NEVER_FIRES answer L30 permit/ladder 2026-01-05",
    ["2026-01-05 petitioner Apply Applied+Called"]
  ],
  ["callsNobodysDuty", "RUNG_TOO_EARLY question L3", [APPLY, "2026-01-12 clock Wake Called"]],
  ["impossible", "COMMAND_NEVER_POSSIBLE Renew", ["2026-01-05 clerk@desk Renew WRONG_MOMENT"]],
  ["idle", "COMMAND_NEVER_POSSIBLE Renew", ["2026-01-05 clerk@desk Renew nothing"]],
  ["deadCode", "REFUSAL_NEVER_REACHED FULL_MOON", []],
  ["unusedRule", "RULE_NEVER_USED permit/fee 2026-01-05", []],
  ["silentRule", "RULE_NEVER_USED permit/fee 2026-01-05", [APPLY]]
]

describe("a fault in a case type", () => {
  it.each(FAULTS)("%s is found, once, with the shortest path that shows it", (planted, name, path) => {
    const { ended, findings } = explore(permit(planted))
    assert.strictEqual(ended, "complete")
    const found = findings.filter((finding) => nameOf(finding) === name)
    assert.deepStrictEqual(found.map(story), [path])
    const others = findings.filter((finding) => nameOf(finding) !== name).map(nameOf)
    // A call that silences another duty than its own leaves that duty's rung unfired.
    assert.deepStrictEqual(
      others,
      planted === "callsNobodysDuty" ? ["RUNG_NEVER_FIRES answer L3 permit/ladder 2026-01-05"] : []
    )
  })

  it("a state from which one can only go round and round has no way out, and neither have those before it", () => {
    const stuck = explore(permit("circle")).findings.filter(({ code }) => code === "NO_WAY_OUT")
    assert.deepStrictEqual(stuck.map(nameOf), ["NO_WAY_OUT open", "NO_WAY_OUT shelved"])
    assert.deepStrictEqual(stuck.map(story), [[APPLY], [APPLY, SHELVE]])
    assert.deepStrictEqual(
      stuck.map((finding) => "still" in finding && finding.still),
      [false, false]
    )
  })

  it("a dead end says that nothing at all can be done or will happen", () => {
    const [finding] = explore(permit("deadEnd")).findings
    assert.isTrue(finding?.code === "NO_WAY_OUT" && finding.still)
  })

  it("an unused rule says whether anybody reads it", () => {
    const read = (planted: Planted) =>
      explore(permit(planted)).findings.map((one) => "read" in one && one.read)
    assert.deepStrictEqual([read("unusedRule"), read("silentRule")], [[false], [true]])
  })

  it("is told in both languages with its path", () => {
    const report = explore(permit("deadEnd"))
    for (const locale of ["en", "zh-CN"] as const) {
      const lines = told(report, locale)
      assert.isTrue(lines.some((line) => line.startsWith("NO_WAY_OUT  shelved")))
      assert.include(lines.at(-1), "2026-01-05 clerk@desk Shelve")
    }
  })
})

describe("a case type in which nothing is wrong", () => {
  it("comes out clean, with every state and every moment of it", () => {
    const { counts, ended, findings } = explore(permit())
    assert.deepStrictEqual([ended, findings], ["complete", []])
    // Not begun before and under the law; open before the call, on its day, on the last day and after it, granted or
    // denied on any of them: a closed permit has no fences, so that these are two.
    assert.deepStrictEqual([counts.states, counts.depth], [2 + 4 + 2, 2])
    assert.include(told(explore(permit()), "en"), "nothing found")
  })

  it("is walked the same way every time, in one go or in steps", () => {
    const search = start(permit("circle"))
    while (!search.advance(1));
    assert.deepStrictEqual(search.report(), explore(permit("circle")))
    assert.deepStrictEqual(explore(permit("deadEnd")), explore(permit("deadEnd")))
  })
})

describe("the limits of a search", () => {
  it("a state nobody asked has the benefit of the doubt", () => {
    const { counts, ended, findings } = explore(permit("deadEnd"), { depth: 2 })
    assert.deepStrictEqual([ended, counts.depth], ["depth", 2])
    assert.notInclude(findings.map(nameOf), "NO_WAY_OUT shelved")
    assert.include(explore(permit("deadEnd"), { depth: 3 }).findings.map(nameOf), "NO_WAY_OUT shelved")
  })

  it("a search that is cut short says so, and never finds a state stuck that it did not ask", () => {
    const report = explore(permit("deadEnd"), { states: 4 })
    assert.deepStrictEqual([report.ended, report.counts.states >= 4], ["states", true])
    assert.include(told(report, "en")[1], "stopped at the limit")
    assert.notInclude(
      report.findings.map(({ code }) => code),
      "NO_WAY_OUT"
    )
  })
})
