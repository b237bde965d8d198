/**
 * One case telling another: the one that is told asks of itself what follows, and that is carried out like any command.
 *
 * It may be told twice, and a process may stop between the two commits; who has done what follows already has nothing left
 * to do.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { CaseStore, Settlement } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { CannotHandle } from "../Casework.ts"
import type { Refused, UnreadableEntry, UnknownType } from "../CaseworkError.ts"
import type { Engine } from "./engine.ts"

type Act = CaseType.Act

/** What hearing needs of casework: the engine of a case type, and one command carried out. @since 0.1.0 */
export interface Ears {
  readonly engineNamed: (
    caseId: string,
    name: string
  ) => Effect.Effect<Engine<Act, Act, CaseType.Life>, UnknownType>
  readonly handle: (caseId: string, name: string, command: Act) => Effect.Effect<unknown, CannotHandle>
}

/** Tells one case. What is refused waits for a person; what only failed is told again later. @since 0.1.0 */
export type Hear = (
  caseId: string,
  told: CaseType.Told
) => Effect.Effect<Settlement, CannotHandle | UnreadableEntry>

const DELIVERED: Settlement = { _tag: "Delivered" }
const rejected = (reason: string): Settlement => ({ _tag: "Rejected", reason })

/** @since 0.1.0 */
export const make = (store: CaseStore["Service"], { engineNamed, handle }: Ears): Hear => {
  const asks = Effect.fnUntraced(function* (caseId: string, told: CaseType.Told) {
    const kept = yield* store.load(caseId)
    if (kept.type === null) return rejected("UNKNOWN_CASE")
    const engine = yield* engineNamed(caseId, kept.type)
    if (engine.hear === undefined) return rejected("NOT_HEARD")
    const { state } = yield* Effect.fromResult(engine.stand(kept))
    const command = engine.hear(told, state)
    return command === null ? DELIVERED : { name: kept.type, command }
  })

  /** Somebody may have been faster: then there is nothing left to do. What lies in the future is told again. */
  const refused = Effect.fnUntraced(function* (caseId: string, told: CaseType.Told, error: Refused) {
    if (error.refusal.code === "OUT_OF_ORDER") return yield* error
    const again = yield* asks(caseId, told)
    return "_tag" in again ? again : rejected(error.refusal.code)
  })

  return Effect.fnUntraced(function* (caseId: string, told: CaseType.Told) {
    const asked = yield* asks(caseId, told)
    if ("_tag" in asked) return asked
    return yield* handle(caseId, asked.name, asked.command).pipe(
      Effect.as(DELIVERED),
      Effect.catchTag("Refused", (error) => refused(caseId, told, error))
    )
  })
}
