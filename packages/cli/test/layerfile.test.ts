/**
 * Rule layers written as files: what is read, and what their writers are told.
 *
 * @since 0.1.0
 */
import { readLayer, written } from "@lianxin/cli"
import { assert, describe, it } from "@effect/vitest"
import { RuleBook } from "@lianxin/core/rule"
import { bj2006, calendar, national, sd2015, zj2016 } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { BAD_LAYERS, layerText, ruleText, SOUND, versionText } from "./badLayers.ts"
import { emptyFolder, lianxin, written as write } from "./commandLine.ts"
import { folder } from "./files.ts"

const faultsOf = (text: string, below = [national]): ReadonlyArray<string> => {
  const read = readLayer(text, "county.yaml", { below, calendar })
  return Result.isFailure(read) ? read.failure.map(written) : []
}

describe("A rule layer", () => {
  for (const { text, told, what } of BAD_LAYERS) {
    it(`with ${what} is answered with the place and the nearest valid word`, () => {
      const lines = faultsOf(text)
      for (const [place, said] of told) {
        const line = lines.find((one) => one.startsWith(`county.yaml:${place}: `) && one.includes(said))
        assert.isDefined(line, `${place}: ${said}\n${lines.join("\n")}`)
      }
    })
  }

  it.effect.each(BAD_LAYERS)("with $what ends a command with 2, and nothing is written", ({ text, told }) =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const county = write(join(home, "county.yaml"), text)
      const asked = [
        "due",
        "national/petition/forward",
        "--from",
        "2026-02-12",
        "--rules",
        `national,${county}`
      ]
      const { errors, exit, out } = yield* lianxin(...asked)
      assert.deepStrictEqual([exit, out], [2, ""])
      for (const [place] of told) assert.include(errors, `${county}:${place}: `)
      assert.deepStrictEqual(readdirSync(home), ["county.yaml"])
    }).pipe(Effect.scoped)
  )

  it("with nothing wrong in it is read, and is what it says", () => {
    const { layer } = Result.getOrThrow(readLayer(SOUND, "county.yaml", { below: [national], calendar }))
    assert.deepStrictEqual(
      [layer.id, layer.rules.map(({ id, versions }) => [id, versions.map(({ value }) => value)])],
      ["my-county", [["national/petition/forward", [{ mode: "W", workingDays: 5 }]]]]
    )
  })

  it("is told everything at once, from the top down, and a rule that is wrong hides none beside it", () => {
    const text = layerText(
      ruleText("national/petition/foward", "term", `{ from: 2023-13-01, value: 5, cite: {} }`),
      ruleText("national/petition/forward", "trm", versionText("2023-01-01", "{ mode: W, workingDays: 20 }")),
      ruleText(
        "national/petition/acceptance",
        "term",
        versionText("2023-01-01", "{ mode: W, workingDays: 20 }")
      )
    ).replace("my-county", "My-County")
    assert.deepStrictEqual(
      faultsOf(text).map((line) => line.split(":", 3).slice(1).join(":")),
      ["1:8", "4:9", "9:17", "9:45", "11:11", "21:36"]
    )
  })

  it("alone has nothing to hand back to, and its units are those the case types read", () => {
    assert.deepStrictEqual(faultsOf(SOUND.replace("{ mode: W, workingDays: 5 }", "inherit"), []), [
      "county.yaml:9:36: Layer my-county, rule national/petition/forward, version from Sun 2023-01-01: no layer below has this rule, so that inherit hands back to nothing. Give a value."
    ])
    assert.deepStrictEqual(faultsOf(SOUND.replace("unit: term", "unit: limit"), []), [
      "county.yaml:5:11: national/petition/forward is a limit here, and a petition case reads a term"
    ])
    assert.deepStrictEqual(faultsOf(SOUND.replace("workingDays: 5", "workingDays: 500"), []), [])
  })

  it("may hand back to the layer below, and say none of what need not be", () => {
    const text = layerText(
      ruleText(
        "national/petition/forward",
        "term",
        versionText("2023-01-01", "{ mode: W, workingDays: 5 }"),
        versionText("2025-01-01", "inherit")
      ),
      ruleText("national/supervision/overdue", "ladder", versionText("2023-01-01", "none"))
    )
    assert.deepStrictEqual(faultsOf(text), [])
  })

  it("stands in the how-to guide as it is read", () => {
    const page = readFileSync(folder("docs/how-to/write-a-rule-layer.md"), "utf8")
    const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => faultsOf(text))
    assert.deepStrictEqual(shown, [[]])
  })

  it("of the nation says of every rule what layers above may do, and the provinces keep to it", () => {
    assert.deepStrictEqual(
      national.rules.filter(({ overlay }) => overlay === undefined).map(({ id }) => id),
      []
    )
    assert.deepStrictEqual(RuleBook.layerFaults(national, [], calendar), [])
    for (const province of [bj2006, sd2015, zj2016])
      assert.deepStrictEqual(RuleBook.layerFaults(province, [national], calendar), [])
  })

  it("may mark a rule for the layers above it", () => {
    const fixed = SOUND.replace("    versions", "    overlay: fixed\n    versions")
    const province = Result.getOrThrow(
      readLayer(fixed, "province.yaml", { below: [national], calendar })
    ).layer
    assert.include(
      faultsOf(SOUND.replace("my-county", "our-county"), [national, province]).join(),
      "layer my-county leaves no layer above it a say"
    )
  })
})
