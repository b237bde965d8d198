/**
 * Rating, taking back and urging. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, evaluate, forward, HEAD, object, urge, wake, withdraw } from "../../petitions.ts"
import { concluded, inHand, registered, sent, story, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("rating, taking back and urging", () => {
  stories([
    [
      "the first rating leaves the right to the other",
      concluded,
      evaluate("2026-02-03"),
      [
        "Evaluated: rated petitionOffice, grade satisfied",
        "ratings.petitionOffice = {grade satisfied, on 2026-02-03}"
      ]
    ],
    [
      "the second rating ends the right",
      [...concluded, evaluate("2026-02-03", { rated: "competentBody" })],
      evaluate("2026-02-04"),
      [
        "Evaluated: rated petitionOffice, grade satisfied",
        "closes evaluate",
        "ratings.petitionOffice = {grade satisfied, on 2026-02-04}"
      ]
    ]
  ])

  it("taking it back ends what is owed", () => {
    const back = withdraw("2026-02-02", { record: why })
    assert.deepStrictEqual(story(inHand, back).slice(0, 3), [
      "Withdrawn: record document-1",
      "closes conclude",
      "status = withdrawn"
    ])
  })

  stories([
    [
      "taking it back settles an objection",
      [...sent, object("2026-01-06", { reasons: why })],
      withdraw("2026-01-07", { record: why }),
      [
        "Withdrawn: record document-1",
        "closes acceptance",
        "status = withdrawn",
        "objection = none",
        "tells north-petitions petition.ended: end withdrawn",
        "tells north-labour petition.ended: end withdrawn"
      ]
    ],
    [
      "urging is counted",
      inHand,
      urge("2026-02-02"),
      [
        "Urged: rung null, caller clerk@north-petitions, callerRank clerk, callee handler@north-labour, calleeRank handler, answer promised",
        "calls = 1"
      ]
    ],
    [
      "urging on a rung keeps the ranks",
      [...inHand, wake("2026-03-03")],
      urge("2026-03-03", { rung: "L3", by: "head@north-petitions", to: HEAD, answer: "noAnswer" }),
      [
        "Urged: rung L3, caller head@north-petitions, callerRank head, callee head@north-labour, calleeRank head, answer noAnswer",
        "calls = 1"
      ]
    ],
    [
      "a rung tells the caller and the called",
      inHand,
      wake("2026-02-25"),
      [
        "Reminded: duty conclude, rung L9, act phone, under supervision/ladder, owner north-labour, caller clerk@north-petitions, callee handler@north-labour",
        "rungs = [conclude/L9]",
        "tells clerk@north-petitions petition.callDue: duty conclude, rung L9, act phone, callee handler@north-labour",
        "tells handler@north-labour petition.urged: duty conclude, rung L9, until 2026-03-06"
      ]
    ],
    [
      "a rung tells the last day of its own duty, though a report is owed before it",
      [
        ...registered,
        forward("2026-01-05", { assign: { reportBy: day("2026-02-10") } }),
        accept("2026-01-05")
      ],
      wake("2026-02-25"),
      [
        "Reminded: duty conclude, rung L9, act phone, under supervision/ladder, owner north-labour, caller clerk@north-petitions, callee handler@north-labour",
        "rungs = [conclude/L9]",
        "tells clerk@north-petitions petition.callDue: duty conclude, rung L9, act phone, callee handler@north-labour",
        "tells handler@north-labour petition.urged: duty conclude, rung L9, until 2026-03-06"
      ]
    ],
    [
      "the day after the last day tells the body",
      [...inHand, wake("2026-03-06")],
      wake("2026-03-07"),
      [
        "Reminded: duty conclude, rung overdue, act formalSupervision, under supervision/overdue, owner north-labour, caller deputy-head@north-petitions, callee deputy-head@north-labour",
        "rungs = [conclude/L9 conclude/L6 conclude/L3 conclude/overdue]",
        "supervised = true",
        "tells north-labour petition.supervised: duty conclude, by north-petitions"
      ]
    ]
  ])
})
