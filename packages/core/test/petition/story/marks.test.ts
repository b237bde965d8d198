/**
 * The row of a petition in the worklist with every mark.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, conclude, extend, forward, HANDLER, HEAD, register } from "../../petitions.ts"
import { handled, inHand, registered, sent, simple, stopped, why } from "../moments.ts"
import { rows } from "../tables.ts"

describe("a mark in the worklist", () => {
  rows([
    [
      "of one extended",
      [...inHand, extend("2026-01-06", { days: 1 })],
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-07, extended"
    ],
    [
      "of one whose extension was taken back",
      [
        ...inHand,
        extend("2026-01-06"),
        beside("UndoExtension", "2026-01-07", { by: HANDLER, approvedBy: HEAD, why })
      ],
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-06"
    ],
    [
      "of one that stands still",
      stopped("conclude", inHand),
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next null, paused"
    ],
    [
      "of one that runs again",
      [...stopped("conclude", inHand), beside("Resume", "2026-01-07", { by: HANDLER, duty: "conclude" })],
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-07"
    ],
    [
      "of one forwarded again",
      [...sent, forward("2026-01-06", { to: "city-labour" })],
      "petition forwarded, open, city-labour, brook since 2026-01-05, of null, next 2026-01-20, forwardedAgain"
    ],
    [
      "of one concluded on the last day",
      [...inHand, conclude("2026-03-06")],
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one concluded on the day after",
      [...inHand, conclude("2026-03-07")],
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null, supervised, concludedLate"
    ],
    [
      "of one without a limit that took long",
      [...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-12-31")],
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one in the simple procedure",
      simple,
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-06, simple"
    ],
    [
      "of one assigned",
      [
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") }, assisting: ["north-hall"] })
      ],
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20, assigned"
    ],
    [
      "of one that is urgent",
      [register("2026-01-05", { urgent: true })],
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-05, urgent"
    ],
    [
      "of a petitioner who is known",
      [register("2026-01-05", { petitioner: "person-1" })],
      "petition registered, open, north-petitions, brook since 2026-01-05, of person-1, next 2026-01-20"
    ],
    [
      "of a successor",
      [
        register("2026-01-05", { petitioner: "person-1" }),
        beside("RecordDeath", "2026-01-06", { by: CLERK, successor: "person-2" })
      ],
      "petition registered, open, north-petitions, brook since 2026-01-05, of person-2, next 2026-01-20"
    ],
    [
      "of a repeat",
      [register("2026-01-05", { earlier: { caseId: "case-1", standing: "concluded", newFacts: false } })],
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, repeat"
    ],
    [
      "of one without a name",
      [register("2026-01-05", { anonymous: true })],
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, anonymous"
    ],
    [
      "of one whose name is kept back",
      [register("2026-01-05", { nameWithheld: true })],
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20, nameWithheld"
    ]
  ])
})
