/**
 * What a code of a place says of the places around it and inside it.
 */
import { assert, describe, it } from "@effect/vitest"
import { PlaceCode } from "@lianxin/core"
import * as fc from "fast-check"

/** A division: so many digits of it are its own, and the rest of its length is zeros. */
const someDivision = fc
  .tuple(
    fc.constantFrom(6, 9, 12),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 })
  )
  .chain(([length, digits]) =>
    fc.constantFrom(...[2, 4, 6, 9, 12].filter((own) => own <= length)).map((own) => ({
      own: digits.slice(0, own).join(""),
      code: digits.slice(0, own).join("").padEnd(length, "0")
    }))
  )

describe("codes of places", () => {
  it("a city, a district, a township and a village, in six, nine or twelve digits", () => {
    const stems: Readonly<Record<string, string>> = {
      "420000": "42",
      "421200": "4212",
      "421202": "421202",
      "421200000000": "4212",
      "421202000": "421202",
      "421202005": "421202005",
      "421202005000": "421202005",
      "421202005201": "421202005201"
    }
    for (const [code, stem] of Object.entries(stems)) assert.strictEqual(PlaceCode.stem(code), stem, code)
  })

  it("a county that ends in zero is not taken for what is around it", () => {
    assert.strictEqual(PlaceCode.stem("421210"), "421210")
    assert.isFalse(PlaceCode.isAround("421210", "421211"))
  })

  it("a code of another kind stands for itself, and no place is around none", () => {
    for (const code of ["grid-100", "100", "4212020", "000000", ""])
      assert.strictEqual(PlaceCode.stem(code), code)
    for (const other of ["", "421202"]) assert.isFalse(PlaceCode.isAround("", other))
  })

  it("the stem is what a division has of its own, whatever its length", () => {
    fc.assert(fc.property(someDivision, ({ code, own }) => assert.strictEqual(PlaceCode.stem(code), own)))
  })

  it("two places are around each other either way or not at all", () => {
    fc.assert(
      fc.property(someDivision, someDivision, ({ code: a }, { code: b }) =>
        assert.strictEqual(PlaceCode.isAround(a, b), PlaceCode.isAround(b, a))
      )
    )
  })
})
