/**
 * What the tables of the law propose for a person to decide: the route to be tried first, and each level's share of the
 * time for forwarding.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition, RuleBook } from "@lianxin/core"
import { longBasis } from "../basis.ts"
import { both } from "../county.ts"
import { day } from "../days.ts"
import { after, register } from "../petitions.ts"

const rulesOn = (on: string) => {
  const rules = RuleBook.rulesOn(longBasis.book, day(on))
  return rules ?? assert.fail("the book has an era")
}
const now = rulesOn("2026-01-05")
const former = rulesOn("2020-01-06")

describe("the route of a claim", () => {
  const { kind: _, ...unclassified } = register("2026-01-05")

  it("is proposed by its subject, with the reason and the version of the table", () => {
    const proposal = {
      route: "arbitration" as const,
      because: both("wages go to arbitration"),
      under: { rule: "national/petition/route-proposals", version: day("2022-05-01"), layer: "invented" }
    }
    assert.deepInclude(Petition.proposeRoute(now, after([register("2026-01-05")])), proposal)
    assert.deepInclude(Petition.proposeRoute(now, after([unclassified])), proposal)
  })

  it("is not proposed for another subject, another kind, nor by a law without a table", () => {
    assert.isNull(Petition.proposeRoute(now, after([register("2026-01-05", { subject: "land" })])))
    assert.isNull(Petition.proposeRoute(now, after([register("2026-01-05", { kind: "suggestion" })])))
    assert.isNull(Petition.proposeRoute(former, after([register("2026-01-05")])))
    assert.isNull(Petition.proposeRoute(now, Petition.petition.initial))
  })
})

describe("the shares of the time for forwarding", () => {
  const shares = (level: Parameters<typeof Petition.forwardShares>[1], rules = now) =>
    Petition.forwardShares(rules, level, day("2026-01-05")).map(({ day: last, level: at }) => `${at} ${last}`)

  it("run from the level that registered it, each from the end of the one above", () => {
    assert.deepStrictEqual(shares("nation"), [
      "nation 2026-01-10",
      "province 2026-01-13",
      "city 2026-01-16",
      "county 2026-01-20"
    ])
    assert.deepStrictEqual(shares("city"), ["city 2026-01-08", "county 2026-01-12"])
    assert.deepStrictEqual(shares("county"), ["county 2026-01-09"])
  })

  it("are none below the lowest level of the table, nor by a law without one", () => {
    assert.deepStrictEqual(shares("village"), [])
    assert.deepStrictEqual(shares("city", former), [])
  })
})
