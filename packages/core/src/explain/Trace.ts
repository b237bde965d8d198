/**
 * A trace 决定说明: one decision with every rule, fact and entry of the directory it read, as plain JSON.
 *
 * It is a record for the file and never an input of a decision: what a case knows stands in its events alone.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Due, Duty, Reminder } from "../case/Duty.ts"
import { Refusal } from "../case/Refusal.ts"
import { Citation, RuleStamp, Unit } from "../rule/Rule.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { DayKind, DayOff } from "../time/WorkingDays.ts"

/** The version of this format. A trace of another version is not read. @since 0.1.0 */
export const VERSION = 1

/** A rule the decision rests on. @since 0.1.0 */
export const RuleRead = Schema.Struct({
  stamp: RuleStamp,
  /** The name the case type's code uses; null for a rule known from the history alone. */
  name: Schema.NullOr(Schema.String),
  /** `book`: looked up now. `history`: a last day or reminder written earlier carries its stamp. */
  source: Schema.Literals(["book", "history"]),
  /** Null where today's book no longer has this version. */
  unit: Schema.NullOr(Unit),
  /** Null where the law has no such rule. */
  value: Schema.Json,
  cite: Schema.NullOr(Citation)
})
/** {@link RuleRead} as a type. @since 0.1.0 */
export type RuleRead = typeof RuleRead.Type

/** A fact of the case that was read; twice where what fell due in between changed it. @since 0.1.0 */
export const FactRead = Schema.Struct({ fact: Schema.String, value: Schema.Json })
/** {@link FactRead} as a type. @since 0.1.0 */
export type FactRead = typeof FactRead.Type

/** An entry of the directory that was looked up; `found` is null where there is none. @since 0.1.0 */
export const Lookup = Schema.Struct({
  list: Schema.Literals(["places", "offices", "posts", "postsOf", "inCharge"]),
  id: Schema.String,
  /** The subject asked for, in the list of who is in charge of what. */
  subject: Schema.NullOr(Schema.String),
  found: Schema.Json
})
/** {@link Lookup} as a type. @since 0.1.0 */
export type Lookup = typeof Lookup.Type

/** One step of a count, as {@link Term.Step} has it. @since 0.1.0 */
export const Step = Schema.Union([
  Schema.Struct({ step: Schema.Literals(["dayZeroExcluded", "dayZeroIncluded", "due"]), day: CalendarDate }),
  Schema.Struct({
    step: Schema.Literal("added"),
    amount: Schema.Int,
    unit: Schema.Literals(["days", "workingDays", "months"])
  }),
  Schema.Struct({ step: Schema.Literal("clamped"), month: Schema.String }),
  Schema.Struct({ step: Schema.Literal("dayBefore") }),
  Schema.Struct({ step: Schema.Literal("notMoved"), day: CalendarDate, kind: DayKind }),
  Schema.Struct({ step: Schema.Literal("skipped"), days: Schema.Array(DayOff) }),
  Schema.Struct({ step: Schema.Literal("provisional"), announcedUntil: CalendarDate })
])

/** Why a reminder has its fate and its day. @since 0.1.0 */
export const Why = Schema.Literals([
  "waits", // so many days before the last day
  "beforeRest", // brought forward, because its own day is one off
  "caughtUp", // the strictest whose day had come when the duty was opened: called at once
  "dayHadCome", // superseded by that one
  "sharesDay", // a stricter one falls on the same day
  "called" // has had its day
])
/** {@link Why} as a type. @since 0.1.0 */
export type Why = typeof Why.Type

/** A reminder, and why. @since 0.1.0 */
export const ReminderExplained = Schema.Struct({
  ...Reminder.fields,
  /** Null where the ladder of its stamp is no longer in the book. */
  daysBefore: Schema.NullOr(Schema.Int),
  why: Why
})

/** A duty that was opened: how its last day was counted, and what hangs on it. @since 0.1.0 */
export const DutyExplained = Schema.Struct({
  id: Duty.fields.id,
  kind: Duty.fields.kind,
  owner: Duty.fields.owner,
  supervisor: Duty.fields.supervisor,
  /** The day ran already; only who owes it is new. */
  handedOn: Schema.Boolean,
  due: Due,
  steps: Schema.Array(Step),
  reminders: Schema.Array(ReminderExplained)
})
/** {@link DutyExplained} as a type. @since 0.1.0 */
export type DutyExplained = typeof DutyExplained.Type

/** Why an office was named or passed over, as {@link Responsibility.Reason} has it. @since 0.1.0 */
export const Reason = Schema.Union([
  Schema.Struct({
    because: Schema.Literal("inChargeHere"),
    place: Schema.String,
    subject: Schema.String,
    office: Schema.String
  }),
  Schema.Struct({
    because: Schema.Literal("nobodyInChargeHere"),
    place: Schema.String,
    subject: Schema.String
  }),
  Schema.Struct({ because: Schema.Literal("notYetOrNoLonger"), office: Schema.String, on: CalendarDate })
])

/** A question who is in charge, and its answer. @since 0.1.0 */
export const Asked = Schema.Struct({
  subject: Schema.String,
  place: Schema.String,
  /** Null where no single office can be named. */
  office: Schema.NullOr(Schema.String),
  reasons: Schema.Array(Reason)
})
/** {@link Asked} as a type. @since 0.1.0 */
export type Asked = typeof Asked.Type

/** A rule that was read and that nothing rests on. @since 0.1.0 */
export const RuleAside = Schema.Struct({
  stamp: RuleStamp,
  why: Schema.Literals(["noSuchRule", "notDecisive"])
})
/** A version of a rule read, that is not the one in force for this case. @since 0.1.0 */
export const VersionAside = Schema.Struct({ stamp: RuleStamp, why: Schema.Literals(["notYet", "noLonger"]) })

/** What happened, or why it may not. @since 0.1.0 */
export const Decision = Schema.Union([
  Schema.TaggedStruct("Happened", { events: Schema.Array(Schema.Json) }),
  Schema.TaggedStruct("Refused", { refusal: Refusal })
])
/** {@link Decision} as a type. @since 0.1.0 */
export type Decision = typeof Decision.Type

/** The trace of one decision. @since 0.1.0 */
export const Trace = Schema.Struct({
  version: Schema.Literal(VERSION),
  caseType: Schema.NonEmptyString,
  /** The day of the command. */
  on: CalendarDate,
  command: Schema.Json,
  book: Schema.Struct({
    id: Schema.String,
    zone: Schema.Json,
    calendar: Schema.String,
    announcedUntil: CalendarDate,
    /** The days for which the versions read are in force; null where no rule was read. */
    inForce: Schema.NullOr(Schema.Struct({ from: CalendarDate, before: Schema.NullOr(CalendarDate) }))
  }),
  decision: Decision,
  duties: Schema.Array(DutyExplained),
  rules: Schema.Array(RuleRead),
  facts: Schema.Array(FactRead),
  directory: Schema.Array(Lookup),
  responsibility: Schema.Array(Asked),
  setAside: Schema.Struct({ rules: Schema.Array(RuleAside), versions: Schema.Array(VersionAside) })
}).annotate({ identifier: "Trace", title: "Trace of one decision" })
/** {@link Trace} as a type. @since 0.1.0 */
export type Trace = typeof Trace.Type
