/**
 * Rating, taking back and urging. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { CLERK, conclude, evaluate, HANDLER, HEAD, register, urge, wake, withdraw } from "../../petitions.ts"
import { concluded, handled, inHand, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("rating", () => {
  answers([
    [
      "is for the petitioner",
      concluded,
      evaluate("2026-03-02", { by: CLERK }),
      "NOT_PETITIONER: by clerk@north-petitions"
    ],
    ["waits for an opinion", inHand, evaluate("2026-03-02"), "WRONG_MOMENT: asked Evaluate, found accepted"],
    [
      "is done once",
      [...concluded, evaluate("2026-02-03")],
      evaluate("2026-02-04"),
      "ALREADY_RATED under evaluation: rated petitionOffice"
    ],
    ["is in time on the thirtieth day", concluded, evaluate("2026-03-04"), "allowed"],
    [
      "is late on the day after",
      concluded,
      evaluate("2026-03-05"),
      "EVALUATION_LATE under evaluation: on 2026-03-05, until 2026-03-04"
    ],
    [
      "was unknown to the former law",
      [...handled("2020-01-06"), conclude("2020-01-07")],
      evaluate("2020-01-08"),
      "NOT_PROVIDED under evaluation: asked Evaluate"
    ]
  ])
})

describe("taking it back", () => {
  answers([
    [
      "is for the petitioner",
      inHand,
      withdraw("2026-03-02", { by: CLERK, record: why }),
      "NOT_PETITIONER: by clerk@north-petitions"
    ],
    ["has a signed record", inHand, withdraw("2026-03-02"), "RECORD_MISSING under withdrawal"],
    [
      "does not end an accusation",
      [register("2026-01-05", { kind: "accusation" })],
      withdraw("2026-03-02", { record: why }),
      "ACCUSATION_STANDS under withdrawal: kind accusation"
    ],
    [
      "is over once there is an opinion",
      concluded,
      withdraw("2026-03-02", { record: why }),
      "WRONG_MOMENT: asked Withdraw, found concluded"
    ]
  ])
})

describe("urging", () => {
  answers([
    ["is over with the matter", concluded, urge("2026-03-02"), "WRONG_MOMENT: asked Urge, found concluded"],
    [
      "is for a petition office",
      inHand,
      urge("2026-03-02", { by: HANDLER }),
      "NOT_PETITION_OFFICE: office north-labour"
    ],
    [
      "calls a post there is",
      inHand,
      urge("2026-03-02", { to: "nobody@north-labour" }),
      "UNKNOWN_POST: post nobody@north-labour"
    ],
    [
      "calls a post that still is",
      inHand,
      urge("2026-03-02", { to: "retired@north-labour" }),
      "UNKNOWN_POST: post retired@north-labour"
    ],
    [
      "waits for the day of its rung",
      inHand,
      urge("2026-03-02", { rung: "L3" }),
      "RUNG_NOT_DUE under supervision/ladder: rung L3"
    ],
    ["follows a rung of the ladder", inHand, urge("2026-03-02", { rung: "L99" }), "RUNG_NOT_DUE: rung L99"],
    [
      "wants a caller of the rank",
      [...inHand, wake("2026-03-03")],
      urge("2026-03-03", { rung: "L3", to: HEAD }),
      "RANK_TOO_LOW under supervision/ladder: rung L3, side caller, rank clerk, needed head"
    ],
    [
      "wants one called of the rank",
      [...inHand, wake("2026-03-03")],
      urge("2026-03-03", { rung: "L3", by: "head@north-petitions" }),
      "RANK_TOO_LOW under supervision/ladder: rung L3, side callee, rank handler, needed head"
    ],
    [
      "of the day after is a rung as well",
      [...inHand, wake("2026-03-07")],
      urge("2026-03-07", { rung: "overdue" }),
      "RANK_TOO_LOW under supervision/overdue: rung overdue, side caller, rank clerk, needed deputyHead"
    ]
  ])
})
