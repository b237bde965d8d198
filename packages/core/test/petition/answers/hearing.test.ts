/**
 * Hearings. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, HANDLER } from "../../petitions.ts"
import { CITY, HALL, inHand, inRecheck, inReview, sent, stopped, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a hearing", () => {
  answers([
    [
      "waits until it is handled",
      sent,
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-03-02"),
        until: day("2026-03-02"),
        record: why
      }),
      "WRONG_MOMENT: asked Hear, found forwarded"
    ],
    [
      "waits for a clock that stands still",
      stopped("conclude", inHand),
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-03-02"),
        until: day("2026-03-02"),
        record: why
      }),
      "PAUSED: asked Hear, duty conclude"
    ],
    [
      "is not held by a petition office",
      inHand,
      beside("Hear", "2026-03-02", {
        by: CLERK,
        from: day("2026-03-02"),
        until: day("2026-03-02"),
        record: why
      }),
      "NOT_DECIDER under deciders: office north-petitions, asked Hear"
    ],
    [
      "is held by the body that decides",
      inHand,
      beside("Hear", "2026-03-02", {
        by: CITY,
        from: day("2026-03-02"),
        until: day("2026-03-02"),
        record: why
      }),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    ],
    [
      "is not held before acceptance",
      inHand,
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-01-04"),
        until: day("2026-03-02"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-01-04, notBefore 2026-01-05, notAfter 2026-03-02"
    ],
    [
      "may be held on the day of acceptance",
      inHand,
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-01-05"),
        until: day("2026-03-02"),
        record: why
      }),
      "allowed"
    ],
    [
      "is recorded when it is over",
      inHand,
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-03-02"),
        until: day("2026-03-03"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-03-03, notBefore 2026-03-02, notAfter 2026-03-02"
    ],
    [
      "ends after it begins",
      inHand,
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-03-02"),
        until: day("2026-03-01"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-03-01, notBefore 2026-03-02, notAfter 2026-03-02"
    ],
    [
      "shares no day with the last one",
      [
        ...inHand,
        beside("Hear", "2026-02-03", {
          by: HANDLER,
          from: day("2026-02-02"),
          until: day("2026-02-03"),
          record: why
        })
      ],
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-02-03"),
        until: day("2026-02-04"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-02-03, notBefore 2026-02-04, notAfter 2026-03-02"
    ],
    [
      "may follow on the next day",
      [
        ...inHand,
        beside("Hear", "2026-02-03", {
          by: HANDLER,
          from: day("2026-02-02"),
          until: day("2026-02-03"),
          record: why
        })
      ],
      beside("Hear", "2026-03-02", {
        by: HANDLER,
        from: day("2026-02-04"),
        until: day("2026-02-04"),
        record: why
      }),
      "allowed"
    ],
    [
      "is not held before the review was asked for",
      inReview,
      beside("Hear", "2026-03-02", {
        by: CITY,
        from: day("2026-02-03"),
        until: day("2026-02-05"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-02-03, notBefore 2026-02-04, notAfter 2026-03-02"
    ],
    [
      "is not held before the recheck was asked for",
      inRecheck,
      beside("Hear", "2026-03-02", {
        by: HALL,
        from: day("2026-02-11"),
        until: day("2026-02-13"),
        record: why
      }),
      "DAY_WRONG under hearing: day 2026-02-11, notBefore 2026-02-12, notAfter 2026-03-02"
    ]
  ])
})
