/**
 * Asking everything of one state: every command of the menu on that day, and what the next day to matter brings.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseType } from "@lianxin/core/case"
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { arrive } from "./arrive.ts"
import { WAIT } from "./Path.ts"
import { nextFence } from "./regions.ts"
import type { Held, Run } from "./Run.ts"

/** The state before anything happened, on the day before the book's first. @since 0.1.0 */
export const begin = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>
): void => {
  const { explored, now, world } = run
  const from = explored.basis.book.eras[0]?.from
  const on = from === undefined ? CalendarDate.fromDayNumber(0) : CalendarDate.addDays(from, -1)
  now.day = CalendarDate.dayNumber(on)
  const { at, state: before } = world.scene(world.initial, on)
  const settled = world.settle(before, at, on)
  arrive(run, { before, settled, on, at, into: run.layer, counts: false })
}

/** Asks one state everything; at the last depth only time passes. @since 0.1.0 */
export const ask = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>,
  held: Held<S>
): void => {
  const { deepest, depth, graph, now, world } = run
  const { number, on, state } = held
  const isAsked = depth < deepest
  if (isAsked) graph.ask(number)
  wait(run, held, isAsked)
  if (!isAsked) return
  now.from = number
  now.day = CalendarDate.dayNumber(on)
  const { at } = world.scene(state, on)
  const asks = world.asks({ state, on, at })
  run.asked += asks.length
  for (let i = 0; i < asks.length; i++) {
    const command = asks[i]
    if (command === undefined) continue
    now.ask = i
    askOne(run, held, command, at)
  }
  if (state.lastAt !== null && !run.tally.codes.has("OUT_OF_ORDER")) tooEarly(run, held, asks[0])
}

const askOne = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>,
  { on, state }: Held<S>,
  command: C,
  at: Instant.Instant
): void => {
  const { fortunes, next, now, tally, world } = run
  const answer = world.decide(command, state)
  const record = tally.of(command._tag)
  if (Result.isFailure(answer)) return tally.refuse(record, answer.failure, now)
  if (answer.success.length === 0) {
    record.idle++
    record.firstIdle ??= { ...now }
    return
  }
  record.done = true
  const settled = world.settle(world.after(state, answer.success), at, on)
  arrive(run, { before: state, settled, on, at, into: next, counts: !fortunes.has(command._tag) })
}

/** Lets the next day come on which something may change. */
const wait = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>,
  { agenda, number, on, state }: Held<S>,
  counts: boolean
): void => {
  const { explored, layer, now, tally, world } = run
  const day = nextFence(agenda, explored.menu.fences(world.scene(state, on)), on)
  if (day === null) return
  const { at } = world.scene(state, day)
  now.from = number
  now.ask = WAIT
  now.day = CalendarDate.dayNumber(day)
  const settled = world.settle(state, at, day)
  if (settled.came.length > 0) tally.of("Wake").done = true
  arrive(run, { before: state, settled, on: day, at, into: layer, counts })
}

/** A command before the last event, once: it is refused before anything is decided. */
const tooEarly = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  { explored: { basis, type }, tally }: Run<C, E, S>,
  { on, state }: Held<S>,
  command: C | undefined
): void => {
  const at = Instant.startOfDay(CalendarDate.addDays(on, -1), basis.book.zone)
  if (command === undefined || state.lastAt === null || !Instant.isBefore(at, state.lastAt)) return
  const answer = CaseType.answer(type, { ...command, at }, state, basis)
  if (Result.isFailure(answer)) tally.meet(answer.failure)
}
