/**
 * What does not belong here, comes too high, or by too many. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { accept, HANDLER, register, wake } from "../../petitions.ts"
import { answer, registered } from "../moments.ts"

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

  it("lies in no place the directory knows", () => {
    assert.strictEqual(
      answer([], register("2026-03-02", { place: "atlantis" })),
      "UNKNOWN_PLACE: place atlantis"
    )
  })

  it("is not registered by the office it complains of", () => {
    assert.strictEqual(
      answer([], register("2026-03-02", { accused: ["north-petitions"] })),
      "ACCUSED_RECIPIENT: office north-petitions"
    )
  })

  it("that a recheck has ended is not taken up again", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", { earlier: { caseId: "case-1", standing: "finalRecheck", newFacts: false } })
      ),
      "FINAL_RECHECK under refusal-grounds: earlier case-1"
    )
  })

  it("that a recheck has ended is a new matter with new facts", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", { earlier: { caseId: "case-1", standing: "finalRecheck", newFacts: true } })
      ),
      "allowed"
    )
  })

  it("in hand below is not taken up above", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          by: "clerk@city-petitions",
          earlier: { caseId: "case-1", standing: "inHand", newFacts: false, body: "north-labour" }
        })
      ),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office city-petitions, body north-labour"
    )
  })

  it("in hand below is so also without the name of the body", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          by: "clerk@city-petitions",
          earlier: { caseId: "case-1", standing: "inHand", newFacts: true }
        })
      ),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office city-petitions, body null"
    )
  })

  it("in hand at the same level may be registered again", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          earlier: { caseId: "case-1", standing: "inHand", newFacts: false, body: "north-labour" }
        })
      ),
      "allowed"
    )
  })

  it("in hand with a body stays there also before its superior of the same level", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          by: "handler@north-hall",
          earlier: { caseId: "case-1", standing: "inHand", newFacts: true, body: "north-land" }
        })
      ),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office north-hall, body north-land"
    )
  })

  it("in hand above may be registered below", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          by: HANDLER,
          earlier: { caseId: "case-1", standing: "inHand", newFacts: true, body: "city-labour" }
        })
      ),
      "allowed"
    )
  })

  it("that was concluded before may be registered", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          by: "clerk@city-petitions",
          earlier: { caseId: "case-1", standing: "concluded", newFacts: false }
        })
      ),
      "allowed"
    )
  })
})

describe("a visit", () => {
  it("by five is received", () => {
    assert.strictEqual(answer([], register("2026-03-02", { channel: "visit", visitors: 5 })), "allowed")
  })

  it("by six is one too many", () => {
    assert.strictEqual(
      answer([], register("2026-03-02", { channel: "visit", visitors: 6 })),
      "TOO_MANY_REPS under visits: visitors 6, most 5"
    )
  })

  it("without a number is by one", () => {
    assert.strictEqual(answer([], register("2026-03-02", { channel: "visit" })), "allowed")
  })

  it("one level above the body in charge is received", () => {
    assert.strictEqual(
      answer([], register("2026-03-02", { channel: "visit", by: "clerk@city-petitions" })),
      "allowed"
    )
  })

  it("two levels above is not", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", {
          channel: "visit",
          by: "clerk@city-petitions",
          place: "hill",
          subject: "paths"
        })
      ),
      "VISIT_LEVEL under visits: office city-petitions, level city, body hill-office"
    )
  })

  it("two levels above is a visit: in writing it is received", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", { by: "clerk@city-petitions", place: "hill", subject: "paths", visitors: 6 })
      ),
      "allowed"
    )
  })

  it("about what nobody is in charge of is received anywhere", () => {
    assert.strictEqual(
      answer(
        [],
        register("2026-03-02", { channel: "visit", by: "clerk@city-petitions", subject: "unheard-of" })
      ),
      "allowed"
    )
  })
})
