/**
 * Explaining a decision of a case file, and checking the explanation again.
 *
 * @since 0.1.0
 */
import {
  check,
  jsonSchema,
  lifeBefore,
  readTrace,
  sealed,
  textOf,
  traceFile,
  type TraceFile
} from "@lianxin/cli"
import { assert, describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { accepted, folder, golden, narrated, readFile } from "./files.ts"
import { forwarding } from "./traces.ts"

const CLERK = "clerk@xianning-petition-office"
/** Registered and forwarded before the Spring Festival of 2026; nobody says to whom. */
const SPRING = `rules: [national, xianning]
history:
  - { at: "2026-02-11T09:00+08:00", by: ${CLERK}, do: register, with: { channel: letter, kind: claim, place: 421202, subject: unpaid-wages } }
  - { at: "2026-02-12T09:00+08:00", by: ${CLERK}, do: forward }
`
/** An extension of a day more than the law has. */
const TOO_LONG = accepted(
  `when: { at: "2026-03-01T09:00+08:00", by: handler@xianan-human-resources, do: extend, with: { days: 31, approvedBy: head@xianan-human-resources, reasonTold: true } }
    expect: { refused: EXT_TOO_LONG }`
)
const TEXTS = folder("packages/cli/test/texts")

/** Traces of every step of every case file that is shipped. */
const everyTrace = (path: string): ReadonlyArray<TraceFile> => {
  const file = readFile(path)
  const told = file._tag === "Replay" ? [{ setting: file.setting, steps: file.history }] : played(file)
  return told.flatMap(({ setting, steps }) =>
    steps.flatMap((step, i) => {
      const life = lifeBefore(setting, steps.slice(0, i), step)
      return life.refused === null ? [traceFile(setting, life, step)] : []
    })
  )
}
const played = (file: Exclude<ReturnType<typeof readFile>, { readonly _tag: "Replay" }>) =>
  file.cases.flatMap((one) =>
    one._tag === "Play"
      ? [{ setting: one.setting, steps: one.when === null ? one.history : [...one.history, one.when] }]
      : []
  )

describe("lianxin trace", () => {
  it.effect.each([
    ["spring-festival-forwarding", SPRING, "en"],
    ["spring-festival-forwarding", SPRING, "zh-CN"],
    ["refused-extension", TOO_LONG, "en"],
    ["refused-extension", TOO_LONG, "zh-CN"]
  ] as const)("explains %s as it is written down in %s", ([name, text, lang]) =>
    Effect.gen(function* () {
      const file = written(join(yield* emptyFolder, "case.yaml"), text)
      const { exit, out } = yield* lianxin("trace", file, "--lang", lang)
      assert.strictEqual(exit, 0)
      const path = join(TEXTS, `${name}.${lang}.txt`)
      // oxlint-disable-next-line vitest/no-standalone-expect -- it.effect is a test
      yield* Effect.promise(() => expect(`${out}\n`).toMatchFileSnapshot(path))
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    [["--step", "3"], "--step 3: the history has 2 steps, from 1 on"],
    [["--step", "0"], "--step 0: the history has 2 steps, from 1 on"],
    [["--case", "G01"], "has one history and no cases"],
    [["--out", "/nowhere/at/all.json"], "cannot be written"]
  ] as const)("ends with 2 for %s", ([args, told]) =>
    Effect.gen(function* () {
      const file = written(join(yield* emptyFolder, "case.yaml"), SPRING)
      const { errors, exit } = yield* lianxin("trace", file, ...args)
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
    }).pipe(Effect.scoped)
  )

  it.effect("asks which case of a file of several, and knows the nearest", () =>
    Effect.gen(function* () {
      const file = folder("packages/rules-national/cases/intake.yaml")
      assert.include((yield* lianxin("trace", file)).errors, "say which case with --case: G01, G02")
      assert.include((yield* lianxin("trace", file, "--case", "G0l")).errors, `nearest valid word is "G01"`)
    })
  )
})

describe("lianxin verify", () => {
  it.effect("finds what lianxin trace wrote the same, and ends with 0", () =>
    Effect.gen(function* () {
      const out = join(yield* emptyFolder, "trace.json")
      assert.strictEqual((yield* lianxin("trace", narrated[0] ?? "", "--step", "2", "--out", out)).exit, 0)
      assert.strictEqual((yield* lianxin("verify", out)).exit, 0)
      assert.deepStrictEqual(JSON.parse((yield* lianxin("verify", out, "--json")).out), {
        seal: "whole",
        same: true,
        differences: []
      })
    }).pipe(Effect.scoped)
  )

  it.effect("says that an altered file was altered, and ends with 1", () =>
    Effect.gen(function* () {
      const text = textOf(forwarding()).replace("xianning-human-resources", "xianning-human-resourcez")
      const file = written(join(yield* emptyFolder, "trace.json"), text)
      const { exit, out } = yield* lianxin("verify", file, "--lang", "en")
      assert.strictEqual(exit, 1)
      assert.include(out, "altered since it was sealed")
    }).pipe(Effect.scoped)
  )

  it.effect("names the version of the rule and the last day that are other today, and ends with 1", () =>
    Effect.gen(function* () {
      const { seal: _seal, ...then } = forwarding()
      const text = JSON.stringify(then)
        .replaceAll(
          '"rule":"national/petition/acceptance","version":"2005-05-01"',
          '"rule":"national/petition/acceptance","version":"2004-05-01"'
        )
        .replaceAll('"day":"2015-11-06"', '"day":"2015-11-07"')
      const file = written(join(yield* emptyFolder, "trace.json"), textOf(sealed(JSON.parse(text))))
      const { exit, out } = yield* lianxin("verify", file, "--lang", "en")
      assert.strictEqual(exit, 1)
      assert.include(out, "rule national/petition/acceptance: another version")
      assert.include(
        out,
        "last day of answer whether it is accepted: Sat 2015-11-07 then, Fri 2015-11-06 now"
      )
    }).pipe(Effect.scoped)
  )

  it.effect("says that it no longer knows an event of the history, and ends with 1", () =>
    Effect.gen(function* () {
      const { seal: _seal, ...then } = forwarding()
      const file = sealed({ ...then, history: [{ _tag: "Telegraphed" }] })
      const path = written(join(yield* emptyFolder, "trace.json"), textOf(file))
      const { errors, exit } = yield* lianxin("verify", path, "--lang", "en")
      assert.strictEqual(exit, 1)
      assert.include(errors, "event 1 of the history is one this version does not know")
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["no JSON", "seal: none", "it is not JSON"],
    ["no trace", "{}", "it has no seal"],
    [
      "a trace of another version",
      textOf(sealed(JSON.parse(JSON.stringify({ ...forwarding(), version: 2 })))),
      "is not a trace of this version"
    ],
    [
      "a layer that is not here",
      textOf(sealed({ ...forwarding(), book: ["national", "atlantis"] })),
      `there is no layer "atlantis" here`
    ]
  ])("ends with 2 for %s", ([, text = "", told = ""]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("verify", written(join(yield* emptyFolder, "trace.json"), text))
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
    }).pipe(Effect.scoped)
  )
})

describe("a trace file", () => {
  it("of any step of any case file that is shipped is decided again the same", () => {
    // the cases of clocks.yaml are decided by an invented layer, by another reading or by half a calendar
    const shipped = golden.filter((path) => !path.endsWith("/clocks.yaml"))
    const files = [...shipped, ...narrated].flatMap(everyTrace)
    assert.isAbove(files.length, 100)
    for (const file of files) {
      const read = Result.getOrThrow(readTrace(textOf(file)))
      assert.deepStrictEqual(check(read), Result.succeed([]))
    }
  })

  it("is described by the schema that is published", () =>
    expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      folder("docs/reference/trace.schema.json")
    ))

  it("has a text for each language and no text that nothing checks", () => {
    assert.strictEqual(readdirSync(TEXTS).length, 4)
  })
})
