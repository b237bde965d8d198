/**
 * What must have a sentence or a word, in both languages.
 *
 * The keys are the core's own unions: a code, tag or word added there without its text here is a type error in four
 * tables, not a gap found by a reader.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Actor, Duty } from "@lianxin/core/case"
import type { Psychiatric } from "@lianxin/core/care"
import type { Directory } from "@lianxin/core/directory"
import type { Explain } from "@lianxin/core/explain"
import type * as Petition from "@lianxin/core/petition"
import type { Responsibility } from "@lianxin/core/responsibility"
import type { Rule, RuleBook } from "@lianxin/core/rule"
import type { Term, WorkingDays } from "@lianxin/core/time"
import type { IndicatorWords } from "./keysIndicator.ts"

type Words = typeof Petition.Words
type Found = Psychiatric.Assessment.Assessment
type AnyEvent = Petition.Event.Event | Psychiatric.Language.Event
type AnyCommand = Petition.Command.Command | Psychiatric.Language.Command

/** Texts by key. @since 0.1.0 */
export type Texts<Key extends string> = Readonly<Record<Key, string>>

/** Every refusal code of both case types. @since 0.1.0 */
export type RefusalKey = Petition.RefusalCode | Psychiatric.Language.RefusalCode

/** Every notice template of both case types. @since 0.1.0 */
export type NoticeKey = (typeof Petition.NOTICES | typeof Psychiatric.Language.NOTICES)[number]

/** Every event tag of both case types. @since 0.1.0 */
export type EventKey = AnyEvent["_tag"]

/** The errors of the ports, by tag. The ports are another room, so that their tags are written down here. @since 0.1.0 */
export const PORT_ERRORS = [
  "RevisionConflict",
  "Unstorable",
  "StoreUnavailable",
  "BadCursor",
  "UnknownSchema",
  "NotOurs",
  "ReadOnly",
  "Damaged",
  "NotifierUnavailable",
  "OfficesUnavailable",
  "NotFound",
  "Erased",
  "NoPurpose",
  "Sealed",
  "KeyUnavailable",
  "Tampered",
  "NotAuthentic",
  "BadItem",
  "VaultUnavailable",
  "AuditBroken",
  "StillRequired"
] as const

/** What can be wrong with a rule book, a directory, a calendar, a question of responsibility, or a port. @since 0.1.0 */
export type FaultKey =
  | RuleBook.BookFault["code"]
  | Directory.DirectoryFault["code"]
  | WorkingDays.CalendarFault["code"]
  | Responsibility.Unsettled["code"]
  | (typeof PORT_ERRORS)[number]

/** The lines of a working 推算过程: the core's steps, and the rule and clause they rest on. @since 0.1.0 */
export type LineKey = Term.Step["step"] | "rule" | "clause"

/** The lines of a trace 决定说明, and of what has changed since. @since 0.1.0 */
export type TraceKey =
  | Explain.Difference["what"]
  | "asked"
  | "happened"
  | "nothing"
  | "refused"
  | "responsible"
  | "inChargeHere"
  | "nobodyInChargeHere"
  | "notYetOrNoLonger"
  | "duties"
  | "opened"
  | "reminder"
  | "rulesRead"
  | "rule"
  | "factsRead"
  | "factRead"
  | "directoryRead"
  | "lookup"
  | "setAside"
  | "ruleAside"
  | "versionAside"

/** What is said of earlier matters that may be the same 疑似重复. @since 0.1.0 */
export type SimilarKey =
  | Petition.Suggestion["reasons"][number]["fact"]
  | "found"
  | "none"
  | "suggestion"
  | "alone"
  | "compared"
  | "uncompared"
  | "more"
  | "decides"

/** Pieces that other sentences are made of. @since 0.1.0 */
export type PhraseKey = "day" | "moment" | "post" | "clause" | "part" | "article" | "listed"

/** What is said after a clause whose text nobody has read. @since 0.1.0 */
export type ConfidenceKey = Rule.Confidence

/** Duties and rights of both case types; those of a care plan are written down here, the core keeps no list of them. @since 0.1.0 */
export type DutyWord = Words["DUTIES"][number] | "firstVisit" | "nextContact" | "refer" | "reportLoss"

