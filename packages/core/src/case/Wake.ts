/**
 * Waking a case: every reminder whose day has come by now, each exactly once.
 *
 * A reminder that has fired says so in the state, so that cutting the time until `now` into any number of wakes gives
 * the same reminders, and an outage only delays them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Directory from "../directory/Directory.ts"
import { RuleStamp } from "../rule/Rule.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import { Instant } from "../time/Instant.ts"
import { Act, type Duty, type Reminder } from "./Duty.ts"

/** The command that says what time it is. @since 0.1.0 */
export const Wake = Schema.TaggedStruct("Wake", { at: Instant, by: Schema.Literal("clock") })
/** {@link Wake} as a type. @since 0.1.0 */
export type Wake = typeof Wake.Type

/** What an event about a reminder carries. A null post is a vacancy that somebody must see. @since 0.1.0 */
export const reminded = {
  duty: Schema.NonEmptyString,
  rung: Schema.NonEmptyString,
  act: Act,
  /** The day the ladder set, which may lie before the day it was noticed. */
  on: CalendarDate,
  under: RuleStamp,
  owner: Schema.NonEmptyString,
  caller: Schema.NullOr(Directory.PostId),
  callee: Schema.NullOr(Directory.PostId)
}

/** A reminder whose day has come: what is due, by whom and to whom. @since 0.1.0 */
export interface Reminded {
  readonly duty: string
  readonly rung: string
  readonly act: Act
  readonly on: CalendarDate
  readonly under: RuleStamp
  readonly owner: string
  readonly caller: Directory.PostId | null
  readonly callee: Directory.PostId | null
}

const NOTHING: ReadonlyArray<Reminded> = []

/** The reminders due by a day, oldest first. @since 0.1.0 */
export const dueBy = (
  duties: ReadonlyArray<Duty>,
  today: CalendarDate,
  directory: Directory.Directory
): ReadonlyArray<Reminded> => {
  let due: Array<Reminded> | null = null
  for (const duty of duties) {
    for (const reminder of duty.reminders) {
      if (reminder.fate === "armed" && reminder.on <= today)
        (due ??= []).push(call(duty, reminder, directory))
    }
  }
  if (due === null) return NOTHING
  return due.length === 1 ? due : due.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const call = (
  duty: Duty,
  { act, callee, caller, on, rung, under }: Reminder,
  directory: Directory.Directory
): Reminded => ({
  duty: duty.id,
  rung,
  act,
  on,
  under,
  owner: duty.owner,
  caller: Directory.postAt(directory, duty.supervisor, caller, on),
  callee: Directory.postAt(directory, duty.owner, callee, on)
})

/** The first day on which something will happen by itself, or null. @since 0.1.0 */
export const wakeOn = (duties: ReadonlyArray<Duty>): CalendarDate | null => {
  let next: CalendarDate | null = null
  for (const duty of duties) {
    for (const { fate, on } of duty.reminders) {
      if (fate === "armed" && (next === null || on < next)) next = on
    }
  }
  return next
}
