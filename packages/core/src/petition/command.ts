/**
 * What may be asked of a petition.
 *
 * Each command carries its moment and its actor; a time without a zone is no moment.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, CaseId, DocumentId, PersonId } from "../case/Actor.ts"
import { Wake } from "../case/Wake.ts"
import { PostId } from "../directory/Directory.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { Instant } from "../time/Instant.ts"
import * as Beside from "./commandBeside.ts"
import * as Words from "./words.ts"

export * from "./commandBeside.ts"

const act = { at: Instant, by: Actor }
const OfficeId = Schema.NonEmptyString
const Persons = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))

/** An earlier matter of the same person and facts, as the door found it and a person confirmed it. @since 0.1.0 */
export const Earlier = Schema.Struct({
  caseId: CaseId,
  standing: Words.Standing,
  /** The petitioner brings facts that were not there before. */
  newFacts: Schema.Boolean,
  /** The body that has it in hand, where the door knows it. */
  body: Schema.optionalKey(OfficeId),
  /** The last day it has there, where the door knows it: after it the superior takes the matter in. */
  until: Schema.optionalKey(CalendarDate),
  /** The day it was registered, where the door knows it; a rule may count repeats only so far back. */
  registeredOn: Schema.optionalKey(CalendarDate),
  /** Which repeat it was itself, where it was one. */
  repeatNo: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })))
})
/** {@link Earlier} as a type. @since 0.1.0 */
export type Earlier = typeof Earlier.Type

/** The matter this one is a part of, and the day that was registered: dividing gives no office more time. @since 0.1.0 */
export const SplitFrom = Schema.Struct({ caseId: CaseId, registeredOn: CalendarDate })
/** {@link SplitFrom} as a type. @since 0.1.0 */
export type SplitFrom = typeof SplitFrom.Type

const facts = Schema.optionalKey(Schema.Array(Words.MatterFact))

/** Enter a matter that has come in 登记. @since 0.1.0 */
export const Register = Schema.TaggedStruct("Register", {
  ...act,
  channel: Words.Channel,
  subject: Schema.NonEmptyString,
  place: Schema.NonEmptyString,
  kind: Schema.optionalKey(Words.Kind),
  route: Schema.optionalKey(Words.Route),
  petitioner: Schema.optionalKey(PersonId),
  text: Schema.optionalKey(DocumentId),
  /** How many came in person. */
  visitors: Schema.optionalKey(Persons),
  /** How many signed. */
  signers: Schema.optionalKey(Persons),
  /** Name or address unclear 匿名: no written answer is owed. */
  anonymous: Schema.optionalKey(Schema.Boolean),
  /** The petitioner asks that the name be kept back 要求保密. */
  nameWithheld: Schema.optionalKey(Schema.Boolean),
  /** The offices complained of; none of them may ever receive the matter. */
  accused: Schema.optionalKey(Schema.Array(OfficeId)),
  /** Urgent or major 重大、紧急: reported upward the same day. */
  urgent: Schema.optionalKey(Schema.Boolean),
  earlier: Schema.optionalKey(Earlier),
  /** One of several requests that came in together, to be handled by itself 分件. */
  splitFrom: Schema.optionalKey(SplitFrom)
})
/** {@link Register} as a type. @since 0.1.0 */
export type Register = typeof Register.Type

/** Say what kind of matter it is, and a claim's route 分类. @since 0.1.0 */
export const Classify = Schema.TaggedStruct("Classify", {
  ...act,
  kind: Words.Kind,
  route: Schema.optionalKey(Words.Route),
  /** What is known of the matter and bears on its route. */
  facts,
  procedure: Schema.optionalKey(Words.Procedure),
  /** The request will probably not be supported, which bars the simple procedure. */
  likelyRefused: Schema.optionalKey(Schema.Boolean)
})
/** {@link Classify} as a type. @since 0.1.0 */
export type Classify = typeof Classify.Type

/** Without `to`, the office responsible for subject and place. @since 0.1.0 */
export const Forward = Schema.TaggedStruct("Forward", {
  ...act,
  to: Schema.optionalKey(OfficeId),
  /** Assigned 交办, with a report of the result by a day. */
  assign: Schema.optionalKey(Schema.Struct({ reportBy: CalendarDate })),
  /** The bodies that help the one that leads 协办. */
  assisting: Schema.optionalKey(Schema.Array(OfficeId)),
  procedure: Schema.optionalKey(Words.Procedure)
})
/** {@link Forward} as a type. @since 0.1.0 */
export type Forward = typeof Forward.Type

