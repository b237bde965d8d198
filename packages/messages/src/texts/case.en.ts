/**
 * The words every kind of case has, in English: status, marks, duties.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseWords, Labels } from "./keys.ts"

/** Case words, English. @since 0.1.0 */
export const caseEn: Labels<Omit<CaseWords, "command" | "event">> = {
  caseType: { petition: "petition", psychiatric: "psychiatric follow-up" },
  status: {
    unregistered: "not registered",
    registered: "registered",
    forwarded: "forwarded",
    accepted: "accepted",
    concluded: "concluded",
    notAccepted: "not accepted",
    withdrawn: "withdrawn",
    settled: "settled by agreement",
    inReview: "under review",
    reviewed: "reviewed",
    inRecheck: "under recheck",
    final: "ended by recheck",
    ledAway: "led to another procedure",
    merged: "merged into another matter",
    ended: "ended by death",
    unknown: "not known",
    consented: "consented",
    enrolled: "enrolled",
    lost: "lost from sight",
    closed: "closed"
  },
  mark: {
    extended: "extended",
    supervised: "under formal supervision",
    objected: "objection raised",
    forwardedAgain: "forwarded again",
    withAccused: "with a body complained of",
    concludedLate: "concluded late",
    simple: "simple procedure",
    assigned: "assigned",
    urgent: "urgent",
    repeat: "repeated",
    anonymous: "anonymous",
    nameWithheld: "name withheld",
    paused: "clock stopped",
    unstable: "unstable",
    basicallyStable: "basically stable",
    stable: "stable"
  },
  duty: {
    forward: "forward the matter",
    directReply: "answer a matter received directly",
    acceptance: "answer whether it is accepted",
    objection: "object to the forwarding",
    conclude: "conclude",
    evaluate: "rate",
    reportUp: "report the urgent matter upward",
    resultReport: "report the result of the assigned matter",
    execute: "carry out the opinion and report it",
    review: "ask for a review",
    reviewOpinion: "opinion on review",
    recheck: "ask for a recheck",
    recheckOpinion: "opinion on recheck",
    firstVisit: "first visit, face to face",
    nextContact: "next contact",
    refer: "refer",
    reportLoss: "report the loss of contact"
  },
  dutyKind: { duty: "duty", right: "right" },
  act: {
    phone: "call by phone",
    phoneOrReforward: "call by phone; the matter may be passed to the level below",
    superviseInPerson: "ask the head to supervise in person",
    formalSupervision: "formal supervision",
    visitAgain: "make contact again",
    reportLoss: "report the loss of contact"
  },
  fate: {
    armed: "waiting",
    fired: "had its day",
    merged: "merged into a higher rung",
    superseded: "its day lay before the duty opened"
  },
  party: {
    petitioner: "the petitioner",
    patient: "the patient",
    guardian: "the guardian",
    clock: "the clock"
  }
}
