/**
 * Forwarding, assigning and objecting. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { answerObjection, forward, HANDLER, object, register } from "../../petitions.ts"
import { concluded, inHand, registered, sent, simple, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("forwarding", () => {
  answers([
    [
      "is over once there is an opinion",
      concluded,
      forward("2026-03-02"),
      "WRONG_MOMENT: asked Forward, found concluded"
    ],
    [
      "is for the office that holds it",
      registered,
      forward("2026-03-02", { by: HANDLER }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ],
    [
      "leads to another office than the one that has it",
      sent,
      forward("2026-03-02", { to: "north-labour" }),
      "SAME_OFFICE: office north-labour"
    ],
    [
      "leads to a kind of office that decides",
      registered,
      forward("2026-03-02", { to: "north-clinic" }),
      "NOT_DECIDER under deciders: office north-clinic, asked Forward"
    ],
    [
      "does not lead back to a petition office",
      sent,
      forward("2026-03-02", { to: "city-petitions" }),
      "NOT_DECIDER under deciders: office city-petitions, asked Forward"
    ],
    [
      "never leads to the accused",
      [register("2026-01-05", { accused: ["north-labour"] })],
      forward("2026-03-02"),
      "ACCUSED_RECIPIENT: office north-labour"
    ],
    [
      "has no help from the accused",
      [register("2026-01-05", { accused: ["north-hall"] })],
      forward("2026-03-02", { assisting: ["north-hall"] }),
      "ACCUSED_RECIPIENT: office north-hall"
    ],
    [
      "has help from offices that stand in the directory",
      registered,
      forward("2026-03-02", { assisting: ["nowhere"] }),
      "UNKNOWN_OFFICE: office nowhere"
    ],
    [
      "has help from another office than the one that leads",
      registered,
      forward("2026-03-02", { assisting: ["north-labour"] }),
      "SAME_OFFICE: office north-labour"
    ],
    [
      "finds nobody in charge of what is unheard of",
      [register("2026-01-05", { subject: "unheard-of" })],
      forward("2026-03-02"),
      "NOBODY_IN_CHARGE: subject unheard-of, place brook"
    ],
    [
      "finds several in charge, and who settles it",
      [register("2026-01-05", { subject: "land" })],
      forward("2026-03-02"),
      "SEVERAL_IN_CHARGE: subject land, place brook, offices north-land, north-forestry, settledBy north-hall"
    ]
  ])
})

describe("assigning", () => {
  answers([
    [
      "is for a petition office",
      sent,
      forward("2026-03-02", { by: HANDLER, to: "city-labour", assign: { reportBy: day("2026-04-01") } }),
      "NOT_PETITION_OFFICE under assigning: office north-labour"
    ],
    [
      "wants a report by a day to come",
      registered,
      forward("2026-03-02", { assign: { reportBy: day("2026-03-01") } }),
      "DAY_WRONG under assigning: day 2026-03-01, notBefore 2026-03-02, notAfter null"
    ],
    [
      "wants it at the earliest on the day itself",
      registered,
      forward("2026-03-02", { assign: { reportBy: day("2026-03-02") } }),
      "allowed"
    ],
    [
      "is not for the simple procedure",
      registered,
      forward("2026-03-02", { procedure: "simple", assign: { reportBy: day("2026-04-01") } }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why assigned"
    ],
    [
      "nor is what several bodies share",
      registered,
      forward("2026-03-02", { procedure: "simple", assisting: ["north-hall"] }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    ]
  ])
})

describe("the procedure on the way", () => {
  answers([
    ["may be named though it stays", registered, forward("2026-03-02", { procedure: "ordinary" }), "allowed"],
    [
      "is not changed once a body has it",
      sent,
      forward("2026-03-02", { to: "city-labour", procedure: "simple" }),
      "WRONG_MOMENT: asked Forward, found forwarded"
    ],
    [
      "is not changed back",
      simple,
      forward("2026-01-06", { procedure: "ordinary" }),
      "WRONG_MOMENT: asked Forward, found registered"
    ],
    [
      "stays simple within its bounds",
      simple,
      forward("2026-01-06", { assisting: ["north-hall"] }),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    ]
  ])
})

describe("objecting", () => {
  answers([
    [
      "is over once it was accepted",
      inHand,
      object("2026-01-06", { reasons: why }),
      "WRONG_MOMENT: asked Object, found accepted"
    ],
    [
      "is for five working days",
      sent,
      object("2026-01-13", { reasons: why }),
      "OBJECTION_LATE under objection: office north-labour, on 2026-01-13, until 2026-01-12"
    ],
    ["is in time on the fifth", sent, object("2026-01-12", { reasons: why }), "allowed"],
    ["has reasons", sent, object("2026-01-06"), "REASONS_MISSING under objection: office north-labour"],
    [
      "was unknown to the former law",
      [register("2020-01-06"), forward("2020-01-06")],
      object("2020-01-07", { reasons: why }),
      "NOT_PROVIDED under objection: asked Object"
    ],
    [
      "is answered when it was raised",
      sent,
      answerObjection("2026-03-02", true),
      "WRONG_MOMENT: asked AnswerObjection, found forwarded"
    ],
    [
      "is answered by the sender",
      [...sent, object("2026-01-06", { reasons: why })],
      answerObjection("2026-03-02", true, { by: "clerk@city-petitions" }),
      "NOT_SENDER: office city-petitions, sender north-petitions"
    ],
    [
      "is answered by a petition office",
      [...sent, object("2026-01-06", { reasons: why })],
      answerObjection("2026-03-02", true, { by: HANDLER }),
      "NOT_PETITION_OFFICE: office north-labour"
    ]
  ])
})
