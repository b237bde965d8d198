/**
 * A calendar file 节假日安排文件: what a new notice announces, laid over the calendar that is shipped.
 *
 * A county writes it on the day the notice comes out and need not wait for a release. It says only what is new: the
 * days of the new year, and those days of late December that the notice turns into days of work or days off.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, WorkingDays } from "@lianxin/core/time"
import { render } from "@lianxin/messages"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Fault, inOrder } from "../casefile/Fault.ts"
import * as Reader from "../casefile/Reader.ts"
import * as Source from "../casefile/Source.ts"

const Day = CalendarDate.CalendarDate
const Named = Schema.Record(Schema.String, Schema.NonEmptyString)
const optional = Schema.optionalKey

const Shape = Schema.Struct({
  /** The shipped calendar it is laid over. */
  extends: Schema.String,
  /** The notice, with its number. */
  source: Schema.NonEmptyString,
  announcedUntil: Day,
  holidays: optional(Named),
  makeUpDays: optional(Named),
  /** Days the shipped calendar has as a holiday or made up for, and that are like any other of their weekday after all. */
  ordinaryDays: optional(Schema.Array(Day))
})
type Shape = typeof Shape.Type

/** The shipped calendars by their ids. @since 0.1.0 */
export type Shipped = ReadonlyMap<string, WorkingDays.CalendarData>

/** Reads a calendar file, or says everything that is wrong with it. JSON is YAML too. @since 0.1.0 */
export const readCalendar = (
  text: string,
  file: string,
  shipped: Shipped
): Result.Result<WorkingDays.Calendar, ReadonlyArray<Fault>> => {
  const reader = Reader.make(Source.parse(text, file))
  const calendar = reader.faults.length > 0 ? null : whole(reader, shipped)
  return calendar === null || reader.faults.length > 0
    ? Result.fail(inOrder(reader.faults, file))
    : Result.succeed(calendar)
}

const whole = (reader: Reader.Reader, shipped: Shipped): WorkingDays.Calendar | null => {
  const shape = reader.decodeRest(Shape, reader.source.value, [])
  if (shape === null) return null
  const base = shipped.get(shape.extends)
  if (base === undefined) {
    reader.fault(["extends"], `unknown calendar "${shape.extends}"`, shape.extends, shipped.keys())
    return null
  }
  ownFaults(reader, shape, base)
  const made = WorkingDays.make(laidOver(base, shape))
  if (Result.isSuccess(made)) return made.success
  reader.fault(placeOf(shape, made.failure), render.fault(made.failure, "en"))
  return null
}

/** What the calendar itself cannot know: that a new year is there, and whole. */
const ownFaults = (reader: Reader.Reader, shape: Shape, base: WorkingDays.CalendarData): void => {
  const { announcedUntil, holidays = {}, makeUpDays = {}, ordinaryDays = [] } = shape
  if (announcedUntil < base.announcedUntil)
    reader.fault(["announcedUntil"], `${base.id} is announced until ${base.announcedUntil} already`)
  if (!announcedUntil.endsWith("-12-31"))
    reader.fault(["announcedUntil"], "a notice announces whole years; write the last day of the year")
  const listed = [...Object.keys(holidays), ...Object.keys(makeUpDays)]
  const years = Number(announcedUntil.slice(0, 4)) - Number(base.announcedUntil.slice(0, 4))
  for (let n = 1; n <= years; n += 1) {
    const year = `${Number(base.announcedUntil.slice(0, 4)) + n}`
    if (!Object.keys(holidays).some((day) => day.startsWith(year)))
      reader.fault(["holidays"], `no holiday of ${year} is listed, and the file announces that year`)
  }
  if (listed.length + ordinaryDays.length === 0) reader.fault([], "the file announces no day")
  for (const [i, day] of ordinaryDays.entries()) {
    if (!Object.hasOwn(base.holidays, day) && !Object.hasOwn(base.makeUpDays, day))
      reader.fault(["ordinaryDays", i], `${base.id} has ${day} as an ordinary day already`)
    if (listed.includes(day)) reader.fault(["ordinaryDays", i], `${day} is listed as another day too`)
  }
}

const laidOver = (
  base: WorkingDays.CalendarData,
  { announcedUntil, holidays = {}, makeUpDays = {}, ordinaryDays = [], source }: Shape
): WorkingDays.CalendarData => {
  const said = new Set([...Object.keys(holidays), ...Object.keys(makeUpDays), ...ordinaryDays])
  const kept = (days: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(days).filter(([day]) => !said.has(day)))
  return {
    ...base,
    source: `${base.source}; ${source}`,
    announcedUntil: announcedUntil < base.announcedUntil ? base.announcedUntil : announcedUntil,
    holidays: { ...kept(base.holidays), ...holidays },
    makeUpDays: { ...kept(base.makeUpDays), ...makeUpDays }
  }
}

const placeOf = (shape: Shape, fault: WorkingDays.CalendarFault): Source.Path => {
  if (fault.code === "CALENDAR_ENDS_BEFORE_IT_STARTS") return ["announcedUntil"]
  const list = Object.hasOwn(shape.holidays ?? {}, fault.day) ? "holidays" : "makeUpDays"
  return [fault.code === "CALENDAR_DAY_TWICE" ? "makeUpDays" : list, fault.day]
}
