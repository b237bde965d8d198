/**
 * Invented law on the invented county. The core may not know any real rule book.
 *
 * `longLaw` has limits long enough for a ladder, `shortLaw` limits so short that every fence is met within a week, and
 * `formerLaw`, which held before {@link CHANGE}, differs from both in every value.
 */
import { type Basis, Care, Petition, type Rule, RuleBook, type WorkingDays } from "@lianxin/core"
import * as Result from "effect/Result"
import { chineseCalendar } from "./chineseCalendar.ts"
import { both, directory } from "./county.ts"
import { day } from "./days.ts"

/** The first day of the invented books, and the day on which their law changed. */
export const FIRST = day("2005-05-01")
export const CHANGE = day("2022-05-01")

/** A value for every rule a case type needs. */
export type LawFor<N extends Rule.Needs> = {
  readonly [K in keyof N]: N[K] extends Rule.Need<infer A> ? Exclude<A, null> | "none" : never
}
export type PetitionLaw = LawFor<Petition.Needs.Needs>
export type CareLaw = LawFor<Care.Psychiatric.Needs.Needs>

export const longLaw: PetitionLaw = {
  forward: { mode: "C0", days: 15 },
  directReply: { mode: "C0", days: 15 },
  acceptance: { mode: "C0", days: 15 },
  objection: { mode: "W", workingDays: 5 },
  conclusion: { mode: "C0", days: 60 },
  conclusionScope: { kinds: ["claim"], routes: ["petition"] },
  extension: { days: 30, totalDays: 90, times: 1 },
  grounds: { grounds: ["NOT_COMPETENT", "LITIGATION", "DISCIPLINE"] },
  deciders: { offices: ["competentBody", "government", "partyCommittee"] },
  withdrawal: { kinds: ["suggestion", "claim"] },
  evaluation: { mode: "C0", days: 30 },
  evaluationScope: { routes: ["petition"], repeats: false },
  visits: { representatives: 5, levelsUp: 1 },
  urgentReport: { mode: "C0", days: 0 },
  assigning: { offices: ["petitionOffice"] },
  doors: { doors: ["litigation", "discipline", "arbitration"] },
  routeProposals: {
    rows: [
      { subject: "wages", route: "arbitration", because: both("wages go to arbitration") },
      { facts: ["adminDecision"], route: "administrative", because: both("a decision is reconsidered") },
      {
        subject: "wages",
        facts: ["judgment"],
        route: "litigation",
        because: both("a judgment is enforced"),
        clause: "28(2)"
      }
    ]
  },
  repeats: { standings: ["inHand", "concluded", "withdrawn", "finalRecheck"], days: 365 },
  duplicates: { days: 365, agree: 2, textPercent: 60, show: 3 },
  forwardShares: {
    shares: [
      { level: "nation", days: 5 },
      { level: "province", days: 3 },
      { level: "city", days: 3 },
      { level: "county", days: 4 }
    ]
  },
  simpleScope: {
    barredBy: ["assigned", "severalBodies", "repeat", "statutoryRoute", "likelyRefused", "joint"]
  },
  simplePassOn: { mode: "W", workingDays: 1 },
  simpleAcceptance: { mode: "W", workingDays: 3 },
  simpleConclusion: { mode: "W", workingDays: 10 },
  recusal: { decider: "head", headBy: "superior" },
  pause: { duties: ["conclude", "acceptance", "recheckOpinion"] },
  settlement: { kinds: ["claim"] },
  hearing: { excludedAt: ["recheck"] },
  reviewRequest: { mode: "C1", days: 30 },
  review: { mode: "C0", days: 30 },
  recheckRequest: { mode: "C1", days: 30 },
  recheck: { mode: "C0", days: 30 },
  reviewOffice: { choices: ["superior"] },
  ladder: {
    duties: ["conclude"],
    restDay: "raw",
    rungs: [
      { id: "L9", daysBefore: 9, caller: "clerk", callee: "handler", act: "phone" },
      { id: "L6", daysBefore: 6, caller: "deputyHead", callee: "deputyHead", act: "phoneOrReforward" },
      { id: "L3", daysBefore: 3, caller: "head", callee: "head", act: "superviseInPerson" }
    ]
  },
  overdue: {
    duties: ["forward", "directReply", "acceptance", "conclude"],
    restDay: "raw",
    rungs: [
      { id: "overdue", daysBefore: -1, caller: "deputyHead", callee: "deputyHead", act: "formalSupervision" }
    ]
  }
}

export const formerLaw: PetitionLaw = {
  ...longLaw,
  forward: { mode: "C0", days: 10 },
  directReply: { mode: "C0", days: 12 },
  acceptance: { mode: "C1", days: 10 },
  objection: "none",
  conclusion: { mode: "C0", days: 40 },
  conclusionScope: {
    kinds: ["suggestion", "accusation", "claim"],
    routes: ["litigation", "arbitration", "partyAppeal", "administrative", "statutoryDuty", "petition"]
  },
  extension: { days: 20, totalDays: 60, times: 1 },
  grounds: { grounds: ["NOT_COMPETENT", "LITIGATION"] },
  evaluation: "none",
  evaluationScope: "none",
  urgentReport: "none",
  doors: { doors: ["litigation"] },
  routeProposals: "none",
  repeats: "none",
  duplicates: "none",
  forwardShares: "none",
  simpleScope: "none",
  simplePassOn: "none",
  simpleAcceptance: "none",
  simpleConclusion: "none",
  recusal: { decider: "head", headBy: "ownBody" },
  pause: "none",
  settlement: "none",
  reviewOffice: { choices: ["superior", "ownGovernment"] },
  ladder: "none"
}

