/**
 * An indicator 指标, as data: which day puts a case into a period, into which part of the whole it then falls, and what
 * is set aside.
 *
 * A case falls into exactly one part, so that the parts always add up to the whole. A rate is shown with its numerator
 * and denominator, and over no case it is null, neither nought nor one. Names are in `@lianxin/messages`, by id.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Confidence } from "../rule/Rule.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"

/** First and last day, both inside. @since 0.1.0 */
export interface Window {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/** One part of the whole; the parts that count make the numerator, all parts the denominator. @since 0.1.0 */
export interface Part<P extends string = string> {
  readonly id: P
  readonly counts: boolean
}

/** Cases that are left out of numerator and denominator, and the reason by its id. @since 0.1.0 */
export interface Exclusion<S> {
  readonly id: string
  /** Of our own reading where the source does not say it. */
  readonly confidence: Confidence
  readonly excludes: (state: S, today: CalendarDate) => boolean
}

/** Where a definition comes from. @since 0.1.0 */
export type Source = "nationalReport" | "serviceStandard" | "ownReading"

/** What is counted, over which cases. @since 0.1.0 */
export interface Indicator<S, P extends string = string> {
  readonly id: string
  /** Which day {@link falls} answers with, by its id. */
  readonly cohort: string
  /** Disjoint, and together the whole. */
  readonly parts: ReadonlyArray<Part<P>>
  /** Tried in order; the first that holds is the reason. */
  readonly exclusions: ReadonlyArray<Exclusion<S>>
  /** Which of the offices of a case the figure is about. */
  readonly about: "petitionOffice" | "competentBody"
  readonly source: Source
  readonly confidence: Confidence
  /** The rules whose change makes figures before and after it two series. */
  readonly rests: ReadonlyArray<string>
  /** The day that puts a case into a period, or null where it is in none. */
  readonly falls: (state: S) => CalendarDate | null
  /** The part a case of a period is in, as things stand on a day. */
  readonly part: (state: S, today: CalendarDate) => P
}

/** A rate with its numerator and denominator. @since 0.1.0 */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
  /** 0 to 1, or null over no case. */
  readonly rate: number | null
}

/** Where a case stands in an indicator: in a part, or set aside. @since 0.1.0 */
export type Placed =
  | { readonly _tag: "Part"; readonly id: string }
  | { readonly _tag: "Aside"; readonly id: string }

/** A running count; cases may be forgotten once they are added. @since 0.1.0 */
export interface Tally {
  readonly parts: Readonly<Record<string, number>>
  readonly aside: Readonly<Record<string, number>>
}

/** No case counted yet. @since 0.1.0 */
export const empty: Tally = { parts: {}, aside: {} }

/** Where a case stands as of a day, whatever the period. @since 0.1.0 */
export const place = <S>(indicator: Indicator<S>, state: S, today: CalendarDate): Placed => {
  for (const { excludes, id } of indicator.exclusions) {
    if (excludes(state, today)) return { _tag: "Aside", id }
  }
  return { _tag: "Part", id: indicator.part(state, today) }
}

/** The count with one case more, where it has been found to stand. @since 0.1.0 */
export const counted = ({ aside, parts }: Tally, { _tag, id }: Placed): Tally =>
  _tag === "Part"
    ? { aside, parts: { ...parts, [id]: (parts[id] ?? 0) + 1 } }
    : { aside: { ...aside, [id]: (aside[id] ?? 0) + 1 }, parts }

/** Where a case stands in a period, as of a day; null where the period does not hold it. @since 0.1.0 */
export const placeIn = <S>(
  indicator: Indicator<S>,
  { from, until }: Window,
  state: S,
  today: CalendarDate = until
): Placed | null => {
  const day = indicator.falls(state)
  return day === null || day < from || day > until ? null : place(indicator, state, today)
}

/** The count with one case more, if the period holds it, as things stand on a day. @since 0.1.0 */
export const add = <S>(
  indicator: Indicator<S>,
  window: Window,
  tally: Tally,
  state: S,
  today: CalendarDate = window.until
): Tally => {
  const placed = placeIn(indicator, window, state, today)
  return placed === null ? tally : counted(tally, placed)
}

/** Two counts of the same indicator together. @since 0.1.0 */
export const together = (a: Tally, b: Tally): Tally => ({
  parts: sums(a.parts, b.parts),
  aside: sums(a.aside, b.aside)
})

const sums = (a: Tally["parts"], b: Tally["parts"]): Tally["parts"] =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [id, (a[id] ?? 0) + (b[id] ?? 0)])
  )

/** The rate of a count. @since 0.1.0 */
export const rate = <S>(indicator: Indicator<S>, tally: Tally): Rate =>
  rateOf(indicator, ({ id }) => tally.parts[id] ?? 0)

/** The rate, where it is known how many cases each part holds. @since 0.1.0 */
export const rateOf = <S>({ parts }: Indicator<S>, casesIn: (part: Part, place: number) => number): Rate => {
  let [numerator, denominator] = [0, 0]
  parts.forEach((part, place) => {
    const cases = casesIn(part, place)
    denominator += cases
    if (part.counts) numerator += cases
  })
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator }
}

/** The rate over all these cases, as things stand on a day; the last of the period when not given. @since 0.1.0 */
export const measure = <S>(
  indicator: Indicator<S>,
  window: Window,
  states: Iterable<S>,
  today: CalendarDate = window.until
): Rate => {
  let tally = empty
  for (const state of states) tally = add(indicator, window, tally, state, today)
  return rate(indicator, tally)
}
