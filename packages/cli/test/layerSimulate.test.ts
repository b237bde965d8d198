/**
 * A county's own layer in a simulation; and with a layer that is wrong nothing is written.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { layerText, ruleText, versionText } from "./badLayers.ts"
import { lianxin, written } from "./commandLine.ts"
import { folder } from "./files.ts"
import { home, REPLAY, WRONG } from "./layerHome.ts"

const YEAR = readFileSync(folder("packages/rules-xianning/scenarios/xianning-2015.yaml"), "utf8").replace(
  "until: 2015-12-31",
  "until: 2015-01-31"
)

describe("with a layer that is wrong nothing is written", () => {
  it.effect("no store by a replay", () =>
    Effect.gen(function* () {
      const path = yield* home({ "replay.yaml": REPLAY, "county.yaml": WRONG })
      const store = `sqlite:${join(path, "cases.sqlite")}`
      const { errors, exit } = yield* lianxin("replay", join(path, "replay.yaml"), "--store", store)
      assert.strictEqual(exit, 2)
      assert.include(errors, `${join(path, "county.yaml")}:9:36: `)
      assert.deepStrictEqual(readdirSync(path), ["cases", "county.yaml", "replay.yaml"])
    }).pipe(Effect.scoped)
  )

  it.effect("no report by a simulation", () =>
    Effect.gen(function* () {
      const year = `rules: [national, county.yaml]\n${YEAR}`
      const path = yield* home({ "year.yaml": year, "county.yaml": WRONG })
      const { errors, exit } = yield* lianxin(
        "simulate",
        join(path, "year.yaml"),
        "--out",
        join(path, "out.html")
      )
      assert.strictEqual(exit, 2)
      assert.include(errors, `${join(path, "county.yaml")}:9:36: `)
      assert.deepStrictEqual(readdirSync(path), ["cases", "county.yaml", "year.yaml"])
    }).pipe(Effect.scoped)
  )
})

describe("lianxin simulate", () => {
  const LADDER = layerText(
    ruleText(
      "national/supervision/ladder",
      "ladder",
      versionText(
        "2015-01-01",
        "{ duties: [conclude], restDay: advance, rungs: [{ id: L9, daysBefore: 9, caller: clerk, callee: handler, act: phone }, { id: L6, daysBefore: 6, caller: clerk, callee: handler, act: phone }, { id: L3, daysBefore: 3, caller: head, callee: head, act: phone }] }"
      )
    )
  )

  it.effect("plays a scenario with its topmost layer and without it, by the scenario or by the flag", () =>
    Effect.gen(function* () {
      const path = yield* home({
        "year.yaml": `rules: [national, county.yaml]\n${YEAR}`,
        "county.yaml": LADDER
      })
      const file = join(path, "year.yaml")
      const rungs = (out: string) =>
        JSON.parse(out).runs.map((run: { readonly outcome: object }) =>
          JSON.stringify(run.outcome).includes('"L9"')
        )
      const own = yield* lianxin("simulate", file, "--json")
      assert.strictEqual(own.exit, 0, own.errors)
      assert.deepStrictEqual(rungs(own.out), [true, false])
      const plain = written(join(path, "plain.yaml"), YEAR)
      const flagged = yield* lianxin(
        "simulate",
        plain,
        "--json",
        "--rules",
        `national,${join(path, "county.yaml")}`
      )
      assert.deepStrictEqual(JSON.parse(flagged.out).runs, JSON.parse(own.out).runs)
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    [
      "one layer",
      "rules: [national]",
      "year.yaml:1:8: a scenario is played with its topmost layer and without it"
    ],
    [
      "an unknown layer",
      "rules: [national, xianing]",
      `year.yaml:1:19: unknown layer "xianing"; the nearest valid word is "xianning"`
    ],
    ["a word for its layers", "rules: national", `year.yaml:1:8: "national": expected array`]
  ] as const)("ends with 2 for a scenario with %s", ([, rules, told]) =>
    Effect.gen(function* () {
      const path = yield* home({ "year.yaml": `${rules}\n${YEAR}` })
      const { errors, exit, out } = yield* lianxin("simulate", join(path, "year.yaml"))
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.include(errors, told)
    }).pipe(Effect.scoped)
  )
})
