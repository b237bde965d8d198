/**
 * `lianxin simulate` and `lianxin demo`: the article's year both ways, and scenarios that are wrong.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { folder } from "./files.ts"

const YEAR = readFileSync(folder("packages/rules-xianning/scenarios/xianning-2015.yaml"), "utf8")

interface Rate {
  readonly id: string
  readonly numerator: number
  readonly denominator: number
  readonly rate: number
}

describe("lianxin simulate", () => {
  it.effect("plays a scenario by its path, with another seed, and gives every rate with its parts", () =>
    Effect.gen(function* () {
      const file = written(join(yield* emptyFolder, "year.yaml"), YEAR)
      const { errors, exit, out } = yield* lianxin(
        "simulate",
        file,
        "--ladder",
        "with",
        "--seed",
        "7",
        "--json"
      )
      assert.strictEqual(exit, 0)
      assert.include(errors, "100 %, 2016-06-30")
      const { runs, seed } = JSON.parse(out)
      assert.deepStrictEqual([seed, runs.length, runs[0].ladder], [7, 1, "with"])
      const rates: ReadonlyArray<Rate> = runs[0].outcome.indicators
      for (const { denominator, numerator, rate } of rates) assert.strictEqual(rate, numerator / denominator)
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["a negative capacity", "filesPerDay: ", "filesPerDay: -", "filesPerDay"],
    ["an unknown key", "setsAside:", "setAside:", `the nearest valid word is "setsAside"`],
    ["an unknown office", "421202", "421209", "421209"]
  ] as const)("ends with 2 for a scenario with %s, and writes no report", ([, good, bad, told]) =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const file = written(join(home, "year.yaml"), YEAR.replace(good, bad))
      const line = YEAR.slice(0, YEAR.indexOf(good)).split("\n").length
      const { errors, exit, out } = yield* lianxin("simulate", file, "--out", join(home, "out.html"))
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.include(errors, `${file}:${line}:`)
      assert.include(errors, told)
      assert.deepStrictEqual(readdirSync(home), ["year.yaml"])
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 2 for a scenario nobody has shipped, and names the nearest", () =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("simulate", "xianning-2016")
      assert.strictEqual(exit, 2)
      assert.include(errors, `the nearest valid word is "xianning-2015"`)
    })
  )
})

describe("lianxin demo", () => {
  it.effect("plays the article's cases and its year, and writes the report", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [out, store] = [join(home, "deep", "report.html"), `sqlite:${join(home, "cases.sqlite")}`]
      const shown = yield* lianxin("demo", "--out", out, "--store", store, "--lang", "en")
      assert.strictEqual(shown.exit, 0)
      for (const said of [
        "conclude: last day Fri 2015-12-25",
        "A death in a traffic accident",
        "97.9 %",
        "99.7 %",
        "98.9 %",
        "95.0 %",
        "Assumptions",
        out
      ]) {
        assert.include(shown.out, said)
      }
      assert.include(readFileSync(out, "utf8"), "<html")
      const again = yield* lianxin("demo", "--out", join(home, "again.html"), "--store", store)
      assert.strictEqual(again.exit, 2)
      assert.include(again.errors, "already has a case wage-arrears")
      assert.isFalse(existsSync(join(home, "again.html")))
    }).pipe(Effect.scoped)
  )
})
