/**
 * Extending, and stopping a clock. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { beside, extend, HANDLER, HEAD } from "../../petitions.ts"
import { HALL, inHand, inRecheck, sent, stopped, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("extending", () => {
  stories([
    [
      "moves the last day and tells the petitioner",
      inHand,
      extend("2026-02-02", { days: 10 }),
      [
        "Extended: days 10, approvedBy head@north-labour",
        "opens conclude: north-labour, north-petitions, 2026-01-05 to 2026-03-16, extension",
        "ledger.conclude = {from 2026-01-05, term {mode C0, days 60}, under conclusion, extensions [10], stops [], pausedSince null}",
        "tells petitioner petition.extended: until 2026-03-16"
      ]
    ],
    [
      "a stopped clock moves the day it will have",
      stopped("conclude", inHand),
      extend("2026-02-02", { days: 10 }),
      [
        "Extended: days 10, approvedBy head@north-labour",
        "ledger.conclude.extensions = [10]",
        "tells petitioner petition.extended: until null"
      ]
    ],
    [
      "taken back gives the last day again",
      [...inHand, extend("2026-02-02", { days: 10 })],
      beside("UndoExtension", "2026-02-03", { by: HANDLER, approvedBy: HEAD, why }),
      [
        "ExtensionUndone: days 10, approvedBy head@north-labour, why document-1",
        "opens conclude: north-labour, north-petitions, 2026-01-05 to 2026-03-06, conclusion",
        "ledger.conclude.extensions = []",
        "tells petitioner petition.extensionUndone: until 2026-03-06"
      ]
    ],
    [
      "taken back while the clock stands still opens nothing",
      [
        ...inHand,
        extend("2026-02-02", { days: 10 }),
        beside("Pause", "2026-02-03", { by: HANDLER, duty: "conclude", why })
      ],
      beside("UndoExtension", "2026-02-04", { by: HANDLER, approvedBy: HEAD, why }),
      [
        "ExtensionUndone: days 10, approvedBy head@north-labour, why document-1",
        "ledger.conclude.extensions = []",
        "tells petitioner petition.extensionUndone: until null"
      ]
    ]
  ])
})

describe("stopping a clock", () => {
  stories([
    [
      "ends the duty for as long",
      inHand,
      beside("Pause", "2026-02-02", { by: HANDLER, duty: "conclude", why }),
      [
        "Paused: duty conclude, why document-1",
        "closes conclude",
        "ledger.conclude = {from 2026-01-05, term {mode C0, days 60}, under conclusion, extensions [], stops [], pausedSince 2026-02-02}",
        "tells petitioner petition.paused: duty conclude"
      ]
    ],
    [
      "gives back the days it stood still",
      stopped("conclude", inHand),
      beside("Resume", "2026-01-16", { by: HANDLER, duty: "conclude" }),
      [
        "Resumed: duty conclude, days 10",
        "opens conclude: north-labour, north-petitions, 2026-01-05 to 2026-03-16, conclusion",
        "ledger.conclude.stops = [{since 2026-01-06, until 2026-01-16}]",
        "ledger.conclude.pausedSince = null",
        "tells petitioner petition.resumed: duty conclude, until 2026-03-16"
      ]
    ],
    [
      "gives them back beside an extension",
      [...stopped("conclude", inHand), extend("2026-01-07", { days: 10 })],
      beside("Resume", "2026-01-16", { by: HANDLER, duty: "conclude" }),
      [
        "Resumed: duty conclude, days 10",
        "opens conclude: north-labour, north-petitions, 2026-01-05 to 2026-03-26, extension",
        "ledger.conclude.stops = [{since 2026-01-06, until 2026-01-16}]",
        "ledger.conclude.pausedSince = null",
        "tells petitioner petition.resumed: duty conclude, until 2026-03-26"
      ]
    ],
    [
      "gives them back to acceptance",
      stopped("acceptance", sent),
      beside("Resume", "2026-01-16", { by: HANDLER, duty: "acceptance" }),
      [
        "Resumed: duty acceptance, days 10",
        "opens acceptance: north-labour, north-petitions, 2026-01-05 to 2026-01-30, acceptance",
        "ledger.acceptance.stops = [{since 2026-01-06, until 2026-01-16}]",
        "ledger.acceptance.pausedSince = null",
        "tells petitioner petition.resumed: duty acceptance, until 2026-01-30"
      ]
    ],
    [
      "gives them back to a recheck",
      [...inRecheck, beside("Pause", "2026-02-13", { by: HALL, duty: "recheckOpinion", why })],
      beside("Resume", "2026-02-20", { by: HALL, duty: "recheckOpinion" }),
      [
        "Resumed: duty recheckOpinion, days 7",
        "opens recheckOpinion: city-hall, north-petitions, 2026-02-12 to 2026-03-21, recheck",
        "ledger.recheckOpinion.stops = [{since 2026-02-13, until 2026-02-20}]",
        "ledger.recheckOpinion.pausedSince = null",
        "tells petitioner petition.resumed: duty recheckOpinion, until 2026-03-21"
      ]
    ]
  ])
})
