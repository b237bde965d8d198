/**
 * What a matter tells one it comes to lead. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { beside, HANDLER } from "../../petitions.ts"
import { concluded, final, inHand, inReview, sent, story, why } from "../moments.ts"

describe("a matter that leads another tells it", () => {
  it("nothing while it waits itself", () => {
    assert.deepStrictEqual(
      story(sent, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })),
      ["Linked: to case-2, as leads", "links.ties = [{to case-2, as leads}]"]
    )
  })

  it("at once that it has been accepted", () => {
    assert.deepStrictEqual(
      story(inHand, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did accepted"
      ]
    )
  })

  it("at once that it has been concluded", () => {
    assert.deepStrictEqual(
      story(concluded, beside("Link", "2026-02-03", { by: "clock", to: "case-2", as: "leads" })),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    )
  })

  it("at once that it has been concluded, though it is in review", () => {
    assert.deepStrictEqual(
      story(inReview, beside("Link", "2026-02-05", { by: "clock", to: "case-2", as: "leads" })),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    )
  })

  it("at once that it has been concluded, though it was rechecked", () => {
    assert.deepStrictEqual(
      story(final, beside("Link", "2026-02-21", { by: "clock", to: "case-2", as: "leads" })),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    )
  })

  it("at once that it goes on alone, where this one was settled", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, beside("Settle", "2026-01-08", { by: HANDLER, agreement: why })],
        beside("Link", "2026-01-09", { by: "clock", to: "case-2", as: "leads" })
      ),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    )
  })
})
