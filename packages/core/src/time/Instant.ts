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

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

const isMoment = (text: string): boolean => {
  const match = SHAPE.exec(text)
  return match !== null && CalendarDate.parse(match[1] ?? "")._tag === "Some"
}

/** A moment with its offset, to the millisecond. @since 0.1.0 */
export const Instant = Schema.String.check(
  Schema.makeFilter(
    (text: string) => isMoment(text) || "a moment with its zone, like 2026-02-05T09:00+08:00 or 2026-02-05T01:00Z"
  )
).pipe(Schema.brand("Instant"))
/** @since 0.1.0 */
export type Instant = typeof Instant.Type

/** An IANA time zone name. @since 0.1.0 */
export const Zone = Schema.NonEmptyString.check(
  Schema.makeFilter((name: string) => DateTime.zoneMakeNamed(name)._tag === "Some" || "an IANA time zone name")
)
/** @since 0.1.0 */
export type Zone = typeof Zone.Type

/** The zone of every Lianxin rule book that does not name another. @since 0.1.0 */
export const SHANGHAI: Zone = "Asia/Shanghai"

const MINUTE = 60_000
const DAY = 86_400_000
const SHANGHAI_OFFSET = 8 * 60 * MINUTE
/** 1991-09-15T00:00+09:00: from here on Shanghai has kept one offset all year round. */
const SHANGHAI_STEADY_SINCE = 684_860_400_000

const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

const offsetMillis = (text: string): number => {
  if (text.endsWith("Z")) return 0
  const at = text.length - 6
  const minutes = two(text, at + 1) * 60 + two(text, at + 4)
  return (text[at] === "-" ? -minutes : minutes) * MINUTE
}

/** Milliseconds since 1970-01-01T00:00Z. @since 0.1.0 */
export const epochMillis = (instant: Instant): number => {
  const day = CalendarDate.dayNumber(instant as string as CalendarDate.CalendarDate) // reads the first ten characters
  const seconds = instant[16] === ":" ? two(instant, 17) : 0
  const fraction = instant[19] === "." ? Number(`0${/\.\d+/.exec(instant)?.[0] ?? ""}`) * 1000 : 0
  const clock = (two(instant, 11) * 60 + two(instant, 14)) * MINUTE + seconds * 1000 + Math.round(fraction)
  return day * DAY + clock - offsetMillis(instant)
}

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. */
const offsetAt = (zone: Zone, millis: number): number => {
  if (zone === SHANGHAI && millis >= SHANGHAI_STEADY_SINCE) return SHANGHAI_OFFSET
  return DateTime.zonedOffset(DateTime.makeZonedUnsafe(millis, { timeZone: zone }))
}

/** The calendar day of a moment in a zone. @since 0.1.0 */
export const dayOf = (instant: Instant, zone: Zone): CalendarDate.CalendarDate => {
  if (zone === SHANGHAI && instant.endsWith("+08:00") && instant >= "1991-09-16") {
    return instant.slice(0, 10) as CalendarDate.CalendarDate
  }
  const millis = epochMillis(instant)
  return CalendarDate.fromDayNumber(Math.floor((millis + offsetAt(zone, millis)) / DAY))
}

/** The first moment of a day in a zone. @since 0.1.0 */
export const startOfDay = (day: CalendarDate.CalendarDate, zone: Zone): Instant => {
  const midnight = CalendarDate.dayNumber(day) * DAY
  const guess = midnight - offsetAt(zone, midnight)
  return fromEpochMillis(midnight - offsetAt(zone, guess), zone)
}

/** A moment written with the offset its zone has then. @since 0.1.0 */
export const fromEpochMillis = (millis: number, zone: Zone): Instant => {
  const offset = offsetAt(zone, millis)
  const wall = millis + offset
  const day = Math.floor(wall / DAY)
  const clock = wall - day * DAY
  const pad = (n: number, width = 2): string => `${n}`.padStart(width, "0")
  const seconds = clock % MINUTE
  const tail = seconds === 0 ? "" : `:${pad(Math.floor(seconds / 1000))}${seconds % 1000 ? `.${pad(seconds % 1000, 3)}` : ""}`
  const minutes = Math.floor(clock / MINUTE)
  const ahead = Math.abs(Math.round(offset / MINUTE))
  const zoneText = `${offset < 0 ? "-" : "+"}${pad(Math.floor(ahead / 60))}:${pad(ahead % 60)}`
  return `${CalendarDate.fromDayNumber(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${tail}${zoneText}` as Instant
}

/** Whether `a` is before `b`. @since 0.1.0 */
export const isBefore = (a: Instant, b: Instant): boolean =>
  a.length === b.length && a.slice(-6) === b.slice(-6) ? a < b : epochMillis(a) < epochMillis(b)
