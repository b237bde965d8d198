/**
 * A trace file that was altered: found out at any byte, by the reader and by the command.
 *
 * @since 0.1.0
 */
import { textOf } from "@lianxin/cli"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { TRACE_WORDS } from "../src/trace/words.ts"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { codeOf, forwarding } from "./traces.ts"

describe("lianxin verify, of a file altered in one byte,", () => {
  it.effect("never says the same and never breaks", () =>
    Effect.gen(function* () {
      const file = join(yield* emptyFolder, "trace.json")
      const bytes = Buffer.from(textOf(forwarding()))
      const places = fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), 60)
      for (const [at, by] of places) {
        const other = Buffer.from(bytes)
        other[at] = (other[at] ?? 0) ^ by
        writeFileSync(file, other)
        const { errors, exit, out } = yield* lianxin("verify", file, "--lang", "en")
        assert.include([1, 2], exit, `${at} by ${by}: ${out}${errors}`)
        assert.notInclude(out, TRACE_WORDS.en.same)
        assert.notStrictEqual(`${out}${errors}`, "")
      }
    }).pipe(Effect.scoped)
  )
})

describe("a trace file", () => {
  it("altered in any byte, a space among them, is found out", () => {
    const bytes = Buffer.from(textOf(forwarding()))
    const altered = (at: number, byte: number): string => {
      const other = Buffer.from(bytes)
      other[at] = byte
      return other.toString("utf8")
    }
    const spaces = [...bytes.keys()].filter((at) => bytes[at] === 0x20 || bytes[at] === 0x0a)
    for (const at of spaces.filter((_, i) => i % 40 === 0))
      assert.notStrictEqual(codeOf(altered(at, 0x09)), "read", `${at}`)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        fc.pre(bytes[at] !== byte)
        assert.notStrictEqual(codeOf(altered(at, byte)), "read")
      }),
      { numRuns: 2000 }
    )
    assert.strictEqual(codeOf(bytes.toString("utf8")), "read")
  })

  it("with a byte too few or too many is found out", () => {
    const text = textOf(forwarding())
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("", " ", "\n", "0", ","), (at, more) => {
        const other =
          more === "" ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + more + text.slice(at)
        fc.pre(other !== text)
        assert.notStrictEqual(codeOf(other), "read")
      }),
      { numRuns: 1000 }
    )
  })

  it("of a text that nests without end is not looked through", () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`
    assert.strictEqual(codeOf(`{"trace":${deep},"seal":"none"}`), "ALTERED")
  })
})
