/**
 * Registering, classifying, leading away. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { beside, CLERK, classify, HANDLER, register } from "../../petitions.ts"
import { registered, sent, simple } from "../moments.ts"
import { stories } from "../tables.ts"

describe("registering", () => {
  stories([
    [
      "writes down the matter, and opens the time for forwarding",
      [],
      register("2026-01-05", { petitioner: "person-1", text: "document-2" }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner person-1, text document-2, book invented",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-petitions, channel online, subject wages, place brook, petitioner person-1}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "tells petitioner petition.registered: until 2026-01-20"
      ]
    ],
    [
      "by the body itself opens the time for its answer",
      [],
      register("2026-01-05", { by: HANDLER }),
      [
        "Registered: office north-labour, direct true, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented",
        "opens directReply: north-labour, north-petitions, 2026-01-05 to 2026-01-20, direct-reply",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-labour, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "body = north-labour",
        "tells petitioner petition.registered: until 2026-01-20"
      ]
    ],
    [
      "by the body itself, of one without a name, opens no time and tells nobody",
      [],
      register("2026-01-05", { by: HANDLER, anonymous: true }),
      [
        "Registered: office north-labour, direct true, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, intake {visitors null, signers null, anonymous true, nameWithheld false, accused [], urgent false, earlier null, repeat false}, watchedBy north-petitions",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-labour, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "body = north-labour",
        "intake = {visitors null, signers null, anonymous true, nameWithheld false, accused [], urgent false, earlier null, repeat false}"
      ]
    ],
    [
      "an urgent matter opens the time for reporting it, the same day",
      [],
      register("2026-01-05", { urgent: true }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, intake {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "opens reportUp: north-petitions, city-petitions, 2026-01-05 to 2026-01-05, urgent-report",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-petitions, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "tells petitioner petition.registered: until 2026-01-20"
      ]
    ],
    [
      "at the highest office is watched by itself",
      [],
      register("2026-01-05", { by: "clerk@city-petitions", urgent: true, kind: "suggestion" }),
      [
        "Registered: office city-petitions, direct false, channel online, subject wages, place brook, kind suggestion, route null, petitioner null, text null, book invented, intake {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "opens forward: city-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "opens reportUp: city-petitions, city-petitions, 2026-01-05 to 2026-01-05, urgent-report",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office city-petitions, channel online, subject wages, place brook, petitioner null}",
        "kind = suggestion",
        "holder = city-petitions",
        "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "tells petitioner petition.registered: until 2026-01-20"
      ]
    ],
    [
      "keeps everything said at the door",
      [],
      register("2026-01-05", {
        channel: "visit",
        visitors: 3,
        signers: 4,
        nameWithheld: true,
        accused: ["north-hall"],
        earlier: { caseId: "case-1", standing: "concluded", newFacts: false }
      }),
      [
        "Registered: office north-petitions, direct false, channel visit, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, intake {visitors 3, signers 4, anonymous false, nameWithheld true, accused [north-hall], urgent false, earlier {caseId case-1, standing concluded, newFacts false}, repeat true, repeatNo 1, repeatUnder repeats}",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-petitions, channel visit, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "intake = {visitors 3, signers 4, anonymous false, nameWithheld true, accused [north-hall], urgent false, earlier {caseId case-1, standing concluded, newFacts false}, repeat true, repeatNo 1, repeatUnder repeats}",
        "tells petitioner petition.registered: until 2026-01-20",
        "tells case-1 petition.tie: as repeatedBy"
      ]
    ],
    [
      "an urgent matter opened no report under the former law",
      [],
      register("2020-01-06", { urgent: true, petitioner: "person-1" }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner person-1, text null, book invented, intake {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "opens forward: north-petitions, city-petitions, 2020-01-06 to 2020-01-16, forward",
        "status = registered",
        "registration = {at 2020-01-06T09:00+08:00, on 2020-01-06, office north-petitions, channel online, subject wages, place brook, petitioner person-1}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent true, earlier null, repeat false}",
        "tells petitioner petition.registered: until 2020-01-16"
      ]
    ]
  ])
})

describe("classifying", () => {
  stories([
    [
      "says what it is and moves no clock",
      registered,
      classify("2026-01-06", { kind: "suggestion" }),
      ["Classified: kind suggestion, route null", "kind = suggestion", "route = null"]
    ],
    [
      "as simple counts the time for passing on from its first day",
      registered,
      classify("2026-01-06", { procedure: "simple" }),
      [
        "Classified: kind claim, route petition, procedure simple, term {mode W, workingDays 1}, proposed arbitration, proposedUnder route-proposals",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-06, simple-pass-on",
        "procedure = simple",
        "tells petitioner petition.simple"
      ]
    ],
    [
      "as simple, once sent, counts the time for acceptance from its first day",
      sent,
      classify("2026-01-06", { by: HANDLER, procedure: "simple" }),
      [
        "Classified: kind claim, route petition, procedure simple, term {mode W, workingDays 3}, proposed arbitration, proposedUnder route-proposals",
        "opens acceptance: north-labour, north-petitions, 2026-01-05 to 2026-01-08, simple-acceptance",
        "procedure = simple",
        "tells petitioner petition.simple"
      ]
    ],
    [
      "as simple, what came directly, counts the time for its answer",
      [register("2026-01-05", { by: HANDLER })],
      classify("2026-01-06", { by: HANDLER, procedure: "simple" }),
      [
        "Classified: kind claim, route petition, procedure simple, term {mode W, workingDays 3}, proposed arbitration, proposedUnder route-proposals",
        "opens directReply: north-labour, north-petitions, 2026-01-05 to 2026-01-08, simple-acceptance",
        "procedure = simple",
        "tells petitioner petition.simple"
      ]
    ],
    [
      "as simple again opens nothing and is not told again",
      simple,
      classify("2026-01-06", { procedure: "simple" }),
      ["Classified: kind claim, route petition, proposed arbitration, proposedUnder route-proposals"]
    ],
    [
      "in the simple procedure leaves it there",
      simple,
      classify("2026-01-06"),
      ["Classified: kind claim, route petition, proposed arbitration, proposedUnder route-proposals"]
    ]
  ])
})

describe("leading away", () => {
  stories([
    [
      "is in time on the last day, and tells the petitioner the door",
      registered,
      beside("LeadAway", "2026-01-20", { by: CLERK, door: "litigation", to: "city-hall" }),
      [
        "LedAway: office north-petitions, door litigation, to city-hall, late false",
        "closes forward",
        "status = ledAway",
        "forwarded = {at 2026-01-20T09:00+08:00, on 2026-01-20, lastDay 2026-01-20}",
        "course.door = litigation",
        "course.goTo = city-hall",
        "tells petitioner petition.ledAway: door litigation, to city-hall"
      ]
    ],
    [
      "is late on the day after",
      registered,
      beside("LeadAway", "2026-01-21", { by: CLERK, door: "discipline" }),
      [
        "LedAway: office north-petitions, door discipline, to null, late true",
        "closes forward",
        "status = ledAway",
        "forwarded = {at 2026-01-21T09:00+08:00, on 2026-01-21, lastDay 2026-01-20}",
        "course.door = discipline",
        "tells petitioner petition.ledAway: door discipline, to null"
      ]
    ],
    [
      "by the body it came to ends the time for its answer",
      [register("2026-01-05", { by: HANDLER })],
      beside("LeadAway", "2026-01-21", { by: HANDLER, door: "arbitration" }),
      [
        "LedAway: office north-labour, door arbitration, to null, late true",
        "closes directReply",
        "status = ledAway",
        "course.door = arbitration",
        "tells petitioner petition.ledAway: door arbitration, to null"
      ]
    ]
  ])
})
