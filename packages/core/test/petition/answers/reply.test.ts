/**
 * The delivery of replies. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, conclude, HANDLER } from "../../petitions.ts"
import { answer, CITY, concluded, delivered, handled, inHand, reviewed } from "../moments.ts"

describe("a reply", () => {
  it("is delivered once there is one", () => {
    assert.strictEqual(
      answer(inHand, beside("Deliver", "2026-03-02", { by: HANDLER })),
      "WRONG_MOMENT: asked Deliver, found accepted"
    )
  })

  it("is delivered to nobody without a name", () => {
    assert.strictEqual(
      answer(
        [...handled("2026-01-05", { anonymous: true }), conclude("2026-02-02")],
        beside("Deliver", "2026-03-02", { by: HANDLER })
      ),
      "ANONYMOUS"
    )
  })

  it("is delivered once", () => {
    assert.strictEqual(
      answer(delivered, beside("Deliver", "2026-03-02", { by: HANDLER })),
      "ALREADY_DELIVERED: on 2026-02-03"
    )
  })

  it("is delivered by the body or the petition office", () => {
    assert.strictEqual(
      answer(concluded, beside("Deliver", "2026-03-02", { by: CITY })),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    )
  })

  it("is not received before it was written", () => {
    assert.strictEqual(
      answer(concluded, beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-02-01") })),
      "DAY_WRONG: day 2026-02-01, notBefore 2026-02-02, notAfter 2026-03-02"
    )
  })

  it("may be received the day it was written", () => {
    assert.strictEqual(
      answer(concluded, beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-02-02") })),
      "allowed"
    )
  })

  it("is not received on a day to come", () => {
    assert.strictEqual(
      answer(concluded, beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-03-03") })),
      "DAY_WRONG: day 2026-03-03, notBefore 2026-02-02, notAfter 2026-03-02"
    )
  })

  it("on review is not received before it was written", () => {
    assert.strictEqual(
      answer(reviewed, beside("Deliver", "2026-03-02", { by: CITY, receivedOn: day("2026-02-09") })),
      "DAY_WRONG: day 2026-02-09, notBefore 2026-02-10, notAfter 2026-03-02"
    )
  })
})
