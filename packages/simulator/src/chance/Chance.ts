/**
 * Seeded chance 运气: every petition has its own, for every purpose apart.
 *
 * What a petition meets depends only on the seed, its number and the purpose, never on how often others were asked. So
 * two runs under two rule books see the same arrivals, delays and moods, and their difference is the rules'.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus"
import type { RandomGenerator } from "pure-rand/types/RandomGenerator"

/** What a stream is for. Calls have one stream each, from `call` on. @since 0.1.0 */
export const PURPOSE = {
  day: 1,
  arrival: 2,
  clerk: 3,
  answer: 4,
  ground: 5,
  handling: 6,
  opinion: 7,
  mood: 8,
  urging: 15,
  call: 16
} as const

/** A source of chance. @since 0.1.0 */
export type Stream = RandomGenerator

/** Spreads 32 bits so that neighbouring numbers share nothing (the finaliser of MurmurHash3). */
const spread = (bits: number): number => {
  let h = bits | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const GOLDEN = 0x9e3779b9

/** The stream of a seed, a number (of a petition, or of a day and an arrival stream) and a purpose. @since 0.1.0 */
export const stream = (seed: number, number: number, purpose: number): Stream => {
  const high = Math.floor(seed / 0x1_0000_0000)
  const a = spread(seed ^ spread(high + GOLDEN))
  const b = spread(a + Math.imul(number, GOLDEN) + purpose)
  const c = spread(b ^ Math.imul(purpose + 1, 0x27d4eb2f))
  const d = spread(c + number)
  return xoroshiro128plusFromState([a ^ b, b, c, d | 1])
}

/** A number from 0 (included) to 1 (excluded). @since 0.1.0 */
export const uniform = (chance: Stream): number => uniformFloat64(chance)

/** A whole number from 0 to `below`, `below` excluded. @since 0.1.0 */
export const whole = (chance: Stream, below: number): number => Math.floor(uniformFloat64(chance) * below)

/** How many events of a mean rate fall into a day (Poisson). @since 0.1.0 */
export const poisson = (chance: Stream, mean: number): number => {
  if (mean > 30) return poisson(chance, mean / 2) + poisson(chance, mean / 2) // e^-mean would lose its digits
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = uniform(chance); product > limit; product *= uniform(chance)) count += 1
  return count
}
