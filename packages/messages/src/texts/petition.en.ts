/**
 * The words of petitions, in English.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Labels, PetitionWords } from "./keys.ts"

/** Petition words, English. @since 0.1.0 */
export const petitionEn: Labels<PetitionWords> = {
  channel: {
    letter: "letter",
    online: "online",
    visit: "visit",
    phone: "phone",
    fax: "fax",
    handedDown: "handed down"
  },
  kind: { suggestion: "suggestion", accusation: "accusation", claim: "claim" },
  route: {
    litigation: "route 1: courts, procurators, police",
    arbitration: "route 2: arbitration",
    partyAppeal: "route 3: appeal within the party",
    administrative: "route 4: administrative procedure",
    statutoryDuty: "route 5: performance of a statutory duty",
    petition: "route 6: petition procedure"
  },
  result: {
    support: "supported",
    explain: "explained, no legal basis",
    reject: "not supported",
    settlement: "settled by agreement"
  },
  grade: { satisfied: "satisfied", basicallySatisfied: "basically satisfied", dissatisfied: "dissatisfied" },
  rated: { petitionOffice: "petition office", competentBody: "competent body" },
  ground: {
    DUP_SUPERIOR: "the same matter is in hand at the level below",
    FINAL_RECHECK: "a recheck opinion has ended the matter",
    NOT_COMPETENT: "it lies outside this body's powers",
    STATUTORY_ROUTE: "another statutory procedure takes it",
    LITIGATION: "it belongs to the courts, procurators or police",
    DISCIPLINE: "it belongs to discipline inspection and supervision",
    VISIT_LEVEL: "the visit was made above one's own and the next level",
    REVIEW_LATE: "review or recheck was not asked for in time"
  },
  answer: {
    promised: "promised to act",
    explained: "explained the state of the matter",
    noAnswer: "no answer"
  },
  procedure: { ordinary: "ordinary procedure", simple: "simple procedure" },
  simpleBar: {
    assigned: "a superior assigned it",
    severalBodies: "several bodies share it",
    repeat: "it is not the first petition of this person on these facts",
    statutoryRoute: "another statutory procedure takes it",
    likelyRefused: "the request will probably not be supported",
    joint: "several persons bring it together"
  },
  door: {
    litigation: "procedure of the courts, procurators or police",
    discipline: "discipline inspection and supervision",
    arbitration: "arbitration",
    partyAppeal: "appeal within the party",
    administrative: "administrative procedure",
    statutoryDuty: "performance of a statutory duty"
  },
  standing: {
    inHand: "in hand",
    concluded: "concluded",
    withdrawn: "withdrawn",
    finalRecheck: "ended by a recheck opinion"
  },
  stage: { handling: "handling", review: "review", recheck: "recheck" },
  outcome: {
    uphold: "the opinion stands",
    change: "the opinion is changed",
    revoke: "the opinion is revoked"
  },
  tie: {
    related: "related matter",
    repeatedBy: "later matter on the same facts",
    leads: "matter handled within this one",
    splitFrom: "matter this one is a part of",
    splitInto: "part of this matter, handled by itself"
  }
}