/** Marks of a worklist row; a care plan's group is one too. @since 0.1.0 */
export type MarkWord =
  | "extended"
  | "supervised"
  | "objected"
  | "forwardedAgain"
  | "withAccused"
  | "concludedLate"
  | "simple"
  | "assigned"
  | "urgent"
  | "repeat"
  | "anonymous"
  | "nameWithheld"
  | "paused"
  | Psychiatric.Assessment.Group

/** Words of petitions, by vocabulary. @since 0.1.0 */
export interface PetitionWords {
  readonly channel: Words["Channel"]["Type"]
  readonly kind: Words["Kind"]["Type"]
  readonly route: Words["Route"]["Type"]
  /** What ended the first level; an agreement stands in the place of an opinion. */
  readonly result: NonNullable<Petition.State["concluded"]>["result"]
  readonly grade: Words["Grade"]["Type"]
  readonly rated: Words["Rated"]["Type"]
  readonly ground: Words["Ground"]["Type"]
  readonly answer: Words["Answer"]["Type"]
  readonly procedure: Words["Procedure"]["Type"]
  readonly simpleBar: Words["SimpleBar"]["Type"]
  readonly door: Words["Door"]["Type"]
  readonly standing: Words["Standing"]["Type"]
  readonly stage: Words["Stage"]["Type"]
  readonly outcome: Words["Outcome"]["Type"]
  readonly tie: Words["Tie"]["Type"]
}

/** Words of psychiatric follow-up, by vocabulary. @since 0.1.0 */
export interface CareWords {
  readonly group: Psychiatric.Assessment.Group
  readonly form: typeof Psychiatric.Language.Form.Type
  readonly missReason: Psychiatric.Language.MissReason
  readonly closeReason: typeof Psychiatric.Language.CloseReason.Type
  readonly risk: "0" | "1" | "2" | "3" | "4" | "5"
  readonly symptoms: Found["symptoms"]
  readonly insight: Found["insight"]
  readonly socialFunction: Found["socialFunction"]
  readonly adverseReaction: Found["adverseReaction"]
  readonly bodilyIllness: Found["bodilyIllness"]
}

/** Words every kind of case has, by vocabulary. @since 0.1.0 */
export interface CaseWords {
  readonly caseType: "petition" | "psychiatric"
  readonly command: AnyCommand["_tag"]
  readonly event: EventKey
  readonly status: Words["Status"]["Type"] | Psychiatric.Language.Status
  readonly mark: MarkWord
  readonly duty: DutyWord
  readonly dutyKind: Duty.Duty["kind"]
  readonly act: Duty.Act
  readonly fate: Duty.Reminder["fate"]
  readonly party: (typeof Actor.PARTIES)[number]
}

/** Words of law, offices and days, by vocabulary. @since 0.1.0 */
export interface HouseWords {
  readonly rank: Directory.Rank
  readonly level: Directory.Level
  readonly officeKind: Directory.OfficeKind
  readonly settler: "jointConference"
  readonly listed: Extract<Directory.DirectoryFault, { readonly code: "LISTED_TWICE" }>["kind"]
  readonly confidence: Rule.Confidence
  readonly unit: Rule.Unit
  readonly mode: Term.Mode
  readonly dayKind: WorkingDays.DayKind
  readonly holiday:
    | "元旦"
    | "春节"
    | "清明"
    | "清明节"
    | "劳动节"
    | "端午"
    | "端午节"
    | "中秋"
    | "中秋节"
    | "国庆"
    | "国庆节"
    | "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日"
  readonly problem:
    | "notACaseId"
    | "nothingHappened"
    | "notAMoment"
    | "notJson"
    | "empty"
    | "nul"
    | "unpairedSurrogate"
    | "tooLong"
  readonly foreign:
    | "folder"
    | "other file"
    | "other SQLite database"
    | "other database"
    | "cut off"
    | "malformed"
}

/** Every vocabulary. @since 0.1.0 */
export interface Vocabularies extends PetitionWords, CareWords, CaseWords, HouseWords, IndicatorWords {}

/** The name of a vocabulary: `rank`, `status`, `duty` … @since 0.1.0 */
export type Vocabulary = keyof Vocabularies

/** One word for each of a vocabulary's words. @since 0.1.0 */
export type Labels<V> = { readonly [K in keyof V]: Texts<Extract<V[K], string>> }
