/**
 * An office at work: its posts, and the one queue of files in front of it.
 *
 * Files are worked on in the order in which they came. The minute a file is done follows from the minute the one before
 * it is done, so that the queue needs no events of its own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import type { CalendarDate } from "@lianxin/core/time"
import type { Scenario } from "../scenario/Scenario.ts"
import { type Minute, type OfficeHours, WORKDAY } from "./OfficeHours.ts"

/** An office and the files in front of it. @since 0.1.0 */
export interface Desk {
  readonly office: string
  readonly superior: string | null
  /** Who registers, forwards, accepts and concludes. */
  readonly clerk: Directory.PostId
  readonly head: Directory.PostId
  readonly filesPerDay: number
  /** The minute the last file in the queue is done. */
  free: Minute
}

/** Puts a file at the end of the queue and says when it is done; `days` is the work it takes. @since 0.1.0 */
export const serve = (desk: Desk, hours: OfficeHours, at: Minute, days: number): Minute => {
  const start = hours.open(Math.max(at, desk.free))
  desk.free = hours.work(start, days * WORKDAY)
  return desk.free
}

/** The desks of every office that can act. A vacancy keeps an office out; `check` has said so before. @since 0.1.0 */
export const desks = (
  scenario: Pick<Scenario, "petitionOffices" | "competentBodies">,
  directory: Directory.Directory,
  on: CalendarDate.CalendarDate
): ReadonlyMap<string, Desk> => {
  const all = new Map<string, Desk>()
  for (const { id, kind, superior = null } of directory.offices.values()) {
    const { byOffice, filesPerDay } =
      kind === "petitionOffice" ? scenario.petitionOffices : scenario.competentBodies
    const clerk = Directory.postAt(directory, id, "clerk", on)
    const head = Directory.postAt(directory, id, "head", on)
    if (clerk === null || head === null) continue
    all.set(id, { office: id, superior, clerk, head, filesPerDay: byOffice?.[id] ?? filesPerDay, free: 0 })
  }
  return all
}
