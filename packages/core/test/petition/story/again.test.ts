/**
 * Forwarding once more, directly, or late. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { forward, HANDLER, register } from "../../petitions.ts"
import { inHand, registered, sent, story } from "../moments.ts"

describe("forwarding once more, directly, or late", () => {
  it("again moves what is owed and ends the right to object", () => {
    assert.deepStrictEqual(story(sent, forward("2026-01-06", { to: "city-labour" })), [
      "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
      "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
      "closes objection",
      "body = city-labour",
      "forwards = 2",
      "tells city-labour petition.received: until 2026-01-20"
    ])
  })

  it("by the body moves what is owed", () => {
    assert.deepStrictEqual(story(inHand, forward("2026-01-06", { by: HANDLER, to: "north-hall" })), [
      "Forwarded: from north-labour, to north-hall, toBody true, again true, late false",
      "opens conclude: north-hall, north-petitions, 2026-01-05 to 2026-03-06, conclusion",
      "body = north-hall",
      "forwards = 2",
      "tells north-hall petition.received: until 2026-03-06"
    ])
  })

  it("keeps what was assigned once", () => {
    assert.deepStrictEqual(
      story(
        [
          ...registered,
          forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
        ],
        forward("2026-01-06", { to: "city-labour" })
      ),
      [
        "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "opens resultReport: city-labour, north-petitions, 2026-01-05 to 2026-02-10, assigning",
        "closes objection",
        "body = city-labour",
        "forwards = 2",
        "tells city-labour petition.received: until 2026-01-20"
      ]
    )
  })

  it("an urgent matter tells the body its own last day, not that of the report upward", () => {
    assert.deepStrictEqual(story([register("2026-01-05", { urgent: true })], forward("2026-01-06")), [
      "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
      "opens acceptance: north-labour, north-petitions, 2026-01-06 to 2026-01-21, acceptance",
      "opens right objection: north-labour, north-petitions, 2026-01-06 to 2026-01-13, objection",
      "closes forward",
      "status = forwarded",
      "body = north-labour",
      "forwards = 1",
      "forwarded = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-20}",
      "tells north-labour petition.received: until 2026-01-21"
    ])
  })

  it("again leaves the report upward with the office that registered it", () => {
    assert.deepStrictEqual(
      story(
        [register("2026-01-05", { urgent: true }), forward("2026-01-05")],
        forward("2026-01-06", { to: "city-labour" })
      ),
      [
        "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "closes objection",
        "body = city-labour",
        "forwards = 2",
        "tells city-labour petition.received: until 2026-01-20"
      ]
    )
  })

  it("to a lower petition office in the simple procedure leaves the report upward where it is", () => {
    assert.deepStrictEqual(
      story(
        [register("2026-01-05", { by: "clerk@city-petitions", urgent: true })],
        forward("2026-01-06", { by: "clerk@city-petitions", to: "north-petitions", procedure: "simple" })
      ),
      [
        "Forwarded: from city-petitions, to north-petitions, toBody false, again false, late false, procedure simple",
        "opens forward: north-petitions, city-petitions, 2026-01-06 to 2026-01-07, simple-pass-on",
        "holder = north-petitions",
        "procedure = simple",
        "tells north-petitions petition.received: until 2026-01-07",
        "tells petitioner petition.simple"
      ]
    )
  })

  it("directly from a body ends the time for its answer", () => {
    assert.deepStrictEqual(
      story(
        [register("2026-01-05", { by: HANDLER })],
        forward("2026-01-06", { by: HANDLER, to: "city-labour" })
      ),
      [
        "Forwarded: from north-labour, to city-labour, toBody true, again false, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-06 to 2026-01-21, acceptance",
        "opens right objection: city-labour, north-petitions, 2026-01-06 to 2026-01-13, objection",
        "closes directReply",
        "status = forwarded",
        "body = city-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay null}",
        "tells city-labour petition.received: until 2026-01-21"
      ]
    )
  })

  it("is in time on the last day", () => {
    assert.deepStrictEqual(story(registered, forward("2026-01-20")), [
      "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
      "opens acceptance: north-labour, north-petitions, 2026-01-20 to 2026-02-04, acceptance",
      "opens right objection: north-labour, north-petitions, 2026-01-20 to 2026-01-27, objection",
      "closes forward",
      "status = forwarded",
      "body = north-labour",
      "forwards = 1",
      "forwarded = {at 2026-01-20T09:00+08:00, on 2026-01-20, lastDay 2026-01-20}",
      "tells north-labour petition.received: until 2026-02-04"
    ])
  })

  it("is late on the day after", () => {
    assert.deepStrictEqual(story(registered, forward("2026-01-21")), [
      "Forwarded: from north-petitions, to north-labour, toBody true, again false, late true",
      "opens acceptance: north-labour, north-petitions, 2026-01-21 to 2026-02-05, acceptance",
      "opens right objection: north-labour, north-petitions, 2026-01-21 to 2026-01-28, objection",
      "closes forward",
      "status = forwarded",
      "body = north-labour",
      "forwards = 1",
      "forwarded = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
      "tells north-labour petition.received: until 2026-02-05"
    ])
  })

  it("under the former law opened no right to object", () => {
    assert.deepStrictEqual(story([register("2020-01-06")], forward("2020-01-07")), [
      "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
      "opens acceptance: north-labour, north-petitions, 2020-01-07 to 2020-01-17, acceptance",
      "closes forward",
      "status = forwarded",
      "body = north-labour",
      "forwards = 1",
      "forwarded = {at 2020-01-07T09:00+08:00, on 2020-01-07, lastDay 2020-01-16}",
      "tells north-labour petition.received: until 2020-01-17"
    ])
  })
})
