/**
 * Rating, taking back and urging. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { CLERK, conclude, evaluate, HANDLER, HEAD, register, urge, wake, withdraw } from "../../petitions.ts"
import { answer, concluded, handled, inHand, why } from "../moments.ts"

describe("rating", () => {
  it("is for the petitioner", () => {
    assert.strictEqual(
      answer(concluded, evaluate("2026-03-02", { by: CLERK })),
      "NOT_PETITIONER: by clerk@north-petitions"
    )
  })

  it("waits for an opinion", () => {
    assert.strictEqual(answer(inHand, evaluate("2026-03-02")), "WRONG_MOMENT: asked Evaluate, found accepted")
  })

  it("is done once", () => {
    assert.strictEqual(
      answer([...concluded, evaluate("2026-02-03")], evaluate("2026-02-04")),
      "ALREADY_RATED under evaluation: rated petitionOffice"
    )
  })

  it("is in time on the thirtieth day", () => {
    assert.strictEqual(answer(concluded, evaluate("2026-03-04")), "allowed")
  })

  it("is late on the day after", () => {
    assert.strictEqual(
      answer(concluded, evaluate("2026-03-05")),
      "EVALUATION_LATE under evaluation: on 2026-03-05, until 2026-03-04"
    )
  })

  it("was unknown to the former law", () => {
    assert.strictEqual(
      answer([...handled("2020-01-06"), conclude("2020-01-07")], evaluate("2020-01-08")),
      "NOT_PROVIDED under evaluation: asked Evaluate"
    )
  })
})

describe("taking it back", () => {
  it("is for the petitioner", () => {
    assert.strictEqual(
      answer(inHand, withdraw("2026-03-02", { by: CLERK, record: why })),
      "NOT_PETITIONER: by clerk@north-petitions"
    )
  })

  it("has a signed record", () => {
    assert.strictEqual(answer(inHand, withdraw("2026-03-02")), "RECORD_MISSING under withdrawal")
  })

  it("does not end an accusation", () => {
    assert.strictEqual(
      answer([register("2026-01-05", { kind: "accusation" })], withdraw("2026-03-02", { record: why })),
      "ACCUSATION_STANDS under withdrawal: kind accusation"
    )
  })

  it("is over once there is an opinion", () => {
    assert.strictEqual(
      answer(concluded, withdraw("2026-03-02", { record: why })),
      "WRONG_MOMENT: asked Withdraw, found concluded"
    )
  })
})

describe("urging", () => {
  it("is over with the matter", () => {
    assert.strictEqual(answer(concluded, urge("2026-03-02")), "WRONG_MOMENT: asked Urge, found concluded")
  })

  it("is for a petition office", () => {
    assert.strictEqual(
      answer(inHand, urge("2026-03-02", { by: HANDLER })),
      "NOT_PETITION_OFFICE: office north-labour"
    )
  })

  it("calls a post there is", () => {
    assert.strictEqual(
      answer(inHand, urge("2026-03-02", { to: "nobody@north-labour" })),
      "UNKNOWN_POST: post nobody@north-labour"
    )
  })

  it("calls a post that still is", () => {
    assert.strictEqual(
      answer(inHand, urge("2026-03-02", { to: "retired@north-labour" })),
      "UNKNOWN_POST: post retired@north-labour"
    )
  })

  it("waits for the day of its rung", () => {
    assert.strictEqual(
      answer(inHand, urge("2026-03-02", { rung: "L3" })),
      "RUNG_NOT_DUE under supervision/ladder: rung L3"
    )
  })

  it("follows a rung of the ladder", () => {
    assert.strictEqual(answer(inHand, urge("2026-03-02", { rung: "L99" })), "RUNG_NOT_DUE: rung L99")
  })

  it("wants a caller of the rank", () => {
    assert.strictEqual(
      answer([...inHand, wake("2026-03-03")], urge("2026-03-03", { rung: "L3", to: HEAD })),
      "RANK_TOO_LOW under supervision/ladder: rung L3, side caller, rank clerk, needed head"
    )
  })

  it("wants one called of the rank", () => {
    assert.strictEqual(
      answer([...inHand, wake("2026-03-03")], urge("2026-03-03", { rung: "L3", by: "head@north-petitions" })),
      "RANK_TOO_LOW under supervision/ladder: rung L3, side callee, rank handler, needed head"
    )
  })

  it("of the day after is a rung as well", () => {
    assert.strictEqual(
      answer([...inHand, wake("2026-03-07")], urge("2026-03-07", { rung: "overdue" })),
      "RANK_TOO_LOW under supervision/overdue: rung overdue, side caller, rank clerk, needed deputyHead"
    )
  })
})
