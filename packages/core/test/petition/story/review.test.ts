/**
 * Hearings, replies and review. What an act leaves behind: what is written, what is owed, what changes, who is told.
 */
import { describe } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, conclude, HANDLER } from "../../petitions.ts"
import {
  CITY,
  HALL,
  concluded,
  delivered,
  handled,
  inHand,
  inRecheck,
  inReview,
  reviewed,
  reviewDelivered,
  why
} from "../moments.ts"
import { stories } from "../tables.ts"

describe("a hearing", () => {
  stories([
    [
      "while it is handled leaves no day out",
      inHand,
      beside("Hear", "2026-02-03", {
        by: HANDLER,
        from: day("2026-02-02"),
        until: day("2026-02-03"),
        record: why
      }),
      [
        "Heard: office north-labour, stage handling, from 2026-02-02, until 2026-02-03, record document-1, excluded 0",
        "course.hearings = [2026-02-03]"
      ]
    ],
    [
      "on review leaves no day out",
      inReview,
      beside("Hear", "2026-02-06", {
        by: CITY,
        from: day("2026-02-05"),
        until: day("2026-02-05"),
        record: why
      }),
      [
        "Heard: office city-labour, stage review, from 2026-02-05, until 2026-02-05, record document-1, excluded 0",
        "course.hearings = [2026-02-05]"
      ]
    ],
    [
      "on recheck leaves its days out",
      inRecheck,
      beside("Hear", "2026-02-16", {
        by: HALL,
        from: day("2026-02-13"),
        until: day("2026-02-16"),
        record: why
      }),
      [
        "Heard: office city-hall, stage recheck, from 2026-02-13, until 2026-02-16, record document-1, excluded 4",
        "opens recheckOpinion: city-hall, north-petitions, 2026-02-12 to 2026-03-18, recheck",
        "course.hearings = [2026-02-16]",
        "ledger.recheckOpinion = {from 2026-02-12, term {mode C0, days 30}, under recheck, extensions [], stops [{since 2026-02-12, until 2026-02-16}], pausedSince null}"
      ]
    ]
  ])
})

describe("a reply", () => {
  stories([
    [
      "opens the right to ask for review from the day it was received",
      concluded,
      beside("Deliver", "2026-02-05", { by: CLERK, receivedOn: day("2026-02-04") }),
      [
        "Delivered: stage handling, receivedOn 2026-02-04",
        "opens right review: petitioner, north-petitions, 2026-02-04 to 2026-03-06, review-request",
        "review = {received {handling 2026-02-04}, review null, recheck null}",
        "tells petitioner petition.mayAskReview: until 2026-03-06"
      ]
    ],
    [
      "to a suggestion opens none",
      [...handled("2026-01-05", { kind: "suggestion" }), conclude("2026-02-02")],
      beside("Deliver", "2026-02-05", { by: HANDLER }),
      [
        "Delivered: stage handling, receivedOn 2026-02-05",
        "review = {received {handling 2026-02-05}, review null, recheck null}"
      ]
    ],
    [
      "on review opens the right to ask for recheck",
      reviewed,
      beside("Deliver", "2026-02-11", { by: CITY }),
      [
        "Delivered: stage review, receivedOn 2026-02-11",
        "opens right recheck: petitioner, north-petitions, 2026-02-11 to 2026-03-13, recheck-request",
        "review.received.review = 2026-02-11",
        "tells petitioner petition.mayAskRecheck: until 2026-03-13"
      ]
    ]
  ])
})

describe("review", () => {
  stories([
    [
      "asked late with a good cause keeps the cause",
      delivered,
      beside("AskReview", "2026-03-06", { by: "petitioner", goodCause: why }),
      [
        "ReviewAsked: stage review, office city-labour, goodCause document-1",
        "opens reviewOpinion: city-labour, north-petitions, 2026-03-06 to 2026-04-05, review",
        "closes review",
        "status = inReview",
        "review.review = {office city-labour, askedOn 2026-03-06, opinion null}",
        "tells city-labour petition.reviewAsked: stage review, until 2026-04-05"
      ]
    ],
    [
      "is entered by the body that is asked",
      delivered,
      beside("AskReview", "2026-02-05", { by: CITY, to: "city-labour" }),
      [
        "ReviewAsked: stage review, office city-labour, goodCause null",
        "opens reviewOpinion: city-labour, north-petitions, 2026-02-05 to 2026-03-07, review",
        "closes review",
        "status = inReview",
        "review.review = {office city-labour, askedOn 2026-02-05, opinion null}",
        "tells city-labour petition.reviewAsked: stage review, until 2026-03-07"
      ]
    ],
    [
      "is answered in time on the last day",
      inReview,
      beside("ReviewOpinion", "2026-03-06", {
        by: CITY,
        preparedBy: "deputy-head@city-labour",
        outcome: "revoke",
        opinion: "opinion-2"
      }),
      [
        "Reviewed: stage review, office city-labour, outcome revoke, opinion opinion-2, late false",
        "closes reviewOpinion",
        "status = reviewed",
        "review.review.opinion = {at 2026-03-06T09:00+08:00, on 2026-03-06, lastDay 2026-03-06, outcome revoke, by handler@city-labour}",
        "tells petitioner petition.reviewed: office city-labour, outcome revoke",
        "tells north-labour petition.reviewed: office city-labour, outcome revoke"
      ]
    ],
    [
      "is answered late on the day after",
      inReview,
      beside("ReviewOpinion", "2026-03-07", { by: CITY, outcome: "uphold" }),
      [
        "Reviewed: stage review, office city-labour, outcome uphold, opinion null, late true",
        "closes reviewOpinion",
        "status = reviewed",
        "review.review.opinion = {at 2026-03-07T09:00+08:00, on 2026-03-07, lastDay 2026-03-06, outcome uphold, by handler@city-labour}",
        "tells petitioner petition.reviewed: office city-labour, outcome uphold",
        "tells north-labour petition.reviewed: office city-labour, outcome uphold"
      ]
    ],
    [
      "again is asked of the body above that one",
      reviewDelivered,
      beside("AskRecheck", "2026-02-12", { by: "petitioner" }),
      [
        "ReviewAsked: stage recheck, office city-hall, goodCause null",
        "opens recheckOpinion: city-hall, north-petitions, 2026-02-12 to 2026-03-14, recheck",
        "closes recheck",
        "status = inRecheck",
        "review.recheck = {office city-hall, askedOn 2026-02-12, opinion null}",
        "tells city-hall petition.reviewAsked: stage recheck, until 2026-03-14"
      ]
    ],
    [
      "again ends it",
      inRecheck,
      beside("RecheckOpinion", "2026-02-20", { by: HALL, outcome: "change" }),
      [
        "Reviewed: stage recheck, office city-hall, outcome change, opinion null, late false",
        "closes recheckOpinion",
        "status = final",
        "review.recheck.opinion = {at 2026-02-20T09:00+08:00, on 2026-02-20, lastDay 2026-03-14, outcome change, by handler@city-hall}",
        "tells petitioner petition.final: office city-hall, outcome change",
        "tells north-labour petition.final: office city-hall, outcome change"
      ]
    ]
  ])
})
