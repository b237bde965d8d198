/**
 * The way from nothing to a state, kept as three small numbers for each state and played again when somebody asks.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import { CalendarDate } from "@lianxin/core/time"
import * as Columns from "./Columns.ts"
import type { World } from "./World.ts"

/** What stands in the place of a command where time has passed. @since 0.1.0 */
export const WAIT = 0xffff

/** One step from a known state: which of the commands asked there, and on which day; `from` -1 is nowhere. @since 0.1.0 */
export interface Witness {
  readonly from: number
  readonly ask: number
  readonly day: number
}

/** One command of a path, its day, and what became of it: the tags of events, or a code of refusal. @since 0.1.0 */
export interface Step {
  readonly on: CalendarDate.CalendarDate
  readonly command: CaseType.Act
  readonly came: ReadonlyArray<string>
  readonly refused: string | null
}

/** The step by which every state was first reached. @since 0.1.0 */
export interface Trail {
  readonly add: (first: Witness) => void
  /** The step by which a state was first reached. */
  readonly at: (state: number) => Witness
  /** The steps to a state and one step more, the earliest first. */
  readonly to: (last: Witness) => ReadonlyArray<Witness>
}

/** No state has been reached. @since 0.1.0 */
export const trail = (): Trail => {
  const [from, ask, day] = [Columns.wholes(), Columns.smalls(), Columns.wholes()]
  const at = (state: number): Witness => ({ from: from.at(state), ask: ask.at(state), day: day.at(state) })
  return {
    at,
    add: (first) => {
      from.push(first.from)
      ask.push(first.ask)
      day.push(first.day)
    },
    to: (last) => {
      const back = [last]
      for (let state = last.from; state >= 0; state = from.at(state)) back.push(at(state))
      return back.toReversed()
    }
  }
}

/** Plays a path again; waiting is shown only where something came of it. @since 0.1.0 */
export const played = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  world: World<C, E, S>,
  steps: ReadonlyArray<Witness>
): ReadonlyArray<Step> => {
  const path: Array<Step> = []
  let state = world.initial
  for (const { ask, day, from } of steps) {
    if (from < 0) continue
    const on = CalendarDate.fromDayNumber(day)
    const moved = world.move(state, on, ask)
    state = moved.state
    if (ask !== WAIT || moved.came.length > 0)
      path.push({
        on,
        command: moved.command,
        came: moved.came.map(({ _tag }) => _tag),
        refused: moved.refused
      })
  }
  return path
}
