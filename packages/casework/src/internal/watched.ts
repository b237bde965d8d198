/**
 * A span that says how something went, and never what was in it.
 *
 * A tracer writes down the message of the error a span ends with, and messages name cases and quote entries. So the span
 * ends with the error's tag alone; the caller still gets the error itself.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"

/** @since 0.1.0 */
export type Facts = Readonly<Record<string, string | number>>

/** What is said of an effect. @since 0.1.0 */
export interface Watch<A, E> {
  readonly name: string
  /** Known before it begins. */
  readonly facts?: Facts
  /** Known once it has an answer. */
  readonly answer?: (answer: A) => Facts
  readonly error?: (error: E) => Facts
  /** What is counted when it has ended, within its span. Whatever befalls the counting, the answer stands. */
  readonly ended?: (exit: Exit.Exit<A, E>, outcome: string, took: Duration.Duration) => Effect.Effect<void>
}

interface Tagged {
  readonly _tag: string
}

/** `done`, the tag of the error, or `Defect`. */
const outcomeOf = <A, E extends Tagged>(exit: Exit.Exit<A, E>): string =>
  Exit.isSuccess(exit)
    ? "done"
    : Option.match(Cause.findErrorOption(exit.cause), { onNone: () => "Defect", onSome: ({ _tag }) => _tag })

/** Answers that are no fault of anything: the law said no, somebody was faster, there is no such case. */
const ORDINARY: ReadonlySet<string> = new Set(["done", "Refused", "RevisionConflict", "UnknownCase"])

/** The effect, in a span. @since 0.1.0 */
export const watched = <A, E extends Tagged, R>(
  effect: Effect.Effect<A, E, R>,
  { answer, ended, error, facts = {}, name }: Watch<A, E>
): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const seen: Array<Exit.Exit<A, E>> = []
    const within = Effect.useSpan(name, { attributes: facts }, (span) =>
      Effect.flatMap(
        Effect.timed(Effect.exit(Effect.withParentSpan(effect, span, { captureStackTrace: false }))),
        ([took, exit]) => {
          seen.push(exit)
          const outcome = outcomeOf(exit)
          const said = { outcome, ...factsOf(exit, answer, error) }
          for (const [key, value] of Object.entries(said)) span.attribute(key, value)
          const counted = ended === undefined ? Effect.void : ended(exit, outcome, took)
          return Effect.andThen(
            Effect.exit(counted),
            ORDINARY.has(outcome) ? Effect.void : Effect.fail(outcome)
          )
        }
      )
    )
    // Where nothing was seen it was interrupted, and the span has ended with that.
    return Effect.matchCauseEffect(within, {
      onSuccess: () => seen[0] ?? Effect.interrupt,
      onFailure: () => seen[0] ?? Effect.interrupt
    })
  })

const factsOf = <A, E>(
  exit: Exit.Exit<A, E>,
  answer: Watch<A, E>["answer"],
  error: Watch<A, E>["error"]
): Facts => {
  if (Exit.isSuccess(exit)) return answer?.(exit.value) ?? {}
  return Option.match(Cause.findErrorOption(exit.cause), {
    onNone: () => ({}),
    onSome: (found) => error?.(found) ?? {}
  })
}
