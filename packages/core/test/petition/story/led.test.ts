/**
 * What a matter tells one it comes to lead. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { beside, HANDLER } from "../../petitions.ts"
import { concluded, final, inHand, inReview, sent, why } from "../moments.ts"
import { stories } from "../tables.ts"

describe("a matter that leads another tells it", () => {
  stories([
    [
      "nothing while it waits itself",
      sent,
      beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" }),
      ["Linked: to case-2, as leads", "links.ties = [{to case-2, as leads}]"]
    ],
    [
      "at once that it has been accepted",
      inHand,
      beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" }),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did accepted"
      ]
    ],
    [
      "at once that it has been concluded",
      concluded,
      beside("Link", "2026-02-03", { by: "clock", to: "case-2", as: "leads" }),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "at once that it has been concluded, though it is in review",
      inReview,
      beside("Link", "2026-02-05", { by: "clock", to: "case-2", as: "leads" }),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "at once that it has been concluded, though it was rechecked",
      final,
      beside("Link", "2026-02-21", { by: "clock", to: "case-2", as: "leads" }),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-02-02, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    ],
    [
      "at once that it goes on alone, where this one was settled",
      [...inHand, beside("Settle", "2026-01-08", { by: HANDLER, agreement: why })],
      beside("Link", "2026-01-09", { by: "clock", to: "case-2", as: "leads" }),
      [
        "Linked: to case-2, as leads",
        "links.ties = [{to case-2, as leads}]",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    ]
  ])
})
