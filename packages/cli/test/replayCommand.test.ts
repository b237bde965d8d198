/**
 * `lianxin replay`: timelines, stores, and what it refuses to touch.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { folder, narrated } from "./files.ts"

const CASES = folder("packages/rules-national/cases")
const WAGES = narrated[0] ?? ""

describe("lianxin replay", () => {
  it.effect("prints the wage-arrears case with its days, clauses and calls, in either language", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* lianxin("replay", WAGES, "--lang", "en")
      assert.strictEqual(exit, 0)
      assert.include(
        out,
        "conclude: last day Fri 2015-12-25 (Xianning Human resources and social security bureau)"
      )
      assert.include(
        out,
        "caller clerk of Xianning petition office, called handler of Xianning Human resources"
      )
      assert.include(out, "no longer called: overdue (conclude, Sat 2015-12-26)")
      assert.include(
        (yield* lianxin("replay", WAGES, "--explain", "--lang", "zh-CN")).out,
        "2015年12月25日(星期五)"
      )
    })
  )

  it.effect("prints the same timeline through a store", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.sqlite")
      const alone = yield* lianxin("replay", WAGES)
      const stored = yield* lianxin("replay", WAGES, "--store", `sqlite:${path}`)
      assert.strictEqual(stored.out, alone.out)
      const again = yield* lianxin("replay", WAGES, "--store", `sqlite:${path}`)
      assert.strictEqual(again.exit, 2)
      assert.include(again.errors, "the store already has a case wage-arrears")
      assert.strictEqual((yield* lianxin("replay", narrated[1] ?? "", "--store", `sqlite:${path}`)).exit, 0)
    }).pipe(Effect.scoped)
  )

  it.effect("stops at a day asked for", () =>
    Effect.gen(function* () {
      const { out } = yield* lianxin("replay", WAGES, "--until", "2015-12-17", "--json")
      const { status, timeline } = JSON.parse(out)
      assert.strictEqual(status, "accepted")
      assert.strictEqual(timeline.at(-1).day, "2015-12-16")
      for (const until of ["2015-12-32", "2015-10-21", "9999-12-31"]) {
        assert.strictEqual((yield* lianxin("replay", WAGES, "--until", until)).exit, 2)
      }
    })
  )

  it.effect("ends with 1 at a refused command, names it, and leaves the store unwritten", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const text = `history:\n  - { at: "2026-01-20T09:00+08:00", by: handler@xianan-human-resources, do: accept }\n`
      const [file, path] = [written(join(home, "early.yaml"), text), join(home, "cases.sqlite")]
      const { errors, exit, out } = yield* lianxin(
        "replay",
        file,
        "--store",
        `sqlite:${path}`,
        "--lang",
        "en"
      )
      assert.strictEqual(exit, 1)
      assert.notInclude(out, "stands")
      assert.include(errors, `${file}:2:5: `)
      assert.include(errors, "WRONG_MOMENT")
      assert.isFalse(existsSync(path))
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 2 for a file of cases, and for a store it cannot read the name of", () =>
    Effect.gen(function* () {
      assert.include(
        (yield* lianxin("replay", join(CASES, "handling.yaml"))).errors,
        "run it with lianxin test"
      )
      const { errors, exit } = yield* lianxin("replay", WAGES, "--store", "postgres")
      assert.strictEqual(exit, 2)
      assert.include(errors, "a store is memory, or sqlite: and the path of a file")
    })
  )

  const text = (path: string) =>
    written(path, "minutes of a meeting, long enough to be no database header at all\n".repeat(3))
  const foreign = (path: string) => {
    const db = new DatabaseSync(path)
    db.exec("CREATE TABLE other (id INTEGER)")
    db.close()
    return path
  }
  const newer = (path: string) => {
    const db = new DatabaseSync(path)
    db.exec("PRAGMA user_version = 99")
    db.close()
    return path
  }

  it.effect.each([
    ["is another kind of file", text],
    ["is another database", foreign],
    ["is read-only", (path: string) => (chmodSync(written(path, ""), 0o444), path)],
    ["is a folder", (path: string) => (mkdirSync(path), path)]
  ] as const)("ends with 2 for a store that %s, and leaves it as it was", ([, make]) =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const path = make(join(home, "other.sqlite"))
      const before = existsSync(path) && readdirSync(home).join()
      const content = () =>
        readdirSync(home, { withFileTypes: true })[0]?.isFile() === true ? readFileSync(path, "latin1") : ""
      const was = content()
      const { errors, exit } = yield* lianxin("replay", WAGES, "--store", `sqlite:${path}`)
      assert.strictEqual(exit, 2)
      assert.include(errors, path)
      assert.strictEqual(content(), was)
      assert.strictEqual(readdirSync(home).join(), before)
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 2 for a store of a newer version", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.sqlite")
      yield* lianxin("replay", WAGES, "--store", `sqlite:${path}`)
      newer(path)
      const { errors, exit } = yield* lianxin("replay", narrated[1] ?? "", "--store", `sqlite:${path}`)
      assert.strictEqual(exit, 2)
      assert.include(errors, "schema 99")
    }).pipe(Effect.scoped)
  )
})
