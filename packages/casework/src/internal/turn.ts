/**
 * One command on one case: load, decide, commit, and again from the start when somebody else was faster.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType, Wake } from "@lianxin/core/case"
import type { Directory } from "@lianxin/core/directory"
import { Instant } from "@lianxin/core/time"
import type { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { Refused, StillDue, WrongType } from "../CaseworkError.ts"
import type { Engine } from "./engine.ts"

/** What is asked of a case. @since 0.1.0 */
export interface Asked<C> {
  readonly caseId: string
  readonly command: C | Wake.Wake
  readonly directory: Directory.Directory
  /** What time it is, asked when something is to be written; null where time is imagined. */
  readonly now: Effect.Effect<Instant.Instant | null>
}

/** Each try lost means that somebody else's commit went in, so a case is not stuck even when this gives up. */
const TRIES = 10

/** Takes a turn, bounded in how often it starts again. @since 0.1.0 */
export const take = <C extends CaseType.Act, E, S>(
  store: CaseStore["Service"],
  engine: Engine<C, E, S>,
  asked: Asked<C>
) =>
  Effect.retry(once(store, engine, asked), {
    times: TRIES - 1,
    while: (error) => error._tag === "RevisionConflict"
  })

const once = Effect.fnUntraced(function* <C extends CaseType.Act, E, S>(
  store: CaseStore["Service"],
  engine: Engine<C, E, S>,
  { caseId, command, directory, now }: Asked<C>
) {
  const kept = yield* store.load(caseId)
  if (kept.type !== null && kept.type !== engine.name) {
    return yield* new WrongType({ caseId, asked: engine.name, found: kept.type })
  }
  const before = yield* Effect.fromResult(engine.stand(kept))
  const events = yield* Effect.fromResult(engine.answer(command, before.state, directory)).pipe(
    Effect.mapError((refusal) => new Refused({ caseId, refusal }))
  )
  const { state } = engine.move(before, events)
  const commit = engine.commit(before, events, yield* now)
  const answer = { events, state, summary: commit.summary }
  if (events.length > 0) return { ...answer, revision: yield* store.commit(commit) }

  // Nothing happened: a command leaves no trace, but a case that was woken must be given back with its next wake-up.
  if (command._tag !== "Wake" || before.revision === 0) return { ...answer, revision: before.revision }
  if (commit.wakeAt !== null && commit.wakeAt <= Instant.epochMillis(command.at))
    return yield* new StillDue({ caseId })
  return { ...answer, revision: yield* store.commit(commit) }
})