export const shortLaw: PetitionLaw = {
  ...longLaw,
  forward: { mode: "C0", days: 2 },
  directReply: { mode: "C1", days: 3 },
  acceptance: { mode: "W", workingDays: 2 },
  objection: { mode: "W", workingDays: 1 },
  conclusion: { mode: "C0", days: 7 },
  extension: { days: 4, totalDays: 10, times: 1 },
  evaluation: { mode: "M", months: 1 },
  evaluationScope: "none",
  reviewRequest: { mode: "C0", days: 3 },
  review: { mode: "W", workingDays: 4 },
  recheckRequest: { mode: "C0", days: 3 },
  recheck: { mode: "C0", days: 5 },
  simpleConclusion: { mode: "W", workingDays: 4 },
  ladder: {
    duties: ["forward", "acceptance", "conclude"],
    restDay: "advance",
    rungs: [
      { id: "S6", daysBefore: 6, caller: "clerk", callee: "handler", act: "phone" },
      { id: "S2", daysBefore: 2, caller: "deputyHead", callee: "deputyHead", act: "phoneOrReforward" },
      { id: "S0", daysBefore: 0, caller: "head", callee: "head", act: "superviseInPerson" }
    ]
  }
}

const careLaw: CareLaw = {
  firstVisit: { mode: "W", workingDays: 10 },
  unstable: { mode: "C0", days: 14 },
  basicallyStable: { mode: "C0", days: 14 },
  stillBasicallyStable: { mode: "M", months: 1 },
  stable: { mode: "M", months: 3 },
  referral: { mode: "C0", days: 0 },
  retry: { mode: "C0", days: 14 },
  loss: { misses: 3, moreThanMonths: 1 },
  yearly: { contacts: 4 },
  assessors: { offices: ["healthBody"] },
  ladder: {
    duties: ["firstVisit", "nextContact"],
    restDay: "advance",
    rungs: [
      { id: "soon", daysBefore: 3, caller: "handler", callee: "handler", act: "phone" },
      { id: "missed", daysBefore: -1, caller: "handler", callee: "head", act: "visitAgain" }
    ]
  }
}

const formerCareLaw: CareLaw = {
  ...careLaw,
  firstVisit: { mode: "C1", days: 3 },
  unstable: { mode: "C0", days: 2 },
  basicallyStable: { mode: "C0", days: 4 },
  stable: { mode: "M", months: 1 },
  retry: { mode: "C0", days: 1 },
  ladder: "none"
}

const cite: Rule.Citation = {
  instrument: "Invented act",
  article: "1",
  says: both("invented for a test"),
  confidence: "design"
}

/** One layer that gives every needed rule the value each law has for it, from the day each law begins. */
const layerOf = <N extends Rule.Needs>(
  id: string,
  needs: N,
  laws: ReadonlyArray<readonly [from: string, law: LawFor<N>]>
): RuleBook.Layer => ({
  id,
  title: both(id),
  rules: Object.entries(needs).map(([name, need]) => ({
    id: need.rule,
    unit: need.unit,
    title: both(name),
    lastChecked: FIRST,
    versions: laws.map(([from, law]) => ({ from: day(from), value: law[name], cite }))
  }))
})

const basisOf =
  <N extends Rule.Needs>(needs: N) =>
  (
    laws: ReadonlyArray<readonly [from: string, law: LawFor<N>]>,
    calendar: WorkingDays.Calendar = chineseCalendar
  ): Basis.Basis<N> => ({
    book: Result.getOrThrow(
      RuleBook.build({ layers: [layerOf("invented", needs, laws)], needs, from: FIRST, calendar })
    ),
    directory
  })

/** A basis for petitions under these laws. */
export const petitionBasis = basisOf(Petition.petition.needs)
/** A basis for care plans under these laws. */
const careBasis = basisOf(Care.Psychiatric.psychiatric.needs)

/** The former law, and from {@link CHANGE} on the one with long limits. */
export const longBasis = petitionBasis([
  [FIRST, formerLaw],
  [CHANGE, longLaw]
])
/** The former law, and from {@link CHANGE} on the one with short limits. */
export const shortBasis = petitionBasis([
  [FIRST, formerLaw],
  [CHANGE, shortLaw]
])
export const longCare = careBasis([
  [FIRST, formerCareLaw],
  [CHANGE, careLaw]
])
/** The laws the other way round, to play an old history under a book that changed after it. */
export const otherCare = careBasis([
  [FIRST, careLaw],
  [CHANGE, formerCareLaw]
])
