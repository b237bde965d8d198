/**
 * Clocks that stand still and extensions that are taken back, as the handbook would tell it.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition, Reprojection } from "@lianxin/core"
import { FIRST, longBasis, longLaw, petitionBasis } from "../basis.ts"
import {
  accept,
  after,
  answerObjection,
  beside,
  classify,
  CLERK,
  conclude,
  extend,
  forward,
  HANDLER,
  HEAD,
  object,
  refusal,
  register,
  wake
} from "../petitions.ts"

const why = "document-1"
const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const lastDay = (state: Petition.State, id: string): string | undefined =>
  state.duties.find((one) => one.id === id)?.due.day
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
const stop = (on: string, duty = "conclude") => beside("Pause", on, { by: HANDLER, duty, why })
const go = (on: string, duty = "conclude") => beside("Resume", on, { by: HANDLER, duty })

describe("a stopped clock", () => {
  it("is no open duty, and runs as many days longer as it stood still", () => {
    assert.isUndefined(lastDay(after([...inHand, stop("2026-02-02")]), "conclude"))
    assert.strictEqual(
      lastDay(after([...inHand, stop("2026-02-02"), go("2026-02-12")]), "conclude"),
      "2026-03-16"
    )
    assert.include(Petition.petition.summary(after([...inHand, stop("2026-02-02")])).marks, "paused")
  })

  it("calls nobody while it stands still, and calls no rung twice", () => {
    const late = [...inHand, wake("2026-02-25"), stop("2026-02-25"), wake("2026-04-01")]
    assert.deepStrictEqual(after(late).rungs, ["conclude/L9"])
    const again = after([...late, go("2026-04-01")])
    assert.strictEqual(lastDay(again, "conclude"), "2026-04-10")
    assert.deepStrictEqual(after([...late, go("2026-04-01"), wake("2026-04-01")]).rungs, ["conclude/L9"])
  })

  it("must run again before what it waits for is done", () => {
    assert.strictEqual(codeOf([...inHand, stop("2026-02-02")], conclude("2026-02-03")), "PAUSED")
    assert.strictEqual(
      codeOf([...inHand.slice(0, 2), stop("2026-01-06", "acceptance")], accept("2026-01-07")),
      "PAUSED"
    )
  })

  it("stops where a rule names it, by the office that owes it, before its last day", () => {
    assert.strictEqual(codeOf([register("2026-01-05")], stop("2026-01-06", "forward")), "PAUSE_NOT_ALLOWED")
    assert.strictEqual(
      codeOf(inHand, beside("Pause", "2026-01-06", { by: CLERK, duty: "conclude", why })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf(inHand, stop("2026-03-07")), "DEADLINE_PASSED")
    assert.strictEqual(codeOf(inHand, go("2026-01-06")), "NOT_PAUSED")
    const none = petitionBasis([[FIRST, { ...longLaw, pause: "none" }]])
    assert.strictEqual(codeOf(inHand, stop("2026-01-06"), none), "PAUSE_NOT_ALLOWED")
  })

  it("counts working days where the term does", () => {
    const working = petitionBasis([[FIRST, { ...longLaw, acceptance: { mode: "W", workingDays: 10 } }]])
    const sent = [register("2026-01-05"), forward("2026-01-05")]
    const held = after([...sent, stop("2026-01-09", "acceptance"), go("2026-01-12", "acceptance")], working)
    assert.deepStrictEqual(
      [lastDay(after(sent, working), "acceptance"), lastDay(held, "acceptance")],
      ["2026-01-19", "2026-01-20"]
    )
  })

  it("keeps its stop when the simple procedure gives it another term, and is counted again to the same day", () => {
    const sent = [register("2026-01-05"), forward("2026-01-05")]
    const stopped = [...sent, stop("2026-01-06", "acceptance"), go("2026-01-08", "acceptance")]
    const simple = after([...stopped, classify("2026-01-08", { procedure: "simple" })])
    assert.deepStrictEqual(simple.ledger["acceptance"]?.stops.length, 1)
    assert.strictEqual(lastDay(simple, "acceptance"), "2026-01-12")
    assert.deepStrictEqual(Reprojection.recounted(simple, longBasis.book.calendar), [])
    const ordinary = [...stopped, classify("2026-01-08", { procedure: "simple" })]
    const back = beside("SwitchToOrdinary", "2026-01-09", { by: HANDLER, why })
    assert.strictEqual(
      lastDay(after([...ordinary, back]), "acceptance"),
      lastDay(after(stopped), "acceptance")
    )
  })

  it("must run before the simple procedure gives it another term", () => {
    const sent = [register("2026-01-05"), forward("2026-01-05"), stop("2026-01-06", "acceptance")]
    assert.strictEqual(codeOf(sent, classify("2026-01-07", { procedure: "simple" })), "PAUSED")
  })

  it("is a new clock where another desk has a time of its own", () => {
    const may = petitionBasis([[FIRST, { ...longLaw, pause: { duties: ["forward"] } }]])
    const paused = [
      register("2026-01-05"),
      beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why }),
      beside("Resume", "2026-01-08", { by: CLERK, duty: "forward" }),
      forward("2026-01-09", { to: "city-petitions", procedure: "simple" })
    ]
    const state = after(paused, may)
    assert.deepStrictEqual(state.ledger, {})
    assert.deepStrictEqual(Reprojection.recounted(state, may.book.calendar), [])
  })

  it("is forgotten when the papers go back to the sender", () => {
    const back = after([
      register("2026-01-05"),
      forward("2026-01-05"),
      object("2026-01-06", { reasons: why }),
      stop("2026-01-07", "acceptance"),
      answerObjection("2026-01-08", true)
    ])
    assert.deepStrictEqual(back.ledger, {})
  })
})

describe("an extension taken back", () => {
  const undo = beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why })
  it("gives the old last day again, by the head, and only once", () => {
    const extended = [...inHand, extend("2026-03-01")]
    assert.strictEqual(lastDay(after([...extended, undo]), "conclude"), "2026-03-06")
    assert.strictEqual(codeOf(inHand, undo), "NO_EXTENSION")
    assert.strictEqual(codeOf(extended, { ...undo, approvedBy: HANDLER }), "EXT_NOT_AUTHORISED")
  })
})
