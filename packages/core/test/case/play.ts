/**
 * A life of a case, drawn at random: steps in time and things asked, played against any case type.
 *
 * Steps jump to the fences of the case itself (the day before a last day, the last day, the day after), because a step of
 * random length hardly ever lands on one.
 */
import { type Basis, CalendarDate, CaseType, type Instant, type Rule } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { CHANGE } from "../basis.ts"
import { day, someDay } from "../days.ts"

/** A case type with what is needed to draw lives of it. */
export interface Specimen<
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
> {
  readonly type: CaseType.CaseType<C, E, S, N>
  readonly bases: ReadonlyArray<Basis.Basis<N>>
  /** Anything anybody might ask; the moment is set when it is asked. */
  readonly anything: fc.Arbitrary<C>
  /** What the people who have it would ask of it next, and the slips they might make. */
  readonly apt: (state: S) => ReadonlyArray<C>
  readonly refusals: ReadonlyArray<string>
}

type Gap =
  | { readonly wait: "minutes"; readonly n: number }
  | { readonly wait: "fence"; readonly which: number; readonly off: number }

const gap: fc.Arbitrary<Gap> = fc.oneof(
  fc.record({ wait: fc.constant("minutes" as const), n: fc.nat(2 * 24 * 60) }),
  fc.record({ wait: fc.constant("fence" as const), which: fc.nat(5), off: fc.integer({ min: -1, max: 1 }) })
)

/** What is asked: anything at all, or one of the apt commands, those that will be refused left out or not. */
type Ask<C> =
  | { readonly command: C }
  | { readonly tag: number; readonly which: number; readonly able: boolean }

/** One step of a life. */
export interface Step<C> {
  readonly gap: Gap
  readonly ask: Ask<C>
}
/** A life before it is played. */
export interface Life<C> {
  readonly from: CalendarDate.CalendarDate
  readonly basis: number
  readonly steps: ReadonlyArray<Step<C>>
}

/** Days on which a case may begin, around the fences of calendar and law. */
export const birthday: fc.Arbitrary<CalendarDate.CalendarDate> = fc.oneof(
  someDay.filter((on) => on >= "2005-05-03" && on < "2060-01-01"),
  fc.integer({ min: -2, max: 2 }).map((n) => CalendarDate.addDays(CHANGE, n)),
  fc.constantFrom("2016-01-20", "2026-01-31").map(day)
)

/** Lives of up to so many steps. */
export const lives = <C>(anything: fc.Arbitrary<C>, maxLength = 28): fc.Arbitrary<Life<C>> =>
  fc.record({
    from: birthday,
    basis: fc.nat(7),
    steps: fc.array(fc.record({ gap, ask: asks(anything) }), { maxLength, size: "max" })
  })

const asks = <C>(anything: fc.Arbitrary<C>): fc.Arbitrary<Ask<C>> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        tag: fc.nat(20),
        which: fc.nat(20),
        able: fc.oneof(fc.constant(true), fc.boolean())
      })
    },
    { weight: 1, arbitrary: fc.record({ command: anything }) }
  )

/** One command as it was asked and answered. */
export interface Moment<C, E, S, N extends Rule.Needs> {
  readonly command: C
  readonly before: S
  readonly after: S
  readonly answered: CaseType.Decision<E>
  readonly basis: Basis.Basis<N>
}

const pad = (n: number): string => `${n}`.padStart(2, "0")
/** A moment in Shanghai, written out from minutes since 1970 there. */
const written = (minutes: number): Instant.Instant => {
  const clock = minutes % (24 * 60)
  const on = CalendarDate.fromDayNumber(Math.floor(minutes / (24 * 60)))
  return `${on}T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}+08:00` as Instant.Instant
}
const morning = (on: CalendarDate.CalendarDate): number => CalendarDate.dayNumber(on) * 24 * 60 + 9 * 60

const fences = (agenda: CaseType.Agenda): ReadonlyArray<CalendarDate.CalendarDate> => [
  ...(agenda.wakeOn === null ? [] : [agenda.wakeOn]),
  ...agenda.duties.map((duty) => duty.due.day)
]

/** Plays a life to its end. */
export const play = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  { apt, bases, type }: Specimen<C, E, S, N>,
  life: Life<C>
): ReadonlyArray<Moment<C, E, S, N>> => {
  const basis = bases[life.basis % bases.length]
  if (basis === undefined) return []
  const moments: Array<Moment<C, E, S, N>> = []
  let state = type.initial
  let now = morning(life.from)
  for (const step of life.steps) {
    now = later(now, step.gap, fences(type.agenda(state)))
    const at = written(now)
    const allowed = (command: C) => Result.isSuccess(CaseType.answer(type, { ...command, at }, state, basis))
    const asked = chosen(step.ask, apt(state), allowed)
    if (asked === undefined) continue
    const command = { ...asked, at }
    const answered = CaseType.answer(type, command, state, basis)
    const before = state
    if (Result.isSuccess(answered)) state = CaseType.fold(type, answered.success, state)
    moments.push({ command, before, after: state, answered, basis })
  }
  return moments
}

/** Every kind of command is as likely as any other, however many the apt ones of its kind are. */
const chosen = <C extends CaseType.Act>(
  ask: Ask<C>,
  apt: ReadonlyArray<C>,
  allowed: (command: C) => boolean
): C | undefined => {
  if ("command" in ask) return ask.command
  const kinds = [...Map.groupBy(apt, ({ _tag }) => _tag).values()]
  const inTurn = startingAt(kinds, ask.tag).flatMap((same) => startingAt(same, ask.which))
  return ask.able ? inTurn.find(allowed) : inTurn[0]
}
const startingAt = <A>(all: ReadonlyArray<A>, n: number): ReadonlyArray<A> => {
  const at = n % Math.max(all.length, 1)
  return [...all.slice(at), ...all.slice(0, at)]
}

const later = (now: number, gap: Gap, fences: ReadonlyArray<CalendarDate.CalendarDate>): number => {
  if (gap.wait === "minutes") return now + gap.n
  const fence = fences[gap.which % Math.max(fences.length, 1)]
  return fence === undefined ? now + 1 : Math.max(now + 1, morning(CalendarDate.addDays(fence, gap.off)))
}

/** Plays many lives; where one breaks the law, the error tells its story. */
export const everyLife = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  specimen: Specimen<C, E, S, N>,
  holds: (moments: ReadonlyArray<Moment<C, E, S, N>>) => void,
  numRuns: number
): void => {
  const property = fc.property(lives(specimen.anything), (life) => {
    const moments = play(specimen, life)
    try {
      holds(moments)
    } catch (cause) {
      throw new Error(story(moments), { cause })
    }
  })
  fc.assert(property, { numRuns, includeErrorInReport: true })
}

const story = <C, E extends CaseType.Act, S, N extends Rule.Needs>(
  moments: ReadonlyArray<Moment<C, E, S, N>>
): string =>
  moments
    .map(({ answered, command }) => {
      const answer = Result.isFailure(answered)
        ? [answered.failure.code]
        : answered.success.map(({ _tag }) => _tag)
      return `${JSON.stringify(command)} -> ${answer.join(", ")}`
    })
    .join("\n")
