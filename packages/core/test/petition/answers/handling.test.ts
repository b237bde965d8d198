/**
 * Accepting, refusing, concluding and settling. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, beside, CLERK, conclude, forward, HANDLER, refuse } from "../../petitions.ts"
import { CITY, handled, inHand, registered, sent, stopped, unclassified, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("accepting and refusing", () => {
  answers([
    [
      "is for a body that decides",
      sent,
      accept("2026-01-06", { by: CLERK }),
      "NOT_DECIDER under deciders: office north-petitions, asked Accept"
    ],
    [
      "is for the body that has it",
      sent,
      accept("2026-01-06", { by: CITY }),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    ],
    [
      "waits until a body has it",
      registered,
      accept("2026-01-06"),
      "NOT_RESPONSIBLE: office north-labour, responsible null"
    ],
    [
      "waits until it is known what it is",
      [unclassified, forward("2026-01-05")],
      accept("2026-01-06"),
      "NOT_CLASSIFIED"
    ],
    [
      "waits for a clock that stands still",
      stopped("acceptance", sent),
      accept("2026-01-07"),
      "PAUSED: asked Accept, duty acceptance"
    ],
    [
      "waits for it when refusing too",
      stopped("acceptance", sent),
      refuse("2026-01-07"),
      "PAUSED: asked Refuse, duty acceptance"
    ],
    [
      "rests on a ground of the law",
      sent,
      refuse("2026-01-06", { ground: "REVIEW_LATE" }),
      "GROUND_NOT_IN_LAW under refusal-grounds: ground REVIEW_LATE"
    ],
    [
      "is over once it was accepted",
      inHand,
      refuse("2026-01-06"),
      "WRONG_MOMENT: asked Refuse, found accepted"
    ]
  ])
})

describe("concluding and settling", () => {
  answers([
    ["waits for acceptance", sent, conclude("2026-03-02"), "WRONG_MOMENT: asked Conclude, found forwarded"],
    [
      "waits for a clock that stands still",
      stopped("conclude", inHand),
      conclude("2026-03-02"),
      "PAUSED: asked Conclude, duty conclude"
    ],
    [
      "sets a day to come for what is to be done",
      inHand,
      conclude("2026-03-02", { executeBy: day("2026-03-01") }),
      "DAY_WRONG: day 2026-03-01, notBefore 2026-03-02, notAfter null"
    ],
    [
      "sets the day itself at the earliest",
      inHand,
      conclude("2026-03-02", { executeBy: day("2026-03-02") }),
      "allowed"
    ],
    [
      "by agreement is not for an accusation",
      handled("2026-01-05", { kind: "accusation" }),
      beside("Settle", "2026-03-02", { by: HANDLER, agreement: why }),
      "SETTLEMENT_NOT_ALLOWED under settlement: kind accusation"
    ],
    [
      "by agreement was unknown to the former law",
      handled("2020-01-06"),
      beside("Settle", "2020-01-07", { by: HANDLER, agreement: why }),
      "SETTLEMENT_NOT_ALLOWED under settlement: kind claim"
    ],
    [
      "by agreement waits for acceptance",
      sent,
      beside("Settle", "2026-03-02", { by: HANDLER, agreement: why }),
      "WRONG_MOMENT: asked Settle, found forwarded"
    ]
  ])
})
