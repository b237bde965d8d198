/**
 * The rules a petition is decided under, by the names the code uses.
 *
 * The registration day chooses the versions (信访工作条例 2022 has no transition clause; the choice is ours, see
 * docs/decisions).
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Bilingual, mayHave, need, type RulesFor } from "../rule/Rule.ts"
import { Level, OfficeKind, Rank } from "../directory/Directory.ts"
import { Ladder } from "../supervision/Ladder.ts"
import { Term } from "../time/Term.ts"
import * as Words from "./words.ts"

const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 }))

/** How far a limit may be extended. @since 0.1.0 */
export const Extension = Schema.Struct({ days: Days, totalDays: Days, times: Schema.Int })
/** {@link Extension} as a type. @since 0.1.0 */
export type Extension = typeof Extension.Type

/** Which accepted matters have a limit for handling. @since 0.1.0 */
export const Scope = Schema.Struct({ kinds: Schema.Array(Words.Kind), routes: Schema.Array(Words.Route) })
/** {@link Scope} as a type. @since 0.1.0 */
export type Scope = typeof Scope.Type

/** On which grounds a matter may be turned away. @since 0.1.0 */
export const Grounds = Schema.Struct({ grounds: Schema.Array(Words.Ground) })
/** {@link Grounds} as a type. @since 0.1.0 */
export type Grounds = typeof Grounds.Type

/** The kinds of office that decide. @since 0.1.0 */
export const Deciders = Schema.Struct({ offices: Schema.Array(OfficeKind) })
/** {@link Deciders} as a type. @since 0.1.0 */
export type Deciders = typeof Deciders.Type

/** The kinds of matter a petitioner may take back. @since 0.1.0 */
export const Withdrawal = Schema.Struct({ kinds: Schema.Array(Words.Kind) })
/** {@link Withdrawal} as a type. @since 0.1.0 */
export type Withdrawal = typeof Withdrawal.Type

/** Who may come in person: at most so many, at most so many levels above the body in charge. @since 0.1.0 */
export const Visits = Schema.Struct({ representatives: Days, levelsUp: Schema.Int })
/** {@link Visits} as a type. @since 0.1.0 */
export type Visits = typeof Visits.Type

/** The doors to other procedures the law of the day knows. @since 0.1.0 */
export const Doors = Schema.Struct({ doors: Schema.Array(Words.Door) })
/** {@link Doors} as a type. @since 0.1.0 */
export type Doors = typeof Doors.Type

/**
 * A table from subject and facts to the route to be tried first; a person decides. A row asks for its subject and all of its
 * facts; of the rows that fit, the one that asks for most is proposed.
 *
 * @since 0.1.0
 */
export const RouteProposals = Schema.Struct({
  rows: Schema.Array(
    Schema.Struct({
      subject: Schema.optionalKey(Schema.NonEmptyString),
      facts: Schema.optionalKey(Schema.Array(Words.MatterFact)),
      route: Schema.Union([Words.Route, Words.Door]),
      because: Bilingual,
      /** The clause the row rests on. */
      clause: Schema.optionalKey(Schema.NonEmptyString)
    })
  )
})
/** {@link RouteProposals} as a type. @since 0.1.0 */
export type RouteProposals = typeof RouteProposals.Type

/** What counts as a repeat 重复信访: after which standing of the earlier matter, and how many days back; null is any. @since 0.1.0 */
export const Repeats = Schema.Struct({
  standings: Schema.Array(Words.Standing),
  days: Schema.NullOr(Days)
})
/** {@link Repeats} as a type. @since 0.1.0 */
export type Repeats = typeof Repeats.Type

/**
 * What is shown as perhaps the same matter: registered so many days before at most, alike in so many of person, subject,
 * place and text, texts counting as alike from so many per cent, and how many are shown.
 *
 * @since 0.1.0
 */
export const Duplicates = Schema.Struct({ days: Days, agree: Days, textPercent: Days, show: Days })
/** {@link Duplicates} as a type. @since 0.1.0 */
export type Duplicates = typeof Duplicates.Type

/** What bars the simple procedure. @since 0.1.0 */
export const SimpleScope = Schema.Struct({ barredBy: Schema.Array(Words.SimpleBar) })
/** {@link SimpleScope} as a type. @since 0.1.0 */
export type SimpleScope = typeof SimpleScope.Type

/** Who decides that somebody must stand aside 回避; a head's case goes to the superior office or to its own body. @since 0.1.0 */
export const Recusal = Schema.Struct({ decider: Rank, headBy: Schema.Literals(["superior", "ownBody"]) })
/** {@link Recusal} as a type. @since 0.1.0 */
export type Recusal = typeof Recusal.Type

