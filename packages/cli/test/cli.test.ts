/**
 * The command line in process: what it prints, and what it ends with.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { accepted, folder, narrated } from "./files.ts"

const CASES = folder("packages/rules-national/cases")
const WAGES = narrated[0] ?? ""

describe("lianxin test", () => {
  it.effect("counts what passed and failed, alone on the last line, and ends with 0", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* lianxin("test", CASES, folder("packages/rules-xianning/cases"))
      assert.strictEqual(exit, 0)
      assert.match(out, /^\d+ passed, 0 failed$/)
    })
  )

  it.effect(
    "shows a failing case with its history, what was expected and found, and the clause, and ends with 1",
    () =>
      Effect.gen(function* () {
        const file = written(
          join(yield* emptyFolder, "wrong.yaml"),
          accepted("expect: { due: { conclude: 2026-03-07 } }")
        )
        const { exit, out } = yield* lianxin("test", file, "--lang", "en")
        assert.strictEqual(exit, 1)
        assert.include(out, `FAILED  ${file}:3  accepted`)
        assert.include(out, "2026-01-05T09:00+08:00  handler@xianan-human-resources  accept")
        assert.include(out, "expected  due.conclude: 2026-03-07")
        assert.include(out, "found  due.conclude: 2026-03-06")
        assert.include(out, "信访工作条例 (2022), art. 34")
        assert.strictEqual(out.split("\n").at(-1), "0 passed, 1 failed")
      }).pipe(Effect.scoped)
  )

  it.effect("tells the faults of every file together, runs nothing, and ends with 2", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [one, two] = [
        written(join(home, "one.yaml"), "cases: []\n"),
        written(join(home, "two.yaml"), "typ: 1\n")
      ]
      const { errors, exit, out } = yield* lianxin("test", home, CASES)
      assert.strictEqual(exit, 2)
      assert.strictEqual(out, "")
      assert.include(errors, `${one}:1:8: there is no case in it`)
      assert.include(errors, `${two}:1:1: unknown key "typ"; the nearest valid word is "type"`)
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["a file that is not there", "/nowhere/at/all.yaml", "there is no such file or folder"],
    ["a folder without case files", folder("packages/cli/bin"), "there is no .yaml file in it"],
    ["a file with a history", WAGES, "play it with lianxin replay"]
  ])("ends with 2 for %s", ([, path = "", told = ""]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("test", path)
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
    })
  )

  it.effect("gives a program the verdicts as JSON, and the faults too", () =>
    Effect.gen(function* () {
      const { out } = yield* lianxin("test", CASES, "--json")
      const { cases, failed, passed } = JSON.parse(out)
      assert.deepStrictEqual([failed, passed], [0, cases.length])
      const bad = yield* lianxin("test", "/nowhere.yaml", "--json")
      assert.deepStrictEqual(JSON.parse(bad.out), {
        errors: ["/nowhere.yaml: there is no such file or folder"]
      })
    })
  )
})

describe("lianxin due", () => {
  it.effect("shows the working of five working days over the Spring Festival", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* lianxin(
        "due",
        "national/petition/objection",
        "--from",
        "2026-02-12",
        "--explain",
        "--lang",
        "en"
      )
      assert.strictEqual(exit, 0)
      assert.strictEqual(out.split("\n")[0], "2026-02-26")
      assert.include(out, "Skipped: Sun 2026-02-15 to Mon 2026-02-23, Spring Festival, 9 days off")
      assert.include(out, "信访工作条例 (2022), art. 23(3)")
    })
  )

  it.effect("counts another way when asked, and by the law of another registration day", () =>
    Effect.gen(function* () {
      const forward = ["due", "national/petition/forward", "--from", "2026-02-05", "--json"]
      assert.strictEqual(JSON.parse((yield* lianxin(...forward)).out).day, "2026-02-20")
      assert.strictEqual(JSON.parse((yield* lianxin(...forward, "--mode", "C1")).out).day, "2026-02-24")
      const old = JSON.parse((yield* lianxin(...forward, "--registered", "2021-01-01")).out)
      assert.strictEqual(old.cite.instrument, "信访条例 (2005)")
    })
  )

  it.effect.each([
    [
      "an unknown rule",
      ["national/petition/objecton", "--from", "2026-02-12"],
      `the nearest valid word is "national/petition/objection"`
    ],
    [
      "a rule that is no term",
      ["national/petition/extension", "--from", "2026-02-12"],
      "is not a length of time but a limit"
    ],
    [
      "a rule the law of that day does not have",
      ["national/petition/objection", "--from", "2015-02-12"],
      "on 2015-02-12 the law has no such term"
    ],
    [
      "a day before any law",
      ["national/petition/objection", "--from", "1999-02-12"],
      "has no version in force on 1999-02-12"
    ],
    [
      "an impossible day",
      ["national/petition/objection", "--from", "2026-02-30"],
      "--from 2026-02-30: the calendar has no such day"
    ],
    [
      "months in working days",
      ["national/psychiatric/contact-stable", "--from", "2026-02-12", "--mode", "W"],
      "cannot be counted as W"
    ],
    [
      "an unknown layer",
      ["national/petition/forward", "--from", "2026-02-12", "--rules", "natonal"],
      `the nearest valid word is "national"`
    ]
  ] as const)("ends with 2 for %s", ([, args, told]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("due", ...args)
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
    })
  )
})

describe("lianxin rules", () => {
  it.effect("lists the law of a day with its confidence, unconfirmed values as such", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* lianxin("rules", "--on", "2026-01-01", "--lang", "en")
      assert.strictEqual(exit, 0)
      assert.match(
        out,
        /national\/petition\/evaluation\n {2}\{ mode: C0, days: 30 \}\n {2}since 2022-05-01, national, unconfirmed/
      )
      assert.include(
        (yield* lianxin("rules", "--on", "2014-01-01", "--rules", "national", "--lang", "en")).out,
        "no such rule"
      )
    })
  )
})

describe("lianxin rules --older-than", () => {
  const asked = (...rest: ReadonlyArray<string>) => lianxin("rules", "--rules", "national,xianning", ...rest)

  it.effect("reports on the day itself nothing, and the day after what was compared before it", () =>
    Effect.gen(function* () {
      const then = yield* asked("--older-than", "30", "--on", "2026-12-23", "--lang", "en")
      assert.deepStrictEqual(
        [then.exit, then.out.trim().replace(/^\d+ of \d+ /, "")],
        [0, "rules were last compared more than 30 days before 2026-12-23"]
      )
      const { exit, out } = yield* asked("--older-than", "30", "--on", "2026-12-24", "--lang", "en")
      assert.strictEqual(exit, 0, "a report and no failure")
      assert.match(
        out,
        /^national\/petition\/forward {2}national {2}last compared with its text 2026-11-23 \(31 days ago\)$/m
      )
      assert.match(out, /^national\/supervision\/ladder {2}xianning {2}/m)
      assert.match(out.trim().split("\n").at(-1) ?? "", /^(\d+) of \1 rules were/)
    })
  )

  it.effect("says the same as JSON and in Chinese", () =>
    Effect.gen(function* () {
      const report = yield* asked("--older-than", "0", "--on", "2027-01-01", "--json")
      assert.include(JSON.parse(report.out), { on: "2027-01-01", olderThan: 0 })
      const { out } = yield* asked("--older-than", "0", "--on", "2027-01-01", "--lang", "zh-CN")
      assert.include(out, "上次与原文核对 2026-11-23 (39 天前)")
    })
  )

  it.effect.each([["-1"], ["many"], ["1.5"]])("refuses %s as a number of days", ([days]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* asked("--older-than", days ?? "")
      assert.strictEqual(exit, 2)
      assert.include(errors, "older-than")
    })
  )
})

describe("lianxin", () => {
  it.effect.each([
    [["nothing"], 2],
    [["due", "national/petition/forward"], 2],
    [["due", "national/petition/forward", "--from", "2026-01-20", "--mode", "C9"], 2],
    [["test"], 2],
    [["rules", "--lang", "fr"], 2],
    [[], 0]
  ] as const)("with %s ends with %s", ([args, code]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* lianxin(...args)).exit, code)
    })
  )
})
