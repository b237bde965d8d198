/**
 * The words every kind of case has, in English: acts, what happened, status, marks, duties.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseWords, Labels } from "./keys.ts"

/** Case words, English. Commands are verbs, so that a sentence can say that somebody may not do them. @since 0.1.0 */
export const caseEn: Labels<CaseWords> = {
  caseType: { petition: "petition", psychiatric: "psychiatric follow-up" },
  command: {
    Register: "register",
    Classify: "classify",
    Forward: "forward",
    Object: "object",
    AnswerObjection: "answer an objection",
    Accept: "accept",
    Refuse: "turn the matter away",
    Extend: "extend the limit",
    Conclude: "conclude",
    Evaluate: "rate",
    Withdraw: "withdraw",
    Urge: "urge",
    Wake: "wake the case",
    Consent: "record consent",
    Enrol: "enrol",
    Assess: "assess",
    Visit: "record a contact",
    Miss: "record a missed contact",
    Refer: "refer",
    ReportLoss: "report a loss of contact",
    Close: "close the plan"
  },
  event: {
    Registered: "registered",
    Classified: "classified",
    Forwarded: "forwarded",
    Objected: "objected",
    ObjectionAnswered: "objection answered",
    Accepted: "accepted",
    NotAccepted: "not accepted",
    Extended: "extended",
    Concluded: "concluded",
    Evaluated: "rated",
    Withdrawn: "withdrawn",
    Urged: "urged",
    Reminded: "reminder",
    Consented: "consented",
    Enrolled: "enrolled",
    Assessed: "assessed",
    Visited: "contact",
    Missed: "contact missed",
    Referred: "referred",
    LossReported: "loss reported",
    Closed: "closed"
  },
  status: {
    unregistered: "not registered",
    registered: "registered",
    forwarded: "forwarded",
    accepted: "accepted",
    concluded: "concluded",
    notAccepted: "not accepted",
    withdrawn: "withdrawn",
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
    concludedLate: "concluded late",
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
