/**
 * Many cases counted in several indicators at once 汇总, over one period and as things stand on one day.
 *
 * Indicators set much the same aside, so that every exclusion is asked of a case once, however many share it. Cases may
 * be forgotten once they are added.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import { type Exclusion, type Indicator, type Rate, rateOf, type Window } from "./Indicator.ts"

/** What an indicator comes to. @since 0.1.0 */
export interface Measured extends Rate {
  readonly id: string
}

/** A running count in several indicators. @since 0.1.0 */
export interface Count<S> {
  readonly add: (state: S) => void
  /** One rate for each indicator, in their order. */
  readonly rates: () => ReadonlyArray<Measured>
}

interface Counting<S> {
  readonly indicator: Indicator<S>
  /** The places of its exclusions among those of all. */
  readonly exclusions: ReadonlyArray<number>
  /** Cases by the place of their part. */
  readonly cases: Array<number>
}

/** No case counted yet; things are told as they stand on a day, the last of the period when not given. @since 0.1.0 */
export const make = <S>(
  indicators: ReadonlyArray<Indicator<S>>,
  { from, until }: Window,
  today: CalendarDate = until
): Count<S> => {
  const all = [...new Set(indicators.flatMap(({ exclusions }) => exclusions))]
  const excluded = asker(all, today)
  const countings = indicators.map((indicator): Counting<S> => ({
    indicator,
    exclusions: indicator.exclusions.map((exclusion) => all.indexOf(exclusion)),
    cases: indicator.parts.map(() => 0)
  }))
  return {
    add: (state) => {
      excluded.next(state)
      for (const { cases, exclusions, indicator } of countings) {
        const day = indicator.falls(state)
        if (day === null || day < from || day > until || excluded.by(exclusions)) continue
        const place = placeOf(indicator, indicator.part(state, today))
        cases[place] = (cases[place] ?? 0) + 1
      }
    },
    rates: () => countings.map(measured)
  }
}

const measured = <S>({ cases, indicator }: Counting<S>): Measured => ({
  id: indicator.id,
  ...rateOf(indicator, (_, place) => cases[place] ?? 0)
})

const placeOf = <S>({ parts }: Indicator<S>, id: string): number => {
  let place = 0
  while (place < parts.length - 1 && parts[place]?.id !== id) place += 1
  return place
}

const [UNASKED, KEEPS, EXCLUDES] = [0, 1, 2]

/** Asks exclusions about one case after another, each at most once. */
const asker = <S>(exclusions: ReadonlyArray<Exclusion<S>>, today: CalendarDate) => {
  const answers = exclusions.map(() => UNASKED)
  let state: S | null = null
  const ask = (place: number): number =>
    state !== null && exclusions[place]?.excludes(state, today) === true ? EXCLUDES : KEEPS
  return {
    next: (asked: S): void => {
      state = asked
      answers.fill(UNASKED)
    },
    by: (places: ReadonlyArray<number>): boolean => {
      for (const place of places) {
        if (answers[place] === UNASKED) answers[place] = ask(place)
        if (answers[place] === EXCLUDES) return true
      }
      return false
    }
  }
}
