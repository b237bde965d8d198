/**
 * What a matter tells those it leads when it ends. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { assert, describe, it } from "@effect/vitest"
import { FIRST, longLaw, petitionBasis } from "../../basis.ts"
import { accept, beside, CLERK, conclude, HANDLER, refuse, register, withdraw } from "../../petitions.ts"
import { inHand, registered, sent, story, why } from "../moments.ts"

const anyGround = petitionBasis([[FIRST, { ...longLaw, grounds: { grounds: ["REVIEW_LATE"] } }]])

describe("a matter that leads another tells it", () => {
  it("that it was accepted", () => {
    assert.deepStrictEqual(
      story(
        [
          ...sent,
          beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" }),
          beside("Link", "2026-01-06", { by: CLERK, to: "case-3", as: "related" })
        ],
        accept("2026-01-07")
      ),
      [
        "Accepted: office north-labour, late false",
        "opens conclude: north-labour, north-petitions, 2026-01-07 to 2026-03-08, conclusion",
        "closes acceptance",
        "closes objection",
        "status = accepted",
        "accepted = {at 2026-01-07T09:00+08:00, on 2026-01-07, lastDay 2026-01-20}",
        "tells petitioner petition.accepted: office north-labour, until 2026-03-08",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-07, did accepted"
      ]
    )
  })

  it("that it was concluded, by whom, and with which opinion", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        conclude("2026-01-08")
      ),
      [
        "Concluded: office north-labour, result support, opinion opinion-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-01-08 to 2026-02-07, evaluation",
        "closes conclude",
        "status = concluded",
        "concluded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-03-06, result support, opinion opinion-1, by handler@north-labour, rateUntil 2026-02-07}",
        "tells petitioner petition.concluded: office north-labour, result support",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-08, did concluded, acceptedOn 2026-01-05, decidedBy handler@north-labour, result support, opinion opinion-1"
      ]
    )
  })

  it("that it was refused on a ground that holds for all", () => {
    assert.deepStrictEqual(
      story(
        [...sent, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        refuse("2026-01-08", { ground: "LITIGATION" })
      ),
      [
        "NotAccepted: office north-labour, ground LITIGATION, goTo null, late false",
        "closes acceptance",
        "closes objection",
        "status = notAccepted",
        "refusedOn = LITIGATION",
        "tells petitioner petition.notAccepted: ground LITIGATION, goTo null",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did notAccepted, ground LITIGATION, goTo null"
      ]
    )
  })

  it("that it was refused because nobody there is competent", () => {
    assert.deepStrictEqual(
      story(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })
        ],
        refuse("2026-01-08", { ground: "NOT_COMPETENT" })
      ),
      [
        "NotAccepted: office north-labour, ground NOT_COMPETENT, goTo null, late false",
        "closes directReply",
        "status = notAccepted",
        "refusedOn = NOT_COMPETENT",
        "tells petitioner petition.notAccepted: ground NOT_COMPETENT, goTo null",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did notAccepted, ground NOT_COMPETENT, goTo null"
      ]
    )
  })

  it("that it was refused as a matter of discipline", () => {
    assert.deepStrictEqual(
      story(
        [...sent, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        refuse("2026-01-08", { ground: "DISCIPLINE" })
      ),
      [
        "NotAccepted: office north-labour, ground DISCIPLINE, goTo null, late false",
        "closes acceptance",
        "closes objection",
        "status = notAccepted",
        "refusedOn = DISCIPLINE",
        "tells petitioner petition.notAccepted: ground DISCIPLINE, goTo null",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did notAccepted, ground DISCIPLINE, goTo null"
      ]
    )
  })

  it("that it goes on alone where the ground holds for one", () => {
    assert.deepStrictEqual(
      story(
        [...sent, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        refuse("2026-01-08", { ground: "REVIEW_LATE" }),
        anyGround
      ),
      [
        "NotAccepted: office north-labour, ground REVIEW_LATE, goTo null, late false",
        "closes acceptance",
        "closes objection",
        "status = notAccepted",
        "refusedOn = REVIEW_LATE",
        "tells petitioner petition.notAccepted: ground REVIEW_LATE, goTo null",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    )
  })

  it("that it was led away", () => {
    assert.deepStrictEqual(
      story(
        [...registered, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        beside("LeadAway", "2026-01-08", { by: CLERK, door: "litigation" })
      ),
      [
        "LedAway: office north-petitions, door litigation, to null, late false",
        "closes forward",
        "status = ledAway",
        "forwarded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-01-20}",
        "course.door = litigation",
        "tells petitioner petition.ledAway: door litigation, to null",
        "tells case-2 petition.follow: office null, kind claim, route petition, on 2026-01-05, did ledAway, door litigation, goTo null"
      ]
    )
  })

  it("that it goes on alone after a settlement", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        beside("Settle", "2026-01-08", { by: HANDLER, agreement: why })
      ),
      [
        "Settled: office north-labour, agreement document-1, late false",
        "opens right evaluate: petitioner, north-petitions, 2026-01-08 to 2026-02-07, evaluation",
        "closes conclude",
        "status = settled",
        "concluded = {at 2026-01-08T09:00+08:00, on 2026-01-08, lastDay 2026-03-06, result settlement, opinion null, by handler@north-labour, rateUntil 2026-02-07}",
        "tells petitioner petition.settled: office north-labour",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    )
  })

  it("that it goes on alone once it was taken back", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        withdraw("2026-01-08", { record: why })
      ),
      [
        "Withdrawn: record document-1",
        "closes conclude",
        "status = withdrawn",
        "tells north-petitions petition.ended: end withdrawn",
        "tells north-labour petition.ended: end withdrawn",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    )
  })

  it("that it goes on alone after a death", () => {
    assert.deepStrictEqual(
      story(
        [...inHand, beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })],
        beside("RecordDeath", "2026-01-08", { by: CLERK })
      ),
      [
        "DeathRecorded: successor null, ends true",
        "closes conclude",
        "status = ended",
        "course.died = true",
        "tells north-petitions petition.ended: end died",
        "tells north-labour petition.ended: end died",
        "tells case-2 petition.follow: office north-labour, kind claim, route petition, on 2026-01-05, did released"
      ]
    )
  })
})
