/**
 * A matter handled within another, and its own clocks. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, beside, CLERK, forward, HANDLER, register } from "../../petitions.ts"
import { CITY, inHand, registered, stopped } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a matter within another", () => {
  stories([
    [
      "that came directly is accepted with it, in time on its last day",
      [register("2026-01-05", { by: HANDLER }), beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-20", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-20"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-20, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-20 to 2026-03-21, conclusion",
        "closes directReply",
        "accepted = {at 2026-01-20T09:00+08:00, on 2026-01-20, lastDay 2026-01-20}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-21"
      ]
    ],
    [
      "is concluded with it, taken on there before it was merged",
      [...registered, beside("Merge", "2026-01-09", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "concluded",
        on: day("2026-02-02"),
        acceptedOn: day("2026-01-08"),
        office: "north-labour",
        decidedBy: HANDLER,
        result: "support",
        opinion: "opinion-1"
      }),
      [
        "Followed: into case-9, did concluded, since 2026-02-02, office north-labour, kind claim, route petition, acceptedOn 2026-01-08, decidedBy handler@north-labour, result support, opinion opinion-1, ground null, goTo null, door null, late true",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "closes forward",
        "status = concluded",
        "body = north-labour",
        "forwarded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-01-20}",
        "accepted = {at 2026-02-02T09:00+08:00, on 2026-01-09, lastDay null}",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "is concluded with it, where that one was never accepted",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "concluded",
        on: day("2026-02-02"),
        office: "north-labour",
        result: "reject"
      }),
      [
        "Followed: into case-9, did concluded, since 2026-02-02, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result reject, opinion null, ground null, goTo null, door null, late true",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "closes forward",
        "status = concluded",
        "body = north-labour",
        "forwarded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-01-20}",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result reject, opinion null, by clock, rateUntil 2026-03-04}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result reject, opinion null"
      ]
    ],
    [
      "in hand is concluded with it, though its clock stands still",
      [...stopped("conclude", inHand), beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "concluded",
        on: day("2026-02-02"),
        acceptedOn: day("2026-01-08"),
        office: "north-labour",
        decidedBy: HANDLER,
        result: "support",
        opinion: "opinion-1"
      }),
      [
        "Followed: into case-9, did concluded, since 2026-02-02, office north-labour, kind claim, route petition, acceptedOn 2026-01-08, decidedBy handler@north-labour, result support, opinion opinion-1, ground null, goTo null, door null, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "ledger.conclude = gone",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "in hand is refused with it",
      [...inHand, beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "notAccepted",
        on: day("2026-02-02"),
        office: "north-labour",
        ground: "LITIGATION"
      }),
      [
        "Followed: into case-9, did notAccepted, since 2026-02-02, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground LITIGATION, goTo null, door null, late false",
        "closes conclude",
        "status = notAccepted",
        "refusedOn = LITIGATION",
        "links.merged = null",
        "tells petitioner petition.notAccepted: ground LITIGATION, goTo null"
      ]
    ],
    [
      "in hand is led away with it",
      [...inHand, beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "ledAway",
        on: day("2026-02-02"),
        office: "north-labour",
        door: "litigation"
      }),
      [
        "Followed: into case-9, did ledAway, since 2026-02-02, office null, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door litigation, late false",
        "closes conclude",
        "status = ledAway",
        "course.door = litigation",
        "links.merged = null",
        "tells petitioner petition.ledAway: door litigation, to null"
      ]
    ],
    [
      "owes its report where the answer comes from",
      [
        register("2026-01-05"),
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") } }),
        accept("2026-01-05"),
        beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" })
      ],
      beside("Follow", "2026-02-02", {
        by: "clock",
        into: "case-9",
        did: "concluded",
        on: day("2026-02-02"),
        office: "city-labour",
        decidedBy: CITY,
        result: "reject"
      }),
      [
        "Followed: into case-9, did concluded, since 2026-02-02, office city-labour, kind claim, route petition, acceptedOn null, decidedBy handler@city-labour, result reject, opinion null, ground null, goTo null, door null, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "opens resultReport: city-labour, north-petitions, 2026-01-05 to 2026-02-10, assigning",
        "closes conclude",
        "status = concluded",
        "body = city-labour",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result reject, opinion null, by handler@city-labour, rateUntil 2026-03-04}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office city-labour, result reject, opinion null"
      ]
    ]
  ])
})
