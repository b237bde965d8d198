/**
 * Notes of other matters. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { describe } from "@effect/vitest"
import { beside, CLERK, HANDLER } from "../../petitions.ts"
import { registered } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a note of another matter", () => {
  answers([
    [
      "is made once",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Link", "2026-01-07", { by: CLERK, to: "case-1", as: "related" }),
      "ALREADY_LINKED: to case-1"
    ],
    [
      "of the same matter is made with one tie",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Link", "2026-01-07", { by: CLERK, to: "case-1", as: "repeatedBy" }),
      "ALREADY_LINKED: to case-1"
    ],
    [
      "of another matter is another note",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Link", "2026-01-07", { by: CLERK, to: "case-2", as: "related" }),
      "allowed"
    ],
    [
      "is struck out where there is one",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-2" }),
      "NOT_LINKED: to case-2"
    ],
    [
      "is struck out as what it was noted as",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1", as: "repeatedBy" }),
      "NOT_LINKED: to case-1"
    ],
    [
      "that it leads comes of merging",
      registered,
      beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "leads" }),
      "TIE_BY_MERGING: to case-1"
    ],
    [
      "that it leads is not struck out by hand",
      [...registered, beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" })],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1", as: "leads" }),
      "TIE_BY_MERGING: to case-1"
    ],
    [
      "is made by the office that holds it or the body that has it",
      registered,
      beside("Link", "2026-01-06", { by: HANDLER, to: "case-1", as: "related" }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ]
  ])
})
