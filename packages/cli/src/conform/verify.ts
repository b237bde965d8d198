/**
 * The laws of a store, checked one after the other without a test runner.
 *
 * A law that comes to no end is broken; so is one under which the store throws.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStoreLaws, Law, type StoreBench } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** What became of one promise. @since 0.1.0 */
export type Outcome =
  | { readonly _tag: "Kept" }
  | { readonly _tag: "Broken"; readonly claim: string; readonly expected: string; readonly found: string }
  | { readonly _tag: "Cannot"; readonly reason: string }
  /** The module did not give what the law needs besides a store. */
  | { readonly _tag: "NotGiven"; readonly wants: string }

/** A promise and what became of it. @since 0.1.0 */
export interface Verdict {
  readonly id: string
  readonly name: string
  readonly outcome: Outcome
  readonly millis: number
}

type CaseStoreLaw = ReturnType<typeof CaseStoreLaws.laws>[number]

/** The laws, with as many samples for each property as asked for. @since 0.1.0 */
export const lawsOf = (runs: number, given: StoreBench.Given): ReadonlyArray<CaseStoreLaw> =>
  CaseStoreLaws.laws({ ...given, runs })

const PATIENCE = Duration.minutes(2)

/** Checks one law. @since 0.1.0 */
export const verify = Effect.fnUntraced(function* (
  law: CaseStoreLaw,
  store: CaseStore["Service"],
  cannot: Readonly<Record<string, string>>
) {
  const { id, lacks, name } = law
  const reason = cannot[id]
  if (reason !== undefined)
    return { id, name, outcome: { _tag: "Cannot", reason }, millis: 0 } satisfies Verdict
  if (lacks !== undefined)
    return { id, name, outcome: { _tag: "NotGiven", wants: lacks }, millis: 0 } satisfies Verdict
  const [took, outcome] = yield* Effect.timed(outcomeOf(law, store))
  return { id, name, outcome, millis: Math.round(Duration.toMillis(took)) } satisfies Verdict
})

const outcomeOf = (law: CaseStoreLaw, store: CaseStore["Service"]): Effect.Effect<Outcome> =>
  law.check.pipe(
    Effect.timeoutOrElse({
      duration: PATIENCE,
      orElse: () => Effect.fail(Law.broken("the law comes to an end", "two minutes at most", "no end"))
    }),
    Effect.provideService(CaseStore, store),
    Effect.matchCause({
      onSuccess: (): Outcome => ({ _tag: "Kept" }),
      onFailure: (cause): Outcome => ({ _tag: "Broken", ...told(cause) })
    })
  )

const told = (cause: Cause.Cause<Law.LawBroken>): Omit<Extract<Outcome, { _tag: "Broken" }>, "_tag"> => {
  const error = Cause.squash(cause)
  if (error instanceof Law.LawBroken)
    return { claim: error.claim, expected: error.expected, found: error.found }
  return { claim: "nothing is thrown", expected: "an error that is a value", found: String(error) }
}
