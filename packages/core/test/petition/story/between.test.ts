/**
 * What registering tells other matters. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { register } from "../../petitions.ts"
import { stories } from "../tables.ts"

describe("registering tells another matter", () => {
  stories([
    [
      "that this one repeats it",
      [],
      register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, intake {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent false, earlier {caseId case-1, standing concluded, newFacts false}, repeat true, repeatNo 1, repeatUnder repeats}",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-petitions, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent false, earlier {caseId case-1, standing concluded, newFacts false}, repeat true, repeatNo 1, repeatUnder repeats}",
        "tells petitioner petition.registered: until 2026-01-20",
        "tells case-1 petition.tie: as repeatedBy"
      ]
    ],
    [
      "nothing where there are new facts",
      [],
      register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: true } }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, intake {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent false, earlier {caseId case-1, standing concluded, newFacts true}, repeat false}",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "status = registered",
        "registration = {at 2026-01-05T09:00+08:00, on 2026-01-05, office north-petitions, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [], urgent false, earlier {caseId case-1, standing concluded, newFacts true}, repeat false}",
        "tells petitioner petition.registered: until 2026-01-20"
      ]
    ],
    [
      "that this one was divided from it",
      [],
      register("2026-01-06", { splitFrom: { caseId: "case-1", registeredOn: day("2026-01-05") } }),
      [
        "Registered: office north-petitions, direct false, channel online, subject wages, place brook, kind claim, route petition, petitioner null, text null, book invented, splitFrom {caseId case-1, registeredOn 2026-01-05}",
        "opens forward: north-petitions, city-petitions, 2026-01-05 to 2026-01-20, forward",
        "status = registered",
        "registration = {at 2026-01-06T09:00+08:00, on 2026-01-06, office north-petitions, channel online, subject wages, place brook, petitioner null}",
        "kind = claim",
        "route = petition",
        "holder = north-petitions",
        "links.ties = [{to case-1, as splitFrom}]",
        "tells petitioner petition.registered: until 2026-01-20",
        "tells case-1 petition.tie: as splitInto"
      ]
    ]
  ])
})
