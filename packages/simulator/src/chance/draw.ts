/**
 * Draws from the distributions and shares of a scenario.
 *
 * Shares are turned into running sums once, when a simulation starts.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Minute, OfficeHours } from "../engine/OfficeHours.ts"
import type { Delay } from "../scenario/Delay.ts"
import { type Stream, uniform } from "./Chance.ts"

/** 1 - u lies above 0, so that its logarithm is finite. */
const exponential = (chance: Stream, mean: number): number => -mean * Math.log(1 - uniform(chance))

const normal = (chance: Stream): number =>
  Math.sqrt(-2 * Math.log(1 - uniform(chance))) * Math.cos(2 * Math.PI * uniform(chance))

/** Marsaglia and Tsang 2000; below shape 1 it is drawn at shape + 1 and scaled down. */
const gamma = (chance: Stream, k: number): number => {
  if (k < 1) return gamma(chance, k + 1) * (1 - uniform(chance)) ** (1 / k)
  const d = k - 1 / 3
  for (;;) {
    const x = normal(chance)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - uniform(chance)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** The length of a delay in its own unit. @since 0.1.0 */
export const length = (chance: Stream, delay: Delay): number => {
  switch (delay.shape) {
    case "constant":
      return delay.value
    case "exponential":
      return exponential(chance, delay.mean)
    case "gamma":
      return (gamma(chance, delay.k) * delay.mean) / delay.k
    case "lognormal":
      return delay.median * Math.exp(delay.sigma * normal(chance))
  }
}

/** The minute at which a delay from `at` on is over. @since 0.1.0 */
export const end = (chance: Stream, delay: Delay, { wait }: Pick<OfficeHours, "wait">, at: Minute): Minute =>
  wait(at, length(chance, delay), delay.unit)

/** Work on one file, of which an office does `perDay` in a day on average: exponential. @since 0.1.0 */
export const share = (chance: Stream, perDay: number): number => exponential(chance, 1 / perDay)

/** A choice by shares. @since 0.1.0 */
export interface Choice<K extends string> {
  readonly words: ReadonlyArray<K>
  readonly upTo: ReadonlyArray<number>
}

/** Makes shares ready to be chosen by. @since 0.1.0 */
export const choice = <K extends string>(shares: { readonly [_ in K]?: number }): Choice<K> => {
  const words = (Object.keys(shares) as Array<K>).sort()
  let sum = 0
  return { words, upTo: words.map((word) => (sum += shares[word] ?? 0)) }
}

/** One word, by its share. @since 0.1.0 */
export const choose = <K extends string>({ upTo, words }: Choice<K>, chance: Stream): K => {
  const at = uniform(chance) * (upTo.at(-1) ?? 0)
  const last = words.length - 1
  let i = 0
  while (i < last && at >= (upTo[i] ?? 0)) i += 1
  return words[i] as K // a choice has at least one word: the scenario's schema sees to it
}
