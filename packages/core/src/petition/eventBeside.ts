/**
 * What has happened to a petition beside the main road: other procedures, clocks, hearings, review, links, corrections.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, CaseId, DocumentId, PersonId } from "../case/Actor.ts"
import { moves } from "../case/Duty.ts"
import { PostId } from "../directory/Directory.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { Instant } from "../time/Instant.ts"
import { Term } from "../time/Term.ts"
import * as Words from "./words.ts"

/** `on` is the calendar day of `at` in the rule book's zone. */
const happened = { at: Instant, by: Actor, on: CalendarDate, ...moves }
const OfficeId = Schema.NonEmptyString

/** It left for a procedure of its own. @since 0.1.0 */
export const LedAway = Schema.TaggedStruct("LedAway", {
  ...happened,
  office: OfficeId,
  door: Words.Door,
  to: Schema.NullOr(OfficeId),
  late: Schema.Boolean
})

/** It left the simple procedure. @since 0.1.0 */
export const SwitchedToOrdinary = Schema.TaggedStruct("SwitchedToOrdinary", {
  ...happened,
  /** The ordinary term of the clock that runs, before anything was added; null where none runs. */
  term: Schema.NullOr(Term),
  why: DocumentId
})

/** A report was made: of an urgent matter, of a result, of execution. @since 0.1.0 */
export const Reported = Schema.TaggedStruct("Reported", {
  ...happened,
  duty: Schema.Literals(["reportUp", "resultReport", "execute"]),
  office: OfficeId,
  report: DocumentId,
  late: Schema.Boolean
})

/** A post stands aside from now on. @since 0.1.0 */
export const Recused = Schema.TaggedStruct("Recused", { ...happened, post: PostId, why: DocumentId })

/** The last extension was taken back. @since 0.1.0 */
export const ExtensionUndone = Schema.TaggedStruct("ExtensionUndone", {
  ...happened,
  days: Schema.Int,
  approvedBy: PostId,
  why: DocumentId
})

/** A clock stands still. @since 0.1.0 */
export const Paused = Schema.TaggedStruct("Paused", {
  ...happened,
  duty: Schema.NonEmptyString,
  why: DocumentId
})

/** It runs again, so many days longer, in the unit of its term. @since 0.1.0 */
export const Resumed = Schema.TaggedStruct("Resumed", {
  ...happened,
  duty: Schema.NonEmptyString,
  days: Schema.Int
})

/** Last days were counted again with a calendar that knows more. @since 0.1.0 */
export const Reprojected = Schema.TaggedStruct("Reprojected", {
  ...happened,
  changes: Schema.Array(
    Schema.Struct({ duty: Schema.NonEmptyString, before: CalendarDate, after: CalendarDate })
  ),
  /** The calendar, and who announced it. */
  source: Schema.NonEmptyString
})

/** A hearing was held; `excluded` days do not count. @since 0.1.0 */
export const Heard = Schema.TaggedStruct("Heard", {
  ...happened,
  office: OfficeId,
  stage: Words.Stage,
  from: CalendarDate,
  until: CalendarDate,
  record: DocumentId,
  excluded: Schema.Int
})

/** Both sides agreed. @since 0.1.0 */
export const Settled = Schema.TaggedStruct("Settled", {
  ...happened,
  office: OfficeId,
  agreement: DocumentId,
  late: Schema.Boolean
})

/** The written reply reached the petitioner. @since 0.1.0 */
export const Delivered = Schema.TaggedStruct("Delivered", {
  ...happened,
  stage: Words.Stage,
  receivedOn: CalendarDate
})

/** A review, or a recheck, was asked for. @since 0.1.0 */
export const ReviewAsked = Schema.TaggedStruct("ReviewAsked", {
  ...happened,
  stage: Schema.Literals(["review", "recheck"]),
  office: OfficeId,
  /** Why a late request was let in. */
  goodCause: Schema.NullOr(DocumentId)
})

/** The reviewing body has spoken. @since 0.1.0 */
export const Reviewed = Schema.TaggedStruct("Reviewed", {
  ...happened,
  stage: Schema.Literals(["review", "recheck"]),
  office: OfficeId,
  outcome: Words.Outcome,
  opinion: Schema.NullOr(DocumentId),
  late: Schema.Boolean
})

/** A review is over before its opinion; the opinion below stands, and the right has been used. @since 0.1.0 */
export const ReviewEnded = Schema.TaggedStruct("ReviewEnded", {
  ...happened,
  stage: Schema.Literals(["review", "recheck"]),
  office: OfficeId,
  end: Words.ReviewEnd,
  /** The signed record, where it was taken back. */
  record: Schema.NullOr(DocumentId)
})

/** The petitioner died. @since 0.1.0 */
export const DeathRecorded = Schema.TaggedStruct("DeathRecorded", {
  ...happened,
  successor: Schema.NullOr(PersonId),
  /** Nobody goes on with it and nothing need be investigated. */
  ends: Schema.Boolean
})

/** It goes on within another. @since 0.1.0 */
export const Merged = Schema.TaggedStruct("Merged", { ...happened, into: CaseId })

/** The matter that leads has done something for this one too; a reply there is the reply here. @since 0.1.0 */
export const Followed = Schema.TaggedStruct("Followed", {
  ...happened,
  into: CaseId,
  did: Words.Did,
  /** The day from which it counts here: that of the act there, or of the merging, whichever is later. */
  since: CalendarDate,
  office: Schema.NullOr(OfficeId),
  kind: Schema.NullOr(Words.Kind),
  route: Schema.NullOr(Words.Route),
  acceptedOn: Schema.NullOr(CalendarDate),
  decidedBy: Schema.NullOr(Actor),
  result: Schema.NullOr(Words.Result),
  opinion: Schema.NullOr(DocumentId),
  ground: Schema.NullOr(Words.Ground),
  goTo: Schema.NullOr(OfficeId),
  door: Schema.NullOr(Words.Door),
  late: Schema.Boolean
})

/** It goes on by itself again, with the last days it had. @since 0.1.0 */
export const Unmerged = Schema.TaggedStruct("Unmerged", { ...happened, from: CaseId, why: DocumentId })

/** Another matter stands beside it. @since 0.1.0 */
export const Linked = Schema.TaggedStruct("Linked", { ...happened, to: CaseId, as: Words.Tie })

/** It does not any longer. @since 0.1.0 */
export const Unlinked = Schema.TaggedStruct("Unlinked", {
  ...happened,
  to: CaseId,
  as: Schema.optionalKey(Words.Tie)
})

/** A wrong entry was put right. @since 0.1.0 */
export const Corrected = Schema.TaggedStruct("Corrected", {
  ...happened,
  kind: Schema.NullOr(Words.Kind),
  route: Schema.NullOr(Words.Route),
  subject: Schema.NonEmptyString,
  place: Schema.NonEmptyString,
  channel: Words.Channel,
  /** What that did to the time for handling. */
  handling: Schema.Literals(["unmoved", "opened", "closed"]),
  /** The offices complained of, where they are others now. */
  accused: Schema.optionalKey(Schema.Array(OfficeId)),
  why: DocumentId
})
