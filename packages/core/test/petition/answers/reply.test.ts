/**
 * The delivery of replies. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, conclude, HANDLER } from "../../petitions.ts"
import { CITY, concluded, delivered, handled, inHand, reviewed } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a reply", () => {
  answers([
    [
      "is delivered once there is one",
      inHand,
      beside("Deliver", "2026-03-02", { by: HANDLER }),
      "WRONG_MOMENT: asked Deliver, found accepted"
    ],
    [
      "is delivered to nobody without a name",
      [...handled("2026-01-05", { anonymous: true }), conclude("2026-02-02")],
      beside("Deliver", "2026-03-02", { by: HANDLER }),
      "ANONYMOUS"
    ],
    [
      "is delivered once",
      delivered,
      beside("Deliver", "2026-03-02", { by: HANDLER }),
      "ALREADY_DELIVERED: on 2026-02-03"
    ],
    [
      "is delivered by the body or the petition office",
      concluded,
      beside("Deliver", "2026-03-02", { by: CITY }),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    ],
    [
      "is not received before it was written",
      concluded,
      beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-02-01") }),
      "DAY_WRONG: day 2026-02-01, notBefore 2026-02-02, notAfter 2026-03-02"
    ],
    [
      "may be received the day it was written",
      concluded,
      beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-02-02") }),
      "allowed"
    ],
    [
      "is not received on a day to come",
      concluded,
      beside("Deliver", "2026-03-02", { by: HANDLER, receivedOn: day("2026-03-03") }),
      "DAY_WRONG: day 2026-03-03, notBefore 2026-02-02, notAfter 2026-03-02"
    ],
    [
      "on review is not received before it was written",
      reviewed,
      beside("Deliver", "2026-03-02", { by: CITY, receivedOn: day("2026-02-09") }),
      "DAY_WRONG: day 2026-02-09, notBefore 2026-02-10, notAfter 2026-03-02"
    ]
  ])
})
