/**
 * Accepting, refusing, concluding and settling. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, beside, CLERK, conclude, forward, HANDLER, refuse } from "../../petitions.ts"
import { answer, CITY, handled, inHand, registered, sent, stopped, unclassified, why } from "../moments.ts"

describe("accepting and refusing", () => {
  it("is for a body that decides", () => {
    assert.strictEqual(
      answer(sent, accept("2026-01-06", { by: CLERK })),
      "NOT_DECIDER under deciders: office north-petitions, asked Accept"
    )
  })

  it("is for the body that has it", () => {
    assert.strictEqual(
      answer(sent, accept("2026-01-06", { by: CITY })),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    )
  })

  it("waits until a body has it", () => {
    assert.strictEqual(
      answer(registered, accept("2026-01-06")),
      "NOT_RESPONSIBLE: office north-labour, responsible null"
    )
  })

  it("waits until it is known what it is", () => {
    assert.strictEqual(answer([unclassified, forward("2026-01-05")], accept("2026-01-06")), "NOT_CLASSIFIED")
  })

  it("waits for a clock that stands still", () => {
    assert.strictEqual(
      answer(stopped("acceptance", sent), accept("2026-01-07")),
      "PAUSED: asked Accept, duty acceptance"
    )
  })

  it("waits for it when refusing too", () => {
    assert.strictEqual(
      answer(stopped("acceptance", sent), refuse("2026-01-07")),
      "PAUSED: asked Refuse, duty acceptance"
    )
  })

  it("rests on a ground of the law", () => {
    assert.strictEqual(
      answer(sent, refuse("2026-01-06", { ground: "REVIEW_LATE" })),
      "GROUND_NOT_IN_LAW under refusal-grounds: ground REVIEW_LATE"
    )
  })

  it("is over once it was accepted", () => {
    assert.strictEqual(answer(inHand, refuse("2026-01-06")), "WRONG_MOMENT: asked Refuse, found accepted")
  })
})

describe("concluding and settling", () => {
  it("waits for acceptance", () => {
    assert.strictEqual(answer(sent, conclude("2026-03-02")), "WRONG_MOMENT: asked Conclude, found forwarded")
  })

  it("waits for a clock that stands still", () => {
    assert.strictEqual(
      answer(stopped("conclude", inHand), conclude("2026-03-02")),
      "PAUSED: asked Conclude, duty conclude"
    )
  })

  it("sets a day to come for what is to be done", () => {
    assert.strictEqual(
      answer(inHand, conclude("2026-03-02", { executeBy: day("2026-03-01") })),
      "DAY_WRONG: day 2026-03-01, notBefore 2026-03-02, notAfter null"
    )
  })

  it("sets the day itself at the earliest", () => {
    assert.strictEqual(answer(inHand, conclude("2026-03-02", { executeBy: day("2026-03-02") })), "allowed")
  })

  it("by agreement is not for an accusation", () => {
    assert.strictEqual(
      answer(
        handled("2026-01-05", { kind: "accusation" }),
        beside("Settle", "2026-03-02", { by: HANDLER, agreement: why })
      ),
      "SETTLEMENT_NOT_ALLOWED under settlement: kind accusation"
    )
  })

  it("by agreement was unknown to the former law", () => {
    assert.strictEqual(
      answer(handled("2020-01-06"), beside("Settle", "2020-01-07", { by: HANDLER, agreement: why })),
      "SETTLEMENT_NOT_ALLOWED under settlement: kind claim"
    )
  })

  it("by agreement waits for acceptance", () => {
    assert.strictEqual(
      answer(sent, beside("Settle", "2026-03-02", { by: HANDLER, agreement: why })),
      "WRONG_MOMENT: asked Settle, found forwarded"
    )
  })
})
