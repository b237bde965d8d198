/**
 * The right to rate: where it stands on a day, and the matters that have none.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import { day } from "../days.ts"
import { accept, after, conclude, evaluate, forward, refusal, register, withdraw } from "../petitions.ts"

const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code

describe("where a rating stands", () => {
  const done = () => after([...inHand, conclude("2026-02-02")])
  const on = (today: string, state = done()) => Petition.evaluationOn(state, "petitionOffice", day(today))

  it("is awaited before the opinion, open until its last day, then lapsed, and rated from the day it was given", () => {
    assert.deepStrictEqual(
      [on("2026-02-01"), on("2026-02-02"), on("2026-03-04"), on("2026-03-05")],
      ["awaiting", "unrated", "unrated", "lapsed"]
    )
    assert.strictEqual(on("2026-03-05", after(inHand)), "awaiting")
    const rated = after([...inHand, conclude("2026-02-02"), evaluate("2026-02-03")])
    assert.deepStrictEqual(
      [on("2026-02-02", rated), on("2026-02-03", rated), on("2026-03-05", rated)],
      ["unrated", "rated", "rated"]
    )
  })

  it("is none where the matter ended without an opinion", () => {
    assert.strictEqual(
      on("2026-03-05", after([...inHand, withdraw("2026-01-06", { record: "record-1" })])),
      "none"
    )
  })

  it("is nothing for a matter of a statutory route, a repeat, or a petitioner without a name", () => {
    const concluded = (about: Parameters<typeof register>[1]) =>
      after([
        register("2026-01-05", about),
        forward("2026-01-05"),
        accept("2026-01-05"),
        conclude("2026-01-06")
      ])
    const earlier = { caseId: "case-1", standing: "concluded", newFacts: false } as const
    for (const about of [{ route: "arbitration" }, { earlier }, { anonymous: true }] as const)
      assert.deepStrictEqual([concluded(about).duties, on("2026-01-07", concluded(about))], [[], "none"])
  })

  it("where there is none is no rating that comes late, but one the law does not provide for", () => {
    const begun = (about: Parameters<typeof register>[1]) => [
      register("2026-01-05", about),
      forward("2026-01-05"),
      accept("2026-01-05"),
      conclude("2026-01-06")
    ]
    assert.strictEqual(codeOf(begun({ route: "arbitration" }), evaluate("2026-01-07")), "NOT_PROVIDED")
    assert.strictEqual(codeOf(begun({ anonymous: true }), evaluate("2026-01-07")), "NOT_PROVIDED")
    assert.strictEqual(codeOf(begun({}), evaluate("2026-02-06")), "EVALUATION_LATE")
  })
})
