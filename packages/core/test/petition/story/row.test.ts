/**
 * The row of a petition in the worklist at every stage.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import {
  answerObjection,
  beside,
  CLERK,
  conclude,
  HANDLER,
  object,
  refuse,
  withdraw
} from "../../petitions.ts"
import { concluded, final, inHand, inRecheck, inReview, registered, reviewed, sent, why } from "../moments.ts"
import { rows } from "../tables.ts"

describe("a row of the worklist", () => {
  rows([
    [
      "of a matter nobody has registered",
      [],
      "petition unregistered, closed, null, null since null, of null, next null"
    ],
    [
      "of one that waits to be sent",
      registered,
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-20"
    ],
    [
      "of one that waits for an answer",
      sent,
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20"
    ],
    [
      "of one in hand",
      inHand,
      "petition accepted, open, north-labour, brook since 2026-01-05, of null, next 2026-03-06"
    ],
    [
      "of one with an opinion: the right to rate is no duty",
      concluded,
      "petition concluded, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one with something to be done",
      [...inHand, conclude("2026-02-02", { executeBy: day("2026-03-31") })],
      "petition concluded, open, north-labour, brook since 2026-01-05, of null, next 2026-03-31"
    ],
    [
      "of one in review",
      inReview,
      "petition inReview, open, city-labour, brook since 2026-01-05, of null, next 2026-03-06"
    ],
    [
      "of one reviewed",
      reviewed,
      "petition reviewed, closed, city-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one in recheck",
      inRecheck,
      "petition inRecheck, open, city-hall, brook since 2026-01-05, of null, next 2026-03-14"
    ],
    [
      "of one that is final",
      final,
      "petition final, closed, city-hall, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one refused",
      [...sent, refuse("2026-01-06")],
      "petition notAccepted, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one taken back",
      [...inHand, withdraw("2026-01-06", { record: why })],
      "petition withdrawn, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one settled",
      [...inHand, beside("Settle", "2026-01-06", { by: HANDLER, agreement: why })],
      "petition settled, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one led away",
      [...registered, beside("LeadAway", "2026-01-06", { by: CLERK, door: "litigation" })],
      "petition ledAway, closed, north-petitions, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one whose petitioner died",
      [...inHand, beside("RecordDeath", "2026-01-06", { by: CLERK })],
      "petition ended, closed, north-labour, brook since 2026-01-05, of null, next null"
    ],
    [
      "of one objected to",
      [...sent, object("2026-01-06", { reasons: why })],
      "petition forwarded, open, north-labour, brook since 2026-01-05, of null, next 2026-01-20, objected"
    ],
    [
      "of one whose papers came back",
      [...sent, object("2026-01-06", { reasons: why }), answerObjection("2026-01-07", true)],
      "petition registered, open, north-petitions, brook since 2026-01-05, of null, next 2026-01-22"
    ]
  ])
})
