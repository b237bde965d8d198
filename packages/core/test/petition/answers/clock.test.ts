/**
 * Extending, stopping a clock, and leaving the simple procedure. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { accept, beside, CLERK, extend, forward, HANDLER, HEAD } from "../../petitions.ts"
import { answer, concluded, handled, inHand, registered, sent, simple, stopped, why } from "../moments.ts"

describe("extending", () => {
  it("waits for acceptance", () => {
    assert.strictEqual(answer(sent, extend("2026-03-02")), "WRONG_MOMENT: asked Extend, found forwarded")
  })

  it("moves a last day, where there is one", () => {
    assert.strictEqual(
      answer(handled("2026-01-05", { kind: "suggestion" }), extend("2026-03-02")),
      "NO_LIMIT under conclusion-scope"
    )
  })

  it("is granted once", () => {
    assert.strictEqual(
      answer([...inHand, extend("2026-02-02", { days: 7 })], extend("2026-03-02")),
      "EXT_ALREADY_USED under extension: times 1, days 7"
    )
  })

  it("is granted until the last day", () => {
    assert.strictEqual(
      answer(inHand, extend("2026-03-07")),
      "EXT_AFTER_DEADLINE under extension: on 2026-03-07, until 2026-03-06"
    )
  })

  it("is granted for thirty days at most", () => {
    assert.strictEqual(
      answer(inHand, extend("2026-03-02", { days: 31 })),
      "EXT_TOO_LONG under extension: days 31, most 30, totalDays 90"
    )
  })

  it("is granted for thirty days", () => {
    assert.strictEqual(answer(inHand, extend("2026-03-02", { days: 30 })), "allowed")
  })

  it("is approved by the head", () => {
    assert.strictEqual(
      answer(inHand, extend("2026-03-02", { approvedBy: HANDLER })),
      "EXT_NOT_AUTHORISED under extension: approvedBy handler@north-labour, office north-labour"
    )
  })

  it("is told to the petitioner with its reason", () => {
    assert.strictEqual(
      answer(inHand, extend("2026-03-02", { reasonTold: false })),
      "REASON_NOT_NOTIFIED under extension"
    )
  })

  it("is for the body that has it", () => {
    assert.strictEqual(
      answer(inHand, extend("2026-03-02", { by: CLERK })),
      "NOT_DECIDER under deciders: office north-petitions, asked Extend"
    )
  })

  it("is unknown to the simple procedure", () => {
    assert.strictEqual(
      answer([...simple, forward("2026-01-05"), accept("2026-01-06")], extend("2026-01-07")),
      "NOT_PROVIDED under simple-conclusion: asked Extend"
    )
  })

  it("is taken back where there is one", () => {
    assert.strictEqual(
      answer(inHand, beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why })),
      "NO_EXTENSION"
    )
  })

  it("is taken back while it is handled", () => {
    assert.strictEqual(
      answer(concluded, beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why })),
      "WRONG_MOMENT: asked UndoExtension, found concluded"
    )
  })

  it("is taken back by the head", () => {
    assert.strictEqual(
      answer([...inHand, extend("2026-02-02")], beside("UndoExtension", "2026-03-02", { by: HANDLER, why })),
      "EXT_NOT_AUTHORISED under extension: approvedBy null, office north-labour"
    )
  })

  it("is taken back by the body that has it", () => {
    assert.strictEqual(
      answer(
        [...inHand, extend("2026-02-02")],
        beside("UndoExtension", "2026-03-02", { by: CLERK, approvedBy: HEAD, why })
      ),
      "NOT_DECIDER under deciders: office north-petitions, asked UndoExtension"
    )
  })
})

describe("stopping a clock", () => {
  it("is for the clocks a rule names", () => {
    assert.strictEqual(
      answer(registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })),
      "PAUSE_NOT_ALLOWED under pause: duty forward"
    )
  })

  it("is over with the matter", () => {
    assert.strictEqual(
      answer(concluded, beside("Pause", "2026-03-02", { by: HANDLER, duty: "conclude", why })),
      "WRONG_MOMENT: asked Pause, found concluded"
    )
  })

  it("stops what runs", () => {
    assert.strictEqual(
      answer(
        stopped("conclude", inHand),
        beside("Pause", "2026-03-02", { by: HANDLER, duty: "conclude", why })
      ),
      "PAUSED: asked Pause, duty conclude"
    )
  })

  it("stops what has begun", () => {
    assert.strictEqual(
      answer(sent, beside("Pause", "2026-01-06", { by: HANDLER, duty: "conclude", why })),
      "WRONG_MOMENT: asked Pause, found forwarded"
    )
  })

  it("is for the office that owes it", () => {
    assert.strictEqual(
      answer(inHand, beside("Pause", "2026-03-02", { by: CLERK, duty: "conclude", why })),
      "NOT_RESPONSIBLE: office north-petitions, responsible north-labour"
    )
  })

  it("is possible on the last day", () => {
    assert.strictEqual(
      answer(inHand, beside("Pause", "2026-03-06", { by: HANDLER, duty: "conclude", why })),
      "allowed"
    )
  })

  it("is too late on the day after", () => {
    assert.strictEqual(
      answer(inHand, beside("Pause", "2026-03-07", { by: HANDLER, duty: "conclude", why })),
      "DEADLINE_PASSED under pause: duty conclude, on 2026-03-07, until 2026-03-06"
    )
  })

  it("ends where one stands still", () => {
    assert.strictEqual(
      answer(inHand, beside("Resume", "2026-03-02", { by: HANDLER, duty: "conclude" })),
      "NOT_PAUSED: duty conclude"
    )
  })

  it("is ended by the office that owes it", () => {
    assert.strictEqual(
      answer(stopped("conclude", inHand), beside("Resume", "2026-03-02", { by: CLERK, duty: "conclude" })),
      "NOT_RESPONSIBLE: office north-petitions, responsible north-labour"
    )
  })

  it("is over with the matter, and does not end", () => {
    assert.strictEqual(
      answer(concluded, beside("Resume", "2026-03-02", { by: HANDLER, duty: "conclude" })),
      "WRONG_MOMENT: asked Resume, found concluded"
    )
  })
})

describe("leaving the simple procedure", () => {
  it("waits until a body has it", () => {
    assert.strictEqual(
      answer(simple, beside("SwitchToOrdinary", "2026-01-06", { by: HANDLER, why })),
      "NOT_RESPONSIBLE: office north-labour, responsible null"
    )
  })

  it("is over once there is an opinion", () => {
    assert.strictEqual(
      answer(concluded, beside("SwitchToOrdinary", "2026-03-02", { by: HANDLER, why })),
      "WRONG_MOMENT: asked SwitchToOrdinary, found concluded"
    )
  })

  it("is for what is in it", () => {
    assert.strictEqual(
      answer(inHand, beside("SwitchToOrdinary", "2026-03-02", { by: HANDLER, why })),
      "NOT_SIMPLE under simple-scope"
    )
  })

  it("waits for a clock that stands still", () => {
    assert.strictEqual(
      answer(
        stopped("acceptance", [...simple, forward("2026-01-05")]),
        beside("SwitchToOrdinary", "2026-01-07", { by: HANDLER, why })
      ),
      "PAUSED: asked SwitchToOrdinary, duty acceptance"
    )
  })
})
