/**
 * The row of a petition in the worklist with every mark.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, conclude, extend, forward, HANDLER, HEAD, register } from "../../petitions.ts"
import { handled, inHand, registered, row, sent, simple, stopped, why } from "../moments.ts"

describe("a mark in the worklist", () => {
  it("of one extended", () => {
    assert.strictEqual(
      row([...inHand, extend("2026-01-06", { days: 1 })]),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-07, extended"
    )
  })

  it("of one whose extension was taken back", () => {
    assert.strictEqual(
      row([
        ...inHand,
        extend("2026-01-06"),
        beside("UndoExtension", "2026-01-07", { by: HANDLER, approvedBy: HEAD, why })
      ]),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-06"
    )
  })

  it("of one that stands still", () => {
    assert.strictEqual(
      row(stopped("conclude", inHand)),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next null, paused"
    )
  })

  it("of one that runs again", () => {
    assert.strictEqual(
      row([
        ...stopped("conclude", inHand),
        beside("Resume", "2026-01-07", { by: HANDLER, duty: "conclude" })
      ]),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-07"
    )
  })

  it("of one forwarded again", () => {
    assert.strictEqual(
      row([...sent, forward("2026-01-06", { to: "city-labour" })]),
      "petition forwarded, open, city-labour, brook since 2026-01-05, of null, next 2026-01-20, forwardedAgain"
    )
  })

  it("of one concluded on the last day", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-03-06")]),
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one concluded on the day after", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-03-07")]),
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null, supervised, concludedLate"
    )
  })

  it("of one without a limit that took long", () => {
    assert.strictEqual(
      row([...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-12-31")]),
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one in the simple procedure", () => {
    assert.strictEqual(
      row(simple),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-06, simple"
    )
  })

  it("of one assigned", () => {
    assert.strictEqual(
      row([
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ]),
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20, assigned"
    )
  })

  it("of one that is urgent", () => {
    assert.strictEqual(
      row([register("2026-01-05", { urgent: true })]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-05, urgent"
    )
  })

  it("of a petitioner who is known", () => {
    assert.strictEqual(
      row([register("2026-01-05", { petitioner: "person-1" })]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of person-1, next 2026-01-20"
    )
  })

  it("of a successor", () => {
    assert.strictEqual(
      row([
        register("2026-01-05", { petitioner: "person-1" }),
        beside("RecordDeath", "2026-01-06", { by: CLERK, successor: "person-2" })
      ]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of person-2, next 2026-01-20"
    )
  })

  it("of a repeat", () => {
    assert.strictEqual(
      row([
        register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } })
      ]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, repeat"
    )
  })

  it("of one without a name", () => {
    assert.strictEqual(
      row([register("2026-01-05", { anonymous: true })]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, anonymous"
    )
  })

  it("of one whose name is kept back", () => {
    assert.strictEqual(
      row([register("2026-01-05", { nameWithheld: true })]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, nameWithheld"
    )
  })
})
