/**
 * The row of a petition in the worklist: at every stage, and with every mark.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import {
  answerObjection,
  beside,
  CLERK,
  conclude,
  extend,
  forward,
  HANDLER,
  HEAD,
  object,
  refuse,
  register,
  withdraw
} from "../../petitions.ts"
import {
  concluded,
  final,
  handled,
  inHand,
  inRecheck,
  inReview,
  registered,
  row,
  reviewed,
  sent,
  simple,
  stopped,
  why
} from "../moments.ts"

describe("a row of the worklist", () => {
  it("of a matter nobody has registered", () => {
    assert.strictEqual(row([]), "unregistered, closed, null, null since null, next null")
  })

  it("of one that waits to be sent", () => {
    assert.strictEqual(
      row(registered),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-20"
    )
  })

  it("of one that waits for an answer", () => {
    assert.strictEqual(row(sent), "forwarded, open, north-labour, brook since 2026-01-05, next 2026-01-20")
  })

  it("of one in hand", () => {
    assert.strictEqual(row(inHand), "accepted, open, north-labour, brook since 2026-01-05, next 2026-03-06")
  })

  it("of one with an opinion: the right to rate is no duty", () => {
    assert.strictEqual(row(concluded), "concluded, closed, north-labour, brook since 2026-01-05, next null")
  })

  it("of one with something to be done", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-02-02", { executeBy: day("2026-03-31") })]),
      "concluded, open, north-labour, brook since 2026-01-05, next 2026-03-31"
    )
  })

  it("of one in review", () => {
    assert.strictEqual(row(inReview), "inReview, open, city-labour, brook since 2026-01-05, next 2026-03-06")
  })

  it("of one reviewed", () => {
    assert.strictEqual(row(reviewed), "reviewed, closed, city-labour, brook since 2026-01-05, next null")
  })

  it("of one in recheck", () => {
    assert.strictEqual(row(inRecheck), "inRecheck, open, city-hall, brook since 2026-01-05, next 2026-03-14")
  })

  it("of one that is final", () => {
    assert.strictEqual(row(final), "final, closed, city-hall, brook since 2026-01-05, next null")
  })

  it("of one refused", () => {
    assert.strictEqual(
      row([...sent, refuse("2026-01-06")]),
      "notAccepted, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one taken back", () => {
    assert.strictEqual(
      row([...inHand, withdraw("2026-01-06", { record: why })]),
      "withdrawn, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one settled", () => {
    assert.strictEqual(
      row([...inHand, beside("Settle", "2026-01-06", { by: HANDLER, agreement: why })]),
      "settled, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one led away", () => {
    assert.strictEqual(
      row([...registered, beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation" })]),
      "ledAway, closed, north-petitions, brook since 2026-01-05, next null"
    )
  })

  it("of one whose petitioner died", () => {
    assert.strictEqual(
      row([...inHand, beside("RecordDeath", "2026-01-06", { by: CLERK })]),
      "ended, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one objected to", () => {
    assert.strictEqual(
      row([...sent, object("2026-01-06", { reasons: why })]),
      "forwarded, open, north-labour, brook since 2026-01-05, next 2026-01-20, objected"
    )
  })

  it("of one whose papers came back", () => {
    assert.strictEqual(
      row([...sent, object("2026-01-06", { reasons: why }), answerObjection("2026-01-07", true)]),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-22"
    )
  })

  it("of one extended", () => {
    assert.strictEqual(
      row([...inHand, extend("2026-01-06", { days: 1 })]),
      "accepted, open, north-labour, brook since 2026-01-05, next 2026-03-07, extended"
    )
  })

  it("of one whose extension was taken back", () => {
    assert.strictEqual(
      row([
        ...inHand,
        extend("2026-01-06"),
        beside("UndoExtension", "2026-01-07", { by: HANDLER, approvedBy: HEAD, why })
      ]),
      "accepted, open, north-labour, brook since 2026-01-05, next 2026-03-06"
    )
  })

  it("of one that stands still", () => {
    assert.strictEqual(
      row(stopped("conclude", inHand)),
      "accepted, open, north-labour, brook since 2026-01-05, next null, paused"
    )
  })

  it("of one that runs again", () => {
    assert.strictEqual(
      row([
        ...stopped("conclude", inHand),
        beside("Resume", "2026-01-07", { by: HANDLER, duty: "conclude" })
      ]),
      "accepted, open, north-labour, brook since 2026-01-05, next 2026-03-07"
    )
  })

  it("of one forwarded again", () => {
    assert.strictEqual(
      row([...sent, forward("2026-01-06", { to: "city-labour" })]),
      "forwarded, open, city-labour, brook since 2026-01-05, next 2026-01-20, forwardedAgain"
    )
  })

  it("of one concluded on the last day", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-03-06")]),
      "concluded, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one concluded on the day after", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-03-07")]),
      "concluded, closed, north-labour, brook since 2026-01-05, next null, supervised, concludedLate"
    )
  })

  it("of one without a limit that took long", () => {
    assert.strictEqual(
      row([...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-12-31")]),
      "concluded, closed, north-labour, brook since 2026-01-05, next null"
    )
  })

  it("of one in the simple procedure", () => {
    assert.strictEqual(
      row(simple),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-06, simple"
    )
  })

  it("of one assigned", () => {
    assert.strictEqual(
      row([
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ]),
      "forwarded, open, north-labour, brook since 2026-01-05, next 2026-01-20, assigned"
    )
  })

  it("of one that is urgent", () => {
    assert.strictEqual(
      row([register("2026-01-05", { urgent: true })]),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-05, urgent"
    )
  })

  it("of a repeat", () => {
    assert.strictEqual(
      row([
        register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } })
      ]),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-20, repeat"
    )
  })

  it("of one without a name", () => {
    assert.strictEqual(
      row([register("2026-01-05", { anonymous: true })]),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-20, anonymous"
    )
  })

  it("of one whose name is kept back", () => {
    assert.strictEqual(
      row([register("2026-01-05", { nameWithheld: true })]),
      "registered, open, north-petitions, brook since 2026-01-05, next 2026-01-20, nameWithheld"
    )
  })
})
