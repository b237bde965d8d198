/**
 * Petitions beside the main road, on their way to a refusal.
 */
import type { Petition, Refusal } from "@lianxin/core"
import {
  accepted,
  by,
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
import {
  CITY,
  TOP,
  why,
  asHandler,
  asClerk,
  asClock,
  classified,
  earlier,
  recused,
  paused,
  resumed,
  delivered,
  asked,
  ofSuggestion,
  handed,
  takenBack,
  linked,
  rechecked
} from "./beside.ts"
import { type Asked, petition } from "./given.ts"
import { CHOICE, STOPPING } from "./law.ts"

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
  ACCUSED_HAS_IT: refusedAfter(
    registered(),
    asClerk("Correct", "2026-02-06", { accused: ["xianning-petition-office"], why })
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
  TOLD_IN_PART: refusedAfter(
    registered(),
    asClerk("Merge", "2026-02-06", { into: "case-2" }),
    asClock("Follow", "2026-02-07", { into: "case-2", did: "concluded", on: "2026-02-07" })
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
