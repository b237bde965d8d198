/**
 * What a simulation found 结果: counts and rates, no cases.
 *
 * It depends on scenario, rule book and directory alone; how long the computer took is the caller's to know.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Count } from "@lianxin/core/indicator"
import type { Ladder } from "@lianxin/core/supervision"
import type { CalendarDate } from "@lianxin/core/time"

/** An indicator with its numerator and denominator. @since 0.1.0 */
export type Measured = Count.Measured

/** How many cases a number of days holds. @since 0.1.0 */
export interface Bar {
  readonly days: number
  readonly cases: number
}

/** Days with their distribution: half of all took no longer than `median`. @since 0.1.0 */
export interface Spread {
  readonly cases: number
  readonly median: number | null
  readonly ninetieth: number | null
  readonly longest: number | null
}

/** The end of one day. @since 0.1.0 */
export interface Backlog {
  readonly day: CalendarDate.CalendarDate
  /** Cases somebody still has to do something about. */
  readonly open: number
  /** Those of them whose last day has passed. */
  readonly overdue: number
}

/** What a simulation found. @since 0.1.0 */
export interface Outcome {
  readonly scenario: string
  readonly seed: number
  /** The rule book that decided every case. */
  readonly book: string
  readonly from: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
  readonly countUntil: CalendarDate.CalendarDate
  readonly registered: number
  readonly concluded: number
  readonly notAccepted: number
  readonly withdrawn: number
  readonly open: number
  readonly indicators: ReadonlyArray<Measured>
  /** The rungs the rule book had on the first day. */
  readonly rungs: ReadonlyArray<Ladder.Rung>
  /** Calls made under each rung. */
  readonly calls: Readonly<Record<string, number>>
  readonly formalSupervisions: number
  readonly lateConclusions: number
  readonly extensions: number
  /** Matters sent on to another body while they were in hand. */
  readonly sentOnAgain: number
  /** Days from registration to conclusion. */
  readonly daysToConclude: Spread
  /** Conclusions by the day before (negative) or after (positive) their last day. */
  readonly aroundTheLimit: ReadonlyArray<Bar>
  readonly backlog: ReadonlyArray<Backlog>
  /** Commands the core refused, by its code. */
  readonly refusals: Readonly<Record<string, number>>
  /** The most cases that were in memory at once. */
  readonly mostInMemory: number
  readonly events: number
}
