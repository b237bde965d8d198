/**
 * `lianxin explore`, and the page that explains what it finds in our own books.
 *
 * @since 0.1.0
 */
import { type Finding, nameOf } from "@lianxin/explorer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { lianxin } from "./commandLine.ts"
import { folder } from "./files.ts"

const page = readFileSync(folder("docs/explanation/explorer-findings.md"), "utf8")
const [, petitions = "", followUps = ""] = page.split(/^## /m)
/** The findings a part of the page explains, each in a line of its own. */
const explained = (part: string): ReadonlyArray<string> =>
  [...part.matchAll(/^\* `([A-Z_]+ [^`]+)`$/gm)].map(([, name = ""]) => name).toSorted()

interface Told {
  readonly ended: string
  readonly findings: ReadonlyArray<Finding>
}
const read = (out: string): Told => JSON.parse(out) as Told

describe("lianxin explore", () => {
  it.effect.each([
    ["petition", petitions],
    ["psychiatric", followUps]
  ] as const)(
    "every finding in our own books is explained: %s, and nothing is explained that is not found",
    ([type, part]) =>
      Effect.gen(function* () {
        const { exit, out } = yield* lianxin("explore", "--type", type, "--json")
        const { ended, findings } = read(out)
        assert.deepStrictEqual([exit, ended], [0, "complete"])
        assert.isAbove(explained(part).length, 1)
        assert.deepStrictEqual(findings.map(nameOf).toSorted(), explained(part))
      }),
    240_000
  )

  it.effect("tells each finding with its path, and the time taken beside the result", () =>
    Effect.gen(function* () {
      const { errors, exit, out } = yield* lianxin("explore", "--type", "psychiatric", "--lang", "en")
      assert.strictEqual(exit, 0)
      assert.include(out, "psychiatric, national+xianning\nevery state: ")
      assert.include(out, "  2018-05-28 handler@clinic Miss reason=notHome -> Missed")
      assert.match(errors, /states reached a second$/)
    })
  )

  it.effect("stops at a depth or at a number of states, and says so", () =>
    Effect.gen(function* () {
      const shallow = yield* lianxin("explore", "--depth", "2", "--book", "national", "--lang", "zh-CN")
      assert.include(shallow.out, "更深处未遍历")
      assert.include(shallow.out, "“从未”仅指至此未见")
      const few = read((yield* lianxin("explore", "--states", "300", "--json")).out)
      assert.strictEqual(few.ended, "states")
    })
  )

  it.effect("names a layer nobody has, a limit below one and a case type nobody has, and walks nothing", () =>
    Effect.gen(function* () {
      const layer = yield* lianxin("explore", "--book", "national,xianing")
      assert.deepStrictEqual([layer.exit, layer.out], [2, ""])
      assert.include(layer.errors, `the nearest valid word is "xianning"`)
      for (const flag of ["depth", "states"]) {
        const { errors, exit, out } = yield* lianxin("explore", `--${flag}`, "0")
        assert.deepStrictEqual([exit, out], [2, ""])
        assert.include(errors, `--${flag} 0: a whole number from 1`)
      }
      assert.strictEqual((yield* lianxin("explore", "--type", "petitions")).exit, 2)
    })
  )
})
