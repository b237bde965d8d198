/**
 * Review and recheck. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { accept, beside, conclude, forward, HANDLER, register } from "../../petitions.ts"
import {
  answer,
  CITY,
  HALL,
  concluded,
  delivered,
  final,
  handled,
  inHand,
  inRecheck,
  inReview,
  reviewDelivered,
  why
} from "../moments.ts"

describe("asking for review", () => {
  it("waits for an opinion", () => {
    assert.strictEqual(
      answer(inHand, beside("AskReview", "2026-03-02", { by: "petitioner" })),
      "WRONG_MOMENT: asked AskReview, found accepted"
    )
  })

  it("waits for its delivery", () => {
    assert.strictEqual(
      answer(concluded, beside("AskReview", "2026-03-02", { by: "petitioner" })),
      "NOT_DELIVERED"
    )
  })

  it("is in time on the thirtieth day", () => {
    assert.strictEqual(answer(delivered, beside("AskReview", "2026-03-05", { by: "petitioner" })), "allowed")
  })

  it("is late on the day after", () => {
    assert.strictEqual(
      answer(delivered, beside("AskReview", "2026-03-06", { by: "petitioner" })),
      "REVIEW_LATE under review-request: on 2026-03-06, until 2026-03-05"
    )
  })

  it("late is possible with a good cause", () => {
    assert.strictEqual(
      answer(delivered, beside("AskReview", "2026-03-06", { by: "petitioner", goodCause: why })),
      "allowed"
    )
  })

  it("again is late on the day after too", () => {
    assert.strictEqual(
      answer(reviewDelivered, beside("AskRecheck", "2026-03-14", { by: "petitioner" })),
      "REVIEW_LATE under recheck-request: on 2026-03-14, until 2026-03-13"
    )
  })

  it("is for what has a limit", () => {
    assert.strictEqual(
      answer(
        [...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-02-02")],
        beside("AskReview", "2026-03-02", { by: "petitioner" })
      ),
      "NO_REVIEW under conclusion-scope: kind suggestion, route null"
    )
  })

  it("ends with the recheck", () => {
    assert.strictEqual(
      answer(final, beside("AskReview", "2026-03-02", { by: "petitioner" })),
      "FINAL_RECHECK under refusal-grounds"
    )
  })

  it("a second time ends with it too", () => {
    assert.strictEqual(
      answer(final, beside("AskRecheck", "2026-03-02", { by: "petitioner" })),
      "FINAL_RECHECK under refusal-grounds"
    )
  })

  it("is for the body above", () => {
    assert.strictEqual(
      answer(delivered, beside("AskReview", "2026-03-02", { by: "petitioner", to: "north-hall" })),
      "NOT_REVIEWER under review-office: office north-hall, offices city-labour"
    )
  })

  it("is entered by the body that is asked", () => {
    assert.strictEqual(answer(delivered, beside("AskReview", "2026-03-02", { by: CITY })), "allowed")
  })

  it("is entered by no other", () => {
    assert.strictEqual(
      answer(delivered, beside("AskReview", "2026-03-02", { by: HALL })),
      "NOT_REVIEWER under review-office: office city-hall, offices city-labour"
    )
  })

  it("never asks the accused", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { accused: ["city-labour"] }), ...delivered.slice(1)],
        beside("AskReview", "2026-03-02", { by: "petitioner" })
      ),
      "NO_REVIEWER under review-office: body north-labour"
    )
  })

  it("names one of those that may be asked", () => {
    assert.strictEqual(
      answer(
        [...handled("2020-06-01"), conclude("2020-06-01"), beside("Deliver", "2020-06-01", { by: HANDLER })],
        beside("AskReview", "2020-06-02", { by: "petitioner" })
      ),
      "SEVERAL_REVIEWERS under review-office: offices city-labour, north-hall"
    )
  })

  it("finds nobody above the highest", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: "clerk@city-petitions" }),
          forward("2026-01-05", { by: "clerk@city-petitions", to: "city-hall" }),
          accept("2026-01-05", { by: HALL }),
          conclude("2026-01-05", { by: HALL }),
          beside("Deliver", "2026-01-06", { by: HALL })
        ],
        beside("AskReview", "2026-01-07", { by: "petitioner" })
      ),
      "NO_REVIEWER under review-office: body city-hall"
    )
  })
})

describe("an opinion on review", () => {
  it("waits until it was asked for", () => {
    assert.strictEqual(
      answer(delivered, beside("ReviewOpinion", "2026-03-02", { by: CITY, outcome: "uphold" })),
      "WRONG_MOMENT: asked ReviewOpinion, found concluded"
    )
  })

  it("is given by the body that was asked", () => {
    assert.strictEqual(
      answer(inReview, beside("ReviewOpinion", "2026-03-02", { by: HALL, outcome: "uphold" })),
      "NOT_REVIEWER under review-office: office city-hall, offices city-labour"
    )
  })

  it("is not prepared by who handled it", () => {
    assert.strictEqual(
      answer(
        inReview,
        beside("ReviewOpinion", "2026-03-02", { by: CITY, preparedBy: HANDLER, outcome: "uphold" })
      ),
      "REVIEWER_IS_HANDLER under recusal: post handler@north-labour"
    )
  })

  it("is not prepared in the body that handled it", () => {
    assert.strictEqual(
      answer(
        inReview,
        beside("ReviewOpinion", "2026-03-02", {
          by: CITY,
          preparedBy: "deputy-head@north-labour",
          outcome: "uphold"
        })
      ),
      "REVIEWER_IS_HANDLER under recusal: post deputy-head@north-labour"
    )
  })

  it("on recheck is not prepared by who reviewed it", () => {
    assert.strictEqual(
      answer(
        inRecheck,
        beside("RecheckOpinion", "2026-03-02", { by: HALL, preparedBy: CITY, outcome: "uphold" })
      ),
      "REVIEWER_IS_HANDLER under recusal: post handler@city-labour"
    )
  })

  it("on recheck is not prepared in the body that reviewed it", () => {
    assert.strictEqual(
      answer(
        inRecheck,
        beside("RecheckOpinion", "2026-03-02", {
          by: HALL,
          preparedBy: "head@city-labour",
          outcome: "uphold"
        })
      ),
      "REVIEWER_IS_HANDLER under recusal: post head@city-labour"
    )
  })

  it("on recheck waits until that was asked for", () => {
    assert.strictEqual(
      answer(inReview, beside("RecheckOpinion", "2026-03-02", { by: CITY, outcome: "uphold" })),
      "WRONG_MOMENT: asked RecheckOpinion, found inReview"
    )
  })
})
