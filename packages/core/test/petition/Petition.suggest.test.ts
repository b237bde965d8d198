/**
 * Which earlier matters a person is shown beside a new one, and in which order: each rule of the order by itself.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition, RuleBook } from "@lianxin/core"
import { longBasis } from "../basis.ts"
import { day } from "../days.ts"

const rulesOn = (on: string) =>
  RuleBook.rulesOn(longBasis.book, day(on)) ?? assert.fail("the book has an era")

const matter: Petition.Matter = {
  person: "person-1",
  subject: "wages",
  place: "brook",
  on: day("2026-01-05")
}
const earlier = (caseId: string, about: Partial<Petition.Candidate> = {}): Petition.Candidate => ({
  ...matter,
  caseId,
  on: day("2025-12-01"),
  status: "registered",
  repeatNo: null,
  similarity: null,
  ...about
})
const shown = (...candidates: ReadonlyArray<Petition.Candidate>) =>
  Petition.suggest(rulesOn("2026-01-05"), matter, candidates)
const ids = (...candidates: ReadonlyArray<Petition.Candidate>) =>
  shown(...candidates).map(({ caseId }) => caseId)

describe("the order of what is shown", () => {
  it.each([
    ["the same person first", { person: "person-2" }],
    ["the same subject next", { subject: "land" }],
    ["the same place next", { place: "far" }],
    ["the more alike text next", { similarity: 0.61 }],
    ["a text that was compared before one that was not", { similarity: null }],
    ["the later one next", { similarity: 0.9, on: day("2025-11-30") }]
  ] as const)("%s", (_, about) => {
    const near = earlier("z", { similarity: 0.9 })
    const far = earlier("a", { similarity: 0.9, ...about })
    assert.deepStrictEqual(
      [ids(near, far), ids(far, near)],
      [
        ["z", "a"],
        ["z", "a"]
      ]
    )
  })

  it("is by the id where nothing else differs", () => {
    assert.deepStrictEqual(
      [ids(earlier("a"), earlier("b")), ids(earlier("b"), earlier("a"))],
      [
        ["a", "b"],
        ["a", "b"]
      ]
    )
  })
})

describe("what is laid side by side", () => {
  it("a place agrees with one inside it, and with the one around it", () => {
    const agrees = (place: string) => shown(earlier("a", { place }))[0]?.reasons[2]?.agrees
    assert.deepStrictEqual(["brook", "brook-1", "bro", "ook", "a-brook"].map(agrees), [
      true,
      true,
      true,
      false,
      false
    ])
  })

  it("nobody knows whether two are one person where one of them has no name, nor of texts nobody compared", () => {
    const reasons = (about: Partial<Petition.Candidate>, own = matter) =>
      Petition.suggest(rulesOn("2026-01-05"), own, [earlier("a", about)])[0]?.reasons.map(
        ({ agrees }) => agrees
      )
    assert.deepStrictEqual(reasons({ person: null }), [null, true, true, null, true])
    assert.deepStrictEqual(reasons({}, { ...matter, person: null }), [null, true, true, null, true])
    assert.deepStrictEqual(reasons({ similarity: 0.6 }), [true, true, true, true, true])
    assert.deepStrictEqual(reasons({ similarity: 0.59 }), [true, true, true, false, true])
  })

  it("a matter of the same day is an earlier one", () => {
    assert.deepStrictEqual(ids(earlier("a", { on: matter.on })), ["a"])
  })

  it("nothing is shown under a law without such a rule", () => {
    assert.deepStrictEqual(Petition.suggest(rulesOn("2020-01-06"), matter, [earlier("a")]), [])
  })
})

describe("where an earlier matter stands", () => {
  it.each([
    ["registered", "inHand"],
    ["merged", "inHand"],
    ["inReview", "inHand"],
    ["concluded", "concluded"],
    ["settled", "concluded"],
    ["reviewed", "concluded"],
    ["notAccepted", "concluded"],
    ["ledAway", "concluded"],
    ["ended", "withdrawn"],
    ["withdrawn", "withdrawn"],
    ["final", "finalRecheck"]
  ] as const)("one that is %s is %s", (status, standing) => {
    assert.strictEqual(shown(earlier("a", { status }))[0]?.standing, standing)
  })
})
