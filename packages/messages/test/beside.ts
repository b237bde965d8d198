/**
 * Petitions beside the main road, on their way to a refusal, a notice or an event.
 */
import type { Petition, Refusal } from "@lianxin/core"
import {
  accepted,
  by,
  CLERK,
  concluded,
  done,
  extended,
  forwarded,
  HANDLER,
  HEAD,
  inHand,
  registered,
  toBody
} from "./asks.ts"
import { type Asked, petition } from "./given.ts"
import { ANNOUNCED, CHOICE, STOPPING } from "./law.ts"

const CITY = "handler@xianning-human-resources"
const TOP = "handler@xianning-government"
const why = "d9"

const asHandler = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, HANDLER, rest)
const asClerk = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, CLERK, rest)
const asClock = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, "clock", rest)
const classified = (rest: Asked) => asClerk("Classify", "2026-02-06", { kind: "claim", ...rest })
const earlier = (standing: string) => ({
  earlier: { caseId: "case-1", standing, newFacts: false, body: "xianan-human-resources" }
})
const recused = (actor: string) => by("Recuse", "2026-02-23", actor, { post: HANDLER, why })
const paused = (date: string) => asHandler("Pause", date, { duty: "conclude", why })
const resumed = (date: string) => asHandler("Resume", date, { duty: "conclude" })
const delivered = (date: string) => asClerk("Deliver", date)
const asked = (date: string, rest: Asked = {}) => by("AskReview", date, "petitioner", rest)
const ofSuggestion = [registered({ kind: "suggestion" }), forwarded(), accepted]
const handed = [...done, delivered("2026-03-26")]
const takenBack = [
  ...handed,
  asked("2026-03-27"),
  by("Withdraw", "2026-04-01", "petitioner", { record: why })
]
const linked = asClerk("Link", "2026-02-06", { to: "case-2", as: "related" })

const refusedAfter = (...commands: ReadonlyArray<Asked>) => petition(commands).refusal

