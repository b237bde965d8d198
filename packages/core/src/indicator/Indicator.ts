/**
 * An indicator 指标: which cases a period holds, and which of them count.
 *
 * A rate is always shown with its numerator and denominator, and over no case it is null, neither nought nor one.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"

/** First and last day, both inside. @since 0.1.0 */
export interface Window {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** Which day puts a case into a period, and whether it counts there. @since 0.1.0 */
export interface Indicator<S> {
  readonly id: string
  /** The day that puts a case into a period, or null where it is in none. */
  readonly falls: (state: S) => CalendarDate | null
  readonly counts: (state: S) => boolean
}

/** A rate with its numerator and denominator. @since 0.1.0 */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
  /** 0 to 1, or null over no case. */
  readonly rate: number | null
}

/** A running count; cases may be forgotten once they are added. @since 0.1.0 */
export interface Tally {
  readonly numerator: number
  readonly denominator: number
}

/** No case counted yet. @since 0.1.0 */
export const empty: Tally = { numerator: 0, denominator: 0 }

/** The count with one case more, if the period holds it. @since 0.1.0 */
export const add = <S>(indicator: Indicator<S>, { from, until }: Window, tally: Tally, state: S): Tally => {
  const day = indicator.falls(state)
  if (day === null || day < from || day > until) return tally
  return {
    numerator: tally.numerator + (indicator.counts(state) ? 1 : 0),
    denominator: tally.denominator + 1
  }
}

/** The rate of a count. @since 0.1.0 */
export const rate = ({ denominator, numerator }: Tally): Rate => ({
  numerator,
  denominator,
  rate: denominator === 0 ? null : numerator / denominator
})

/** The rate over all these cases. @since 0.1.0 */
export const measure = <S>(indicator: Indicator<S>, window: Window, states: Iterable<S>): Rate => {
  let tally = empty
  for (const state of states) tally = add(indicator, window, tally, state)
  return rate(tally)
}

/** A rate with the cases behind it, to be looked at one by one. @since 0.1.0 */
export interface MeasuredCases extends Rate {
  /** The ids of the cases the period holds, in the order given. */
  readonly held: ReadonlyArray<string>
  /** Those of them that count. */
  readonly counted: ReadonlyArray<string>
}

/** The rate over these cases, with the ids behind numerator and denominator. @since 0.1.0 */
export const measureCases = <S>(
  indicator: Indicator<S>,
  window: Window,
  cases: Iterable<readonly [caseId: string, state: S]>
): MeasuredCases => {
  let tally = empty
  const held: Array<string> = []
  const counted: Array<string> = []
  for (const [caseId, state] of cases) {
    const next = add(indicator, window, tally, state)
    if (next.denominator > tally.denominator) held.push(caseId)
    if (next.numerator > tally.numerator) counted.push(caseId)
    tally = next
  }
  return { ...rate(tally), held, counted }
}
