/**
 * Forwarding. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { forward, register } from "../../petitions.ts"
import { registered } from "../moments.ts"
import { stories } from "../tables.ts"

describe("forwarding", () => {
  stories([
    [
      "opens the time for acceptance and the right to object",
      registered,
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
      "to a lower petition office passes the time on",
      [register("2026-01-05", { by: "clerk@city-petitions" })],
      forward("2026-01-06", { by: "clerk@city-petitions", to: "north-petitions" }),
      [
        "Forwarded: from city-petitions, to north-petitions, toBody false, again false, late false",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "holder = north-petitions",
        "tells north-petitions petition.received: until 2026-01-20"
      ]
    ],
    [
      "to a lower petition office in the simple procedure gives it a day of its own",
      [register("2026-01-05", { by: "clerk@city-petitions" })],
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
      "in the simple procedure opens its time for acceptance",
      registered,
      forward("2026-01-06", { procedure: "simple" }),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false, procedure simple",
        "opens acceptance: north-labour, north-petitions, 2026-01-06 to 2026-01-09, simple-acceptance",
        "opens right objection: north-labour, north-petitions, 2026-01-06 to 2026-01-13, objection",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-20}",
        "procedure = simple",
        "tells north-labour petition.received: until 2026-01-09",
        "tells petitioner petition.simple"
      ]
    ],
    [
      "with an assignment opens the time for the report, and tells those that help",
      registered,
      forward("2026-01-06", {
        assign: { reportBy: day("2026-02-10") },
        assisting: ["north-hall", "north-land"]
      }),
      [
        "Forwarded: from north-petitions, to north-labour, toBody true, again false, late false, reportBy 2026-02-10, assisting [north-hall north-land]",
        "opens acceptance: north-labour, north-petitions, 2026-01-06 to 2026-01-21, acceptance",
        "opens right objection: north-labour, north-petitions, 2026-01-06 to 2026-01-13, objection",
        "opens resultReport: north-labour, north-petitions, 2026-01-06 to 2026-02-10, assigning",
        "closes forward",
        "status = forwarded",
        "body = north-labour",
        "forwards = 1",
        "forwarded = {at 2026-01-06T09:00+08:00, on 2026-01-06, lastDay 2026-01-20}",
        "course.assigned = true",
        "course.assisting = [north-hall north-land]",
        "tells north-labour petition.received: until 2026-01-21",
        "tells north-hall petition.received: until 2026-01-21",
        "tells north-land petition.received: until 2026-01-21",
        "tells north-labour petition.assigned: until 2026-02-10"
      ]
    ],
    [
      "to a petition office assigns nothing",
      [register("2026-01-05", { by: "clerk@city-petitions" })],
      forward("2026-01-06", {
        by: "clerk@city-petitions",
        to: "north-petitions",
        assign: { reportBy: day("2026-02-10") }
      }),
      [
        "Forwarded: from city-petitions, to north-petitions, toBody false, again false, late false",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "holder = north-petitions",
        "tells north-petitions petition.received: until 2026-01-20"
      ]
    ]
  ])
})
