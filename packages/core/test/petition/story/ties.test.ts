/**
 * Notes of other matters. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { beside, CLERK } from "../../petitions.ts"
import { registered } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a note of another matter", () => {
  stories([
    [
      "is made beside the others",
      [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
      beside("Link", "2026-01-06", { by: CLERK, to: "case-2", as: "repeatedBy" }),
      [
        "Linked: to case-2, as repeatedBy",
        "links.ties = [{to case-1, as related} {to case-2, as repeatedBy}]"
      ]
    ],
    [
      "is made by the clock where another matter leads",
      registered,
      beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" }),
      ["Linked: to case-1, as leads", "links.ties = [{to case-1, as leads}]"]
    ],
    [
      "is struck out, and the others stand",
      [
        ...registered,
        beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" }),
        beside("Link", "2026-01-06", { by: CLERK, to: "case-2", as: "related" })
      ],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1" }),
      ["Unlinked: to case-1", "links.ties = [{to case-2, as related}]"]
    ],
    [
      "is struck out by its tie",
      [
        ...registered,
        beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" }),
        beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" })
      ],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1", as: "related" }),
      ["Unlinked: to case-1, as related", "links.ties = [{to case-1, as leads}]"]
    ],
    [
      "is struck out as whatever a person may strike out",
      [
        ...registered,
        beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" }),
        beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })
      ],
      beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1" }),
      ["Unlinked: to case-1", "links.ties = [{to case-1, as leads}]"]
    ]
  ])
})
