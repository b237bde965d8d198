/**
 * What has happened to a petition.
 *
 * Every day and every stamp a later reader needs stands in the event. An event's meaning never changes; a new meaning
 * is a new tag.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, DocumentId, PersonId } from "../case/Actor.ts"
import { moves } from "../case/Duty.ts"
import { reminded } from "../case/Wake.ts"
import { PostId, Rank } from "../directory/Directory.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { Instant } from "../time/Instant.ts"
import { Term } from "../time/Term.ts"
import { RuleStamp } from "../rule/Rule.ts"
import { Earlier, SplitFrom } from "./command.ts"
import * as Beside from "./eventBeside.ts"
import * as Words from "./words.ts"

export * from "./eventBeside.ts"

/** `on` is the calendar day of `at` in the rule book's zone. */
const happened = { at: Instant, by: Actor, on: CalendarDate, ...moves }
const OfficeId = Schema.NonEmptyString

/** What is seldom said at registration; absent where nothing of it was. @since 0.1.0 */
export const Intake = Schema.Struct({
  visitors: Schema.NullOr(Schema.Int),
  signers: Schema.NullOr(Schema.Int),
  anonymous: Schema.Boolean,
  nameWithheld: Schema.Boolean,
  accused: Schema.Array(OfficeId),
  urgent: Schema.Boolean,
  earlier: Schema.NullOr(Earlier),
  /** The same facts and reasons as an earlier matter 重复信访. */
  repeat: Schema.Boolean,
  /** Which repeat it is, from 1, and the rule that counts it as one. */
  repeatNo: Schema.optionalKey(Schema.Int),
  repeatUnder: Schema.optionalKey(RuleStamp)
})
/** {@link Intake} as a type. @since 0.1.0 */
export type Intake = typeof Intake.Type

/** A matter was entered; its first clock runs. @since 0.1.0 */
export const Registered = Schema.TaggedStruct("Registered", {
  ...happened,
  office: OfficeId,
  /** A competent body registered what came straight to it. */
  direct: Schema.Boolean,
  channel: Words.Channel,
  subject: Schema.NonEmptyString,
  place: Schema.NonEmptyString,
  kind: Schema.NullOr(Words.Kind),
  route: Schema.NullOr(Words.Route),
  petitioner: Schema.NullOr(PersonId),
  text: Schema.NullOr(DocumentId),
  /** The rule book that answered. */
  book: Schema.NonEmptyString,
  intake: Schema.optionalKey(Intake),
  /** The petition office that watches over it, where no duty to answer names one. */
  watchedBy: Schema.optionalKey(OfficeId),
  splitFrom: Schema.optionalKey(SplitFrom)
})

/** Its kind, and a claim's route, were set. @since 0.1.0 */
export const Classified = Schema.TaggedStruct("Classified", {
  ...happened,
  kind: Words.Kind,
  route: Schema.NullOr(Words.Route),
  procedure: Schema.optionalKey(Words.Procedure),
  /** The term of the simple procedure for the clock that runs, before anything was added. */
  term: Schema.optionalKey(Term),
  facts: Schema.optionalKey(Schema.Array(Words.MatterFact)),
  /** What the table proposed, whether or not it was followed. */
  proposed: Schema.optionalKey(Schema.Union([Words.Route, Words.Door])),
  proposedUnder: Schema.optionalKey(RuleStamp)
})

/** It went to another office. @since 0.1.0 */
export const Forwarded = Schema.TaggedStruct("Forwarded", {
  ...happened,
  from: OfficeId,
  to: OfficeId,
  /** It has left the petition offices for a body that can decide. */
  toBody: Schema.Boolean,
  /** It had been with such a body before; no clock starts anew. */
  again: Schema.Boolean,
  late: Schema.Boolean,
  /** The day by which its result is to be reported, when it was assigned. */
  reportBy: Schema.optionalKey(CalendarDate),
  assisting: Schema.optionalKey(Schema.Array(OfficeId)),
  procedure: Schema.optionalKey(Words.Procedure)
})

/** The body said it is not its own, with reasons. @since 0.1.0 */
export const Objected = Schema.TaggedStruct("Objected", {
  ...happened,
  office: OfficeId,
  reasons: DocumentId
})
/** The sender agreed, or did not. @since 0.1.0 */
export const ObjectionAnswered = Schema.TaggedStruct("ObjectionAnswered", {
  ...happened,
  agreed: Schema.Boolean,
  /** The body that objected; histories of the first days do not say it. */
  office: Schema.optionalKey(OfficeId)
})

/** The body took it on. @since 0.1.0 */
export const Accepted = Schema.TaggedStruct("Accepted", {
  ...happened,
  office: OfficeId,
  late: Schema.Boolean
})

/** The body turned it away. @since 0.1.0 */
export const NotAccepted = Schema.TaggedStruct("NotAccepted", {
  ...happened,
  office: OfficeId,
  ground: Words.Ground,
  goTo: Schema.NullOr(OfficeId),
  late: Schema.Boolean
})

/** The time for handling was extended. @since 0.1.0 */
export const Extended = Schema.TaggedStruct("Extended", { ...happened, days: Schema.Int, approvedBy: PostId })

/** A written opinion was issued. @since 0.1.0 */
export const Concluded = Schema.TaggedStruct("Concluded", {
  ...happened,
  office: OfficeId,
  result: Words.Result,
  opinion: Schema.NullOr(DocumentId),
  late: Schema.Boolean,
  executeBy: Schema.optionalKey(CalendarDate)
})

/** The petitioner rated one of the two. @since 0.1.0 */
export const Evaluated = Schema.TaggedStruct("Evaluated", {
  ...happened,
  rated: Words.Rated,
  grade: Words.Grade
})

/** The petitioner took it back. @since 0.1.0 */
export const Withdrawn = Schema.TaggedStruct("Withdrawn", { ...happened, record: DocumentId })

/** A call was made, with the ranks of that day. @since 0.1.0 */
export const Urged = Schema.TaggedStruct("Urged", {
  ...happened,
  rung: Schema.NullOr(Schema.NonEmptyString),
  caller: PostId,
  callerRank: Rank,
  callee: PostId,
  calleeRank: Rank,
  answer: Words.Answer
})

/** The day of a rung came. @since 0.1.0 */
export const Reminded = Schema.TaggedStruct("Reminded", { at: Instant, by: Actor, ...reminded })

/** Everything that can have happened to a petition. @since 0.1.0 */
export const Event = Schema.Union([
  Registered,
  Classified,
  Forwarded,
  Objected,
  ObjectionAnswered,
  Accepted,
  NotAccepted,
  Extended,
  Concluded,
  Evaluated,
  Withdrawn,
  Urged,
  Beside.LedAway,
  Beside.SwitchedToOrdinary,
  Beside.Reported,
  Beside.Recused,
  Beside.ExtensionUndone,
  Beside.Paused,
  Beside.Resumed,
  Beside.Reprojected,
  Beside.Heard,
  Beside.Settled,
  Beside.Delivered,
  Beside.ReviewAsked,
  Beside.Reviewed,
  Beside.ReviewEnded,
  Beside.DeathRecorded,
  Beside.Merged,
  Beside.Unmerged,
  Beside.Followed,
  Beside.Linked,
  Beside.Unlinked,
  Beside.Corrected,
  Reminded
])
/** {@link Event} as a type. @since 0.1.0 */
export type Event = typeof Event.Type
/** The event of a tag. @since 0.1.0 */
export type EventOf<Tag extends Event["_tag"]> = Extract<Event, { readonly _tag: Tag }>
