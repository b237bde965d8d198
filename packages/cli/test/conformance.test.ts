/**
 * `lianxin conformance`: a report on a store of one's own, without a test runner.
 *
 * @since 0.1.0
 */
import { CaseStoreLaws } from "@lianxin/conformance"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { lianxin } from "./commandLine.ts"
import { folder } from "./files.ts"

const moduleNamed = (name: string): string => folder(`packages/cli/test/fixtures/stores/${name}.ts`)

/** Leases end in real time. */
const conformance = (name: string, ...args: ReadonlyArray<string>) =>
  TestClock.withLive(lianxin("conformance", "--store", moduleNamed(name), ...args))

describe("lianxin conformance", () => {
  it.effect("names every promise, kept or said to be impossible, and ends with 0", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* conformance("good", "--runs", "5", "--lang", "en")
      assert.strictEqual(exit, 0)
      const ids = CaseStoreLaws.laws().map(({ id }) => id)
      for (const id of ids) assert.match(out, new RegExp(`^(kept|cannot|wants) +${id}: `, "m"))
      assert.include(out, "cannot  raceWriters: ")
      assert.match(out, /^kept +apart: /m)
      assert.include(out, "      `rest`: a store that can be opened again")
      assert.include(out, "      One writer at a time is all there is.")
      assert.match(
        out,
        new RegExp(`\\n${ids.length - 4} kept, 0 broken, 1 cannot, 3 not checked for want of an aid$`)
      )
    })
  )

  it.effect(
    "shows what was expected and found where a promise is broken, with the seed, and ends with 1",
    () =>
      Effect.gen(function* () {
        const { exit, out } = yield* conformance(
          "forgetful",
          "--only",
          "plainMap",
          "--only",
          "deadLetters",
          "--lang",
          "en"
        )
        assert.strictEqual(exit, 1)
        assert.match(
          out,
          /BROKEN {2}plainMap: .*\n {6}holds for every sample\n {6}expected: no counterexample/
        )
        assert.match(out, /\{ seed: -?\d+, path: "/)
        assert.match(out, /Counterexample: /)
        assert.include(out, "found: Error: no such table: letters")
        assert.match(out, /\n0 kept, 2 broken, 0 cannot, 0 not checked for want of an aid$/)
      })
  )

  it.effect("gives a program the same as JSON", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* conformance("forgetful", "--only", "commitEndsLease", "--json")
      assert.strictEqual(exit, 1)
      const [promise] = JSON.parse(out).promises
      assert.deepInclude(promise, { id: "commitEndsLease" })
      assert.strictEqual(promise.outcome._tag, "Broken")
      assert.isString(promise.outcome.found)
    })
  )

  it.effect.each([
    ["misspelt", [], `cannot: no law is called "raceWriter"; the nearest valid word is "raceWriters"`],
    ["silent", [], "cannot must give a sentence for each law"],
    ["good", ["--only", "oddTxt"], `--only: no law is called "oddTxt"; the nearest valid word is "oddText"`],
    ["good", ["--runs", "0"], "--runs 0: at least 1"],
    [
      "unwired",
      [],
      "unwired.ts: layer is a function; call it with what it needs, and export a Layer of CaseStore"
    ],
    ["nowhere", [], "nowhere.ts: the store cannot be opened: "],
    ["notifier", [], "notifier.ts: its layer gives no CaseStore of @lianxin/ports"],
    ["needy", [], "needy.ts: the store cannot be opened: "],
    ["store", [], "store.ts: layer is not a Layer"],
    ["lonely", [], "lonely.ts: beside is not a Layer of CaseStore"],
    ["other", [], "other.ts: exports county; export a Layer of CaseStore as layer or as the default"],
    ["none", [], "none.ts: there is no such file"]
  ] as const)("ends with 2 for %s %s", ([name, args, told]) =>
    Effect.gen(function* () {
      const { errors, exit, out } = yield* conformance(name, ...args)
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.include(errors, told)
    })
  )

  it("has a reference that names every law with its sentence, and the promises each proves", () => {
    const [kit, ports] = ["conformance", "ports"].map((page) =>
      readFileSync(folder(`docs/reference/${page}.md`), "utf8")
    )
    for (const { id, name } of CaseStoreLaws.laws()) {
      assert.include(kit, `| \`${id}\` | ${name} |`)
      assert.include(ports, `\`${id}\``)
    }
  })

  it("runs as a process, with nothing built", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [
        folder("packages/cli/bin/lianxin.mjs"),
        "conformance",
        "--store",
        moduleNamed("good"),
        "--only",
        "bulk",
        "--lang",
        "zh-CN"
      ],
      { encoding: "utf8" }
    )
    assert.strictEqual(status, 0, stderr)
    assert.match(stdout, /^兑现 {4}bulk: /)
  })
})
