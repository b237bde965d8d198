/**
 * What one side holds, counted and hashed, and the first thing in which two sides differ.
 *
 * The hash is a sum over every entry at its place in its case, every case as it stands, and every letter, so that it
 * needs no memory and no order.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Letter } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Halt } from "../command/Halt.ts"
import { canonical, sha256, sum, type Sum } from "./canonical.ts"
import {
  caseFacts,
  eachPage,
  entryFacts,
  FATES,
  letterFacts,
  oneByOne,
  type Pages,
  type Side
} from "./Side.ts"

/** Counts, and one hash over everything. @since 0.1.0 */
export interface Fingerprint {
  readonly cases: number
  readonly entries: number
  readonly letters: Readonly<Record<Letter["fate"], number>>
  readonly sha256: string
}

/** Sums that a fingerprint is made of, while they grow. @since 0.1.0 */
export interface Sums {
  readonly cases: Sum
  readonly entries: Sum
  readonly letters: Readonly<Record<Letter["fate"], Sum>>
}

/** @since 0.1.0 */
export const emptySums = (): Sums => ({
  cases: sum(),
  entries: sum(),
  letters: { waiting: sum(), delivered: sum(), dead: sum() }
})

/** @since 0.1.0 */
export const fingerprintOf = ({ cases, entries, letters }: Sums): Fingerprint => ({
  cases: cases.count(),
  entries: entries.count(),
  letters: {
    waiting: letters.waiting.count(),
    delivered: letters.delivered.count(),
    dead: letters.dead.count()
  },
  sha256: sha256([cases.hex(), entries.hex(), ...FATES.map((fate) => letters[fate].hex())])
})

/** Reads a side to its end. @since 0.1.0 */
export const fingerprint = Effect.fnUntraced(function* (side: Side) {
  const sums = emptySums()
  const into =
    <A>(sum: Sum, facts: (one: A) => Schema.Json) =>
    (items: ReadonlyArray<A>) =>
      Effect.sync(() => items.forEach((one) => sum.add(facts(one))))
  yield* eachPage(side.entries, into(sums.entries, entryFacts))
  yield* eachPage(side.cases, into(sums.cases, caseFacts))
  for (const fate of FATES) yield* eachPage(side.letters(fate), into(sums.letters[fate], letterFacts))
  return fingerprintOf(sums)
})

/** The first thing in which two sides differ, for a person to look at; null where none is met in walking both. @since 0.1.0 */
export const firstDifference = Effect.fnUntraced(function* (one: Side, other: Side) {
  return (
    (yield* differing("entry", one.entries, other.entries, entryFacts)) ??
    (yield* differing("case", one.cases, other.cases, caseFacts)) ??
    (yield* differing("letter", one.letters("delivered"), other.letters("delivered"), letterFacts)) ??
    (yield* differing("letter", one.letters("dead"), other.letters("dead"), letterFacts)) ??
    (yield* differing("letter", one.letters("waiting"), other.letters("waiting"), letterFacts))
  )
})

const SHOWN = 200

const differing = <A>(
  what: string,
  one: Pages<A>,
  other: Pages<A>,
  facts: (item: A) => Schema.Json
): Effect.Effect<string | null, Halt> => {
  const [left, right] = [oneByOne(one), oneByOne(other)]
  const textOf = (item: A | null) => (item === null ? "nothing" : canonical(facts(item)).slice(0, SHOWN))
  return Effect.gen(function* () {
    for (let place = 1; ; place++) {
      const [a, b] = [yield* left, yield* right]
      if (a === null && b === null) return null
      if (
        textOf(a) !== textOf(b) ||
        (a !== null && b !== null && canonical(facts(a)) !== canonical(facts(b)))
      )
        return `${what} ${place}: ${textOf(a)} / ${textOf(b)}`
    }
  })
}
