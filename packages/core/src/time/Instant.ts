/**
 * A moment 时刻, and the calendar day it falls on somewhere.
 *
 * Written in ISO 8601 with its offset (`2026-02-05T09:00+08:00` or `…Z`); a time without a zone is refused, because
 * nobody could say on which day it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as CalendarDate from "./CalendarDate.ts"

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/
const EXPECTED = "a moment with its zone, like 2026-02-05T09:00+08:00 or 2026-02-05T01:00Z"

const expected = (text: string): true | string => {
  const day = SHAPE.exec(text)?.[1]
  if (day === undefined) return WITHOUT_ZONE.test(text) ? `${EXPECTED}; this one names no zone` : EXPECTED
  return CalendarDate.parse(day)._tag === "Some" || `${EXPECTED}; the calendar has no day ${day}`
}

/** A moment with its offset, to the millisecond. @since 0.1.0 */
export const Instant = Schema.String.check(Schema.makeFilter(expected)).pipe(Schema.brand("Instant"))
/** {@link Instant} as a type. @since 0.1.0 */
export type Instant = typeof Instant.Type

/** An IANA time zone name. @since 0.1.0 */
export const Zone = Schema.NonEmptyString.check(
  Schema.makeFilter(
    (name: string) => DateTime.zoneMakeNamed(name)._tag === "Some" || "an IANA time zone name"
  )
)
/** {@link Zone} as a type. @since 0.1.0 */
export type Zone = typeof Zone.Type

/** The zone of every Lianxin rule book that does not name another. @since 0.1.0 */
export const SHANGHAI: Zone = "Asia/Shanghai"

const MINUTE = 60_000
const DAY = 86_400_000
const SHANGHAI_OFFSET = 8 * 60 * MINUTE
/** Shanghai's last summer time ended on 1991-09-15; from the day after it has kept one offset all year round. */
const SHANGHAI_STEADY_SINCE = CalendarDate.dayNumber("1991-09-16" as CalendarDate.CalendarDate)
const SHANGHAI_STEADY_MILLIS = 684_950_400_000

const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

const Z = 90
const MINUS = 45
const COLON = 58
const POINT = 46

const offsetMillis = (text: string): number => {
  if (text.charCodeAt(text.length - 1) === Z) return 0
  const at = text.length - 6
  const minutes = two(text, at + 1) * 60 + two(text, at + 4)
  return (text.charCodeAt(at) === MINUS ? -minutes : minutes) * MINUTE
}

/** The number of the day an instant is written with; it begins as a day does. */
const writtenDay = (instant: Instant): number =>
  CalendarDate.dayNumber(instant as string as CalendarDate.CalendarDate)

/** Milliseconds since 1970-01-01T00:00Z. @since 0.1.0 */
export const epochMillis = (instant: Instant): number => {
  const clock = (two(instant, 11) * 60 + two(instant, 14)) * MINUTE
  return writtenDay(instant) * DAY + clock + millisOfMinute(instant) - offsetMillis(instant)
}

const millisOfMinute = (instant: Instant): number => {
  if (instant.charCodeAt(16) !== COLON) return 0
  const fraction = instant.charCodeAt(19) === POINT ? Number(`0${/\.\d+/.exec(instant)?.[0] ?? ""}`) : 0
  return two(instant, 17) * 1000 + Math.round(fraction * 1000)
}

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. */
const offsetAt = (zone: Zone, millis: number): number => {
  if (zone === SHANGHAI && millis >= SHANGHAI_STEADY_MILLIS) return SHANGHAI_OFFSET
  return DateTime.zonedOffset(DateTime.makeZonedUnsafe(millis, { timeZone: zone }))
}

/** The calendar day of a moment in a zone. @since 0.1.0 */
export const dayOf = (instant: Instant, zone: Zone): CalendarDate.CalendarDate => {
  const day = writtenDay(instant)
  if (zone === SHANGHAI && day >= SHANGHAI_STEADY_SINCE && offsetMillis(instant) === SHANGHAI_OFFSET) {
    return CalendarDate.fromDayNumber(day)
  }
  const millis = epochMillis(instant)
  return CalendarDate.fromDayNumber(Math.floor((millis + offsetAt(zone, millis)) / DAY))
}

/**
 * The first moment of a day in a zone; where the clocks leapt over a whole day, the moment after the leap.
 *
 * @since 0.1.0
 */
export const startOfDay = (day: CalendarDate.CalendarDate, zone: Zone): Instant => {
  const number = CalendarDate.dayNumber(day)
  if (zone === SHANGHAI && number >= SHANGHAI_STEADY_SINCE) return `${day}T00:00+08:00` as Instant
  return fromEpochMillis(firstMoment(number * DAY, zone), zone)
}

/** No zone's wall clock has ever been further from UTC. */
const FURTHEST = 16 * 60 * MINUTE

/** The moment a zone's wall clock first shows `wall` or later, where the clocks may change that night. */
const firstMoment = (wall: number, zone: Zone): number => {
  const before = offsetAt(zone, wall - FURTHEST)
  const after = offsetAt(zone, wall + FURTHEST)
  if (before === after || offsetAt(zone, wall - before) === before) return wall - before
  if (offsetAt(zone, wall - after) === after) return wall - after
  return changeOfClocks(wall - after, wall - before, after, zone)
}

/** The first moment after `early` and not after `late` at which the offset is `after`: midnight itself was left out. */
const changeOfClocks = (early: number, late: number, after: number, zone: Zone): number => {
  if (late - early <= 1) return late
  const middle = Math.floor((early + late) / 2)
  return offsetAt(zone, middle) === after
    ? changeOfClocks(early, middle, after, zone)
    : changeOfClocks(middle, late, after, zone)
}

/** A moment written with the offset its zone has then, to the minute; for years 1 to 9999. @since 0.1.0 */
export const fromEpochMillis = (millis: number, zone: Zone): Instant => {
  const ahead = Math.round(offsetAt(zone, millis) / MINUTE) // before standard time, offsets had seconds
  const wall = millis + ahead * MINUTE
  const day = Math.floor(wall / DAY)
  const clock = wall - day * DAY
  const offset = `${ahead < 0 ? "-" : "+"}${hoursAndMinutes(Math.abs(ahead))}`
  const time = hoursAndMinutes(Math.floor(clock / MINUTE)) + secondsIfAny(clock % MINUTE)
  return `${CalendarDate.fromDayNumber(day)}T${time}${offset}` as Instant
}

const pad = (n: number, width: number): string => `${n}`.padStart(width, "0")
const hoursAndMinutes = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`
const secondsIfAny = (millis: number): string => {
  if (millis === 0) return ""
  const fraction = millis % 1000
  return `:${pad(Math.floor(millis / 1000), 2)}${fraction === 0 ? "" : `.${pad(fraction, 3)}`}`
}

/** Whether `a` is before `b`. @since 0.1.0 */
export const isBefore = (a: Instant, b: Instant): boolean =>
  a.length === b.length && sameOffset(a, b) ? a < b : epochMillis(a) < epochMillis(b)

/** Whether two moments of one length are written with one offset, so that their texts compare as they do. */
const sameOffset = (a: string, b: string): boolean => {
  for (let at = a.length - 1; at > a.length - 7; at--) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false
  return true
}
