/**
 * Review and recheck. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { accept, beside, conclude, forward, HANDLER, register } from "../../petitions.ts"
import {
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
import { answers } from "../tables.ts"

describe("asking for review", () => {
  answers([
    [
      "waits for an opinion",
      inHand,
      beside("AskReview", "2026-03-02", { by: "petitioner" }),
      "WRONG_MOMENT: asked AskReview, found accepted"
    ],
    [
      "waits for its delivery",
      concluded,
      beside("AskReview", "2026-03-02", { by: "petitioner" }),
      "NOT_DELIVERED"
    ],
    [
      "is in time on the thirtieth day",
      delivered,
      beside("AskReview", "2026-03-05", { by: "petitioner" }),
      "allowed"
    ],
    [
      "is late on the day after",
      delivered,
      beside("AskReview", "2026-03-06", { by: "petitioner" }),
      "REVIEW_LATE under review-request: on 2026-03-06, until 2026-03-05"
    ],
    [
      "late is possible with a good cause",
      delivered,
      beside("AskReview", "2026-03-06", { by: "petitioner", goodCause: why }),
      "allowed"
    ],
    [
      "again is late on the day after too",
      reviewDelivered,
      beside("AskRecheck", "2026-03-14", { by: "petitioner" }),
      "REVIEW_LATE under recheck-request: on 2026-03-14, until 2026-03-13"
    ],
    [
      "is for what has a limit",
      [...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-02-02")],
      beside("AskReview", "2026-03-02", { by: "petitioner" }),
      "NO_REVIEW under conclusion-scope: kind suggestion, route null"
    ],
    [
      "ends with the recheck",
      final,
      beside("AskReview", "2026-03-02", { by: "petitioner" }),
      "FINAL_RECHECK under refusal-grounds"
    ],
    [
      "a second time ends with it too",
      final,
      beside("AskRecheck", "2026-03-02", { by: "petitioner" }),
      "FINAL_RECHECK under refusal-grounds"
    ],
    [
      "is for the body above",
      delivered,
      beside("AskReview", "2026-03-02", { by: "petitioner", to: "north-hall" }),
      "NOT_REVIEWER under review-office: office north-hall, offices city-labour"
    ],
    [
      "is entered by the body that is asked",
      delivered,
      beside("AskReview", "2026-03-02", { by: CITY }),
      "allowed"
    ],
    [
      "is entered by no other",
      delivered,
      beside("AskReview", "2026-03-02", { by: HALL }),
      "NOT_REVIEWER under review-office: office city-hall, offices city-labour"
    ],
    [
      "never asks the accused",
      [register("2026-01-05", { accused: ["city-labour"] }), ...delivered.slice(1)],
      beside("AskReview", "2026-03-02", { by: "petitioner" }),
      "NO_REVIEWER under review-office: body north-labour"
    ],
    [
      "names one of those that may be asked",
      [...handled("2020-06-01"), conclude("2020-06-01"), beside("Deliver", "2020-06-01", { by: HANDLER })],
      beside("AskReview", "2020-06-02", { by: "petitioner" }),
      "SEVERAL_REVIEWERS under review-office: offices city-labour, north-hall"
    ],
    [
      "finds nobody above the highest",
      [
        register("2026-01-05", { by: "clerk@city-petitions" }),
        forward("2026-01-05", { by: "clerk@city-petitions", to: "city-hall" }),
        accept("2026-01-05", { by: HALL }),
        conclude("2026-01-05", { by: HALL }),
        beside("Deliver", "2026-01-06", { by: HALL })
      ],
      beside("AskReview", "2026-01-07", { by: "petitioner" }),
      "NO_REVIEWER under review-office: body city-hall"
    ]
  ])
})

describe("an opinion on review", () => {
  answers([
    [
      "waits until it was asked for",
      delivered,
      beside("ReviewOpinion", "2026-03-02", { by: CITY, outcome: "uphold" }),
      "WRONG_MOMENT: asked ReviewOpinion, found concluded"
    ],
    [
      "is given by the body that was asked",
      inReview,
      beside("ReviewOpinion", "2026-03-02", { by: HALL, outcome: "uphold" }),
      "NOT_REVIEWER under review-office: office city-hall, offices city-labour"
    ],
    [
      "is not prepared by who handled it",
      inReview,
      beside("ReviewOpinion", "2026-03-02", { by: CITY, preparedBy: HANDLER, outcome: "uphold" }),
      "REVIEWER_IS_HANDLER under recusal: post handler@north-labour"
    ],
    [
      "is not prepared in the body that handled it",
      inReview,
      beside("ReviewOpinion", "2026-03-02", {
        by: CITY,
        preparedBy: "deputy-head@north-labour",
        outcome: "uphold"
      }),
      "REVIEWER_IS_HANDLER under recusal: post deputy-head@north-labour"
    ],
    [
      "on recheck is not prepared by who reviewed it",
      inRecheck,
      beside("RecheckOpinion", "2026-03-02", { by: HALL, preparedBy: CITY, outcome: "uphold" }),
      "REVIEWER_IS_HANDLER under recusal: post handler@city-labour"
    ],
    [
      "on recheck is not prepared in the body that reviewed it",
      inRecheck,
      beside("RecheckOpinion", "2026-03-02", {
        by: HALL,
        preparedBy: "head@city-labour",
        outcome: "uphold"
      }),
      "REVIEWER_IS_HANDLER under recusal: post head@city-labour"
    ],
    [
      "on recheck waits until that was asked for",
      inReview,
      beside("RecheckOpinion", "2026-03-02", { by: CITY, outcome: "uphold" }),
      "WRONG_MOMENT: asked RecheckOpinion, found inReview"
    ]
  ])
})
