/**
 * Concluding, settling, rating, taking back and urging. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import {
  accept,
  beside,
  conclude,
  evaluate,
  forward,
  HANDLER,
  HEAD,
  object,
  urge,
  wake,
  withdraw
} from "../../petitions.ts"
import { concluded, handled, inHand, registered, sent, story, why } from "../moments.ts"

describe("concluding", () => {
  it("opens the right to rate and the time for what is to be done", () => {
    assert.deepStrictEqual(story(inHand, conclude("2026-02-02", { executeBy: day("2026-03-31") })), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false, executeBy 2026-03-31",
      "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
      "opens execute: north-labour, north-petitions, 2026-02-02 to 2026-03-31, deciders",
      "closes conclude",
      "status = concluded",
      "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })

  it("is in time on the last day", () => {
    assert.deepStrictEqual(story(inHand, conclude("2026-03-06")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false",
      "opens right evaluate: petitioner, north-petitions, 2026-03-06 to 2026-04-05, evaluation",
      "closes conclude",
      "status = concluded",
      "concluded = {at 2026-03-06T09:00+08:00, on 2026-03-06, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-04-05}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })

  it("is late on the day after", () => {
    assert.deepStrictEqual(story(inHand, conclude("2026-03-07")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late true",
      "opens right evaluate: petitioner, north-petitions, 2026-03-07 to 2026-04-06, evaluation",
      "closes conclude",
      "status = concluded",
      "concluded = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-04-06}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })

  it("a suggestion opens the right to rate", () => {
    assert.deepStrictEqual(story(handled("2026-01-05", { kind: "suggestion" }), conclude("2026-02-02")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false",
      "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
      "status = concluded",
      "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })

  it("a claim of another route opens none", () => {
    assert.deepStrictEqual(story(handled("2026-01-05", { route: "arbitration" }), conclude("2026-02-02")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false",
      "status = concluded",
      "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })

  it("a repeat opens none", () => {
    assert.deepStrictEqual(
      story(
        handled("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } }),
        conclude("2026-02-02")
      ),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    )
  })

  it("one with new facts opens it", () => {
    assert.deepStrictEqual(
      story(
        handled("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: true } }),
        conclude("2026-02-02")
      ),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    )
  })

  it("one without a name opens none", () => {
    assert.deepStrictEqual(story(handled("2026-01-05", { anonymous: true }), conclude("2026-02-02")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false",
      "closes conclude",
      "status = concluded",
      "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil null}"
    ])
  })

  it("under the former law opened none", () => {
    assert.deepStrictEqual(story(handled("2020-01-06"), conclude("2020-01-07")), [
      "Concluded: office north-labour, result support, opinion opinion-1, late false",
      "closes conclude",
      "status = concluded",
      "concluded = {at 2020-01-07T09:00+08:00, on 2020-01-07, lastDay 2020-02-15, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
      "tells petitioner petition.concluded: office north-labour, result support"
    ])
  })
})

describe("settling", () => {
  it("is in time on the last day", () => {
    assert.deepStrictEqual(story(inHand, beside("Settle", "2026-03-06", { by: HANDLER, agreement: why })), [
      "Settled: office north-labour, agreement document-1, late false",
      "opens right evaluate: petitioner, north-petitions, 2026-03-06 to 2026-04-05, evaluation",
      "closes conclude",
      "status = settled",
      "concluded = {at 2026-03-06T09:00+08:00, on 2026-03-06, lastDay 2026-03-06, result settlement, opinion null, by handler@north-labour, rateUntil 2026-04-05}",
      "tells petitioner petition.settled: office north-labour"
    ])
  })

  it("is late on the day after", () => {
    assert.deepStrictEqual(story(inHand, beside("Settle", "2026-03-07", { by: HANDLER, agreement: why })), [
      "Settled: office north-labour, agreement document-1, late true",
      "opens right evaluate: petitioner, north-petitions, 2026-03-07 to 2026-04-06, evaluation",
      "closes conclude",
      "status = settled",
      "concluded = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, result settlement, opinion null, by handler@north-labour, rateUntil 2026-04-06}",
      "tells petitioner petition.settled: office north-labour"
    ])
  })
})

describe("rating, taking back and urging", () => {
  it("the first rating leaves the right to the other", () => {
    assert.deepStrictEqual(story(concluded, evaluate("2026-02-03")), [
      "Evaluated: rated petitionOffice, grade satisfied",
      "ratings.petitionOffice = {grade satisfied, on 2026-02-03}"
    ])
  })

  it("the second rating ends the right", () => {
    assert.deepStrictEqual(
      story([...concluded, evaluate("2026-02-03", { rated: "competentBody" })], evaluate("2026-02-04")),
      [
        "Evaluated: rated petitionOffice, grade satisfied",
        "closes evaluate",
        "ratings.petitionOffice = {grade satisfied, on 2026-02-04}"
      ]
    )
  })

  it("taking it back ends what is owed", () => {
    const back = withdraw("2026-02-02", { record: why })
    assert.deepStrictEqual(story(inHand, back).slice(0, 3), [
      "Withdrawn: record document-1",
      "closes conclude",
      "status = withdrawn"
    ])
  })

  it("taking it back settles an objection", () => {
    assert.deepStrictEqual(
      story([...sent, object("2026-01-06", { reasons: why })], withdraw("2026-01-07", { record: why })),
      [
        "Withdrawn: record document-1",
        "closes acceptance",
        "status = withdrawn",
        "objection = none",
        "tells north-petitions petition.ended: end withdrawn",
        "tells north-labour petition.ended: end withdrawn"
      ]
    )
  })

  it("urging is counted", () => {
    assert.deepStrictEqual(story(inHand, urge("2026-02-02")), [
      "Urged: rung null, caller clerk@north-petitions, callerRank clerk, callee handler@north-labour, calleeRank handler, answer promised",
      "calls = 1"
    ])
  })

  it("urging on a rung keeps the ranks", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, wake("2026-03-03")],
        urge("2026-03-03", { rung: "L3", by: "head@north-petitions", to: HEAD, answer: "noAnswer" })
      ),
      [
        "Urged: rung L3, caller head@north-petitions, callerRank head, callee head@north-labour, calleeRank head, answer noAnswer",
        "calls = 1"
      ]
    )
  })

  it("a rung tells the caller and the called", () => {
    assert.deepStrictEqual(story(inHand, wake("2026-02-25")), [
      "Reminded: duty conclude, rung L9, act phone, under supervision/ladder, owner north-labour, caller clerk@north-petitions, callee handler@north-labour",
      "rungs = [conclude/L9]",
      "tells clerk@north-petitions petition.callDue: duty conclude, rung L9, act phone, callee handler@north-labour",
      "tells handler@north-labour petition.urged: duty conclude, rung L9, until 2026-03-06"
    ])
  })

  it("a rung tells the last day of its own duty, though a report is owed before it", () => {
    assert.deepStrictEqual(
      story(
        [
          ...registered,
          forward("2026-01-05", { assign: { reportBy: day("2026-02-10") } }),
          accept("2026-01-05")
        ],
        wake("2026-02-25")
      ),
      [
        "Reminded: duty conclude, rung L9, act phone, under supervision/ladder, owner north-labour, caller clerk@north-petitions, callee handler@north-labour",
        "rungs = [conclude/L9]",
        "tells clerk@north-petitions petition.callDue: duty conclude, rung L9, act phone, callee handler@north-labour",
        "tells handler@north-labour petition.urged: duty conclude, rung L9, until 2026-03-06"
      ]
    )
  })

  it("the day after the last day tells the body", () => {
    assert.deepStrictEqual(story([...inHand, wake("2026-03-06")], wake("2026-03-07")), [
      "Reminded: duty conclude, rung overdue, act formalSupervision, under supervision/overdue, owner north-labour, caller deputy-head@north-petitions, callee deputy-head@north-labour",
      "rungs = [conclude/L9 conclude/L6 conclude/L3 conclude/overdue]",
      "supervised = true",
      "tells north-labour petition.supervised: duty conclude, by north-petitions"
    ])
  })
})
