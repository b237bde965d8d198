/**
 * What does not belong here, comes too high, or by too many. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { accept, HANDLER, register, wake } from "../../petitions.ts"
import { answer, registered } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a matter that does not belong here", () => {
  it("is registered only once", () => {
    assert.strictEqual(
      answer(registered, register("2026-03-02")),
      "WRONG_MOMENT: asked Register, found registered"
    )
  })

  it("is not accepted before it is registered, nor has it a clock", () => {
    assert.strictEqual(answer([], accept("2026-03-02")), "WRONG_MOMENT: asked Accept, found unregistered")
    assert.strictEqual(answer([], wake("2026-03-02")), "allowed")
  })

  answers([
    [
      "lies in no place the directory knows",
      [],
      register("2026-03-02", { place: "atlantis" }),
      "UNKNOWN_PLACE: place atlantis"
    ],
    [
      "is not registered by the office it complains of",
      [],
      register("2026-03-02", { accused: ["north-petitions"] }),
      "ACCUSED_RECIPIENT: office north-petitions"
    ],
    [
      "that a recheck has ended is not taken up again",
      [],
      register("2026-03-02", { earlier: { caseId: "case-1", standing: "finalRecheck", newFacts: false } }),
      "FINAL_RECHECK under refusal-grounds: earlier case-1"
    ],
    [
      "that a recheck has ended is a new matter with new facts",
      [],
      register("2026-03-02", { earlier: { caseId: "case-1", standing: "finalRecheck", newFacts: true } }),
      "allowed"
    ],
    [
      "in hand below is not taken up above",
      [],
      register("2026-03-02", {
        by: "clerk@city-petitions",
        earlier: { caseId: "case-1", standing: "inHand", newFacts: false, body: "north-labour" }
      }),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office city-petitions, body north-labour"
    ],
    [
      "in hand below is so also without the name of the body",
      [],
      register("2026-03-02", {
        by: "clerk@city-petitions",
        earlier: { caseId: "case-1", standing: "inHand", newFacts: true }
      }),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office city-petitions, body null"
    ],
    [
      "in hand at the same level may be registered again",
      [],
      register("2026-03-02", {
        earlier: { caseId: "case-1", standing: "inHand", newFacts: false, body: "north-labour" }
      }),
      "allowed"
    ],
    [
      "in hand with a body stays there also before its superior of the same level",
      [],
      register("2026-03-02", {
        by: "handler@north-hall",
        earlier: { caseId: "case-1", standing: "inHand", newFacts: true, body: "north-land" }
      }),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office north-hall, body north-land"
    ],
    [
      "in hand above may be registered below",
      [],
      register("2026-03-02", {
        by: HANDLER,
        earlier: { caseId: "case-1", standing: "inHand", newFacts: true, body: "city-labour" }
      }),
      "allowed"
    ],
    [
      "that was concluded before may be registered",
      [],
      register("2026-03-02", {
        by: "clerk@city-petitions",
        earlier: { caseId: "case-1", standing: "concluded", newFacts: false }
      }),
      "allowed"
    ]
  ])
})

describe("a visit", () => {
  answers([
    ["by five is received", [], register("2026-03-02", { channel: "visit", visitors: 5 }), "allowed"],
    [
      "by six is one too many",
      [],
      register("2026-03-02", { channel: "visit", visitors: 6 }),
      "TOO_MANY_REPS under visits: visitors 6, most 5"
    ],
    ["without a number is by one", [], register("2026-03-02", { channel: "visit" }), "allowed"],
    [
      "one level above the body in charge is received",
      [],
      register("2026-03-02", { channel: "visit", by: "clerk@city-petitions" }),
      "allowed"
    ],
    [
      "two levels above is not",
      [],
      register("2026-03-02", {
        channel: "visit",
        by: "clerk@city-petitions",
        place: "hill",
        subject: "paths"
      }),
      "VISIT_LEVEL under visits: office city-petitions, level city, body hill-office"
    ],
    [
      "two levels above is a visit: in writing it is received",
      [],
      register("2026-03-02", { by: "clerk@city-petitions", place: "hill", subject: "paths", visitors: 6 }),
      "allowed"
    ],
    [
      "about what nobody is in charge of is received anywhere",
      [],
      register("2026-03-02", { channel: "visit", by: "clerk@city-petitions", subject: "unheard-of" }),
      "allowed"
    ]
  ])
})
