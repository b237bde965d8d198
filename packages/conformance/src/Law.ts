/**
 * A law of a port, as a value: a sentence, and a check that fails with what was expected and what was found.
 *
 * A law knows no test runner. The suites run laws under vitest; a command line may run the same ones and print a report.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { isDeepStrictEqual } from "node:util"

/** An adapter does not keep a law. @since 0.1.0 */
export class LawBroken extends Schema.TaggedError<LawBroken>()("LawBroken", {
  /** What did not hold. */
  claim: Schema.String,
  expected: Schema.String,
  found: Schema.String
}) {
  override get message() {
    return `${this.claim}\n  expected: ${this.expected}\n  found:    ${this.found}`
  }
}

/** A sentence and how to check it. @since 0.1.0 */
export interface Law<R> {
  /** Short and stable, for `cannot` and for reports. */
  readonly id: string
  /** A sentence that could stand in the handbook. */
  readonly name: string
  readonly check: Effect.Effect<void, LawBroken, R>
  /** What it needs and was not given. Then it is not checked, and stays visible with this sentence. */
  readonly lacks?: string
}

/** States a law. An error the body did not expect breaks it. @since 0.1.0 */
export const law = <R, E>(id: string, name: string, body: () => Effect.Effect<void, E, R>): Law<R> => ({
  id,
  name,
  check: Effect.suspend(body).pipe(
    Effect.mapError((error) =>
      error instanceof LawBroken ? error : broken("no error was called for", "an answer", error)
    )
  )
})

/** States a law that needs something besides what it is about; `wants` says what, for whoever did not give it. @since 0.1.0 */
export const lawWith = <P, R, E>(
  id: string,
  name: string,
  { aid, wants }: { readonly aid: P | undefined; readonly wants: string },
  body: (aid: P) => Effect.Effect<void, E, R>
): Law<R> =>
  aid === undefined
    ? { id, name, lacks: wants, check: Effect.fail(broken(wants, "something", "nothing")) }
    : law(id, name, () => body(aid))

/** Says that a claim does not hold. @since 0.1.0 */
export const broken = (claim: string, expected: unknown, found: unknown): LawBroken =>
  new LawBroken({ claim, expected: shown(expected), found: shown(found) })

const shown = (value: unknown): string => {
  const text =
    value instanceof Error ? `${value.name}: ${value.message}` : (JSON.stringify(value) ?? String(value))
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text
}

/** Holds when both are the same JSON. @since 0.1.0 */
export const same = (claim: string, found: unknown, expected: unknown): Effect.Effect<void, LawBroken> =>
  isDeepStrictEqual(plain(found), plain(expected)) ? Effect.void : Effect.fail(broken(claim, expected, found))

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

/** Holds for every sample; the counterexample and its seed stand in the error. @since 0.1.0 */
export const everySample = Effect.fnUntraced(function* <A>(
  samples: fc.Arbitrary<A>,
  runs: number,
  holds: (sample: A) => Effect.Effect<void, unknown>
) {
  const run = Effect.runPromiseWith(yield* Effect.context<never>())
  yield* everyRun(samples, runs, (sample) => run(holds(sample)))
})

/** The same for a check that is a promise, such as a model run. @since 0.1.0 */
export const everyRun = Effect.fnUntraced(function* <A>(
  samples: fc.Arbitrary<A>,
  runs: number,
  holds: (sample: A) => Promise<void>
) {
  const details = yield* Effect.promise(async () =>
    fc.check(fc.asyncProperty(samples, holds), { numRuns: runs })
  )
  if (!details.failed) return
  const report = yield* Effect.promise(() => fc.asyncDefaultReportMessage(details))
  return yield* new LawBroken({
    claim: "holds for every sample",
    expected: "no counterexample",
    found: report ?? ""
  })
})
