/**
 * Petitions beside the main road, on their way to a notice or an event.
 */
import { accepted, by, CLERK, done, forwarded, HANDLER, HEAD, inHand, registered } from "./asks.ts"
import { type Asked, petition } from "./given.ts"
import { ANNOUNCED, STOPPING } from "./law.ts"

export const CITY = "handler@xianning-human-resources"
export const TOP = "handler@xianning-government"
export const why = "d9"

export const asHandler = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, HANDLER, rest)
export const asClerk = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, CLERK, rest)
export const asClock = (_tag: string, date: string, rest: Asked = {}) => by(_tag, date, "clock", rest)
export const classified = (rest: Asked) => asClerk("Classify", "2026-02-06", { kind: "claim", ...rest })
const BODY = "xianan-human-resources"
export const earlier = (standing: string) => ({
  earlier: { caseId: "case-1", standing, newFacts: false, body: "xianan-human-resources" }
})
export const recused = (actor: string) => by("Recuse", "2026-02-23", actor, { post: HANDLER, why })
export const paused = (date: string) => asHandler("Pause", date, { duty: "conclude", why })
export const resumed = (date: string) => asHandler("Resume", date, { duty: "conclude" })
export const delivered = (date: string) => asClerk("Deliver", date)
export const asked = (date: string, rest: Asked = {}) => by("AskReview", date, "petitioner", rest)
export const ofSuggestion = [registered({ kind: "suggestion" }), forwarded(), accepted]
export const handed = [...done, delivered("2026-03-26")]
export const takenBack = [
  ...handed,
  asked("2026-03-27"),
  by("Withdraw", "2026-04-01", "petitioner", { record: why })
]
export const linked = asClerk("Link", "2026-02-06", { to: "case-2", as: "related" })

/** Through review and recheck, with a hearing, to the end. */
export function rechecked(): ReadonlyArray<Asked> {
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
  petition([...inHand, recused(HEAD), asClerk("Correct", "2026-02-24", { accused: [BODY], why })]),
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
