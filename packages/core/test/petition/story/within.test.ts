/**
 * A matter handled within another, and taken on with it. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, HANDLER } from "../../petitions.ts"
import { inHand, registered, unclassified, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a matter within another", () => {
  stories([
    [
      "goes on there and keeps its clocks",
      inHand,
      beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" }),
      [
        "Merged: into case-9",
        "status = merged",
        "links.merged = {into case-9, on 2026-01-06, status accepted, duties []}",
        "tells petitioner petition.merged: into case-9",
        "tells case-9 petition.tie: as leads"
      ]
    ],
    [
      "taken out again stands where it stood",
      [...inHand, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Unmerge", "2026-01-07", { by: HANDLER, why }),
      [
        "Unmerged: from case-9, why document-1",
        "status = accepted",
        "links.merged = null",
        "tells case-9 petition.untie: as leads"
      ]
    ],
    [
      "is accepted with it, from the day it was merged",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-02"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-06, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-06 to 2026-03-07, conclusion",
        "closes forward",
        "body = north-labour",
        "forwarded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-01-20}",
        "accepted = {at 2026-01-08T09:00+08:00, on 2026-01-06, lastDay null}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-07"
      ]
    ],
    [
      "is accepted with it, from the day that was",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-09", {
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
        "closes forward",
        "body = north-labour",
        "forwarded = {at 2026-01-09T09:00+08:00, on 2026-01-09, lastDay 2026-01-20}",
        "accepted = {at 2026-01-09T09:00+08:00, on 2026-01-08, lastDay null}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-09"
      ]
    ],
    [
      "is accepted with it, late where its own time was over",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-21", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-21"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-21, office north-labour, kind claim, route petition, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late true",
        "opens conclude: north-labour, north-petitions, 2026-01-21 to 2026-03-22, conclusion",
        "closes forward",
        "body = north-labour",
        "forwarded = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
        "accepted = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay null}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-22"
      ]
    ],
    [
      "is classified with it",
      [unclassified, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "suggestion"
      }),
      [
        "Followed: into case-9, did accepted, since 2026-01-08, office north-labour, kind suggestion, route null, acceptedOn null, decidedBy null, result null, opinion null, ground null, goTo null, door null, late false",
        "closes forward",
        "kind = suggestion",
        "body = north-labour",
        "forwarded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-01-20}",
        "accepted = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay null}",
        "links.merged.status = accepted",
        "tells petitioner petition.accepted: office north-labour, until null"
      ]
    ]
  ])
})
