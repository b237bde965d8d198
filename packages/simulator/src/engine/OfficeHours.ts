/**
 * Virtual time, in minutes of Shanghai's wall clock since 1970, and the hours in which offices work.
 *
 * Offices work from 8:30 to 17:30 on the working days of the calendar, made-up weekends included; nothing a person does
 * in an office falls outside these hours.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, type Instant, WorkingDays } from "@lianxin/core/time"
import type { Delay } from "../scenario/Delay.ts"

/** A minute of virtual time. @since 0.1.0 */
export type Minute = number

/** Minutes of a day. @since 0.1.0 */
export const DAY = 1440
/** Half past eight and half past five. @since 0.1.0 */
export const OPENS = 510
/** The minute of the day at which they close. @since 0.1.0 */
export const CLOSES = 1050
/** Minutes of a working day. @since 0.1.0 */
export const WORKDAY = CLOSES - OPENS

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const CLOCK = Array.from(
  { length: DAY },
  (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}+08:00`
)

/** The number of the day a minute lies in. @since 0.1.0 */
export const dayNumber = (at: Minute): number => Math.floor(at / DAY)

/** The day a minute lies in. @since 0.1.0 */
export const dayOf = (at: Minute): CalendarDate.CalendarDate => CalendarDate.fromDayNumber(dayNumber(at))

/** The moment a minute is. @since 0.1.0 */
export const instant = (at: Minute): Instant.Instant => {
  const day = dayNumber(at)
  return (CalendarDate.fromDayNumber(day) + (CLOCK[at - day * DAY] ?? "")) as Instant.Instant
}

/** When offices work, asked in minutes of virtual time. @since 0.1.0 */
export interface OfficeHours {
  readonly isWorkingDay: (day: number) => boolean
  /** The minute itself when offices are open, else the next one when they are. */
  readonly open: (at: Minute) => Minute
  /** When so much work that begins as soon as offices are open is done. */
  readonly work: (at: Minute, minutes: number) => Minute
  /** When a delay of so many of its own units is over; an office then notices it in its hours. */
  readonly wait: (at: Minute, units: number, unit: Delay["unit"]) => Minute
  /** Half past eight on the last working day not after a day. */
  readonly lastMorning: (day: number) => Minute
}

/** The hours of offices under a calendar. @since 0.1.0 */
export const make = (calendar: WorkingDays.Calendar): OfficeHours => {
  const isWorkingDay = (day: number) => WorkingDays.isWorking(WorkingDays.kindOfNumber(calendar, day))
  const morning = (day: number, days: number) =>
    WorkingDays.workingDayAfter(calendar, day, days) * DAY + OPENS

  const open = (at: Minute): Minute => {
    const day = dayNumber(at)
    const minute = at - day * DAY
    if (minute >= CLOSES || !isWorkingDay(day)) return morning(day, 1)
    return minute < OPENS ? day * DAY + OPENS : at
  }

  const work = (at: Minute, minutes: number): Minute => {
    const start = open(at)
    const left = dayNumber(start) * DAY + CLOSES - start
    const whole = Math.ceil(minutes)
    if (whole <= left) return start + whole
    const rest = whole - left - 1
    return morning(dayNumber(start), 1 + Math.floor(rest / WORKDAY)) + (rest % WORKDAY) + 1
  }

  const wait = (at: Minute, units: number, unit: Delay["unit"]): Minute =>
    unit === "workingDays" ? work(at, units * WORKDAY) : open(at + Math.ceil(units * DAY))

  const lastMorning = (day: number): Minute => {
    let last = day
    while (!isWorkingDay(last)) last -= 1
    return last * DAY + OPENS
  }
  return { isWorkingDay, open, work, wait, lastMorning }
}