/** How each code beside the main road is reached. */
export const REACHED = {
  RECUSAL: refusedAfter(...inHand, recused(HEAD), concluded),
  NOT_HEAD: refusedAfter(...inHand, recused(HANDLER)),
  DUP_SUPERIOR: refusedAfter(registered(earlier("inHand"))),
  FINAL_RECHECK: refusedAfter(registered(earlier("finalRecheck"))),
  TOO_MANY_REPS: refusedAfter(registered({ channel: "visit", visitors: 6 })),
  VISIT_LEVEL: refusedAfter(
    registered({ channel: "visit", subject: "neighbour-dispute", place: "421202005" })
  ),
  ACCUSED_RECIPIENT: refusedAfter(
    registered({ kind: "accusation", accused: ["xianan-human-resources"] }),
    forwarded()
  ),
  DOOR_NOT_IN_LAW: refusedAfter(
    registered({}, "2015-10-22"),
    asClerk("LeadAway", "2015-10-23", { door: "discipline" })
  ),
  SIMPLE_NOT_APPLICABLE: refusedAfter(registered({ signers: 12 }), classified({ procedure: "simple" })),
  NOT_SIMPLE: refusedAfter(...inHand, asHandler("SwitchToOrdinary", "2026-02-23", { why })),
  DAY_WRONG: refusedAfter(
    ...inHand,
    asHandler("Hear", "2026-02-25", { from: "2026-02-18", until: "2026-02-18", record: why })
  ),
  NOT_ASKED: refusedAfter(registered(), asClerk("ReportUp", "2026-02-05", { report: why })),
  NO_EXTENSION: refusedAfter(...inHand, asHandler("UndoExtension", "2026-02-23", { approvedBy: HEAD, why })),
  PAUSE_NOT_ALLOWED: refusedAfter(...inHand, paused("2026-02-23")),
  PAUSED: petition([...inHand, paused("2026-02-23"), concluded], STOPPING).refusal,
  NOT_PAUSED: refusedAfter(...inHand, resumed("2026-02-23")),
  DEADLINE_PASSED: petition([...inHand, paused("2026-04-22")], STOPPING).refusal,
  ANONYMOUS: refusedAfter(
    registered({ anonymous: true }),
    forwarded(),
    accepted,
    concluded,
    delivered("2026-03-26")
  ),
  NOT_DELIVERED: refusedAfter(...done, asked("2026-03-26")),
  ALREADY_DELIVERED: refusedAfter(...handed, delivered("2026-03-27")),
  NO_REVIEW: refusedAfter(...ofSuggestion, concluded, delivered("2026-03-26"), asked("2026-03-27")),
  REVIEW_LATE: refusedAfter(...handed, asked("2026-05-06")),
  REVIEW_USED: refusedAfter(...takenBack, asked("2026-04-02")),
  NO_REVIEWER: refusedAfter(
    registered(),
    forwarded({ to: "xianning-government" }),
    { ...accepted, by: TOP },
    { ...concluded, by: TOP },
    delivered("2026-03-26"),
    asked("2026-03-27")
  ),
  SEVERAL_REVIEWERS: petition([...handed, asked("2026-03-27")], CHOICE).refusal,
  NOT_REVIEWER: refusedAfter(...handed, asked("2026-03-27", { to: "xianning-housing" })),
  REVIEWER_IS_HANDLER: refusedAfter(
    ...handed,
    asked("2026-03-27"),
    by("ReviewOpinion", "2026-04-01", CITY, { outcome: "uphold", preparedBy: HANDLER })
  ),
  SETTLEMENT_NOT_ALLOWED: refusedAfter(
    ...ofSuggestion,
    asHandler("Settle", "2026-02-23", { agreement: why })
  ),
  ALREADY_LINKED: refusedAfter(registered(), linked, linked),
  NOT_LINKED: refusedAfter(registered(), asClerk("Unlink", "2026-02-06", { to: "case-2" })),
  MERGED_ITSELF: refusedAfter(
    registered(),
    asClock("Link", "2026-02-06", { to: "case-2", as: "leads" }),
    asClerk("Merge", "2026-02-06", { into: "case-2" })
  ),
  NOT_MERGED: refusedAfter(
    registered(),
    asClock("Follow", "2026-02-06", { into: "case-2", did: "released", on: "2026-02-06" })
  ),
  TIE_BY_MERGING: refusedAfter(registered(), asClerk("Link", "2026-02-06", { to: "case-2", as: "leads" })),
  NOTHING_CORRECTED: refusedAfter(registered(), asClerk("Correct", "2026-02-06", { kind: "claim", why }))
} satisfies Partial<Readonly<Record<Petition.RefusalCode, Refusal.Refusal | null>>>

/** A code the core gives with other facts at another place. */
export const AGAIN = {
  FINAL_RECHECK: refusedAfter(...rechecked(), asked("2026-05-20")),
  NOT_PROVIDED: refusedAfter(
    registered({}, "2015-10-22"),
    asClerk("Classify", "2015-10-23", { kind: "claim", procedure: "simple" })
  ),
  WRONG_MOMENT: refusedAfter(
    registered(),
    classified({ procedure: "simple" }),
    classified({ procedure: "ordinary" })
  ),
  NOT_DECIDER: refusedAfter(
    ...inHand,
    asClerk("Hear", "2026-02-25", { from: "2026-02-25", until: "2026-02-25", record: why })
  ),
  DAY_WRONG: refusedAfter(...toBody, accepted, { ...concluded, executeBy: "2026-03-01" }),
  EXT_NOT_AUTHORISED: refusedAfter(...inHand, extended(), asHandler("UndoExtension", "2026-03-21", { why })),
  NOT_REVIEWER: refusedAfter(
    ...handed,
    asked("2026-03-27"),
    asHandler("ReviewOpinion", "2026-04-01", { outcome: "uphold" })
  )
} satisfies Partial<Readonly<Record<Petition.RefusalCode, Refusal.Refusal | null>>>

/** Through review and recheck, with a hearing, to the end. */
function rechecked(): ReadonlyArray<Asked> {
  return [
    ...handed,
    asked("2026-03-27"),
    by("ReviewOpinion", "2026-04-10", CITY, { outcome: "change", opinion: "d5" }),
    delivered("2026-04-13"),
    by("AskRecheck", "2026-04-14", "petitioner"),
    by("Hear", "2026-04-22", TOP, { from: "2026-04-20", until: "2026-04-21", record: "d6" }),
    by("RecheckOpinion", "2026-05-08", TOP, { outcome: "uphold", opinion: "d7" })
  ]
}

