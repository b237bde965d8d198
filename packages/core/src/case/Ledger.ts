/**
 * The ledger of one clock 期限台账: where a term began, and everything that has made it longer.
 *
 * A last day is counted once, from the beginning, with the base term, what was granted and what was stopped; never from
 * an earlier last day. So extensions, stops and their undoing give one day, in whatever order they came.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Equal from "effect/Equal"
import type { RuleStamp } from "../rule/Rule.ts"
import * as CalendarDate from "../time/CalendarDate.ts"
import * as Term from "../time/Term.ts"
import * as WorkingDays from "../time/WorkingDays.ts"
import { type Due, type Duty, find } from "./Duty.ts"

/** A stop: the day the clock was stopped, and the day it ran again. @since 0.1.0 */
export interface Stop {
  readonly since: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
}

/** One clock: its beginning, its term, and what was added to it. @since 0.1.0 */
export interface Clock {
  readonly from: CalendarDate.CalendarDate
  /** The term the law gives, before anything was added. */
  readonly term: Term.Term
  readonly under: RuleStamp
  /** Each extension that stands, in the unit of the term, in the order granted. */
  readonly extensions: ReadonlyArray<number>
  readonly stops: ReadonlyArray<Stop>
  /** The day it was stopped, while it stands still. */
  readonly pausedSince: CalendarDate.CalendarDate | null
}

/** The clock behind a last day to which nothing has been added. @since 0.1.0 */
export const clockOf = ({ from, term, under }: Due): Clock => ({
  from,
  term,
  under,
  extensions: [],
  stops: [],
  pausedSince: null
})

/** The days granted by all extensions that stand. @since 0.1.0 */
export const extensionDays = ({ extensions }: Clock): number =>
  extensions.reduce((sum, days) => sum + days, 0)

/** Only terms of days can be made longer by days. @since 0.1.0 */
export const countsDays = ({ term }: Pick<Clock, "term">): boolean => !("months" in term)

/** What a stop costs: days for a term of days, working days for one of working days. @since 0.1.0 */
export const stopped = (
  { term }: Pick<Clock, "term">,
  { since, until }: Stop,
  calendar: WorkingDays.Calendar
): number => {
  const days = CalendarDate.daysBetween(since, until)
  if (!("workingDays" in term)) return days
  const first = CalendarDate.dayNumber(since) + 1
  return days - WorkingDays.daysOff(calendar, first, first + days).length
}

const longer = (term: Term.Term, more: number): Term.Term => {
  if ("days" in term) return { mode: term.mode, days: term.days + more }
  return "workingDays" in term ? { mode: term.mode, workingDays: term.workingDays + more } : term
}

/** The last day, under the stamp of what set it last. @since 0.1.0 */
export const dueOf = (clock: Clock, calendar: WorkingDays.Calendar, under = clock.under): Due => {
  const more = clock.stops.reduce((sum, stop) => sum + stopped(clock, stop, calendar), extensionDays(clock))
  return { ...Term.count(clock.from, longer(clock.term, more), calendar), under }
}

/** With one extension more. @since 0.1.0 */
export const extend = (clock: Clock, days: number): Clock => ({
  ...clock,
  extensions: [...clock.extensions, days]
})

/** Without the last extension. @since 0.1.0 */
export const unextend = (clock: Clock): Clock => ({ ...clock, extensions: clock.extensions.slice(0, -1) })

/** Stopped on a day. @since 0.1.0 */
export const pause = (clock: Clock, on: CalendarDate.CalendarDate): Clock => ({ ...clock, pausedSince: on })

/** Without the days of one stop. @since 0.1.0 */
export const without = (clock: Clock, stop: Stop): Clock => ({ ...clock, stops: [...clock.stops, stop] })

/** Running again from a day on. @since 0.1.0 */
export const resume = (clock: Clock, on: CalendarDate.CalendarDate): Clock =>
  clock.pausedSince === null
    ? clock
    : { ...without(clock, { since: clock.pausedSince, until: on }), pausedSince: null }

/** The clocks to which something was added, by the duty they belong to. @since 0.1.0 */
export type Ledger = Readonly<Record<string, Clock>>

/**
 * The ledger once duties have been opened. A duty that only changed hands keeps its clock; one that was given another
 * base term keeps what was added to it; any other has a new clock, to which nothing has been added.
 *
 * @since 0.1.0
 */
export const opened = (
  ledger: Ledger,
  before: ReadonlyArray<Duty>,
  opens: ReadonlyArray<Duty>,
  term: Term.Term | null = null
): Ledger =>
  opens.reduce<Ledger>((kept, { due, id }) => {
    const clock = kept[id]
    if (clock === undefined || Equal.equals(find(before, id)?.due, due)) return kept
    const { [id]: _, ...others } = kept
    return term === null ? others : { ...others, [id]: { ...clock, term, under: due.under } }
  }, ledger)
