/**
 * Waking a case: every reminder whose day has come by now, each exactly once.
 *
 * A reminder that has fired says so in the state, so that cutting the time until `now` into any number of wakes gives
 * the same reminders, and an outage only delays them. Where a post stands aside, or an office takes no part, somebody else
 * calls or is called: the next in the office, or else the office above.
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
  callee: Schema.NullOr(Directory.PostId),
  /** The posts passed over because they stand aside; absent where none was. */
  recused: Schema.optionalKey(Schema.Array(Directory.PostId)),
  /** The offices passed over because they are complained of; absent where none was. */
  accused: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
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
  readonly recused?: ReadonlyArray<Directory.PostId>
  readonly accused?: ReadonlyArray<string>
}

const NOTHING: ReadonlyArray<Reminded> = []
const NOBODY: ReadonlyArray<string> = []

/**
 * The reminders due by a day, oldest first. `recused` are posts that stand aside in the case, `accused` offices that take no
 * part in it.
 *
 * @since 0.1.0
 */
export const dueBy = (
  duties: ReadonlyArray<Duty>,
  today: CalendarDate,
  directory: Directory.Directory,
  recused: ReadonlyArray<Directory.PostId> = NOBODY,
  accused: ReadonlyArray<string> = NOBODY
): ReadonlyArray<Reminded> => {
  const all = recused.length === 0 && accused.length === 0
  let due: Array<Reminded> | null = null
  for (const duty of duties) {
    for (const reminder of duty.reminders) {
      if (reminder.fate === "armed" && reminder.on <= today)
        (due ??= []).push(
          all ? call(duty, reminder, directory) : callAmong(duty, reminder, directory, recused, accused)
        )
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

/** The same among those who take part; who was passed over is written down. */
const callAmong = (
  duty: Duty,
  reminder: Reminder,
  directory: Directory.Directory,
  recused: ReadonlyArray<Directory.PostId>,
  accused: ReadonlyArray<string>
): Reminded => {
  const passed: Passed = { recused: [], accused: [] }
  const found = (office: string, rank: Directory.Rank) =>
    standIn({ directory, recused, accused, passed }, office, rank, reminder.on)
  const caller = found(duty.supervisor, reminder.caller)
  const callee = found(duty.owner, reminder.callee)
  return {
    ...call(duty, reminder, directory),
    caller,
    callee,
    ...(passed.recused.length === 0 ? {} : { recused: passed.recused }),
    ...(passed.accused.length === 0 ? {} : { accused: passed.accused })
  }
}

interface Passed {
  readonly recused: Array<Directory.PostId>
  readonly accused: Array<string>
}

interface Search {
  readonly directory: Directory.Directory
  readonly recused: ReadonlyArray<Directory.PostId>
  readonly accused: ReadonlyArray<string>
  readonly passed: Passed
}

/**
 * The post of an office that can act at a rank and takes part; where nobody of it does, that of the office above. A post that
 * is merely not filled is a vacancy of its office, which must see it, and sends nobody upward.
 */
const standIn = (
  { accused, directory, passed, recused }: Search,
  office: string,
  rank: Directory.Rank,
  on: CalendarDate
): Directory.PostId | null => {
  for (const id of upward(directory, office, on)) {
    if (accused.includes(id)) {
      passed.accused.push(id)
      continue
    }
    const aside: Array<Directory.PostId> = []
    let post = Directory.postAt(directory, id, rank, on)
    while (post !== null && recused.includes(post)) {
      aside.push(post)
      post = Directory.postAt(directory, id, rank, on, aside)
    }
    passed.recused.push(...aside)
    if (post !== null || (id === office && aside.length === 0)) return post
  }
  return null
}

/** An office, and those above it that stand on a day, the nearest first. */
const upward = (directory: Directory.Directory, office: string, on: CalendarDate): ReadonlyArray<string> => [
  office,
  ...Directory.superiors(directory, office).flatMap((above) =>
    Directory.existsOn(above, on) ? [above.id] : []
  )
]

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
