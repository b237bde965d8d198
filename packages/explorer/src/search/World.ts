/**
 * A case type under one law, as the search moves in it: ask a command on a day, let a day come.
 *
 * A command here does what `CaseType.answer` does: what falls due by its moment has its turn first. The turn is taken on
 * arrival in a state, once, and not before each of the commands asked there.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Basis, CaseType, Refusal, Wake } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import { type CalendarDate, Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import type { Menu, Scene } from "../menu/Menu.ts"
import { WAIT } from "./Path.ts"

/** What is explored: a case type, what may be asked of it, and the law and offices it stands under. @since 0.1.0 */
export interface Explored<
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
> {
  readonly type: CaseType.CaseType<C, E, S, N>
  readonly menu: Menu<C, S>
  readonly basis: Basis.Basis<N>
}

/** A state after time has passed, and what happened by itself. @since 0.1.0 */
export interface Settled<E, S> {
  readonly state: S
  readonly agenda: CaseType.Agenda
  readonly came: ReadonlyArray<E>
}

/** One move of a path, told. @since 0.1.0 */
export interface Moved<E, S> {
  readonly state: S
  readonly command: CaseType.Act
  readonly came: ReadonlyArray<E>
  readonly refused: string | null
}

/** The moves there are. @since 0.1.0 */
export interface World<C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life> {
  readonly initial: S
  readonly scene: (state: S, on: CalendarDate.CalendarDate) => Scene<S>
  readonly asks: (scene: Scene<S>) => ReadonlyArray<C>
  readonly decide: (command: C, state: S) => CaseType.Decision<E>
  readonly after: (state: S, events: ReadonlyArray<E>) => S
  /** Lets everything happen that is due by a moment. */
  readonly settle: (state: S, at: Instant.Instant, on: CalendarDate.CalendarDate) => Settled<E, S>
  /** One move, for telling a path; the command is the one at this place of the menu. */
  readonly move: (state: S, on: CalendarDate.CalendarDate, ask: number) => Moved<E, S>
}

const NOTHING: ReadonlyArray<never> = []

/** The moves of what is explored. @since 0.1.0 */
export const world = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>({
  basis,
  menu,
  type
}: Explored<C, E, S, N>): World<C, E, S> => {
  const { agenda, decide, evolve, initial } = type
  const after = (state: S, events: ReadonlyArray<E>): S => {
    let next = state
    for (const event of events) next = evolve(next, event)
    return next
  }
  const settle = (state: S, at: Instant.Instant, on: CalendarDate.CalendarDate): Settled<E, S> => {
    const before = agenda(state)
    if (before.wakeOn === null || before.wakeOn > on) return { state, agenda: before, came: NOTHING }
    const woken = decide(awake(at), state, basis)
    if (Result.isFailure(woken) || woken.success.length === 0) return { state, agenda: before, came: NOTHING }
    const next = after(state, woken.success)
    return { state: next, agenda: agenda(next), came: woken.success }
  }
  const scene = (state: S, on: CalendarDate.CalendarDate): Scene<S> => ({
    state,
    on,
    at: Instant.startOfDay(on, basis.book.zone)
  })
  const decided = (command: C, state: S): CaseType.Decision<E> => decide(command, state, basis)
  const move = (state: S, on: CalendarDate.CalendarDate, ask: number): Moved<E, S> => {
    const at = Instant.startOfDay(on, basis.book.zone)
    const command = ask === WAIT ? awake(at) : menu.asks(scene(state, on))[ask]
    if (command === undefined || ask === WAIT) {
      const { came, state: next } = settle(state, at, on)
      return { state: next, command: awake(at), came, refused: null }
    }
    const answer = decided(command as C, state)
    if (Result.isFailure(answer)) return { state, command, came: NOTHING, refused: codeOf(answer.failure) }
    const settled = settle(after(state, answer.success), at, on)
    return { state: settled.state, command, came: [...answer.success, ...settled.came], refused: null }
  }
  return { initial, scene, asks: menu.asks, decide: decided, after, settle, move }
}

const codeOf = ({ code }: Refusal.Refusal): string => code
const awake = (at: Instant.Instant): Wake.Wake => ({ _tag: "Wake", at, by: "clock" })
