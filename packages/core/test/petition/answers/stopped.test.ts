/**
 * What waits for a clock that stands still. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { FIRST, longLaw, petitionBasis } from "../../basis.ts"
import { accept, beside, CLERK, forward, HANDLER, refuse, register } from "../../petitions.ts"
import { registered, sent, stopped, why } from "../moments.ts"
import { answers } from "../tables.ts"

const anyClock = petitionBasis([
  [FIRST, { ...longLaw, pause: { duties: ["forward", "directReply", "acceptance", "objection"] } }]
])
const months = petitionBasis([[FIRST, { ...longLaw, acceptance: { mode: "M", months: 1 } }]])

describe("where the law lets any clock stand still", () => {
  answers([
    [
      "forwarding waits for it",
      [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
      forward("2026-01-07"),
      "PAUSED: asked Forward, duty forward",
      anyClock
    ],
    [
      "leading away waits for it",
      [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
      beside("LeadAway", "2026-01-07", { by: CLERK, door: "litigation" }),
      "PAUSED: asked LeadAway, duty forward",
      anyClock
    ],
    [
      "accepting what came directly waits for it",
      [
        register("2026-01-05", { by: HANDLER }),
        beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
      ],
      accept("2026-01-07"),
      "PAUSED: asked Accept, duty directReply",
      anyClock
    ],
    [
      "refusing what came directly waits for it",
      [
        register("2026-01-05", { by: HANDLER }),
        beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
      ],
      refuse("2026-01-07"),
      "PAUSED: asked Refuse, duty directReply",
      anyClock
    ],
    [
      "forwarding what came directly waits for it",
      [
        register("2026-01-05", { by: HANDLER }),
        beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
      ],
      forward("2026-01-07", { by: HANDLER, to: "city-labour" }),
      "PAUSED: asked Forward, duty directReply",
      anyClock
    ],
    [
      "leading away what came directly waits for it",
      [
        register("2026-01-05", { by: HANDLER }),
        beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
      ],
      beside("LeadAway", "2026-01-07", { by: HANDLER, door: "litigation" }),
      "PAUSED: asked LeadAway, duty directReply",
      anyClock
    ],
    [
      "forwarding again does not",
      stopped("acceptance", sent),
      forward("2026-01-07", { to: "city-labour" }),
      "allowed",
      anyClock
    ],
    [
      "the petition office that stopped its clock lets it run again",
      [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
      beside("Resume", "2026-01-07", { by: CLERK, duty: "forward" }),
      "allowed",
      anyClock
    ],
    [
      "the body that stopped its clock lets it run again",
      [
        register("2026-01-05", { by: HANDLER }),
        beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
      ],
      beside("Resume", "2026-01-07", { by: HANDLER, duty: "directReply" }),
      "allowed",
      anyClock
    ],
    [
      "a clock of months does not stand still",
      sent,
      beside("Pause", "2026-01-07", { by: HANDLER, duty: "acceptance", why }),
      "PAUSE_NOT_ALLOWED under pause: duty acceptance",
      months
    ],
    [
      "a right is no clock",
      sent,
      beside("Pause", "2026-01-07", { by: HANDLER, duty: "objection", why }),
      "WRONG_MOMENT: asked Pause, found forwarded",
      anyClock
    ],
    [
      "the acceptance that stands still is stopped once",
      stopped("acceptance", sent),
      beside("Pause", "2026-01-07", { by: HANDLER, duty: "acceptance", why }),
      "PAUSED: asked Pause, duty acceptance",
      anyClock
    ]
  ])
})
