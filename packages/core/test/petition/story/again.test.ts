/**
 * Forwarding once more, directly, or late. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { forward, HANDLER, register } from "../../petitions.ts"
import { inHand, registered, sent } from "../moments.ts"
import { stories } from "../tables.ts"

describe("forwarding once more, directly, or late", () => {
  stories([
    [
      "again moves what is owed and ends the right to object",
      sent,
      forward("2026-01-06", { to: "city-labour" }),
      [
        "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "closes objection",
        "body = city-labour",
        "forwards = 2",
        "tells city-labour petition.received: until 2026-01-20"
      ]
    ],
    [
      "by the body moves what is owed",
      inHand,
      forward("2026-01-06", { by: HANDLER, to: "north-hall" }),
      [
        "Forwarded: from north-labour, to north-hall, toBody true, again true, late false",
        "opens conclude: north-hall, north-petitions, 2026-01-05 to 2026-03-06, conclusion",
        "body = north-hall",
        "forwards = 2",
        "tells north-hall petition.received: until 2026-03-06"
      ]
    ],
    [
      "keeps what was assigned once",
      [
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ],
      forward("2026-01-06", { to: "city-labour" }),
      [
        "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "opens resultReport: city-labour, north-petitions, 2026-01-05 to 2026-02-10, assigning",
        "closes objection",
        "body = city-labour",
        "forwards = 2",
        "tells city-labour petition.received: until 2026-01-20"
      ]
    ],
    [
      "an urgent matter tells the body its own last day, not that of the report upward",
      [register("2026-01-05", { urgent: true })],
      forward("2026-01-06"),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
        "opens acceptance: north-labour, north-petitions, 2026-01-06 to 2026-01-21, acceptance",
        "opens right objection: north-labour, north-petitions, 2026-01-06 to 2026-01-13, objection",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-20}",
        "tells north-labour petition.received: until 2026-01-21"
      ]
    ],
    [
      "again leaves the report upward with the office that registered it",
      [register("2026-01-05", { urgent: true }), forward("2026-01-05")],
      forward("2026-01-06", { to: "city-labour" }),
      [
        "Forwarded: from north-petitions, to city-labour, toBody true, again true, late false",
        "opens acceptance: city-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "closes objection",
        "body = city-labour",
        "forwards = 2",
        "tells city-labour petition.received: until 2026-01-20"
      ]
    ],
    [
      "to a lower petition office in the simple procedure leaves the report upward where it is",
      [register("2026-01-05", { by: "clerk@city-petitions", urgent: true })],
      forward("2026-01-06", { by: "clerk@city-petitions", to: "north-petitions", procedure: "simple" }),
      [
        "Forwarded: from city-petitions, to north-petitions, toBody false, again false, late false, procedure simple",
        "opens forward: north-petitions, city-petitions, 2026-01-06 to 2026-01-07, simple-pass-on",
        "holder = north-petitions",
        "procedure = simple",
        "tells north-petitions petition.received: until 2026-01-07",
        "tells petitioner petition.simple"
      ]
    ],
    [
      "directly from a body ends the time for its answer",
      [register("2026-01-05", { by: HANDLER })],
      forward("2026-01-06", { by: HANDLER, to: "city-labour" }),
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
    ],
    [
      "is in time on the last day",
      registered,
      forward("2026-01-20"),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
        "opens acceptance: north-labour, north-petitions, 2026-01-20 to 2026-02-04, acceptance",
        "opens right objection: north-labour, north-petitions, 2026-01-20 to 2026-01-27, objection",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-20T09:00+08:00, on 2026-01-20, lastDay 2026-01-20}",
        "tells north-labour petition.received: until 2026-02-04"
      ]
    ],
    [
      "is late on the day after",
      registered,
      forward("2026-01-21"),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late true",
        "opens acceptance: north-labour, north-petitions, 2026-01-21 to 2026-02-05, acceptance",
        "opens right objection: north-labour, north-petitions, 2026-01-21 to 2026-01-28, objection",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
        "tells north-labour petition.received: until 2026-02-05"
      ]
    ],
    [
      "under the former law opened no right to object",
      [register("2020-01-06")],
      forward("2020-01-07"),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false",
        "opens acceptance: north-labour, north-petitions, 2020-01-07 to 2020-01-17, acceptance",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2020-01-07T09:00+08:00, on 2020-01-07, lastDay 2020-01-16}",
        "tells north-labour petition.received: until 2020-01-17"
      ]
    ]
  ])
})
