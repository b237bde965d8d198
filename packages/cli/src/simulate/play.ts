/**
 * Plays a scenario piece by piece, so that progress can be told while it runs.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Ladder, type Progress, type Run, start } from "@lianxin/simulator"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { setupFor, type Tried } from "./scenario.ts"

/** Between two looks at the time. */
const EVENTS = 5_000
/** Progress is told at each tenth. */
const TENTHS = 10

/** Plays a scenario that has been read without faults. @since 0.1.0 */
export const playScenario = Effect.fnUntraced(function* (
  tried: Tried,
  ladder: Ladder,
  tell: (progress: Progress) => Effect.Effect<void>
) {
  const simulation = Result.getOrThrow(start(setupFor(tried, ladder)))
  let told = 0
  for (let done = false; !done;) {
    done = simulation.advance(EVENTS)
    const progress = simulation.progress()
    if (Math.floor(progress.share * TENTHS) > told) {
      told = Math.floor(progress.share * TENTHS)
      yield* tell(progress)
    }
    yield* Effect.yieldNow
  }
  return { ladder, outcome: simulation.outcome() } satisfies Run
})
