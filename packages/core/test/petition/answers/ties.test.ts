/**
 * Notes of other matters. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { beside, CLERK, HANDLER } from "../../petitions.ts"
import { answer, registered } from "../moments.ts"

describe("a note of another matter", () => {
  it("is made once", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
        beside("Link", "2026-01-07", { by: CLERK, to: "case-1", as: "related" })
      ),
      "ALREADY_LINKED: to case-1"
    )
  })

  it("of the same matter is made with one tie", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
        beside("Link", "2026-01-07", { by: CLERK, to: "case-1", as: "repeatedBy" })
      ),
      "ALREADY_LINKED: to case-1"
    )
  })

  it("of another matter is another note", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
        beside("Link", "2026-01-07", { by: CLERK, to: "case-2", as: "related" })
      ),
      "allowed"
    )
  })

  it("is struck out where there is one", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
        beside("Unlink", "2026-01-07", { by: CLERK, to: "case-2" })
      ),
      "NOT_LINKED: to case-2"
    )
  })

  it("is struck out as what it was noted as", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })],
        beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1", as: "repeatedBy" })
      ),
      "NOT_LINKED: to case-1"
    )
  })

  it("that it leads comes of merging", () => {
    assert.strictEqual(
      answer(registered, beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "leads" })),
      "TIE_BY_MERGING: to case-1"
    )
  })

  it("that it leads is not struck out by hand", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" })],
        beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1", as: "leads" })
      ),
      "TIE_BY_MERGING: to case-1"
    )
  })

  it("is made by the office that holds it or the body that has it", () => {
    assert.strictEqual(
      answer(registered, beside("Link", "2026-01-06", { by: HANDLER, to: "case-1", as: "related" })),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    )
  })
})
