/**
 * Lets a case live through its days: at the first moment of each day what fell due by itself, then the acts of the day
 * in order.
 *
 * The same walk serves a rule case, a replay, and the comparison with a store, so that all three see the same life.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseType, type Refusal } from "@lianxin/core/case"
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import type { Setting, Step } from "../casefile/CaseFile.ts"
import type { Event, State } from "../world/Kind.ts"

/** One event, with the state before and after it. @since 0.1.0 */
export interface Passed {
  readonly event: Event
  readonly before: State
  readonly after: State
}

/** A life so far; `refused` when a command was refused, and then nothing after it was asked. @since 0.1.0 */
export interface Life {
  readonly passed: ReadonlyArray<Passed>
  readonly state: State
  readonly refused: { readonly step: Step; readonly refusal: Refusal.Refusal } | null
}

/** A life that has not begun. */
const unborn = ({ kind }: Setting): Life => ({ passed: [], state: initial(kind.type), refused: null })

const initial = (type: CaseType.AnyCaseType): State => type.initial

/** Plays acts in order, each after everything that fell due before it. @since 0.1.0 */
export const play = (setting: Setting, history: ReadonlyArray<Step>, from: Life = unborn(setting)): Life => {
  let life = from
  for (const step of history) {
    if (life.refused !== null) return life
    const day = Instant.dayOf(step.command.at, setting.basis.book.zone)
    life = act(setting, passTime(setting, life, day), step)
  }
  return life
}

const act = (setting: Setting, life: Life, step: Step): Life => {
  const decided = answer(setting, step.command, life.state)
  return Result.isSuccess(decided)
    ? after(setting, life, decided.success)
    : { ...life, refused: { step, refusal: decided.failure } }
}

/** Lets time pass up to and including a day: what is due is noticed at the first moment of a day. @since 0.1.0 */
export const passTime = (setting: Setting, life: Life, until: CalendarDate.CalendarDate): Life => {
  let now = life
  for (let day = nextWake(setting, now); day !== null && day <= until; day = nextWake(setting, now)) {
    const at = Instant.startOfDay(day, setting.basis.book.zone)
    const woken = answer(setting, { _tag: "Wake", at, by: "clock" }, now.state)
    if (Result.isFailure(woken) || woken.success.length === 0) return now
    now = after(setting, now, woken.success)
  }
  return now
}

/** The next day whose first moment has something to notice; a day that has begun is noticed on the morrow. */
const nextWake = ({ basis, kind }: Setting, { state }: Life): CalendarDate.CalendarDate | null => {
  const { wakeOn }: CaseType.Agenda = kind.type.agenda(state)
  if (wakeOn === null || state.lastAt === null) return wakeOn
  const today = Instant.dayOf(state.lastAt, basis.book.zone)
  const begun = Instant.isBefore(Instant.startOfDay(wakeOn, basis.book.zone), state.lastAt)
  if (!begun) return wakeOn
  return Instant.isBefore(Instant.startOfDay(today, basis.book.zone), state.lastAt)
    ? CalendarDate.addDays(today, 1)
    : today
}

const answer = (setting: Setting, command: CaseType.Act, state: State): CaseType.Decision<Event> =>
  CaseType.answer(setting.kind.type, command, state, setting.basis)

const after = ({ kind }: Setting, life: Life, events: ReadonlyArray<Event>): Life => {
  let { state } = life
  const passed = events.map((event): Passed => {
    const before = state
    state = evolve(kind.type, before, event)
    return { event, before, after: state }
  })
  return { ...life, passed: [...life.passed, ...passed], state }
}

const evolve = (type: CaseType.AnyCaseType, state: State, event: Event): State => type.evolve(state, event)

/** The same life from events alone, as a store keeps them. @since 0.1.0 */
export const fromEvents = (setting: Setting, events: ReadonlyArray<Event>): Life =>
  after(setting, unborn(setting), events)
