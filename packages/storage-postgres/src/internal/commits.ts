/**
 * Committing: one by one, or in bulk.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type CaseStore, type Commit, StoreUnavailable, unstorable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Group from "./group.ts"
import type { Place } from "./rows.ts"
import { type Answer, type Outcome, ready, type Ready, take } from "./take.ts"

/** @since 0.1.0 */
export type Commits = Pick<CaseStore["Service"], "commit" | "commitAll">

/** `told` hears of every commit that is in. @since 0.1.0 */
export const make = (
  place: Place,
  abreast: Group.Abreast,
  told: (commit: Commit) => void
): Effect.Effect<Commits, never, Scope.Scope> => {
  const tell = (commit: Commit, answer: Answer | undefined): void => {
    if (answer !== undefined && Result.isSuccess(answer)) told(commit)
  }
  return Effect.map(
    Group.make((all) => take(place, "commit", all), abreast),
    (group) => ({
      commit: (commit) =>
        one(group, commit).pipe(
          Effect.tap((answer) => Effect.sync(() => tell(commit, answer))),
          Effect.flatMap(Effect.fromResult)
        ),
      commitAll: (batch) =>
        Effect.tap(all(place, batch), (answers) =>
          Effect.sync(() => batch.forEach((commit, i) => tell(commit, answers[i])))
        )
    })
  )
}

const one = (group: Group.Group, commit: Commit): Effect.Effect<Answer, StoreUnavailable> =>
  Effect.suspend(() => {
    const fault = unstorable(commit)
    return fault === null ? group(ready(commit)) : Effect.succeed(Result.fail(fault))
  })

const all = Effect.fnUntraced(function* (place: Place, batch: ReadonlyArray<Commit>) {
  const answers: Array<Answer> = []
  while (answers.length < batch.length) {
    const run = nextRun(batch, answers.length)
    const outcomes = yield* take(place, "commitAll", run.good)
    const lost = outcomes.find(Result.isFailure)
    if (lost !== undefined)
      return yield* whereWritten([...answers.map(Result.succeed), ...outcomes], lost.failure)
    const good = outcomes.flatMap((outcome) => (Result.isSuccess(outcome) ? [outcome.success] : []))
    answers.push(...run.faults.flatMap((fault) => fault ?? good.shift() ?? []))
  }
  return answers
})

/** Statements follow each other: once something is in, nobody may be told that nothing was written. */
const whereWritten = (
  outcomes: ReadonlyArray<Outcome>,
  { cause, operation, retryable }: StoreUnavailable
) => {
  const written = outcomes.some((outcome) => Result.isSuccess(outcome) && Result.isSuccess(outcome.success))
  return new StoreUnavailable({ operation, retryable: retryable && !written, cause })
}

/** How much goes into one statement. */
const MOST = { commits: 500, size: 4_000_000 }

/** Commits that go together, and for each place of the batch what is wrong with the commit there. */
interface Run {
  readonly good: ReadonlyArray<Ready>
  readonly faults: ReadonlyArray<Answer | null>
}

/** The commits from a place on that may go together: no name twice, and not too much. */
const nextRun = (batch: ReadonlyArray<Commit>, from: number): Run => {
  const good: Array<Ready> = []
  const faults: Array<Answer | null> = []
  const names = new Set<string>()
  let size = 0
  for (const commit of batch.slice(from, from + MOST.commits)) {
    const fault = unstorable(commit)
    const next = fault === null ? ready(commit) : null
    if (next?.names.some((name) => names.has(name)) || size > MOST.size) break
    faults.push(fault === null ? null : Result.fail(fault))
    if (next === null) continue
    for (const name of next.names) names.add(name)
    size += next.size
    good.push(next)
  }
  return { good, faults }
}