/** The body says the matter is not its own 异议. @since 0.1.0 */
export const Object_ = Schema.TaggedStruct("Object", { ...act, reasons: Schema.optionalKey(DocumentId) })
/** {@link Object_} as a type. @since 0.1.0 */
export type Object_ = typeof Object_.Type

/** The sender agrees to an objection, or does not. @since 0.1.0 */
export const AnswerObjection = Schema.TaggedStruct("AnswerObjection", { ...act, agree: Schema.Boolean })
/** {@link AnswerObjection} as a type. @since 0.1.0 */
export type AnswerObjection = typeof AnswerObjection.Type

/** The body takes the matter on 受理. @since 0.1.0 */
export const Accept = Schema.TaggedStruct("Accept", { ...act })
/** {@link Accept} as a type. @since 0.1.0 */
export type Accept = typeof Accept.Type

/** The body turns the matter away on a ground of the law 不予受理. @since 0.1.0 */
export const Refuse = Schema.TaggedStruct("Refuse", {
  ...act,
  ground: Words.Ground,
  /** Where the petitioner is told to go. */
  goTo: Schema.optionalKey(OfficeId)
})
/** {@link Refuse} as a type. @since 0.1.0 */
export type Refuse = typeof Refuse.Type

/** More days for handling 延期. @since 0.1.0 */
export const Extend = Schema.TaggedStruct("Extend", {
  ...act,
  days: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 })),
  approvedBy: Schema.optionalKey(PostId),
  /** Whether the petitioner has been told the reason. */
  reasonTold: Schema.Boolean
})
/** {@link Extend} as a type. @since 0.1.0 */
export type Extend = typeof Extend.Type

/** Issue the written opinion 办结. @since 0.1.0 */
export const Conclude = Schema.TaggedStruct("Conclude", {
  ...act,
  result: Words.Result,
  opinion: Schema.optionalKey(DocumentId),
  /** The day by which what was decided is to be done 执行期限. */
  executeBy: Schema.optionalKey(CalendarDate)
})
/** {@link Conclude} as a type. @since 0.1.0 */
export type Conclude = typeof Conclude.Type

/** The petitioner rates the office or the body 评价. @since 0.1.0 */
export const Evaluate = Schema.TaggedStruct("Evaluate", { ...act, rated: Words.Rated, grade: Words.Grade })
/** {@link Evaluate} as a type. @since 0.1.0 */
export type Evaluate = typeof Evaluate.Type

/** The petitioner takes the matter back 撤回. @since 0.1.0 */
export const Withdraw = Schema.TaggedStruct("Withdraw", { ...act, record: Schema.optionalKey(DocumentId) })
/** {@link Withdraw} as a type. @since 0.1.0 */
export type Withdraw = typeof Withdraw.Type

/** A call under a rung of the ladder, or one of the office's own accord. @since 0.1.0 */
export const Urge = Schema.TaggedStruct("Urge", {
  ...act,
  to: PostId,
  rung: Schema.optionalKey(Schema.NonEmptyString),
  answer: Words.Answer
})
/** {@link Urge} as a type. @since 0.1.0 */
export type Urge = typeof Urge.Type

/** Everything that may be asked of a petition. @since 0.1.0 */
export const Command = Schema.Union([
  Register,
  Classify,
  Forward,
  Object_,
  AnswerObjection,
  Accept,
  Refuse,
  Extend,
  Conclude,
  Evaluate,
  Withdraw,
  Urge,
  Beside.LeadAway,
  Beside.SwitchToOrdinary,
  Beside.ReportUp,
  Beside.ReportResult,
  Beside.ReportExecution,
  Beside.Recuse,
  Beside.UndoExtension,
  Beside.Pause,
  Beside.Resume,
  Beside.Reproject,
  Beside.Hear,
  Beside.Settle,
  Beside.Deliver,
  Beside.AskReview,
  Beside.ReviewOpinion,
  Beside.AskRecheck,
  Beside.RecheckOpinion,
  Beside.RecordDeath,
  Beside.Merge,
  Beside.Unmerge,
  Beside.Follow,
  Beside.Link,
  Beside.Unlink,
  Beside.Correct,
  Wake
])
/** {@link Command} as a type. @since 0.1.0 */
export type Command = typeof Command.Type
