/**
 * What became of the reminders of a life: the day of each, and which were cancelled because the duty they hung on was
 * closed before their day.
 *
 * A duty opened again under its name (an extension, a forwarding) hangs its reminders anew; that cancels nothing.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Duty } from "@lianxin/core/case"
import type { CalendarDate } from "@lianxin/core/time"
import type { Passed } from "./walk.ts"

/** A reminder on a duty. @since 0.1.0 */
export interface Hung {
  readonly duty: string
  readonly rung: string
  readonly on: CalendarDate.CalendarDate
}

const hung = (duty: Duty.Duty, { on, rung }: Duty.Reminder): Hung => ({ duty: duty.id, rung, on })

/** The reminders an event cancelled. @since 0.1.0 */
export const cancelledBy = ({ after, before }: Passed): ReadonlyArray<Hung> =>
  before.duties
    .filter((duty) => !after.duties.some(({ id }) => id === duty.id))
    .flatMap((duty) => duty.reminders.filter(({ fate }) => fate === "armed").map((one) => hung(duty, one)))

/** Every reminder that was ever hung, in the order of its hanging; the latest day wins. @since 0.1.0 */
export const everHung = (passed: ReadonlyArray<Passed>): ReadonlyMap<string, Hung> =>
  new Map(
    passed
      .flatMap(({ event }) => event.opens ?? [])
      .flatMap((duty) => duty.reminders.map((one) => hung(duty, one)))
      .map((one) => [`${one.duty}/${one.rung}`, one])
  )

/** The reminders that have had their day, in order. @since 0.1.0 */
export const fired = (passed: ReadonlyArray<Passed>): ReadonlyArray<Hung> =>
  passed.flatMap(({ after, before }) =>
    after.duties.flatMap((duty) => {
      const earlier = before.duties.find(({ id }) => id === duty.id)
      return duty.reminders
        .filter((one, i) => one.fate === "fired" && earlier?.reminders[i]?.fate === "armed")
        .map((one) => hung(duty, one))
    })
  )
