/**
 * Classifying, and leading a matter away. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, classify, forward, HANDLER, register } from "../../petitions.ts"
import { inHand, registered, sent, simple } from "../moments.ts"
import { answers } from "../tables.ts"

describe("leading a matter away", () => {
  answers([
    [
      "is over once it was sent",
      sent,
      beside("LeadAway", "2026-03-02", { by: CLERK, door: "litigation" }),
      "WRONG_MOMENT: asked LeadAway, found forwarded"
    ],
    [
      "goes through a door of that day's law",
      registered,
      beside("LeadAway", "2026-01-06", { by: CLERK, door: "statutoryDuty" }),
      "DOOR_NOT_IN_LAW under doors: door statutoryDuty"
    ],
    [
      "goes to an office that stands in the directory",
      registered,
      beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation", to: "nowhere" }),
      "UNKNOWN_OFFICE: office nowhere"
    ],
    [
      "never goes to the accused",
      [register("2026-01-05", { accused: ["north-hall"] })],
      beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation", to: "north-hall" }),
      "ACCUSED_RECIPIENT: office north-hall"
    ],
    [
      "is for the office that holds it",
      registered,
      beside("LeadAway", "2026-01-06", { by: HANDLER, door: "litigation" }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ]
  ])
})

describe("classifying", () => {
  answers([
    [
      "is for the office that holds it or the body that has it",
      registered,
      classify("2026-01-06", { by: HANDLER }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ],
    [
      "is over once it was accepted",
      inHand,
      classify("2026-01-06"),
      "WRONG_MOMENT: asked Classify, found accepted"
    ],
    [
      "does not lead back out of the simple procedure",
      simple,
      classify("2026-01-06", { procedure: "ordinary" }),
      "WRONG_MOMENT: asked Classify, found simple"
    ],
    [
      "as simple wants the petition route",
      registered,
      classify("2026-01-06", { procedure: "simple", route: "arbitration" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why statutoryRoute"
    ],
    [
      "as simple wants a request that may be supported",
      registered,
      classify("2026-01-06", { procedure: "simple", likelyRefused: true }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why likelyRefused"
    ],
    [
      "in the simple procedure stays within its bounds",
      simple,
      classify("2026-01-06", { route: "arbitration" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why statutoryRoute"
    ],
    [
      "as simple wants one signature",
      [register("2026-01-05", { signers: 2 })],
      classify("2026-01-06", { procedure: "simple" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why joint"
    ],
    [
      "as simple wants one visitor",
      [register("2026-01-05", { channel: "visit", visitors: 2 })],
      classify("2026-01-06", { procedure: "simple" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why joint"
    ],
    [
      "as simple is open to one visitor who signed alone",
      [register("2026-01-05", { channel: "visit", visitors: 1, signers: 1 })],
      classify("2026-01-06", { procedure: "simple" }),
      "allowed"
    ],
    [
      "as simple wants a first petition",
      [register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } })],
      classify("2026-01-06", { procedure: "simple" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why repeat"
    ],
    [
      "as simple is open to a matter with new facts",
      [register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: true } })],
      classify("2026-01-06", { procedure: "simple" }),
      "allowed"
    ],
    [
      "as simple is closed to what was assigned",
      [
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ],
      classify("2026-01-06", { procedure: "simple" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why assigned"
    ],
    [
      "as simple is closed to what several bodies share",
      [...registered, forward("2026-01-05", { assisting: ["north-hall"] })],
      classify("2026-01-06", { procedure: "simple" }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    ],
    [
      "as simple was unknown to the former law",
      [register("2020-01-06")],
      classify("2020-01-07", { procedure: "simple" }),
      "NOT_PROVIDED under simple-scope: asked simple"
    ]
  ])
})
