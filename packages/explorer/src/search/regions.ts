/**
 * Where the day of a scene lies among the fences of a case: what is past, what is today, and in which order the rest
 * will come.
 *
 * How many days away a fence is does not tell two states apart; only the order in which the fences come does. That makes
 * the states finite.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType, Duty } from "@lianxin/core/case"
import { CalendarDate } from "@lianxin/core/time"
import type { Fingerprint } from "./Fingerprint.ts"

const FATES = { armed: 4, fired: 1, merged: 2, superseded: 3 } as const

/** Past is 0, today is 1, and what comes is counted from 2 in the order of its coming. */
const placeOf = (day: number, today: number, ahead: ReadonlyArray<number>): number =>
  day < today ? 0 : day === today ? 1 : 2 + Math.max(0, ahead.indexOf(day))

/** The distinct days ahead, the nearest first; one duty alone has its fences always in one order. */
const daysAhead = (duties: ReadonlyArray<Duty.Duty>, today: number): ReadonlyArray<number> => {
  const ahead: Array<number> = []
  if (duties.length < 2) return ahead
  for (const { due, reminders } of duties) {
    insert(ahead, CalendarDate.dayNumber(due.day), today)
    for (const { fate, on } of reminders)
      if (fate === "armed") insert(ahead, CalendarDate.dayNumber(on), today)
  }
  return ahead
}

const insert = (ahead: Array<number>, day: number, today: number): void => {
  if (day <= today) return
  let at = ahead.length
  while (at > 0 && (ahead[at - 1] ?? 0) > day) at--
  if (at > 0 && ahead[at - 1] === day) return
  ahead.splice(at, 0, day)
}

/** Writes the open duties as a day sees them. @since 0.1.0 */
export const writeDuties = (
  { duties }: CaseType.Agenda,
  on: CalendarDate.CalendarDate,
  key: Fingerprint
): void => {
  const today = CalendarDate.dayNumber(on)
  const ahead = daysAhead(duties, today)
  key.number(duties.length)
  for (const duty of byName(duties)) {
    key.word(duty.id)
    key.word(duty.owner)
    key.word(duty.supervisor)
    key.flag(duty.kind === "right")
    key.number(placeOf(CalendarDate.dayNumber(duty.due.day), today, ahead))
    key.number(duty.reminders.length)
    for (const { fate, on } of duty.reminders)
      key.number(
        fate === "armed" ? FATES.armed + placeOf(CalendarDate.dayNumber(on), today, ahead) : FATES[fate]
      )
  }
}

/** The agenda is in the order of days, which is no part of the key. */
const byName = (duties: ReadonlyArray<Duty.Duty>): ReadonlyArray<Duty.Duty> => {
  const [first, second] = duties
  if (first === undefined || second === undefined) return duties
  if (duties.length === 2) return first.id < second.id ? duties : [second, first]
  return [...duties].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The first day after this one on which something may change, or null. @since 0.1.0 */
export const nextFence = (
  { duties }: CaseType.Agenda,
  others: ReadonlyArray<CalendarDate.CalendarDate>,
  on: CalendarDate.CalendarDate
): CalendarDate.CalendarDate | null => {
  let next: CalendarDate.CalendarDate | null = null
  const offer = (day: CalendarDate.CalendarDate): void => {
    if (day > on && (next === null || day < next)) next = day
  }
  for (const { due, reminders } of duties) {
    if (due.day >= on) {
      offer(due.day)
      offer(CalendarDate.addDays(due.day, 1))
    }
    for (const { fate, on: day } of reminders) if (fate === "armed") offer(day)
  }
  for (const day of others) offer(day)
  return next
}
