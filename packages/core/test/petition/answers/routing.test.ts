/**
 * Forwarding, assigning and objecting. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { answerObjection, forward, HANDLER, object, register } from "../../petitions.ts"
import { answer, concluded, inHand, registered, sent, simple, why } from "../moments.ts"

describe("forwarding", () => {
  it("is over once there is an opinion", () => {
    assert.strictEqual(
      answer(concluded, forward("2026-03-02")),
      "WRONG_MOMENT: asked Forward, found concluded"
    )
  })

  it("is for the office that holds it", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { by: HANDLER })),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    )
  })

  it("leads to another office than the one that has it", () => {
    assert.strictEqual(
      answer(sent, forward("2026-03-02", { to: "north-labour" })),
      "SAME_OFFICE: office north-labour"
    )
  })

  it("leads to a kind of office that decides", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { to: "north-clinic" })),
      "NOT_DECIDER under deciders: office north-clinic, asked Forward"
    )
  })

  it("does not lead back to a petition office", () => {
    assert.strictEqual(
      answer(sent, forward("2026-03-02", { to: "city-petitions" })),
      "NOT_DECIDER under deciders: office city-petitions, asked Forward"
    )
  })

  it("never leads to the accused", () => {
    assert.strictEqual(
      answer([register("2026-01-05", { accused: ["north-labour"] })], forward("2026-03-02")),
      "ACCUSED_RECIPIENT: office north-labour"
    )
  })

  it("has no help from the accused", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { accused: ["north-hall"] })],
        forward("2026-03-02", { assisting: ["north-hall"] })
      ),
      "ACCUSED_RECIPIENT: office north-hall"
    )
  })

  it("has help from offices that stand in the directory", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { assisting: ["nowhere"] })),
      "UNKNOWN_OFFICE: office nowhere"
    )
  })

  it("has help from another office than the one that leads", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { assisting: ["north-labour"] })),
      "SAME_OFFICE: office north-labour"
    )
  })

  it("finds nobody in charge of what is unheard of", () => {
    assert.strictEqual(
      answer([register("2026-01-05", { subject: "unheard-of" })], forward("2026-03-02")),
      "NOBODY_IN_CHARGE: subject unheard-of, place brook"
    )
  })

  it("finds several in charge, and who settles it", () => {
    assert.strictEqual(
      answer([register("2026-01-05", { subject: "land" })], forward("2026-03-02")),
      "SEVERAL_IN_CHARGE: subject land, place brook, offices north-land, north-forestry, settledBy north-hall"
    )
  })
})

describe("assigning", () => {
  it("is for a petition office", () => {
    assert.strictEqual(
      answer(
        sent,
        forward("2026-03-02", { by: HANDLER, to: "city-labour", assign: { reportBy: day("2026-04-01") } })
      ),
      "NOT_PETITION_OFFICE under assigning: office north-labour"
    )
  })

  it("wants a report by a day to come", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { assign: { reportBy: day("2026-03-01") } })),
      "DAY_WRONG under assigning: day 2026-03-01, notBefore 2026-03-02, notAfter null"
    )
  })

  it("wants it at the earliest on the day itself", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { assign: { reportBy: day("2026-03-02") } })),
      "allowed"
    )
  })

  it("is not for the simple procedure", () => {
    assert.strictEqual(
      answer(
        registered,
        forward("2026-03-02", { procedure: "simple", assign: { reportBy: day("2026-04-01") } })
      ),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why assigned"
    )
  })

  it("nor is what several bodies share", () => {
    assert.strictEqual(
      answer(registered, forward("2026-03-02", { procedure: "simple", assisting: ["north-hall"] })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    )
  })
})

describe("the procedure on the way", () => {
  it("may be named though it stays", () => {
    assert.strictEqual(answer(registered, forward("2026-03-02", { procedure: "ordinary" })), "allowed")
  })

  it("is not changed once a body has it", () => {
    assert.strictEqual(
      answer(sent, forward("2026-03-02", { to: "city-labour", procedure: "simple" })),
      "WRONG_MOMENT: asked Forward, found forwarded"
    )
  })

  it("is not changed back", () => {
    assert.strictEqual(
      answer(simple, forward("2026-01-06", { procedure: "ordinary" })),
      "WRONG_MOMENT: asked Forward, found registered"
    )
  })

  it("stays simple within its bounds", () => {
    assert.strictEqual(
      answer(simple, forward("2026-01-06", { assisting: ["north-hall"] })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    )
  })
})

describe("objecting", () => {
  it("is over once it was accepted", () => {
    assert.strictEqual(
      answer(inHand, object("2026-01-06", { reasons: why })),
      "WRONG_MOMENT: asked Object, found accepted"
    )
  })

  it("is for five working days", () => {
    assert.strictEqual(
      answer(sent, object("2026-01-13", { reasons: why })),
      "OBJECTION_LATE under objection: office north-labour, on 2026-01-13, until 2026-01-12"
    )
  })

  it("is in time on the fifth", () => {
    assert.strictEqual(answer(sent, object("2026-01-12", { reasons: why })), "allowed")
  })

  it("has reasons", () => {
    assert.strictEqual(
      answer(sent, object("2026-01-06")),
      "REASONS_MISSING under objection: office north-labour"
    )
  })

  it("was unknown to the former law", () => {
    assert.strictEqual(
      answer([register("2020-01-06"), forward("2020-01-06")], object("2020-01-07", { reasons: why })),
      "NOT_PROVIDED under objection: asked Object"
    )
  })

  it("is answered when it was raised", () => {
    assert.strictEqual(
      answer(sent, answerObjection("2026-03-02", true)),
      "WRONG_MOMENT: asked AnswerObjection, found forwarded"
    )
  })

  it("is answered by the sender", () => {
    assert.strictEqual(
      answer(
        [...sent, object("2026-01-06", { reasons: why })],
        answerObjection("2026-03-02", true, { by: "clerk@city-petitions" })
      ),
      "NOT_SENDER: office city-petitions, sender north-petitions"
    )
  })

  it("is answered by a petition office", () => {
    assert.strictEqual(
      answer(
        [...sent, object("2026-01-06", { reasons: why })],
        answerObjection("2026-03-02", true, { by: HANDLER })
      ),
      "NOT_PETITION_OFFICE: office north-labour"
    )
  })
})
