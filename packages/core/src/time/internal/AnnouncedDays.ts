/**
 * The announced days of one calendar, numbered in advance: which is the n-th day of work, which are the days off
 * between two days.
 *
 * Counting working days is then looking up two places in a table; outside the table a day is not announced and the
 * caller walks.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as CalendarDate from "../CalendarDate.ts"
import { byWeekday, type DayKind, type DayOff, dayOff, isWorking } from "../DayKind.ts"

/** Days are day numbers; places in the lists count from the first announced day. @since 0.1.0 */
export interface AnnouncedDays {
  readonly first: number
  readonly last: number
  readonly kinds: ReadonlyArray<DayKind>
  /** How many days of work lie before each place; one entry more than there are days. */
  readonly workingBefore: ReadonlyArray<number>
  readonly working: ReadonlyArray<number>
  readonly off: ReadonlyArray<DayOff>
}

/** Numbers the days from `first`; `names` are the holidays by day. @since 0.1.0 */
export const make = (
  first: number,
  kinds: ReadonlyArray<DayKind>,
  names: Readonly<Record<string, string>>
): AnnouncedDays => {
  const workingBefore: Array<number> = []
  const working: Array<number> = []
  const off: Array<DayOff> = []
  kinds.forEach((kind, place) => {
    workingBefore.push(working.length)
    const number = first + place
    if (isWorking(kind)) working.push(number)
    else off.push(dayOff(number, kind, names[CalendarDate.fromDayNumber(number)]))
  })
  workingBefore.push(working.length)
  return { first, last: first + kinds.length - 1, kinds, workingBefore, working, off }
}

/** What a day number is, by announcement where there is one, else by its weekday. @since 0.1.0 */
export const kindOf = (days: AnnouncedDays, number: number): DayKind =>
  days.kinds[number - days.first] ?? byWeekday(number)

/** The number of the n-th day of work after `start`, or `start` itself for none. @since 0.1.0 */
export const workingDayAfter = (days: AnnouncedDays, start: number, n: number): number => {
  const worked = days.workingBefore[start + 1 - days.first]
  if (worked === undefined || n === 0) return walk(days, start, n)
  const found = days.working[worked + n - 1]
  return found ?? walk(days, days.last, n - (days.working.length - worked))
}

/** A walk that would leave the calendar of days stops at its last one. */
const END = CalendarDate.dayNumber("9999-12-31" as CalendarDate.CalendarDate)

const walk = (days: AnnouncedDays, start: number, n: number): number => {
  let number = start
  for (let left = n; left > 0 && number < END;) {
    number += 1
    if (isWorking(kindOf(days, number))) left -= 1
  }
  return number
}

/** The days off among the day numbers `from` to `end`, `end` excluded. @since 0.1.0 */
export const daysOff = (days: AnnouncedDays, from: number, end: number): ReadonlyArray<DayOff> => {
  const before = days.workingBefore[from - days.first]
  const until = days.workingBefore[end - days.first]
  if (before === undefined || until === undefined) return walkDaysOff(days, from, end)
  return days.off.slice(from - days.first - before, end - days.first - until)
}

const walkDaysOff = (days: AnnouncedDays, from: number, end: number): ReadonlyArray<DayOff> => {
  const off: Array<DayOff> = []
  for (let number = from; number < end; number++) {
    const kind = kindOf(days, number)
    if (isWorking(kind)) continue
    off.push(announcedDayOff(days, number) ?? dayOff(number, kind, undefined))
  }
  return off
}

const announcedDayOff = (days: AnnouncedDays, number: number): DayOff | undefined => {
  const place = number - days.first
  const worked = days.workingBefore[place]
  return worked === undefined ? undefined : days.off[place - worked]
}
