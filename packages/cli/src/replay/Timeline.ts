/**
 * A timeline 时间线: what happened to a case day by day, the last days that followed, the calls that fell due and the
 * reminders that no longer will.
 *
 * It is made from events alone, so that a history played in memory and one read back from a store give the same one.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Duty } from "@lianxin/core/case"
import { type CalendarDate, Instant } from "@lianxin/core/time"
import type { Setting } from "../casefile/CaseFile.ts"
import type { Event } from "../world/Kind.ts"
import { cancelledBy, type Hung } from "../run/reminders.ts"
import { fromEvents, type Passed } from "../run/walk.ts"

/** A last day that began to run, or began to be owed by somebody else. @since 0.1.0 */
export interface Running {
  readonly duty: string
  readonly kind: Duty.Duty["kind"]
  readonly owner: string
  /** The day ran already; only who owes it is new. */
  readonly handedOn: boolean
  readonly due: Duty.Due
}

/** One act of a timeline, and what followed from it. @since 0.1.0 */
export interface Row {
  readonly day: CalendarDate.CalendarDate
  readonly at: Instant.Instant
  readonly by: string
  readonly event: Event
  readonly running: ReadonlyArray<Running>
  /** Reminders that will not come, because their duty was done first. */
  readonly cancelled: ReadonlyArray<Hung>
}

/** The rows of a history, in its order. @since 0.1.0 */
export const timeline = (setting: Setting, events: ReadonlyArray<Event>): ReadonlyArray<Row> =>
  fromEvents(setting, events).passed.map((passed) => row(setting, passed))

const row = ({ basis }: Setting, passed: Passed): Row => {
  const { event } = passed
  const { at, by } = event
  const running = (event.opens ?? []).map((duty) => runningFrom(duty, passed))
  return { day: Instant.dayOf(at, basis.book.zone), at, by, event, running, cancelled: cancelledBy(passed) }
}

const runningFrom = ({ due, id, kind, owner }: Duty.Duty, { before }: Passed): Running => {
  const open = before.duties.find((duty) => duty.id === id)
  return { duty: id, kind, owner, handedOn: open?.due.day === due.day && open.owner !== owner, due }
}
