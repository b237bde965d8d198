/**
 * Concluding and settling. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, conclude, HANDLER } from "../../petitions.ts"
import { handled, inHand, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("concluding", () => {
  stories([
    [
      "opens the right to rate and the time for what is to be done",
      inHand,
      conclude("2026-02-02", { executeBy: day("2026-03-31") }),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false, executeBy 2026-03-31",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "opens execute: north-labour, north-petitions, 2026-02-02 to 2026-03-31, deciders",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "is in time on the last day",
      inHand,
      conclude("2026-03-06"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-03-06 to 2026-04-05, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-03-06T09:00+08:00, on 2026-03-06, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-04-05}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "is late on the day after",
      inHand,
      conclude("2026-03-07"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late true",
        "opens right evaluate: petitioner, north-petitions, 2026-03-07 to 2026-04-06, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-04-06}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "a suggestion opens the right to rate",
      handled("2026-01-05", { kind: "suggestion" }),
      conclude("2026-02-02"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "a claim of another route opens none",
      handled("2026-01-05", { route: "arbitration" }),
      conclude("2026-02-02"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay null, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "a repeat opens none",
      handled("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } }),
      conclude("2026-02-02"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "one with new facts opens it",
      handled("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: true } }),
      conclude("2026-02-02"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-02-02 to 2026-03-04, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-03-04}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ],
    [
      "one without a name opens none",
      handled("2026-01-05", { anonymous: true }),
      conclude("2026-02-02"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-02-02T09:00+08:00, on 2026-02-02, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil null}"
      ]
    ],
    [
      "under the former law opened none",
      handled("2020-01-06"),
      conclude("2020-01-07"),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2020-01-07T09:00+08:00, on 2020-01-07, lastDay 2020-02-15, result support, opinion opinion-1, by handler@north-labour, rateUntil null}",
        "tells petitioner petition.concluded: office north-labour, result support"
      ]
    ]
  ])
})

describe("settling", () => {
  stories([
    [
      "is in time on the last day",
      inHand,
      beside("Settle", "2026-03-06", { by: HANDLER, agreement: why }),
      [
        "Settled: office north-labour, agreement document-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-03-06 to 2026-04-05, evaluation",
        "closes conclude",
        "status = settled",
        "concluded = {at 2026-03-06T09:00+08:00, on 2026-03-06, lastDay 2026-03-06, result settlement, opinion null, by handler@north-labour, rateUntil 2026-04-05}",
        "tells petitioner petition.settled: office north-labour"
      ]
    ],
    [
      "is late on the day after",
      inHand,
      beside("Settle", "2026-03-07", { by: HANDLER, agreement: why }),
      [
        "Settled: office north-labour, agreement document-1, late true",
        "opens right evaluate: petitioner, north-petitions, 2026-03-07 to 2026-04-06, evaluation",
        "closes conclude",
        "status = settled",
        "concluded = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, result settlement, opinion null, by handler@north-labour, rateUntil 2026-04-06}",
        "tells petitioner petition.settled: office north-labour"
      ]
    ]
  ])
})
