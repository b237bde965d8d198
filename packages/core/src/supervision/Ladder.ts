/**
 * The ladder of urging 倒369督办: rungs counted back from a last day, each with the rank that calls and the rank that
 * is called (the Xianning method; seed article, regulations 3.1).
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Act, type Due, type Duty, type Reminder, sameRung } from "../case/Duty.ts"
import { Rank } from "../directory/Directory.ts"
import type { InForce } from "../rule/Rule.ts"
import * as CalendarDate from "../time/CalendarDate.ts"
import * as WorkingDays from "../time/WorkingDays.ts"

/** One rung: how many days before the last day, who calls, who is called, and what is done. @since 0.1.0 */
export const Rung = Schema.Struct({
  id: Schema.NonEmptyString,
  /** Days before the last day; -1 is the day after it. */
  daysBefore: Schema.Int.check(Schema.isBetween({ minimum: -3650, maximum: 3650 })),
  caller: Rank,
  callee: Rank,
  act: Act
})
/** {@link Rung} as a type. @since 0.1.0 */
export type Rung = typeof Rung.Type

/** A ladder of rungs and the duties it hangs on. @since 0.1.0 */
export const Ladder = Schema.Struct({
  /** The duties it hangs on. */
  duties: Schema.Array(Schema.NonEmptyString),
  /** A rung on a day off fires all the same (`raw`), or on the last working day before (`advance`). */
  restDay: Schema.Literals(["raw", "advance"]),
  /** The earliest rung first. */
  rungs: Schema.Array(Rung).check(
    Schema.makeFilter(
      (rungs: ReadonlyArray<Rung>) =>
        (rungs.every((rung, i) => i === 0 || rung.daysBefore < (rungs[i - 1]?.daysBefore ?? 0)) &&
          new Set(rungs.map((rung) => rung.id)).size === rungs.length) ||
        "rungs in order, the earliest first, no two on one day, no two of one name"
    )
  )
})
/** {@link Ladder} as a type. @since 0.1.0 */
export type Ladder = typeof Ladder.Type

const NONE: ReadonlyArray<Reminder> = []

/**
 * Hangs a ladder on a duty opened on `openedOn`, the earliest rung first.
 *
 * Rungs whose day had already come are superseded, save the strictest, which fires on `openedOn`. Rungs that meet on
 * one day are merged into the strictest of them. A duty that is opened again brings its reminders from `before`: a
 * rung that has been called that very day is not called again.
 *
 * @since 0.1.0
 */
export const arm = (
  rule: InForce<Ladder | null>,
  duty: string,
  due: Due,
  openedOn: CalendarDate.CalendarDate,
  calendar: WorkingDays.Calendar,
  before: ReadonlyArray<Reminder> = NONE
): ReadonlyArray<Reminder> => {
  if (rule.value === null || !rule.value.duties.includes(duty)) return NONE
  const { restDay, rungs } = rule.value
  const last = CalendarDate.dayNumber(due.day)
  const reminders: Array<Reminder> = []
  let matured = -1
  for (const { act, callee, caller, daysBefore, id } of rungs) {
    const raw = CalendarDate.fromDayNumber(last - daysBefore)
    const on = restDay === "advance" && daysBefore >= 0 ? WorkingDays.onOrBefore(calendar, raw) : raw
    if (on <= openedOn) matured = reminders.length
    reminders.push({ rung: id, on, act, caller, callee, fate: "armed", under: rule.stamp })
  }
  if (matured < 0 && restDay === "raw") return reminders
  return reminders.map((reminder, i): Reminder => {
    if (i < matured) return { ...reminder, fate: "superseded" }
    if (i > matured) return reminders[i + 1]?.on === reminder.on ? { ...reminder, fate: "merged" } : reminder
    const had = before.some(
      (was) => sameRung(was, reminder.rung, rule.stamp.rule) && hadItsDay(was, openedOn)
    )
    return { ...reminder, on: openedOn, fate: had ? "fired" : "armed" }
  })
}

const hadItsDay = ({ fate, on }: Reminder, day: CalendarDate.CalendarDate): boolean =>
  fate === "fired" && on === day

/** What hangs ladders on a duty: the day it is opened, and the calendar. @since 0.1.0 */
export interface Hanging {
  readonly on: CalendarDate.CalendarDate
  readonly calendar: WorkingDays.Calendar
  readonly ladders: ReadonlyArray<InForce<Ladder | null>>
}

interface Hung {
  readonly id: string
  readonly hanging: Hanging
  readonly reminders: ReadonlyArray<Reminder>
}

/** What was last hung on a last day: duties that share their last day share their reminders too. */
const hungOn = new WeakMap<Due, Hung>()

const isSame = (one: Hanging, other: Hanging): boolean =>
  one === other ||
  (one.on === other.on &&
    one.calendar === other.calendar &&
    one.ladders.length === other.ladders.length &&
    one.ladders.every((ladder, i) => ladder === other.ladders[i]))

const hung = ({ id, reminders: before = NONE }: Unhung, due: Due, hanging: Hanging): Hung["reminders"] => {
  if (before.length > 0) return armed(id, due, hanging, before)
  const known = hungOn.get(due)
  if (known !== undefined && known.id === id && isSame(known.hanging, hanging)) return known.reminders
  const reminders = armed(id, due, hanging, before)
  hungOn.set(due, { id, hanging, reminders })
  return reminders
}

const armed = (id: string, due: Due, hanging: Hanging, before: Hung["reminders"]): Hung["reminders"] => {
  const { calendar, ladders, on } = hanging
  let all = NONE
  for (const ladder of ladders) {
    const reminders = arm(ladder, id, due, on, calendar, before)
    if (reminders.length > 0) all = all.length === 0 ? reminders : [...all, ...reminders]
  }
  return all
}

/** A duty before its ladders are hung; its earlier reminders, where it is opened again. @since 0.1.0 */
export type Unhung = Pick<Duty, "id" | "kind" | "owner" | "supervisor"> & Partial<Pick<Duty, "reminders">>

/** A duty with its last day and every ladder that is made for it. A right has none: nobody is urged to use it. @since 0.1.0 */
export const supervised = (duty: Unhung, due: Due, hanging: Hanging): Duty => {
  const { id, kind, owner, supervisor } = duty
  const reminders = kind === "right" ? NONE : hung(duty, due, hanging)
  return { id, kind, owner, supervisor, due, reminders }
}