/** The duties whose clock may be stopped. @since 0.1.0 */
export const Pause = Schema.Struct({ duties: Schema.Array(Schema.NonEmptyString) })
/** {@link Pause} as a type. @since 0.1.0 */
export type Pause = typeof Pause.Type

/** Which body reviews: the next higher one, or also the government the body belongs to. @since 0.1.0 */
export const ReviewOffice = Schema.Struct({
  choices: Schema.Array(Schema.Literals(["superior", "ownGovernment"]))
})
/** {@link ReviewOffice} as a type. @since 0.1.0 */
export type ReviewOffice = typeof ReviewOffice.Type

/** The stages in which the days of a hearing do not count. @since 0.1.0 */
export const Hearings = Schema.Struct({ excludedAt: Schema.Array(Words.Stage) })
/** {@link Hearings} as a type. @since 0.1.0 */
export type Hearings = typeof Hearings.Type

/** The kinds of matter that may end in an agreement. @since 0.1.0 */
export const Settlement = Schema.Struct({ kinds: Schema.Array(Words.Kind) })
/** {@link Settlement} as a type. @since 0.1.0 */
export type Settlement = typeof Settlement.Type

/** Which matters are rated: claims on these routes, and repeats or not. @since 0.1.0 */
export const EvaluationScope = Schema.Struct({ routes: Schema.Array(Words.Route), repeats: Schema.Boolean })
/** {@link EvaluationScope} as a type. @since 0.1.0 */
export type EvaluationScope = typeof EvaluationScope.Type

/** How the levels share the time for forwarding, the highest first. @since 0.1.0 */
export const ForwardShares = Schema.Struct({
  shares: Schema.Array(Schema.Struct({ level: Level, days: Days }))
})
/** {@link ForwardShares} as a type. @since 0.1.0 */
export type ForwardShares = typeof ForwardShares.Type

/** The rules by name, with the shape each value must have. @since 0.1.0 */
export const needs = {
  forward: need("national/petition/forward", "term", Term),
  directReply: need("national/petition/direct-reply", "term", Term),
  acceptance: need("national/petition/acceptance", "term", Term),
  objection: mayHave("national/petition/objection", "term", Term),
  conclusion: need("national/petition/conclusion", "term", Term),
  conclusionScope: need("national/petition/conclusion-scope", "scope", Scope),
  extension: need("national/petition/extension", "limit", Extension),
  grounds: need("national/petition/refusal-grounds", "scope", Grounds),
  deciders: need("national/petition/deciders", "scope", Deciders),
  withdrawal: need("national/petition/withdrawal", "scope", Withdrawal),
  evaluation: mayHave("national/petition/evaluation", "term", Term),
  evaluationScope: mayHave("national/petition/evaluation-scope", "scope", EvaluationScope),
  visits: need("national/petition/visits", "limit", Visits),
  urgentReport: mayHave("national/petition/urgent-report", "term", Term),
  assigning: need("national/petition/assigning", "scope", Deciders),
  doors: need("national/petition/doors", "scope", Doors),
  routeProposals: mayHave("national/petition/route-proposals", "scope", RouteProposals),
  repeats: mayHave("national/petition/repeats", "scope", Repeats),
  duplicates: mayHave("national/petition/duplicates", "limit", Duplicates),
  forwardShares: mayHave("national/petition/forward-shares", "limit", ForwardShares),
  simpleScope: mayHave("national/petition/simple-scope", "scope", SimpleScope),
  simplePassOn: mayHave("national/petition/simple-pass-on", "term", Term),
  simpleAcceptance: mayHave("national/petition/simple-acceptance", "term", Term),
  simpleConclusion: mayHave("national/petition/simple-conclusion", "term", Term),
  recusal: need("national/petition/recusal", "scope", Recusal),
  pause: mayHave("national/petition/pause", "scope", Pause),
  settlement: mayHave("national/petition/settlement", "scope", Settlement),
  hearing: need("national/petition/hearing", "scope", Hearings),
  reviewRequest: need("national/petition/review-request", "term", Term),
  review: need("national/petition/review", "term", Term),
  recheckRequest: need("national/petition/recheck-request", "term", Term),
  recheck: need("national/petition/recheck", "term", Term),
  reviewOffice: need("national/petition/review-office", "scope", ReviewOffice),
  ladder: mayHave("national/supervision/ladder", "ladder", Ladder),
  overdue: mayHave("national/supervision/overdue", "ladder", Ladder)
}
/** The needs of the petition, as a type. @since 0.1.0 */
export type Needs = typeof needs
/** The rules of a day, as a petition reads them. @since 0.1.0 */
export type Rules = RulesFor<Needs>
