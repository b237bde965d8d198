/**
 * Counts of whole days, from which quantiles are read: exact, and as large as the days are many, not the cases.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Bar, Spread } from "./Outcome.ts"

/** Cases by days. @since 0.1.0 */
export type Histogram = Map<number, number>

/** Adds a case. @since 0.1.0 */
export const count = (histogram: Histogram, days: number): void => {
  histogram.set(days, (histogram.get(days) ?? 0) + 1)
}

/** The bars in order of days. @since 0.1.0 */
export const bars = (histogram: Histogram): ReadonlyArray<Bar> =>
  [...histogram].sort(([a], [b]) => a - b).map(([days, cases]) => ({ days, cases }))

/** Median, ninetieth percentile and longest. @since 0.1.0 */
export const spread = (histogram: Histogram): Spread => {
  const sorted = bars(histogram)
  const cases = sorted.reduce((sum, bar) => sum + bar.cases, 0)
  const atShare = (share: number): number | null => {
    let seen = 0
    return sorted.find((bar) => (seen += bar.cases) >= share * cases)?.days ?? null
  }
  return { cases, median: atShare(0.5), ninetieth: atShare(0.9), longest: sorted.at(-1)?.days ?? null }
}
