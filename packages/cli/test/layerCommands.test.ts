/**
 * A county's own layer on every command that takes one: found from the file that names it, and told with its place when
 * it is wrong.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { SOUND } from "./badLayers.ts"
import { lianxin } from "./commandLine.ts"
import { folder } from "./files.ts"
import { home, REPLAY, WRONG } from "./layerHome.ts"

const EXAMPLE = folder("examples/own-rulebook")
const COUNTY = join(EXAMPLE, "my-county.yaml")
const counting = (rules: string, expected: string): string => `rules: ${rules}
cases:
  - name: the fifteenth day, or the fifth working day
    count: { rule: national/petition/forward, from: 2026-03-10 }
    expect: { day: ${expected} }
`

describe("examples/own-rulebook", () => {
  it.effect("holds, by the folder it is in", () =>
    Effect.gen(function* () {
      const { errors, exit, out } = yield* lianxin("test", EXAMPLE)
      assert.deepStrictEqual([exit, errors, out], [0, "", "9 passed, 0 failed"])
    })
  )

  it.effect("proves something: under national law alone its cases cannot even be read", () =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("test", EXAMPLE, "--rules", "national")
      assert.strictEqual(exit, 2)
      assert.include(errors, `unknown key "D10"; the nearest valid word is`)
    })
  )
})

describe("a layer named in a file", () => {
  it.effect("is found from that file, at the top or in a case", () =>
    Effect.gen(function* () {
      const path = yield* home({
        "county.yaml": SOUND,
        "cases/top.yaml": counting("[national, ../county.yaml]", "2026-03-17"),
        "cases/case.yaml": counting("[national]", "2026-03-17").replace(
          "    count",
          "    rules: [national, ../county.yaml]\n    count"
        )
      })
      assert.strictEqual((yield* lianxin("test", join(path, "cases"))).out, "2 passed, 0 failed")
    }).pipe(Effect.scoped)
  )

  it.effect("that is not there is told at its name, with the nearest that is", () =>
    Effect.gen(function* () {
      const path = yield* home({
        "county.yaml": SOUND,
        "cases.yaml": counting("[national, ./conty.yaml]", "2026-03-17")
      })
      const { errors, exit, out } = yield* lianxin("test", join(path, "cases.yaml"))
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.strictEqual(
        errors,
        `${join(path, "cases.yaml")}:1:19: ${join(path, "conty.yaml")}: there is no such file or folder; the nearest valid word is "./county.yaml"`
      )
    }).pipe(Effect.scoped)
  )

  it.effect("that is wrong is told once, in its own file, whoever names it", () =>
    Effect.gen(function* () {
      const cases = counting("[national, ../county.yaml]", "2026-03-17")
      const path = yield* home({ "county.yaml": WRONG, "cases/one.yaml": cases, "cases/two.yaml": cases })
      const { errors, exit } = yield* lianxin("test", join(path, "cases"))
      assert.strictEqual(exit, 2)
      assert.deepStrictEqual(
        errors.split("\n").map((line) => line.slice(0, line.indexOf(": "))),
        [`${join(path, "county.yaml")}:9:36`]
      )
    }).pipe(Effect.scoped)
  )

  it.effect("at the bottom must have every rule, from the first day on", () =>
    Effect.gen(function* () {
      const path = yield* home({ "county.yaml": SOUND, "replay.yaml": REPLAY.replace("national, ", "") })
      const { errors, exit } = yield* lianxin("replay", join(path, "replay.yaml"))
      assert.strictEqual(exit, 2)
      const county = join(path, "county.yaml")
      assert.include(
        errors,
        `${county}:9:17: No layer sets the rule national/petition/forward on Sun 2005-05-01.`
      )
      assert.include(
        errors,
        `${county}:4:3: No layer sets the rule national/petition/acceptance on Sun 2005-05-01.`
      )
    }).pipe(Effect.scoped)
  )

  it.effect("twice, or over a layer that cannot be found, is told as that and no more", () =>
    Effect.gen(function* () {
      const path = yield* home({
        "county.yaml": WRONG,
        "cases.yaml": counting("[national, national]", "2026-03-17"),
        "other.yaml": counting("[natonal, county.yaml]", "2026-03-17")
      })
      const lines = (yield* lianxin("test", join(path, "cases.yaml"), join(path, "other.yaml"))).errors.split(
        "\n"
      )
      assert.deepStrictEqual(lines, [
        `${join(path, "cases.yaml")}:1:19: The layer national has the id of a layer below it. Give it an id of its own.`,
        `${join(path, "other.yaml")}:1:9: unknown layer "natonal"; the nearest valid word is "national"`
      ])
    }).pipe(Effect.scoped)
  )
})

describe("a folder given to lianxin test", () => {
  it.effect("may hold layers, which are no case files; a layer named for one is told so", () =>
    Effect.gen(function* () {
      const path = yield* home({ "county.yaml": SOUND })
      const alone = yield* lianxin("test", path)
      assert.deepStrictEqual(
        [alone.exit, alone.errors],
        [2, `${path}: there is no case file in it, only rule layers`]
      )
      const named = yield* lianxin("test", join(path, "county.yaml"))
      assert.strictEqual(named.exit, 2)
      assert.include(named.errors, "is a rule layer and no case file")
    }).pipe(Effect.scoped)
  )
})

describe("--rules", () => {
  it.effect("takes the path of a layer, on due and on rules", () =>
    Effect.gen(function* () {
      const asked = [
        "national/petition/forward",
        "--from",
        "2026-02-12",
        "--rules",
        `national, ${COUNTY}`,
        "--json"
      ]
      const { day, under } = JSON.parse((yield* lianxin("due", ...asked)).out)
      assert.deepStrictEqual([day, under.layer], ["2026-02-26", "anhe-county"])
      const listed = yield* lianxin(
        "rules",
        "--on",
        "2026-01-01",
        "--rules",
        `national,${COUNTY}`,
        "--lang",
        "en"
      )
      assert.include(listed.out, "{ days: 15, totalDays: 75, times: 1 }\n  since 2023-01-01, anhe-county")
    })
  )

  it.effect("takes the place of the layers at the top of a case file, not of those a case names", () =>
    Effect.gen(function* () {
      const own = counting("[national]", "2026-03-25").replace(
        "    count",
        "    rules: [national]\n    count"
      )
      const path = yield* home({
        "top.yaml": counting("[national, gone.yaml]", "2026-03-17"),
        "own.yaml": own
      })
      const { out } = yield* lianxin("test", path, "--rules", `national,${COUNTY}`)
      assert.strictEqual(out, "2 passed, 0 failed")
    }).pipe(Effect.scoped)
  )

  it.effect("takes the place of the layers of a replay", () =>
    Effect.gen(function* () {
      const path = yield* home({ "replay.yaml": REPLAY, "county.yaml": SOUND })
      const last = (out: string) => JSON.parse(out).duties[0].due.day
      const file = join(path, "replay.yaml")
      assert.strictEqual(last((yield* lianxin("replay", file, "--json")).out), "2026-03-17")
      assert.strictEqual(
        last((yield* lianxin("replay", file, "--json", "--rules", "national")).out),
        "2026-03-25"
      )
    }).pipe(Effect.scoped)
  )

  it.effect("names the flag when a layer cannot be found, and the nearest", () =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("rules", "--rules", `national,${COUNTY.replace("my-", "ny-")}`)
      assert.strictEqual(exit, 2)
      assert.include(errors, "--rules: ")
      assert.include(errors, `the nearest valid word is "${COUNTY}"`)
    })
  )
})
