/**
 * What rule cases cover: ours everything, save what is excepted with a reason; and a report that cannot be talked round.
 *
 * @since 0.1.0
 */
import { Explain } from "@lianxin/core/explain"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { accepted, asCases, CASES, folder, readGood } from "./files.ts"

const UNCOVERED = folder("packages/rules-national/uncovered.yaml")
const OURS = CASES.map(folder)
const FORWARD = "rule national national/petition/forward 2022-05-01"

const covered = (text: string, ...flags: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const file = written(join(yield* emptyFolder, "mine.yaml"), text)
    return yield* lianxin("test", file, "--json", "--coverage", ...flags)
  })

const excepting = (list: string) =>
  Effect.gen(function* () {
    const home = yield* emptyFolder
    const file = written(join(home, "mine.yaml"), accepted("expect: { status: accepted }"))
    const except = written(join(home, "except.yaml"), list)
    return { except, ...(yield* lianxin("test", file, "--except", except)) }
  })

describe("The rule cases of the house", () => {
  it.effect("use every version of every rule and reach every word of the case types, or say why not", () =>
    Effect.gen(function* () {
      const { errors, exit, out } = yield* lianxin(
        "test",
        ...OURS,
        "--require-coverage",
        "--except",
        UNCOVERED,
        "--json"
      )
      assert.strictEqual(errors, "")
      const { coverage, failed } = JSON.parse(out)
      assert.deepStrictEqual([failed, coverage.missing], [0, []])
      assert.strictEqual(exit, 0)
      for (const layer of ["national", "xianning", "zj2016", "bj2006", "sd2015"])
        assert.isTrue(
          coverage.covered.some((what: string) => what.startsWith(`rule ${layer} `)),
          layer
        )
    })
  )
})

describe("lianxin test --coverage", () => {
  it.effect("counts a rule as used when a decision read it, not when its id stands in a file", () =>
    Effect.gen(function* () {
      const { out } = yield* covered(accepted("expect: { status: accepted }"))
      const { coverage } = JSON.parse(out)
      assert.include(coverage.covered, FORWARD)
      assert.include(coverage.missing, "rule national national/petition/pause 2022-05-01")
      assert.include(coverage.missing, "refusal petition PAUSED")
      assert.include(coverage.covered, "command petition accept")
      assert.include(coverage.missing, "command petition settle")
      assert.include(coverage.covered, "notice petition petition.accepted")
    }).pipe(Effect.scoped)
  )

  it.effect("does not count a command that was only refused, and counts the refusal", () =>
    Effect.gen(function* () {
      const pause = `{ at: "2026-02-01T09:00+08:00", by: handler@xianan-human-resources, do: pause, with: { duty: conclude, why: doc-1 } }`
      const { out } = yield* covered(accepted(`when: ${pause}\n    expect: { refused: PAUSE_NOT_ALLOWED }`))
      const { coverage } = JSON.parse(out)
      assert.include(coverage.covered, "refusal petition PAUSE_NOT_ALLOWED")
      assert.include(coverage.covered, "rule national national/petition/pause 2022-05-01")
      assert.include(coverage.missing, "command petition pause")
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 1 where coverage is required and something is missing, and says what", () =>
    Effect.gen(function* () {
      const file = written(join(yield* emptyFolder, "mine.yaml"), accepted("expect: { status: accepted }"))
      const required = yield* lianxin("test", file, "--require-coverage", "--lang", "en")
      assert.strictEqual(required.exit, 1)
      assert.include(required.out, "not covered: refusal petition PAUSED")
      assert.strictEqual(required.out.split("\n").at(-1), "1 passed, 0 failed")
      assert.strictEqual((yield* lianxin("test", file, "--coverage")).exit, 0)
      assert.notInclude((yield* lianxin("test", file)).out, "PAUSED")
    }).pipe(Effect.scoped)
  )

  it.effect("lets a list except what no case covers, with a reason", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* excepting(
        `exceptions:\n  - what: refusal petition PAUSED\n    because: no clock of ours stands still\n`
      )
      assert.strictEqual(exit, 0)
      assert.include(out, "refusal petition PAUSED (no clock of ours stands still)")
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    [
      "what is covered",
      `  - what: ${FORWARD}\n    because: why not\n`,
      `:2:11: "${FORWARD}" is covered by a case`
    ],
    [
      "what is nothing",
      `  - what: refusal petition PAUSD\n    because: why not\n`,
      `:2:11: nothing is called "refusal petition PAUSD"; the nearest valid word is "refusal petition PAUSED"`
    ],
    ["without a reason", `  - what: refusal petition PAUSED\n`, `:2:5: "because" is missing`],
    ["with an empty reason", `  - what: refusal petition PAUSED\n    because: ""\n`, ":3:14: "],
    [
      "twice",
      `  - { what: refusal petition PAUSED, because: one }\n  - { what: refusal petition PAUSED, because: two }\n`,
      ":3:13: "
    ],
    [
      "with a key nobody knows",
      `  - { what: refusal petition PAUSED, becuse: one }\n`,
      `nearest valid word is "because"`
    ]
  ] as const)("is told of an exception %s, at its place, and ends with 2", ([, rows, told]) =>
    Effect.gen(function* () {
      const { errors, except, exit, out } = yield* excepting(`exceptions:\n${rows}`)
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.include(errors, except)
      assert.include(errors, told)
    }).pipe(Effect.scoped)
  )
})

describe("A book under watch", () => {
  it("tells of what is read and of nothing else", () => {
    const [one] = asCases(readGood(accepted("expect: { status: accepted }"))).cases
    if (one?._tag !== "Play") return assert.fail("not played")
    const told = new Array<string>()
    const { eras } = Explain.watchedBook(one.setting.basis.book, {
      rule: (name) => void told.push(name),
      era: () => {}
    })
    const rules = eras.at(-1)?.rules
    assert.deepStrictEqual(told, [])
    assert.isNotNull(rules?.["forward"]?.value)
    assert.deepStrictEqual(told, ["forward"])
  })
})