/** Lives that between them have every event and every notice beside the main road. */
export const LIVES = [
  petition(rechecked()),
  petition([
    registered(),
    asClerk("LeadAway", "2026-02-06", { door: "arbitration", to: "xianan-government" })
  ]),
  petition([registered(), asClerk("LeadAway", "2026-02-23", { door: "litigation" })]),
  petition([
    registered(),
    classified({ procedure: "simple" }),
    forwarded({}, "2026-02-06"),
    asHandler("Accept", "2026-02-09"),
    asHandler("SwitchToOrdinary", "2026-02-10", { why })
  ]),
  petition([
    registered({ urgent: true }),
    asClerk("ReportUp", "2026-02-05", { report: "d1" }),
    forwarded({
      assign: { reportBy: "2026-04-30" },
      assisting: ["xianan-housing", "xianan-public-security"]
    }),
    accepted,
    recused(HEAD),
    by("Extend", "2026-03-20", "deputy-head@xianan-human-resources", {
      days: 20,
      approvedBy: HEAD,
      reasonTold: true
    }),
    by("UndoExtension", "2026-03-23", HEAD, { approvedBy: HEAD, why }),
    by("Hear", "2026-03-24", HEAD, { from: "2026-03-24", until: "2026-03-24", record: "d2" }),
    by("Conclude", "2026-03-25", HEAD, { result: "support", executeBy: "2026-05-25" }),
    by("ReportResult", "2026-04-01", HEAD, { report: "d3" }),
    by("ReportExecution", "2026-05-20", HEAD, { report: "d4" })
  ]),
  petition([...inHand, paused("2026-02-23"), resumed("2026-03-02")], STOPPING),
  petition([...inHand, asHandler("Settle", "2026-03-10", { agreement: "d1" })]),
  petition(takenBack),
  petition([...rechecked().slice(0, -2), asClerk("RecordDeath", "2026-04-20")]),
  petition([registered(), asClerk("RecordDeath", "2026-02-06", { successor: "person-2" })]),
  petition([registered({ kind: "accusation" }), asClerk("RecordDeath", "2026-02-06")]),
  petition(
    [
      ...inHand,
      linked,
      asClerk("Unlink", "2026-02-23", { to: "case-2" }),
      asClerk("Merge", "2026-02-24", { into: "case-3" }),
      asClerk("Unmerge", "2026-02-25", { why }),
      asClerk("Correct", "2026-02-26", { kind: "suggestion", why }),
      asClerk("Correct", "2026-02-27", { kind: "claim", channel: "letter", why }),
      asClerk("RecordDeath", "2026-02-28")
    ].map((one) => (one === linked ? { ...one, at: "2026-02-23T08:00+08:00" } : one))
  ),
  petition([
    registered({ splitFrom: { caseId: "case-1", registeredOn: "2026-02-02" } }),
    classified({ facts: ["employment"], route: "petition" }),
    asClerk("Merge", "2026-02-06", { into: "case-3" }),
    asClock("Follow", "2026-02-09", {
      into: "case-3",
      did: "accepted",
      on: "2026-02-09",
      office: "xianan-human-resources"
    }),
    asClock("Follow", "2026-03-10", {
      into: "case-3",
      did: "concluded",
      on: "2026-03-10",
      office: "xianan-human-resources",
      decidedBy: HANDLER,
      result: "support",
      opinion: "d1"
    })
  ]),
  petition([
    registered(),
    asClerk("Merge", "2026-02-06", { into: "case-3" }),
    asClock("Follow", "2026-02-09", { into: "case-3", did: "released", on: "2026-02-09" }),
    asClock("Link", "2026-02-09", { to: "case-2", as: "leads" }),
    asClock("Unlink", "2026-02-10", { to: "case-2", as: "leads" })
  ]),
  petition(
    [registered({}, "2026-12-22"), forwarded({}, "2026-12-29"), by("Reproject", "2026-12-30", "clock")],
    ANNOUNCED
  )
]
