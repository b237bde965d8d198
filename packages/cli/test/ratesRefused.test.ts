/**
 * What `lianxin rates` says of bad input.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"

const MARCH = ["--from", "2026-03-01", "--until", "2026-03-31"]

describe("lianxin rates says what is wrong with", () => {
  it.effect.each([
    [["sqlite:none.db", ...MARCH], "sqlite:none.db: there is no such store"],
    [["none.yaml", ...MARCH], "none.yaml: there is no such file or folder"],
    [["memory", ...MARCH], "memory: is empty when a command begins"],
    [["sqlite:a.db", "b.yaml", ...MARCH], "sqlite:a.db: name one store, or case files, and not both"],
    [
      ["x", "--from", "2026-03-01", "--until", "2026-02-28"],
      "--until 2026-02-28: lies before --from 2026-03-01"
    ],
    [
      ["x", "--from", "2026-02-30", "--until", "2026-03-28"],
      "--from 2026-02-30: the calendar has no such day"
    ],
    [
      ["x", ...MARCH, "--indicator", "repeat"],
      '--indicator repeat: unknown indicator; the nearest valid word is "repeat-rate"'
    ],
    [["x", ...MARCH, "--by", "office", "--by", "place"], "--by: one of office, place, and perhaps month"],
    [["x", ...MARCH, "--cases", "--published"], "--cases: a table that is published shows no cases"],
    [["x", ...MARCH, "--place", "42120"], "--place 42120: unknown place"],
    [["x", ...MARCH, "--known-at", "yesterday"], "--known-at yesterday: the calendar has no such day"]
  ] as const)("%j", ([args, message]) =>
    Effect.gen(function* () {
      const { errors, exit, out } = yield* lianxin("rates", ...args)
      assert.strictEqual(exit, 2)
      assert.include(errors, message)
      assert.strictEqual(out, "")
    })
  )

  it.effect("a file of rule cases", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const path = written(
        join(home, "cases.yaml"),
        "cases:\n  - name: a\n    history: []\n    expect: { status: unregistered }\n"
      )
      const { errors, exit } = yield* lianxin("rates", path, ...MARCH)
      assert.strictEqual(exit, 2)
      assert.include(errors, "has cases and no history")
    }).pipe(Effect.scoped)
  )
})
