/**
 * Every golden case stands in a rule case, none of them alone, and no case carries an id nobody knows.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { casesById, GOLDEN } from "../golden.ts"

const found = casesById()

describe("the golden cases", () => {
  it("each stand in a rule case, with at least one more of its kind", () => {
    assert.deepStrictEqual(
      GOLDEN.filter((id) => (found.get(id) ?? 0) < 2),
      []
    )
  })

  it("are all the ids that rule cases carry", () => {
    assert.deepStrictEqual(
      [...found.keys()].filter((id) => !GOLDEN.includes(id)),
      []
    )
  })
})
