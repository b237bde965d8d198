/**
 * Objecting, accepting and refusing. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, answerObjection, forward, HANDLER, object, refuse, register } from "../../petitions.ts"
import { registered, sent, simple, story, why } from "../moments.ts"

describe("objecting", () => {
  it("tells the sender", () => {
    assert.deepStrictEqual(story(sent, object("2026-01-06", { reasons: why })), [
      "Objected: office north-labour, reasons document-1",
      "closes objection",
      "objection = raised",
      "tells north-petitions petition.objected: office north-labour"
    ])
  })

  it("once the sender agrees, gives the papers back and ends what the body owed", () => {
    assert.deepStrictEqual(
      story(
        [
          ...registered,
          forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] }),
          object("2026-01-06", { reasons: why })
        ],
        answerObjection("2026-01-07", true)
      ),
      [
        "ObjectionAnswered: agreed true, office north-labour",
        "opens forward: north-petitions, city-petitions, 2026-01-07 to 2026-01-22, forward",
        "closes acceptance",
        "closes resultReport",
        "status = registered",
        "body = null",
        "objection = none",
        "course.assigned = false",
        "course.assisting = []",
        "tells north-labour petition.objectionAnswered: agreed true"
      ]
    )
  })

  it("once the sender agrees, in the simple procedure, gives it one working day", () => {
    assert.deepStrictEqual(
      story(
        [...simple, forward("2026-01-05"), object("2026-01-06", { reasons: why })],
        answerObjection("2026-01-07", true)
      ),
      [
        "ObjectionAnswered: agreed true, office north-labour",
        "opens forward: north-petitions, city-petitions, 2026-01-07 to 2026-01-08, simple-pass-on",
        "closes acceptance",
        "status = registered",
        "body = null",
        "objection = none",
        "tells north-labour petition.objectionAnswered: agreed true"
      ]
    )
  })

  it("in vain leaves everything where it was", () => {
    assert.deepStrictEqual(
      story([...sent, object("2026-01-06", { reasons: why })], answerObjection("2026-01-07", false)),
      [
        "ObjectionAnswered: agreed false, office north-labour",
        "objection = declined",
        "tells north-labour petition.objectionAnswered: agreed false"
      ]
    )
  })
})

describe("accepting", () => {
  it("opens the time for handling", () => {
    assert.deepStrictEqual(story(sent, accept("2026-01-06")), [
      "Accepted: office north-labour, late false",
      "opens conclude: north-labour, north-petitions, 2026-01-06 to 2026-03-07, conclusion",
      "closes acceptance",
      "closes objection",
      "status = accepted",
      "accepted = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-20}",
      "tells petitioner petition.accepted: office north-labour, until 2026-03-07"
    ])
  })

  it("settles an objection", () => {
    assert.deepStrictEqual(story([...sent, object("2026-01-06", { reasons: why })], accept("2026-01-07")), [
      "Accepted: office north-labour, late false",
      "opens conclude: north-labour, north-petitions, 2026-01-07 to 2026-03-08, conclusion",
      "closes acceptance",
      "status = accepted",
      "objection = none",
      "accepted = {at 2026-01-07T09:00+08:00, on 2026-01-07, lastDay 2026-01-20}",
      "tells petitioner petition.accepted: office north-labour, until 2026-03-08"
    ])
  })

  it("what came directly is in time on the last day", () => {
    assert.deepStrictEqual(story([register("2026-01-05", { by: HANDLER })], accept("2026-01-20")), [
      "Accepted: office north-labour, late false",
      "opens conclude: north-labour, north-petitions, 2026-01-20 to 2026-03-21, conclusion",
      "closes directReply",
      "status = accepted",
      "accepted = {at 2026-01-20T09:00+08:00, on 2026-01-20, lastDay 2026-01-20}",
      "tells petitioner petition.accepted: office north-labour, until 2026-03-21"
    ])
  })

  it("what came directly is late on the day after", () => {
    assert.deepStrictEqual(story([register("2026-01-05", { by: HANDLER })], accept("2026-01-21")), [
      "Accepted: office north-labour, late true",
      "opens conclude: north-labour, north-petitions, 2026-01-21 to 2026-03-22, conclusion",
      "closes directReply",
      "status = accepted",
      "accepted = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
      "tells petitioner petition.accepted: office north-labour, until 2026-03-22"
    ])
  })

  it("in the simple procedure opens its own time", () => {
    assert.deepStrictEqual(story([...simple, forward("2026-01-05")], accept("2026-01-06")), [
      "Accepted: office north-labour, late false",
      "opens conclude: north-labour, north-petitions, 2026-01-06 to 2026-01-20, simple-conclusion",
      "closes acceptance",
      "closes objection",
      "status = accepted",
      "accepted = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-08}",
      "tells petitioner petition.accepted: office north-labour, until 2026-01-20"
    ])
  })

  it("a suggestion opens none", () => {
    assert.deepStrictEqual(
      story([register("2026-01-05", { kind: "suggestion" }), forward("2026-01-05")], accept("2026-01-21")),
      [
        "Accepted: office north-labour, late true",
        "closes acceptance",
        "closes objection",
        "status = accepted",
        "accepted = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
        "tells petitioner petition.accepted: office north-labour, until null"
      ]
    )
  })
})

describe("refusing", () => {
  it("tells the petitioner the ground and where to go", () => {
    assert.deepStrictEqual(story(sent, refuse("2026-01-06", { goTo: "city-labour" })), [
      "NotAccepted: office north-labour, ground LITIGATION, goTo city-labour, late false",
      "closes acceptance",
      "closes objection",
      "status = notAccepted",
      "refusedOn = LITIGATION",
      "course.goTo = city-labour",
      "tells petitioner petition.notAccepted: ground LITIGATION, goTo city-labour"
    ])
  })

  it("settles an objection, and is late on the day after", () => {
    assert.deepStrictEqual(story([...sent, object("2026-01-06", { reasons: why })], refuse("2026-01-21")), [
      "NotAccepted: office north-labour, ground LITIGATION, goTo null, late true",
      "closes acceptance",
      "status = notAccepted",
      "objection = none",
      "refusedOn = LITIGATION",
      "tells petitioner petition.notAccepted: ground LITIGATION, goTo null"
    ])
  })

  it("what came directly is late on the day after", () => {
    assert.deepStrictEqual(story([register("2026-01-05", { by: HANDLER })], refuse("2026-01-21")), [
      "NotAccepted: office north-labour, ground LITIGATION, goTo null, late true",
      "closes directReply",
      "status = notAccepted",
      "refusedOn = LITIGATION",
      "tells petitioner petition.notAccepted: ground LITIGATION, goTo null"
    ])
  })
})
