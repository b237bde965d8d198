/**
 * Reports, standing aside, deaths and corrections. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import {
  beside,
  CLERK,
  conclude,
  extend,
  forward,
  HANDLER,
  HEAD,
  refuse,
  register,
  urge
} from "../../petitions.ts"
import { answer, CITY, concluded, handled, inHand, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a report", () => {
  answers([
    [
      "is made where one is owed",
      inHand,
      beside("ReportResult", "2026-03-02", { by: HANDLER, report: why }),
      "NOT_ASKED: duty resultReport"
    ],
    [
      "is made by the office that owes it",
      [register("2026-01-05", { urgent: true })],
      beside("ReportUp", "2026-01-05", { by: HANDLER, report: why }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ]
  ])
})

describe("standing aside", () => {
  answers([
    [
      "is for a post there is",
      inHand,
      beside("Recuse", "2026-03-02", { by: HEAD, post: "nobody@north-labour", why }),
      "UNKNOWN_POST: post nobody@north-labour"
    ],
    [
      "is decided for a head by the superior office",
      inHand,
      beside("Recuse", "2026-03-02", { by: HEAD, post: HEAD, why }),
      "NOT_HEAD under recusal: post head@north-labour, office city-labour, rank head"
    ],
    [
      "is decided for the staff by the head",
      inHand,
      beside("Recuse", "2026-03-02", { by: "deputy-head@north-labour", post: HANDLER, why }),
      "NOT_HEAD under recusal: post handler@north-labour, office north-labour, rank head"
    ],
    [
      "is decided in the own office",
      inHand,
      beside("Recuse", "2026-03-02", { by: "head@city-labour", post: HANDLER, why }),
      "NOT_HEAD under recusal: post handler@north-labour, office north-labour, rank head"
    ],
    [
      "is decided once",
      [...inHand, beside("Recuse", "2026-03-02", { by: HEAD, post: HANDLER, why })],
      beside("Recuse", "2026-03-02", { by: HEAD, post: HANDLER, why }),
      "RECUSAL under recusal: post handler@north-labour"
    ],
    [
      "means to act no more",
      [...inHand, beside("Recuse", "2026-03-02", { by: HEAD, post: HANDLER, why })],
      conclude("2026-03-03"),
      "RECUSAL under recusal: post handler@north-labour"
    ],
    [
      "means to approve no more",
      [...inHand, beside("Recuse", "2026-02-02", { by: "head@city-labour", post: HEAD, why })],
      extend("2026-02-03"),
      "EXT_NOT_AUTHORISED under extension: approvedBy head@north-labour, office north-labour"
    ],
    [
      "of a head was decided by the body's others under the former law",
      handled("2020-01-06"),
      beside("Recuse", "2020-01-07", { by: HANDLER, post: HEAD, why }),
      "allowed"
    ],
    [
      "was decided by no head himself under the former law",
      handled("2020-01-06"),
      beside("Recuse", "2020-01-07", { by: HEAD, post: HEAD, why }),
      "NOT_HEAD under recusal: post head@north-labour, office north-labour, rank head"
    ],
    [
      "of the staff was decided by the head under the former law too",
      handled("2020-01-06"),
      beside("Recuse", "2020-01-07", { by: "deputy-head@north-labour", post: HANDLER, why }),
      "NOT_HEAD under recusal: post handler@north-labour, office north-labour, rank head"
    ]
  ])
})

it("who stands aside is not called", () => {
  const aside = beside("Recuse", "2026-01-07", { by: HEAD, post: HANDLER, why })
  assert.strictEqual(
    answer([...inHand, aside], urge("2026-02-02", { to: HANDLER })),
    "RECUSAL under recusal: post handler@north-labour"
  )
})

describe("an office complained of", () => {
  const hall = register("2026-01-05", { accused: ["north-hall"] })

  it("is not called about the matter", () => {
    assert.strictEqual(
      answer([hall, forward("2026-01-06")], urge("2026-01-12", { to: "head@north-hall" })),
      "ACCUSED_RECIPIENT: office north-hall"
    )
  })

  it("is no place a petitioner is sent to", () => {
    const matter = [hall, forward("2026-01-06")]
    const refused = { ground: "LITIGATION" } as const
    assert.strictEqual(
      answer(matter, refuse("2026-01-12", { ...refused, goTo: "north-hall" })),
      "ACCUSED_RECIPIENT: office north-hall"
    )
    assert.strictEqual(answer(matter, refuse("2026-01-12", { ...refused, goTo: "city-labour" })), "allowed")
  })
})

describe("a death, a correction", () => {
  it("is recorded as long as something may still be asked or rated", () => {
    assert.strictEqual(answer(concluded, beside("RecordDeath", "2026-03-02", { by: CLERK })), "allowed")
    const died = beside("RecordDeath", "2026-03-02", { by: CLERK })
    assert.strictEqual(answer([...inHand, died], died), "WRONG_MOMENT: asked RecordDeath, found ended")
  })

  answers([
    [
      "is recorded by the office that holds it or the body that has it",
      inHand,
      beside("RecordDeath", "2026-03-02", { by: CITY }),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    ],
    [
      "puts right what was entered",
      [],
      beside("Correct", "2026-03-02", { by: CLERK, place: "north", why }),
      "WRONG_MOMENT: asked Correct, found unregistered"
    ],
    [
      "puts right what was wrong",
      inHand,
      beside("Correct", "2026-03-02", {
        by: CLERK,
        kind: "claim",
        channel: "online",
        place: "brook",
        subject: "wages",
        route: "petition",
        why
      }),
      "NOTHING_CORRECTED"
    ],
    [
      "names a place there is",
      inHand,
      beside("Correct", "2026-03-02", { by: CLERK, place: "atlantis", why }),
      "UNKNOWN_PLACE: place atlantis"
    ]
  ])
})
