/**
 * Deaths and corrections. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { accept, beside, CLERK, forward, HANDLER } from "../../petitions.ts"
import { handled, inHand, registered, sent, simple, stopped, unclassified, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a death", () => {
  stories([
    [
      "ends a claim nobody goes on with",
      inHand,
      beside("RecordDeath", "2026-02-02", { by: CLERK }),
      [
        "DeathRecorded: successor null, ends true",
        "closes conclude",
        "status = ended",
        "course.died = true",
        "tells north-petitions petition.ended: end died",
        "tells north-labour petition.ended: end died"
      ]
    ],
    [
      "leaves it to a successor",
      inHand,
      beside("RecordDeath", "2026-02-02", { by: HANDLER, successor: "person-2" }),
      ["DeathRecorded: successor person-2, ends false", "course.died = true", "course.successor = person-2"]
    ],
    [
      "does not end an accusation",
      handled("2026-01-05", { kind: "accusation" }),
      beside("RecordDeath", "2026-02-02", { by: CLERK }),
      ["DeathRecorded: successor null, ends false", "course.died = true"]
    ],
    [
      "is no reason not to write to a successor",
      [...sent, beside("RecordDeath", "2026-01-06", { by: CLERK, successor: "person-2" })],
      accept("2026-01-07"),
      [
        "Accepted: office north-labour, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-07 to 2026-03-08, conclusion",
        "closes acceptance",
        "closes objection",
        "status = accepted",
        "accepted = {at 2026-01-07T09:00+08:00, on 2026-01-07, lastDay 2026-01-20}",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-08"
      ]
    ],
    [
      "ends what nobody has classified",
      [unclassified],
      beside("RecordDeath", "2026-02-02", { by: CLERK }),
      [
        "DeathRecorded: successor null, ends true",
        "closes forward",
        "status = ended",
        "course.died = true",
        "tells north-petitions petition.ended: end died"
      ]
    ]
  ])
})

describe("a correction", () => {
  stories([
    [
      "of the entry moves no clock",
      registered,
      beside("Correct", "2026-01-06", {
        by: CLERK,
        channel: "letter",
        place: "north",
        subject: "land",
        why
      }),
      [
        "Corrected: kind claim, route petition, subject land, place north, channel letter, handling unmoved, why document-1",
        "registration.channel = letter",
        "registration.subject = land",
        "registration.place = north"
      ]
    ],
    [
      "to a suggestion ends the time for handling",
      inHand,
      beside("Correct", "2026-01-06", { by: CLERK, kind: "suggestion", why }),
      [
        "Corrected: kind suggestion, route null, subject wages, place brook, channel online, handling closed, why document-1",
        "closes conclude",
        "kind = suggestion",
        "route = null",
        "tells north-labour petition.corrected: until null"
      ]
    ],
    [
      "to another route ends it too",
      inHand,
      beside("Correct", "2026-01-06", { by: CLERK, route: "arbitration", why }),
      [
        "Corrected: kind claim, route arbitration, subject wages, place brook, channel online, handling closed, why document-1",
        "closes conclude",
        "route = arbitration",
        "tells north-labour petition.corrected: until null"
      ]
    ],
    [
      "to a claim opens it from acceptance",
      handled("2026-01-05", { kind: "suggestion" }),
      beside("Correct", "2026-01-20", { by: HANDLER, kind: "claim", why }),
      [
        "Corrected: kind claim, route petition, subject wages, place brook, channel online, handling opened, why document-1",
        "opens conclude: north-labour, north-petitions, 2026-01-05 to 2026-03-06, conclusion",
        "kind = claim",
        "route = petition",
        "tells north-labour petition.corrected: until 2026-03-06"
      ]
    ],
    [
      "ends a clock that stands still",
      stopped("conclude", inHand),
      beside("Correct", "2026-01-07", { by: CLERK, kind: "suggestion", why }),
      [
        "Corrected: kind suggestion, route null, subject wages, place brook, channel online, handling closed, why document-1",
        "kind = suggestion",
        "route = null",
        "ledger.conclude = gone",
        "tells north-labour petition.corrected: until null"
      ]
    ],
    [
      "in the simple procedure moves no clock",
      [...simple, forward("2026-01-05"), accept("2026-01-06")],
      beside("Correct", "2026-01-07", { by: CLERK, kind: "suggestion", why }),
      [
        "Corrected: kind suggestion, route null, subject wages, place brook, channel online, handling unmoved, why document-1",
        "kind = suggestion",
        "route = null"
      ]
    ]
  ])
})
