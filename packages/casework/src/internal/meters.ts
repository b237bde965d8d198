/**
 * What is counted and measured, each under one name. The page of the reference lists the same names, and a test holds
 * one against the other.
 *
 * An attribute is a word from a short list that stands in the code: never an id, a day or a text.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"

/** @since 0.1.0 */
export type Words = Readonly<Record<string, string>>

const counter = (name: string, description: string) =>
  Metric.counter(name, { description, incremental: true })
const spread = (name: string, description: string, boundaries: ReadonlyArray<number>) =>
  Metric.histogram(name, { description, boundaries })

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]
const WAITS = [1, 10, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY]
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const MILLIS = [0.1, 0.5, 1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000]

/** @since 0.1.0 */
export const COUNTERS = {
  commits: counter("lianxin.commits", "commits asked for, by outcome"),
  entries: counter("lianxin.entries", "entries that were committed"),
  deliveries: counter("lianxin.deliveries", "notices settled, by outcome"),
  sends: counter("lianxin.sends", "attempts to tell a notice, by outcome"),
  commands: counter("lianxin.commands", "commands, by outcome"),
  refusals: counter("lianxin.refusals", "commands the law refused, by code"),
  sweeps: counter("lianxin.sweeps", "sweeps, by outcome"),
  woken: counter("lianxin.cases.woken", "cases that were woken"),
  unwoken: counter("lianxin.cases.unwoken", "cases that could not be woken, by error")
} as const

/** @since 0.1.0 */
export const SPREADS = {
  history: spread("lianxin.history.entries", "entries of a case that was loaded and folded", SIZES),
  claimDelay: spread("lianxin.claim.delay", "seconds a case had been due when it was claimed", WAITS),
  outboxAge: spread("lianxin.outbox.age", "seconds a notice had been owed when it was claimed", WAITS),
  directory: spread("lianxin.offices.duration", "milliseconds the directory of a day took", MILLIS),
  took: spread("lianxin.store.duration", "milliseconds a call to the store took", MILLIS)
} as const

const SERIES = new Map<Metric.Metric<number, unknown>, Map<string, Metric.Metric<number, unknown>>>()

/** One series for each set of words, made once. */
const seriesOf = (metric: Metric.Metric<number, unknown>, words: Words) => {
  const known = SERIES.get(metric) ?? new Map<string, Metric.Metric<number, unknown>>()
  SERIES.set(metric, known)
  const key = Object.values(words).join("\n")
  const series = known.get(key) ?? Metric.withAttributes(metric, words)
  known.set(key, series)
  return series
}

/** Adds to a counter; nothing is written down for nothing. @since 0.1.0 */
export const count = (name: keyof typeof COUNTERS, words: Words = {}, times = 1): Effect.Effect<void> =>
  times === 0 ? Effect.void : Metric.update(seriesOf(COUNTERS[name], words), times)

/** @since 0.1.0 */
export const record = (
  name: keyof typeof SPREADS,
  values: ReadonlyArray<number>,
  words: Words = {}
): Effect.Effect<void> =>
  Effect.forEach(values, (value) => Metric.update(seriesOf(SPREADS[name], words), value), { discard: true })
