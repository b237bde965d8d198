/**
 * Extending, stopping a clock, and leaving the simple procedure. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { accept, beside, CLERK, extend, forward, HANDLER, HEAD } from "../../petitions.ts"
import { concluded, handled, inHand, registered, sent, simple, stopped, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("extending", () => {
  answers([
    ["waits for acceptance", sent, extend("2026-03-02"), "WRONG_MOMENT: asked Extend, found forwarded"],
    [
      "moves a last day, where there is one",
      handled("2026-01-05", { kind: "suggestion" }),
      extend("2026-03-02"),
      "NO_LIMIT under conclusion-scope"
    ],
    [
      "is granted once",
      [...inHand, extend("2026-02-02", { days: 7 })],
      extend("2026-03-02"),
      "EXT_ALREADY_USED under extension: times 1, days 7"
    ],
    [
      "is granted until the last day",
      inHand,
      extend("2026-03-07"),
      "EXT_AFTER_DEADLINE under extension: on 2026-03-07, until 2026-03-06"
    ],
    [
      "is granted for thirty days at most",
      inHand,
      extend("2026-03-02", { days: 31 }),
      "EXT_TOO_LONG under extension: days 31, most 30, totalDays 90"
    ],
    ["is granted for thirty days", inHand, extend("2026-03-02", { days: 30 }), "allowed"],
    [
      "is approved by the head",
      inHand,
      extend("2026-03-02", { approvedBy: HANDLER }),
      "EXT_NOT_AUTHORISED under extension: approvedBy handler@north-labour, office north-labour"
    ],
    [
      "is told to the petitioner with its reason",
      inHand,
      extend("2026-03-02", { reasonTold: false }),
      "REASON_NOT_NOTIFIED under extension"
    ],
    [
      "is for the body that has it",
      inHand,
      extend("2026-03-02", { by: CLERK }),
      "NOT_DECIDER under deciders: office north-petitions, asked Extend"
    ],
    [
      "is unknown to the simple procedure",
      [...simple, forward("2026-01-05"), accept("2026-01-06")],
      extend("2026-01-07"),
      "NOT_PROVIDED under simple-conclusion: asked Extend"
    ],
    [
      "is taken back where there is one",
      inHand,
      beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why }),
      "NO_EXTENSION"
    ],
    [
      "is taken back while it is handled",
      concluded,
      beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why }),
      "WRONG_MOMENT: asked UndoExtension, found concluded"
    ],
    [
      "is taken back by the head",
      [...inHand, extend("2026-02-02")],
      beside("UndoExtension", "2026-03-02", { by: HANDLER, why }),
      "EXT_NOT_AUTHORISED under extension: approvedBy null, office north-labour"
    ],
    [
      "is taken back by the body that has it",
      [...inHand, extend("2026-02-02")],
      beside("UndoExtension", "2026-03-02", { by: CLERK, approvedBy: HEAD, why }),
      "NOT_DECIDER under deciders: office north-petitions, asked UndoExtension"
    ]
  ])
})

describe("stopping a clock", () => {
  answers([
    [
      "is for the clocks a rule names",
      registered,
      beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why }),
      "PAUSE_NOT_ALLOWED under pause: duty forward"
    ],
    [
      "is over with the matter",
      concluded,
      beside("Pause", "2026-03-02", { by: HANDLER, duty: "conclude", why }),
      "WRONG_MOMENT: asked Pause, found concluded"
    ],
    [
      "stops what runs",
      stopped("conclude", inHand),
      beside("Pause", "2026-03-02", { by: HANDLER, duty: "conclude", why }),
      "PAUSED: asked Pause, duty conclude"
    ],
    [
      "stops what has begun",
      sent,
      beside("Pause", "2026-01-06", { by: HANDLER, duty: "conclude", why }),
      "WRONG_MOMENT: asked Pause, found forwarded"
    ],
    [
      "is for the office that owes it",
      inHand,
      beside("Pause", "2026-03-02", { by: CLERK, duty: "conclude", why }),
      "NOT_RESPONSIBLE: office north-petitions, responsible north-labour"
    ],
    [
      "is possible on the last day",
      inHand,
      beside("Pause", "2026-03-06", { by: HANDLER, duty: "conclude", why }),
      "allowed"
    ],
    [
      "is too late on the day after",
      inHand,
      beside("Pause", "2026-03-07", { by: HANDLER, duty: "conclude", why }),
      "DEADLINE_PASSED under pause: duty conclude, on 2026-03-07, until 2026-03-06"
    ],
    [
      "ends where one stands still",
      inHand,
      beside("Resume", "2026-03-02", { by: HANDLER, duty: "conclude" }),
      "NOT_PAUSED: duty conclude"
    ],
    [
      "is ended by the office that owes it",
      stopped("conclude", inHand),
      beside("Resume", "2026-03-02", { by: CLERK, duty: "conclude" }),
      "NOT_RESPONSIBLE: office north-petitions, responsible north-labour"
    ],
    [
      "is over with the matter, and does not end",
      concluded,
      beside("Resume", "2026-03-02", { by: HANDLER, duty: "conclude" }),
      "WRONG_MOMENT: asked Resume, found concluded"
    ]
  ])
})

describe("leaving the simple procedure", () => {
  answers([
    [
      "waits until a body has it",
      simple,
      beside("SwitchToOrdinary", "2026-01-06", { by: HANDLER, why }),
      "NOT_RESPONSIBLE: office north-labour, responsible null"
    ],
    [
      "is over once there is an opinion",
      concluded,
      beside("SwitchToOrdinary", "2026-03-02", { by: HANDLER, why }),
      "WRONG_MOMENT: asked SwitchToOrdinary, found concluded"
    ],
    [
      "is for what is in it",
      inHand,
      beside("SwitchToOrdinary", "2026-03-02", { by: HANDLER, why }),
      "NOT_SIMPLE under simple-scope"
    ],
    [
      "waits for a clock that stands still",
      stopped("acceptance", [...simple, forward("2026-01-05")]),
      beside("SwitchToOrdinary", "2026-01-07", { by: HANDLER, why }),
      "PAUSED: asked SwitchToOrdinary, duty acceptance"
    ]
  ])
})
