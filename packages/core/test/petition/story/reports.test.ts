/**
 * Leaving the simple procedure, reporting, standing aside. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import {
  accept,
  beside,
  CLERK,
  classify,
  conclude,
  forward,
  HANDLER,
  HEAD,
  register
} from "../../petitions.ts"
import { inHand, registered, simple, stopped, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("leaving the simple procedure", () => {
  stories([
    [
      "before acceptance counts the ordinary time from the day it came",
      [...simple, forward("2026-01-05")],
      beside("SwitchToOrdinary", "2026-01-06", { by: HANDLER, why }),
      [
        "SwitchedToOrdinary: term {mode C0, days 15}, why document-1",
        "opens acceptance: north-labour, north-petitions, 2026-01-05 to 2026-01-20, acceptance",
        "procedure = ordinary",
        "tells petitioner petition.ordinary: until 2026-01-20"
      ]
    ],
    [
      "after acceptance counts the ordinary time from that day",
      [...simple, forward("2026-01-05"), accept("2026-01-06")],
      beside("SwitchToOrdinary", "2026-01-07", { by: HANDLER, why }),
      [
        "SwitchedToOrdinary: term {mode C0, days 60}, why document-1",
        "opens conclude: north-labour, north-petitions, 2026-01-06 to 2026-03-07, conclusion",
        "procedure = ordinary",
        "tells petitioner petition.ordinary: until 2026-03-07"
      ]
    ],
    [
      "leaves out the days the clock stood still",
      [
        ...stopped("acceptance", [...simple, forward("2026-01-05")]),
        beside("Resume", "2026-01-07", { by: HANDLER, duty: "acceptance" })
      ],
      beside("SwitchToOrdinary", "2026-01-07", { by: HANDLER, why }),
      [
        "SwitchedToOrdinary: term {mode C0, days 15}, why document-1",
        "opens acceptance: north-labour, north-petitions, 2026-01-05 to 2026-01-21, acceptance",
        "procedure = ordinary",
        "ledger.acceptance.term.mode = C0",
        "ledger.acceptance.term.workingDays = gone",
        "ledger.acceptance.term.days = 15",
        "ledger.acceptance.under.rule = national/petition/acceptance",
        "tells petitioner petition.ordinary: until 2026-01-21"
      ]
    ],
    [
      "with a suggestion ends the time for handling",
      [
        register("2026-01-05"),
        classify("2026-01-05", { kind: "suggestion", procedure: "simple" }),
        forward("2026-01-05"),
        accept("2026-01-06")
      ],
      beside("SwitchToOrdinary", "2026-01-07", { by: HANDLER, why }),
      [
        "SwitchedToOrdinary: term null, why document-1",
        "closes conclude",
        "procedure = ordinary",
        "tells petitioner petition.ordinary: until null"
      ]
    ]
  ])
})

describe("reporting", () => {
  stories([
    [
      "upward is in time on the day itself",
      [register("2026-01-05", { urgent: true })],
      beside("ReportUp", "2026-01-05", { by: CLERK, report: why }),
      [
        "Reported: duty reportUp, office north-petitions, report document-1, late false",
        "closes reportUp",
        "course.reported = [reportUp]",
        "tells north-petitions petition.reportedUp: office north-petitions, report document-1"
      ]
    ],
    [
      "upward by the office that registered it tells the one that holds it",
      [
        register("2026-01-05", { by: "clerk@city-petitions", urgent: true }),
        forward("2026-01-05", { by: "clerk@city-petitions", to: "north-petitions" })
      ],
      beside("ReportUp", "2026-01-05", { by: "clerk@city-petitions", report: why }),
      [
        "Reported: duty reportUp, office city-petitions, report document-1, late false",
        "closes reportUp",
        "course.reported = [reportUp]",
        "tells north-petitions petition.reportedUp: office city-petitions, report document-1"
      ]
    ],
    [
      "upward is late on the day after",
      [register("2026-01-05", { urgent: true })],
      beside("ReportUp", "2026-01-06", { by: CLERK, report: why }),
      [
        "Reported: duty reportUp, office north-petitions, report document-1, late true",
        "closes reportUp",
        "course.reported = [reportUp]",
        "tells north-petitions petition.reportedUp: office north-petitions, report document-1"
      ]
    ],
    [
      "the result is in time on the day that was set",
      [
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ],
      beside("ReportResult", "2026-02-10", { by: HANDLER, report: why }),
      [
        "Reported: duty resultReport, office north-labour, report document-1, late false",
        "closes resultReport",
        "course.reported = [resultReport]",
        "tells north-petitions petition.resultReported: office north-labour, report document-1"
      ]
    ],
    [
      "what was done is late on the day after",
      [...inHand, conclude("2026-02-02", { executeBy: day("2026-03-31") })],
      beside("ReportExecution", "2026-04-01", { by: HANDLER, report: why }),
      [
        "Reported: duty execute, office north-labour, report document-1, late true",
        "closes execute",
        "course.reported = [execute]",
        "tells north-petitions petition.executed: office north-labour, report document-1"
      ]
    ]
  ])
})

describe("standing aside", () => {
  stories([
    [
      "is kept with the matter",
      inHand,
      beside("Recuse", "2026-01-06", { by: HEAD, post: HANDLER, why }),
      ["Recused: post handler@north-labour, why document-1", "course.recused = [handler@north-labour]"]
    ],
    [
      "of a head is decided above",
      inHand,
      beside("Recuse", "2026-01-06", { by: "head@city-labour", post: HEAD, why }),
      ["Recused: post head@north-labour, why document-1", "course.recused = [head@north-labour]"]
    ]
  ])
})
