/**
 * Classifying, and leading a matter away. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, classify, forward, HANDLER, register } from "../../petitions.ts"
import { answer, inHand, registered, sent, simple } from "../moments.ts"

describe("leading a matter away", () => {
  it("is over once it was sent", () => {
    assert.strictEqual(
      answer(sent, beside("LeadAway", "2026-03-02", { by: CLERK, door: "litigation" })),
      "WRONG_MOMENT: asked LeadAway, found forwarded"
    )
  })

  it("goes through a door of that day's law", () => {
    assert.strictEqual(
      answer(registered, beside("LeadAway", "2026-01-06", { by: CLERK, door: "statutoryDuty" })),
      "DOOR_NOT_IN_LAW under doors: door statutoryDuty"
    )
  })

  it("goes to an office that stands in the directory", () => {
    assert.strictEqual(
      answer(registered, beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation", to: "nowhere" })),
      "UNKNOWN_OFFICE: office nowhere"
    )
  })

  it("never goes to the accused", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { accused: ["north-hall"] })],
        beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation", to: "north-hall" })
      ),
      "ACCUSED_RECIPIENT: office north-hall"
    )
  })

  it("is for the office that holds it", () => {
    assert.strictEqual(
      answer(registered, beside("LeadAway", "2026-01-06", { by: HANDLER, door: "litigation" })),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    )
  })
})

describe("classifying", () => {
  it("is for the office that holds it or the body that has it", () => {
    assert.strictEqual(
      answer(registered, classify("2026-01-06", { by: HANDLER })),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    )
  })

  it("is over once it was accepted", () => {
    assert.strictEqual(answer(inHand, classify("2026-01-06")), "WRONG_MOMENT: asked Classify, found accepted")
  })

  it("does not lead back out of the simple procedure", () => {
    assert.strictEqual(
      answer(simple, classify("2026-01-06", { procedure: "ordinary" })),
      "WRONG_MOMENT: asked Classify, found simple"
    )
  })

  it("as simple wants the petition route", () => {
    assert.strictEqual(
      answer(registered, classify("2026-01-06", { procedure: "simple", route: "arbitration" })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why statutoryRoute"
    )
  })

  it("as simple wants a request that may be supported", () => {
    assert.strictEqual(
      answer(registered, classify("2026-01-06", { procedure: "simple", likelyRefused: true })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why likelyRefused"
    )
  })

  it("in the simple procedure stays within its bounds", () => {
    assert.strictEqual(
      answer(simple, classify("2026-01-06", { route: "arbitration" })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why statutoryRoute"
    )
  })

  it("as simple wants one signature", () => {
    assert.strictEqual(
      answer([register("2026-01-05", { signers: 2 })], classify("2026-01-06", { procedure: "simple" })),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why joint"
    )
  })

  it("as simple wants one visitor", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { channel: "visit", visitors: 2 })],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why joint"
    )
  })

  it("as simple is open to one visitor who signed alone", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { channel: "visit", visitors: 1, signers: 1 })],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "allowed"
    )
  })

  it("as simple wants a first petition", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } })],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why repeat"
    )
  })

  it("as simple is open to a matter with new facts", () => {
    assert.strictEqual(
      answer(
        [register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: true } })],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "allowed"
    )
  })

  it("as simple is closed to what was assigned", () => {
    assert.strictEqual(
      answer(
        [
          ...registered,
          forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
        ],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why assigned"
    )
  })

  it("as simple is closed to what several bodies share", () => {
    assert.strictEqual(
      answer(
        [...registered, forward("2026-01-05", { assisting: ["north-hall"] })],
        classify("2026-01-06", { procedure: "simple" })
      ),
      "SIMPLE_NOT_APPLICABLE under simple-scope: why severalBodies"
    )
  })

  it("as simple was unknown to the former law", () => {
    assert.strictEqual(
      answer([register("2020-01-06")], classify("2020-01-07", { procedure: "simple" })),
      "NOT_PROVIDED under simple-scope: asked simple"
    )
  })
})
