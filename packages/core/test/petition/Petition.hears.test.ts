/**
 * What a petition asks of itself when another one has told it something: once, and only what is still to be done.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import { after, beside, CLERK, moment, register } from "../petitions.ts"
import { inHand, registered } from "./moments.ts"

type Told = Parameters<NonNullable<typeof Petition.petition.hear>>[0]

const at = moment("2026-01-08")
const hears = (
  commands: Parameters<typeof after>[0],
  template: string,
  params: Told["params"],
  from = "case-2"
) => Petition.petition.hear?.({ from, template, params, at }, after(commands)) ?? null

const leads = beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })
const merged = beside("Merge", "2026-01-06", { by: CLERK, into: "case-2" })
const accepted = {
  did: "accepted",
  on: "2026-01-07",
  office: "north-labour",
  kind: "claim",
  route: "petition"
}

describe("a tie it is told of", () => {
  it.each(["leads", "repeatedBy", "splitInto"] as const)("is noted as %s, once", (as) => {
    const link = { _tag: "Link", to: "case-2", as, at, by: "clock" }
    assert.deepStrictEqual<unknown>(hears(registered, "petition.tie", { as }), link)
    const noted = beside("Link", "2026-01-06", { by: "clock", to: "case-2", as })
    assert.isNull(hears([...registered, noted], "petition.tie", { as }))
    assert.isNotNull(hears([...registered, noted], "petition.tie", { as }, "case-3"))
  })

  it("is noted beside one of another kind, and is none a person would note", () => {
    assert.isNotNull(hears([...registered, leads], "petition.tie", { as: "repeatedBy" }))
    assert.isNull(hears(registered, "petition.tie", { as: "related" }))
    assert.isNull(hears(registered, "petition.tie", {}))
  })

  it("is struck out where it leads that one, and nothing else is", () => {
    const unlink = { _tag: "Unlink", to: "case-2", as: "leads", at, by: "clock" }
    assert.deepStrictEqual<unknown>(hears([...registered, leads], "petition.untie", { as: "leads" }), unlink)
    assert.isNull(hears([...registered, leads], "petition.untie", { as: "leads" }, "case-3"))
    assert.isNull(hears(registered, "petition.untie", { as: "leads" }))
    const related = beside("Link", "2026-01-06", { by: CLERK, to: "case-2", as: "related" })
    assert.isNull(hears([...registered, related], "petition.untie", { as: "leads" }))
  })
})

describe("what the matter that leads has done", () => {
  it("is done here too, without what is not said", () => {
    const follow = { _tag: "Follow", into: "case-2", at, by: "clock", ...accepted }
    assert.deepStrictEqual<unknown>(hears([...registered, merged], "petition.follow", accepted), follow)
    const { route: _, ...rest } = follow
    assert.deepStrictEqual<unknown>(
      hears([...registered, merged], "petition.follow", { ...accepted, route: null }),
      rest
    )
  })

  it("is not done where this one does not go on within it", () => {
    assert.isNull(hears(registered, "petition.follow", accepted))
    assert.isNull(hears([...registered, merged], "petition.follow", accepted, "case-3"))
  })

  it("is not accepted a second time, and is concluded all the same", () => {
    const within = [...inHand, merged]
    assert.isNull(hears(within, "petition.follow", accepted))
    assert.isNotNull(hears(within, "petition.follow", { ...accepted, did: "concluded", result: "support" }))
  })
})

it("of other news, and of news it cannot read, a petition makes nothing", () => {
  assert.isNull(hears([register("2026-01-05"), merged], "petition.concluded", accepted))
  assert.isNull(hears([register("2026-01-05"), merged], "petition.follow", { ...accepted, did: "forgotten" }))
})
