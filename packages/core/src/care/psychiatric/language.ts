/**
 * What may be asked of a psychiatric care plan, what has happened to it, and what is true of it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Actor, DocumentId, PersonId } from "../../case/Actor.ts"
import { type Duty, moves } from "../../case/Duty.ts"
import { reminded, Wake } from "../../case/Wake.ts"
import { CalendarDate } from "../../time/CalendarDate.ts"
import { Instant } from "../../time/Instant.ts"
import { Assessment, Group } from "./assessment.ts"

const asked = { at: Instant, by: Actor }
const happened = { ...asked, on: CalendarDate, ...moves }
const OfficeId = Schema.NonEmptyString

/** 面访, 电话. @since 0.1.0 */
export const Form = Schema.Literals(["face", "phone"])
/** Why a contact failed 失访原因. @since 0.1.0 */
export const MissReason = Schema.Literals([
  "notHome",
  "awayForWork",
  "moved",
  "missing",
  "informationRefused",
  "other"
])
/** {@link MissReason} as a type. @since 0.1.0 */
export type MissReason = typeof MissReason.Type
/** Why a plan ends. @since 0.1.0 */
export const CloseReason = Schema.Literals(["movedAway", "died", "consentWithdrawn", "other"])

/** Everything that may be asked of the plan. @since 0.1.0 */
export const Command = Schema.Union([
  Schema.TaggedStruct("Consent", {
    ...asked,
    person: PersonId,
    place: Schema.NonEmptyString,
    document: DocumentId
  }),
  Schema.TaggedStruct("Enrol", { ...asked }),
  Schema.TaggedStruct("Assess", { ...asked, found: Assessment }),
  Schema.TaggedStruct("Visit", { ...asked, form: Form, found: Assessment }),
  Schema.TaggedStruct("Miss", { ...asked, reason: MissReason }),
  Schema.TaggedStruct("Refer", { ...asked, to: OfficeId }),
  Schema.TaggedStruct("ReportLoss", { ...asked, document: DocumentId }),
  Schema.TaggedStruct("Close", { ...asked, reason: CloseReason, document: Schema.optionalKey(DocumentId) }),
  Wake
])
/** {@link Command} as a type. @since 0.1.0 */
export type Command = typeof Command.Type
/** The command of a tag. @since 0.1.0 */
export type CommandOf<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

const assessed = { found: Assessment, group: Group }

/** Everything that can have happened to the plan. @since 0.1.0 */
export const Event = Schema.Union([
  Schema.TaggedStruct("Consented", {
    ...happened,
    person: PersonId,
    place: Schema.NonEmptyString,
    document: DocumentId,
    book: Schema.NonEmptyString
  }),
  Schema.TaggedStruct("Enrolled", { ...happened, office: OfficeId }),
  Schema.TaggedStruct("Assessed", { ...happened, ...assessed }),
  Schema.TaggedStruct("Visited", { ...happened, ...assessed, form: Form, late: Schema.Boolean }),
  Schema.TaggedStruct("Missed", { ...happened, reason: MissReason, lost: Schema.Boolean }),
  Schema.TaggedStruct("Referred", { ...happened, to: OfficeId, late: Schema.Boolean }),
  Schema.TaggedStruct("LossReported", { ...happened, document: DocumentId }),
  Schema.TaggedStruct("Closed", { ...happened, reason: CloseReason, document: Schema.NullOr(DocumentId) }),
  Schema.TaggedStruct("Reminded", { ...asked, ...reminded })
])
/** {@link Event} as a type. @since 0.1.0 */
export type Event = typeof Event.Type
/** The event of a tag. @since 0.1.0 */
export type EventOf<Tag extends Event["_tag"]> = Extract<Event, { readonly _tag: Tag }>

/** Where the plan stands. @since 0.1.0 */
export const Status = Schema.Literals(["unknown", "consented", "enrolled", "lost", "closed"])
/** {@link Status} as a type. @since 0.1.0 */
export type Status = typeof Status.Type

/** Everything that is true of the plan. @since 0.1.0 */
export interface State {
  readonly status: Status
  readonly lastAt: Instant | null
  readonly duties: ReadonlyArray<Duty>
  readonly consentedOn: CalendarDate | null
  readonly place: string | null
  /** The health body that keeps the plan. */
  readonly office: string | null
  readonly enrolledOn: CalendarDate | null
  readonly group: Group | null
  /** Days on which a contact took place, in order. */
  readonly contacts: ReadonlyArray<CalendarDate>
  /** Misses since the last contact, in order. */
  readonly misses: ReadonlyArray<CalendarDate>
  readonly closedOn: CalendarDate | null
}

/** Nothing has happened yet. @since 0.1.0 */
export const initial: State = {
  status: "unknown",
  lastAt: null,
  duties: [],
  consentedOn: null,
  place: null,
  office: null,
  enrolledOn: null,
  group: null,
  contacts: [],
  misses: [],
  closedOn: null
}

/** Every reason for which a command may not happen. @since 0.1.0 */
export const REFUSALS = [
  "OUT_OF_ORDER",
  "WRONG_MOMENT",
  "NO_RULES_YET",
  "UNKNOWN_OFFICE",
  "UNKNOWN_POST",
  "UNKNOWN_PLACE",
  "CONSENT_MISSING",
  "NOT_PATIENT_OR_GUARDIAN",
  "NOT_QUALIFIED",
  "NOT_RESPONSIBLE",
  "HUMAN_DECISION_REQUIRED",
  "FACE_VISIT_NEEDED",
  "REASONS_MISSING"
] as const
/** One of the codes. @since 0.1.0 */
export type RefusalCode = (typeof REFUSALS)[number]

/** The templates of its notices. @since 0.1.0 */
export const NOTICES = [
  "psychiatric.enrolled",
  "psychiatric.contactPlanned",
  "psychiatric.referNow",
  "psychiatric.contactSoon",
  "psychiatric.lost",
  "psychiatric.vacancy"
] as const
