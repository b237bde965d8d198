/**
 * What may be asked of a petition beside the main road: other procedures, clocks, hearings, review, links, corrections.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, CaseId, DocumentId, PersonId } from "../case/Actor.ts"
import { PostId } from "../directory/Directory.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { Instant } from "../time/Instant.ts"
import * as Words from "./words.ts"

const act = { at: Instant, by: Actor }
const OfficeId = Schema.NonEmptyString

/** Lead a matter to the procedure that is its own, at the petition office or the body it came to 引导、转送. @since 0.1.0 */
export const LeadAway = Schema.TaggedStruct("LeadAway", {
  ...act,
  door: Words.Door,
  to: Schema.optionalKey(OfficeId)
})
/** {@link LeadAway} as a type. @since 0.1.0 */
export type LeadAway = typeof LeadAway.Type

/** Leave the simple procedure; the ordinary limit counts from the first acceptance 转普通程序. @since 0.1.0 */
export const SwitchToOrdinary = Schema.TaggedStruct("SwitchToOrdinary", { ...act, why: DocumentId })
/** {@link SwitchToOrdinary} as a type. @since 0.1.0 */
export type SwitchToOrdinary = typeof SwitchToOrdinary.Type

/** An urgent matter has been reported upward 上报. @since 0.1.0 */
export const ReportUp = Schema.TaggedStruct("ReportUp", { ...act, report: DocumentId })
/** {@link ReportUp} as a type. @since 0.1.0 */
export type ReportUp = typeof ReportUp.Type

/** The body reports the result of what was assigned 办结报告. @since 0.1.0 */
export const ReportResult = Schema.TaggedStruct("ReportResult", { ...act, report: DocumentId })
/** {@link ReportResult} as a type. @since 0.1.0 */
export type ReportResult = typeof ReportResult.Type

/** The body reports that what was decided has been done 执行情况. @since 0.1.0 */
export const ReportExecution = Schema.TaggedStruct("ReportExecution", { ...act, report: DocumentId })
/** {@link ReportExecution} as a type. @since 0.1.0 */
export type ReportExecution = typeof ReportExecution.Type

/** Somebody with an interest in the matter stands aside 回避. @since 0.1.0 */
export const Recuse = Schema.TaggedStruct("Recuse", { ...act, post: PostId, why: DocumentId })
/** {@link Recuse} as a type. @since 0.1.0 */
export type Recuse = typeof Recuse.Type

/** Take back the last extension 撤销延期. @since 0.1.0 */
export const UndoExtension = Schema.TaggedStruct("UndoExtension", {
  ...act,
  approvedBy: Schema.optionalKey(PostId),
  why: DocumentId
})
/** {@link UndoExtension} as a type. @since 0.1.0 */
export type UndoExtension = typeof UndoExtension.Type

/** Stop a clock, where the law of the place allows it 中止计算期限. @since 0.1.0 */
export const Pause = Schema.TaggedStruct("Pause", { ...act, duty: Schema.NonEmptyString, why: DocumentId })
/** {@link Pause} as a type. @since 0.1.0 */
export type Pause = typeof Pause.Type

/** Let a stopped clock run again 恢复计算期限. @since 0.1.0 */
export const Resume = Schema.TaggedStruct("Resume", { ...act, duty: Schema.NonEmptyString })
/** {@link Resume} as a type. @since 0.1.0 */
export type Resume = typeof Resume.Type

/** Count the open duties again with the calendar the book has now 重算期限. @since 0.1.0 */
export const Reproject = Schema.TaggedStruct("Reproject", { ...act })
/** {@link Reproject} as a type. @since 0.1.0 */
export type Reproject = typeof Reproject.Type

/** A hearing has been held 听证. @since 0.1.0 */
export const Hear = Schema.TaggedStruct("Hear", {
  ...act,
  from: CalendarDate,
  until: CalendarDate,
  record: DocumentId
})
/** {@link Hear} as a type. @since 0.1.0 */
export type Hear = typeof Hear.Type

/** Both sides agree, in mediation or of themselves 调解、和解. @since 0.1.0 */
export const Settle = Schema.TaggedStruct("Settle", { ...act, agreement: DocumentId })
/** {@link Settle} as a type. @since 0.1.0 */
export type Settle = typeof Settle.Type

/** The petitioner has received the written reply 送达. @since 0.1.0 */
export const Deliver = Schema.TaggedStruct("Deliver", {
  ...act,
  /** The day it was received; today, when absent. */
  receivedOn: Schema.optionalKey(CalendarDate)
})
/** {@link Deliver} as a type. @since 0.1.0 */
export type Deliver = typeof Deliver.Type

