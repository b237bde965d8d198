/**
 * What a day is to an office: a day of work, or a day off and the reason.
 *
 * A weekend day can be a day of work 调休上班 and a weekday a holiday; the weekday alone decides only where nothing
 * has been announced.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as CalendarDate from "./CalendarDate.ts"

/** What a day is to an office. @since 0.1.0 */
export const DayKind = Schema.Literals(["workday", "makeUpWorkday", "weekend", "holiday"])
/** {@link DayKind} as a type. @since 0.1.0 */
export type DayKind = typeof DayKind.Type

/** A day on which offices do not work, and why. @since 0.1.0 */
export const DayOff = Schema.Struct({
  day: CalendarDate.CalendarDate,
  why: Schema.Literals(["weekend", "holiday"]),
  holiday: Schema.NullOr(Schema.String)
})
/** {@link DayOff} as a type. @since 0.1.0 */
export type DayOff = typeof DayOff.Type

/** Whether a kind of day is one offices work on. @since 0.1.0 */
export const isWorking = (kind: DayKind): boolean => kind === "workday" || kind === "makeUpWorkday"

/** What a day number is where nothing has been announced. @since 0.1.0 */
export const byWeekday = (number: number): DayKind =>
  CalendarDate.weekdayOfNumber(number) >= 6 ? "weekend" : "workday"

/** The day off with this number, named when it belongs to a holiday. @since 0.1.0 */
export const dayOff = (number: number, kind: DayKind, holiday: string | undefined): DayOff => ({
  day: CalendarDate.fromDayNumber(number),
  why: kind === "holiday" ? "holiday" : "weekend",
  holiday: holiday ?? null
})
