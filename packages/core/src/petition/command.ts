/**
 * What may be asked of a petition.
 *
 * Each command carries its moment and its actor; a time without a zone is no moment.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, DocumentId, PersonId } from "../case/Actor.ts"
import { Wake } from "../case/Wake.ts"
import { PostId } from "../directory/Directory.ts"
import { Instant } from "../time/Instant.ts"
import * as Words from "./words.ts"

const act = { at: Instant, by: Actor }
const OfficeId = Schema.NonEmptyString

/** @since 0.1.0 */
export const Register = Schema.TaggedStruct("Register", {
  ...act,
  channel: Words.Channel,
  subject: Schema.NonEmptyString,
  place: Schema.NonEmptyString,
  kind: Schema.optionalKey(Words.Kind),
  route: Schema.optionalKey(Words.Route),
  petitioner: Schema.optionalKey(PersonId),
  text: Schema.optionalKey(DocumentId)
})
/** @since 0.1.0 */
export type Register = typeof Register.Type

/** @since 0.1.0 */
export const Classify = Schema.TaggedStruct("Classify", {
  ...act,
  kind: Words.Kind,
  route: Schema.optionalKey(Words.Route)
})
/** @since 0.1.0 */
export type Classify = typeof Classify.Type

/** Without `to`, the office responsible for subject and place. @since 0.1.0 */
export const Forward = Schema.TaggedStruct("Forward", { ...act, to: Schema.optionalKey(OfficeId) })
/** @since 0.1.0 */
export type Forward = typeof Forward.Type

/** @since 0.1.0 */
export const Object_ = Schema.TaggedStruct("Object", { ...act, reasons: Schema.optionalKey(DocumentId) })
/** @since 0.1.0 */
export type Object_ = typeof Object_.Type

/** @since 0.1.0 */
export const AnswerObjection = Schema.TaggedStruct("AnswerObjection", { ...act, agree: Schema.Boolean })
/** @since 0.1.0 */
export type AnswerObjection = typeof AnswerObjection.Type

/** @since 0.1.0 */
export const Accept = Schema.TaggedStruct("Accept", { ...act })
/** @since 0.1.0 */
export type Accept = typeof Accept.Type

/** @since 0.1.0 */
export const Refuse = Schema.TaggedStruct("Refuse", {
  ...act,
  ground: Words.Ground,
  /** Where the petitioner is told to go. */
  goTo: Schema.optionalKey(OfficeId)
})
/** @since 0.1.0 */
export type Refuse = typeof Refuse.Type

/** @since 0.1.0 */
export const Extend = Schema.TaggedStruct("Extend", {
  ...act,
  days: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 })),
  approvedBy: Schema.optionalKey(PostId),
  /** Whether the petitioner has been told the reason. */
  reasonTold: Schema.Boolean
})
/** @since 0.1.0 */
export type Extend = typeof Extend.Type

/** @since 0.1.0 */
export const Conclude = Schema.TaggedStruct("Conclude", {
  ...act,
  result: Words.Result,
  opinion: Schema.optionalKey(DocumentId)
})
/** @since 0.1.0 */
export type Conclude = typeof Conclude.Type

/** @since 0.1.0 */
export const Evaluate = Schema.TaggedStruct("Evaluate", { ...act, rated: Words.Rated, grade: Words.Grade })
/** @since 0.1.0 */
export type Evaluate = typeof Evaluate.Type

/** @since 0.1.0 */
export const Withdraw = Schema.TaggedStruct("Withdraw", { ...act, record: Schema.optionalKey(DocumentId) })
/** @since 0.1.0 */
export type Withdraw = typeof Withdraw.Type

/** A call under a rung of the ladder, or one of the office's own accord. @since 0.1.0 */
export const Urge = Schema.TaggedStruct("Urge", {
  ...act,
  to: PostId,
  rung: Schema.optionalKey(Schema.NonEmptyString),
  answer: Words.Answer
})
/** @since 0.1.0 */
export type Urge = typeof Urge.Type

/** @since 0.1.0 */
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
  Wake
])
/** @since 0.1.0 */
export type Command = typeof Command.Type
