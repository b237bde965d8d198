/**
 * What any book says on any day, against asking each of its layers from the top for its last word.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, RuleBook } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { day } from "../days.ts"
import { build, layer, rule } from "./books.ts"

const FIRST = day("2024-02-20")
const someLayer = (id: string) =>
  fc
    .record({
      answer: fc.uniqueArray(
        fc.tuple(fc.nat(20), fc.constantFrom<Array<unknown>>({ days: 1 }, { days: 2 }, "inherit")),
        { selector: ([n]) => n, maxLength: 4 }
      ),
      object: fc.uniqueArray(
        fc.tuple(fc.nat(20), fc.constantFrom<Array<unknown>>({ days: 3 }, "none", "inherit")),
        { selector: ([n]) => n, maxLength: 4 }
      )
    })
    .map((drawn) =>
      layer(
        id,
        ...Object.entries(drawn).map(([id, versions]) =>
          rule(
            id,
            versions
              .toSorted(([a], [b]) => a - b)
              .map(([n, value]) => [CalendarDate.addDays(FIRST, n), value])
          )
        )
      )
    )
const ground = layer(
  "ground",
  rule("answer", [["2024-02-20", { days: 9 }]]),
  rule("object", [["2024-02-20", "none"]])
)

/** What a rule says on a day, by asking each layer from the top for its last word. */
const lastWord = (layers: ReadonlyArray<RuleBook.Layer>, id: string, on: CalendarDate.CalendarDate) => {
  for (const { id: name, rules } of layers.toReversed()) {
    const spoken = rules
      .flatMap((rule) => (rule.id === id ? rule.versions : []))
      .filter(({ from }) => from <= on)
    const last = spoken.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1)
    if (last !== undefined && last.value !== "inherit")
      return { layer: name, value: last.value === "none" ? null : last.value }
  }
  return undefined
}

describe("any book", () => {
  it("says on every day what its layers say, and its eras neither overlap nor leave a gap", () => {
    fc.assert(
      fc.property(someLayer("nation"), someLayer("county"), (nation, county) => {
        const layers = [ground, nation, county]
        const book = Result.getOrThrow(build(layers, "2024-02-20"))
        const starts = book.eras.map(({ from }) => from)
        assert.strictEqual(starts[0], FIRST)
        assert.deepStrictEqual(starts, [...new Set(starts)].toSorted())
        for (let n = 0; n < 25; n++) {
          const on = CalendarDate.addDays(FIRST, n)
          const rules = RuleBook.rulesOn(book, on)
          for (const id of ["answer", "object"] as const) {
            const found = rules?.[id]
            assert.deepStrictEqual(
              { layer: found?.stamp.layer, value: found?.value },
              { layer: undefined, value: undefined, ...lastWord(layers, id, on) }
            )
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  it("that begins later says the same from its first day on", () => {
    fc.assert(
      fc.property(someLayer("county"), fc.nat(20), (county, n) => {
        const from = CalendarDate.addDays(FIRST, n)
        const [long, short] = ["2024-02-20", from].map((start) =>
          Result.getOrThrow(build([ground, county], start))
        )
        if (long === undefined || short === undefined) return
        for (let later = 0; later < 25; later++) {
          const on = CalendarDate.addDays(from, later)
          assert.deepStrictEqual(RuleBook.rulesOn(short, on), RuleBook.rulesOn(long, on))
        }
        assert.isNull(RuleBook.rulesOn(short, CalendarDate.addDays(from, -1)))
      })
    )
  })
})
