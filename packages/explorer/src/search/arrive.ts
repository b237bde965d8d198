/**
 * Coming to a state: it is looked at and held the first time, and never again.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { CalendarDate, Instant } from "@lianxin/core/time"
import { writeDuties } from "./regions.ts"
import type { Layer, Run } from "./Run.ts"
import type { Witness } from "./Path.ts"
import type { Settled } from "./World.ts"

/** Where a move leads, and from where. @since 0.1.0 */
export interface Arrival<E, S> {
  readonly before: S
  readonly settled: Settled<E, S>
  readonly on: CalendarDate.CalendarDate
  readonly at: Instant.Instant
  readonly into: Layer<S>
  /** Whether the move may be a way out. */
  readonly counts: boolean
}

/** Takes a state in. @since 0.1.0 */
export const arrive = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>,
  { at, before, counts, into, on, settled }: Arrival<E, S>
): void => {
  const { agenda, came, state } = settled
  const { duties, explored, graph, key, now, seen, trail } = run
  run.reached++
  key.begin(on)
  explored.menu.key({ state, on, at }, key)
  writeDuties(agenda, on, key)
  key.end()
  const known = seen.size()
  const number = seen.number(key.low(), key.high())
  if (counts) graph.move(number)
  for (const event of came) duties.fired(event, agenda.duties, now)
  if (number < known) return
  const first = { ...now }
  trail.add(first)
  const { open, status } = explored.type.summary(state)
  graph.add(status, open)
  look(run, before, agenda, on, first)
  into.held.push({ number, on, agenda, state })
}

/** Looks at the duties that were not there before. */
const look = <S extends CaseType.Life>(
  { duties, tally }: Pick<Run<never, never, never>, "duties" | "tally">,
  before: S,
  agenda: CaseType.Agenda,
  on: CalendarDate.CalendarDate,
  first: Witness
): void => {
  for (const duty of agenda.duties) {
    if (before.duties.includes(duty)) continue
    tally.stamp(duty.due.under)
    for (const { under } of duty.reminders) tally.stamp(under)
    duties.look(duty, on, first)
  }
}
