/**
 * The row of a petition in the worklist at every stage.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import {
  answerObjection,
  beside,
  CLERK,
  conclude,
  HANDLER,
  object,
  refuse,
  withdraw
} from "../../petitions.ts"
import {
  concluded,
  final,
  inHand,
  inRecheck,
  inReview,
  registered,
  row,
  reviewed,
  sent,
  why
} from "../moments.ts"

describe("a row of the worklist", () => {
  it("of a matter nobody has registered", () => {
    assert.strictEqual(row([]), "petition unregistered, closed, null, null since null, of null, next null")
  })

  it("of one that waits to be sent", () => {
    assert.strictEqual(
      row(registered),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20"
    )
  })

  it("of one that waits for an answer", () => {
    assert.strictEqual(
      row(sent),
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20"
    )
  })

  it("of one in hand", () => {
    assert.strictEqual(
      row(inHand),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-06"
    )
  })

  it("of one with an opinion: the right to rate is no duty", () => {
    assert.strictEqual(
      row(concluded),
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one with something to be done", () => {
    assert.strictEqual(
      row([...inHand, conclude("2026-02-02", { executeBy: day("2026-03-31") })]),
      "petition concluded, open, north-labour, brook since 2026-01-05, of null, next 2026-03-31"
    )
  })

  it("of one in review", () => {
    assert.strictEqual(
      row(inReview),
      "petition inReview, open, city-labour, brook since 2026-01-05, of null, next 2026-03-06"
    )
  })

  it("of one reviewed", () => {
    assert.strictEqual(
      row(reviewed),
      "petition reviewed, closed, city-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one in recheck", () => {
    assert.strictEqual(
      row(inRecheck),
      "petition inRecheck, open, city-hall, brook since 2026-01-05, of null, next 2026-03-14"
    )
  })

  it("of one that is final", () => {
    assert.strictEqual(
      row(final),
      "petition final, closed, city-hall, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one refused", () => {
    assert.strictEqual(
      row([...sent, refuse("2026-01-06")]),
      "petition notAccepted, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one taken back", () => {
    assert.strictEqual(
      row([...inHand, withdraw("2026-01-06", { record: why })]),
      "petition withdrawn, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one settled", () => {
    assert.strictEqual(
      row([...inHand, beside("Settle", "2026-01-06", { by: HANDLER, agreement: why })]),
      "petition settled, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one led away", () => {
    assert.strictEqual(
      row([...registered, beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation" })]),
      "petition ledAway, closed, north-petitions, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one whose petitioner died", () => {
    assert.strictEqual(
      row([...inHand, beside("RecordDeath", "2026-01-06", { by: CLERK })]),
      "petition ended, closed, north-labour, brook since 2026-01-05, of null, next null"
    )
  })

  it("of one objected to", () => {
    assert.strictEqual(
      row([...sent, object("2026-01-06", { reasons: why })]),
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20, objected"
    )
  })

  it("of one whose papers came back", () => {
    assert.strictEqual(
      row([...sent, object("2026-01-06", { reasons: why }), answerObjection("2026-01-07", true)]),
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-22"
    )
  })
})