const review = {
  ...act,
  /** The reviewing body, where more than one may be asked. */
  to: Schema.optionalKey(OfficeId),
  /** Why a late request has a good cause 正当理由. */
  goodCause: Schema.optionalKey(DocumentId)
}
/** Ask the next higher body to review the opinion 请求复查. @since 0.1.0 */
export const AskReview = Schema.TaggedStruct("AskReview", review)
/** {@link AskReview} as a type. @since 0.1.0 */
export type AskReview = typeof AskReview.Type

/** Ask the body above the reviewing one to look again, the last time 请求复核. @since 0.1.0 */
export const AskRecheck = Schema.TaggedStruct("AskRecheck", review)
/** {@link AskRecheck} as a type. @since 0.1.0 */
export type AskRecheck = typeof AskRecheck.Type

const reviewed = {
  ...act,
  outcome: Words.Outcome,
  opinion: Schema.optionalKey(DocumentId),
  /** The post that prepared it 承办人. */
  preparedBy: Schema.optionalKey(PostId)
}
/** The opinion on review 复查意见. @since 0.1.0 */
export const ReviewOpinion = Schema.TaggedStruct("ReviewOpinion", reviewed)
/** {@link ReviewOpinion} as a type. @since 0.1.0 */
export type ReviewOpinion = typeof ReviewOpinion.Type

/** The opinion on recheck, which is final 复核意见. @since 0.1.0 */
export const RecheckOpinion = Schema.TaggedStruct("RecheckOpinion", reviewed)
/** {@link RecheckOpinion} as a type. @since 0.1.0 */
export type RecheckOpinion = typeof RecheckOpinion.Type

/** The petitioner has died; a successor may go on with the matter. @since 0.1.0 */
export const RecordDeath = Schema.TaggedStruct("RecordDeath", {
  ...act,
  successor: Schema.optionalKey(PersonId)
})
/** {@link RecordDeath} as a type. @since 0.1.0 */
export type RecordDeath = typeof RecordDeath.Type

/** Handle this matter within another, with one reply to all 并案. @since 0.1.0 */
export const Merge = Schema.TaggedStruct("Merge", { ...act, into: CaseId })
/** {@link Merge} as a type. @since 0.1.0 */
export type Merge = typeof Merge.Type

/** Do as the matter that leads has done: its reply is the reply to all 并案答复. Asked by the clock alone. @since 0.1.0 */
export const Follow = Schema.TaggedStruct("Follow", {
  at: Instant,
  by: Schema.Literal("clock"),
  into: CaseId,
  did: Words.Did,
  /** The day it was done there. */
  on: CalendarDate,
  /** The body that did it. */
  office: Schema.optionalKey(OfficeId),
  kind: Schema.optionalKey(Words.Kind),
  route: Schema.optionalKey(Words.Route),
  /** The day it was accepted there, where it was concluded. */
  acceptedOn: Schema.optionalKey(CalendarDate),
  /** Who issued the opinion, what it says, and where it is. */
  decidedBy: Schema.optionalKey(Actor),
  result: Schema.optionalKey(Words.Result),
  opinion: Schema.optionalKey(DocumentId),
  ground: Schema.optionalKey(Words.Ground),
  goTo: Schema.optionalKey(OfficeId),
  door: Schema.optionalKey(Words.Door)
})
/** {@link Follow} as a type. @since 0.1.0 */
export type Follow = typeof Follow.Type

/** Take it out of the other again 撤销并案. @since 0.1.0 */
export const Unmerge = Schema.TaggedStruct("Unmerge", { ...act, why: DocumentId })
/** {@link Unmerge} as a type. @since 0.1.0 */
export type Unmerge = typeof Unmerge.Type

/** Note another matter beside this one 关联. @since 0.1.0 */
export const Link = Schema.TaggedStruct("Link", { ...act, to: CaseId, as: Words.Tie })
/** {@link Link} as a type. @since 0.1.0 */
export type Link = typeof Link.Type

/** Strike that note out 解除关联. @since 0.1.0 */
export const Unlink = Schema.TaggedStruct("Unlink", {
  ...act,
  to: CaseId,
  /** What it was noted as; whatever a person may strike out, when absent. */
  as: Schema.optionalKey(Words.Tie)
})
/** {@link Unlink} as a type. @since 0.1.0 */
export type Unlink = typeof Unlink.Type

/** Put right what was entered wrongly; the first entry stays in the history 更正. @since 0.1.0 */
export const Correct = Schema.TaggedStruct("Correct", {
  ...act,
  kind: Schema.optionalKey(Words.Kind),
  route: Schema.optionalKey(Words.Route),
  subject: Schema.optionalKey(Schema.NonEmptyString),
  place: Schema.optionalKey(Schema.NonEmptyString),
  channel: Schema.optionalKey(Words.Channel),
  /** All the offices complained of, as they should have been entered. */
  accused: Schema.optionalKey(Schema.Array(OfficeId)),
  why: DocumentId
})
/** {@link Correct} as a type. @since 0.1.0 */
export type Correct = typeof Correct.Type
