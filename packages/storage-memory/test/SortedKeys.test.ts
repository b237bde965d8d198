/**
 * The set of keys in order holds what a plain set would, however it grows and shrinks.
 */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import * as SortedKeys from "../src/internal/SortedKeys.ts"

const key = (n: number): string => `k${n}`

/** Enough keys for several chunks, then what is added and removed again. */
const changes = fc.record({
  first: fc.integer({ min: 0, max: 3000 }),
  stride: fc.constantFrom(1, 7, 1009),
  later: fc.array(fc.record({ add: fc.boolean(), from: fc.nat(3000), count: fc.nat(900) }), { maxLength: 6 })
})

describe("keys in order", () => {
  it("any run of additions and removals leaves what a plain set would hold", () => {
    const law = fc.property(changes, fc.option(fc.nat(3100)), ({ first, stride, later }, after) => {
      const [keys, plain] = [SortedKeys.make(), new Set<string>()]
      const change = (add: boolean, one: string) => {
        if (add) keys.add(one)
        else keys.remove(one)
        if (add) plain.add(one)
        else plain.delete(one)
      }
      for (let i = 0; i < first; i++) change(true, key((i * stride) % 3001))
      for (const { add, count, from } of later)
        for (let i = 0; i < count; i++) change(add, key((from + i) % 3001))
      const from = after === null ? null : key(after)
      const expected = [...plain].filter((one) => from === null || one > from).sort()
      assert.deepStrictEqual([...keys.after(from)], expected)
      assert.strictEqual(keys.size(), plain.size)
    })
    fc.assert(law, { numRuns: 60 })
  })
})
