/**
 * A matter handled within another, and answered with it. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, HANDLER, object } from "../../petitions.ts"
import { inHand, registered, sent, stopped, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a matter within another", () => {
  stories([
    [
      "is concluded with it",
      [
        ...registered,
        beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" }),
        beside("Follow", "2026-01-08", {
          by: "clock",
          into: "case-9",
          did: "accepted",
          on: day("2026-01-08"),
          office: "north-labour",
          kind: "claim",
          route: "petition"
        })
      ],
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
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-09, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "is concluded with it at once",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
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
        "accepted = {at 2026-02-02T09:00+08:00, on 2026-01-08, lastDay null}",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "in hand itself is concluded with it, late where its own time was over",
      [...inHand, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-03-07", {
        by: "clock",
        into: "case-9",
        did: "concluded",
        on: day("2026-03-07"),
        acceptedOn: day("2026-01-08"),
        office: "north-labour",
        decidedBy: HANDLER,
        result: "support",
        opinion: "opinion-1"
      }),
      [
        "Followed: into case-9, did concluded, since 2026-03-07, office north-labour, kind claim, route petition, acceptedOn 2026-01-08, decidedBy handler@north-labour, result support, opinion opinion-1, ground null, goTo null, door null, late true",
        "opens right evaluate: petitioner, north-petitions, 2026-03-07 to 2026-04-06, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-04-06}",
        "links.merged = null",
        "tells petitioner petition.answered: into case-9, office north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "is refused with it",
      [...sent, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "notAccepted",
        on: day("2026-01-08"),
        office: "north-labour",
        ground: "LITIGATION",
        goTo: "north-hall"
      }),
      [
        "Followed: into case-9, did notAccepted, since 2026-01-08, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground LITIGATION, goTo north-hall, door null, late false",
        "closes acceptance",
        "closes objection",
        "status = notAccepted",
        "refusedOn = LITIGATION",
        "course.goTo = north-hall",
        "links.merged = null",
        "tells petitioner petition.notAccepted: ground LITIGATION, goTo north-hall"
      ]
    ],
    [
      "is led away with it",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "ledAway",
        on: day("2026-01-08"),
        office: "north-petitions",
        door: "litigation",
        goTo: "north-hall"
      }),
      [
        "Followed: into case-9, did ledAway, since 2026-01-08, office null, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo north-hall, door litigation, late false",
        "closes forward",
        "status = ledAway",
        "forwarded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-01-20}",
        "course.door = litigation",
        "course.goTo = north-hall",
        "links.merged = null",
        "tells petitioner petition.ledAway: door litigation, to north-hall"
      ]
    ],
    [
      "is let go by it",
      [...inHand, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "released",
        on: day("2026-01-08")
      }),
      [
        "Followed: into case-9, did released, since 2026-01-08, office null, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "status = accepted",
        "links.merged = null",
        "tells petitioner petition.onItsOwn: from case-9",
        "tells north-labour petition.onItsOwn: from case-9"
      ]
    ],
    [
      "objected to is objected to no more",
      [
        ...sent,
        object("2026-01-06", { reasons: why }),
        beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })
      ],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-08, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-08 to 2026-03-09, conclusion",
        "closes acceptance",
        "objection = none",
        "accepted = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-01-20}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-09"
      ]
    ],
    [
      "standing still runs again once it is answered",
      [...stopped("acceptance", sent), beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-08, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-08 to 2026-03-09, conclusion",
        "closes objection",
        "accepted = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay null}",
        "ledger.acceptance = gone",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-09"
      ]
    ]
  ])
})
