/**
 * What is left of a life once it has been lived: its own events, its refusals and its reminders.
 */
import { type Basis, CaseType, type Refusal, type Rule, Wake } from "@lianxin/core"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Specimen } from "./play.ts"

export const asReminded = Schema.decodeUnknownOption(
  Schema.Struct({ _tag: Schema.Literal("Reminded"), ...Wake.reminded })
)

/** The reminders among events, as `duty/rung/day`. */
const fired = (events: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  events.flatMap((event) =>
    Option.match(asReminded(event), {
      onNone: () => [],
      onSome: ({ duty, on, rung }) => [`${duty}/${rung}/${on}`]
    })
  )

/** What became of these commands: every answer that was not the clock's, every reminder, and the case in the end. */
export const replay = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  { type }: Specimen<C, E, S, N>,
  basis: Basis.Basis<N>,
  commands: ReadonlyArray<C | Wake.Wake>
) => {
  let state = type.initial
  const events: Array<E> = []
  const refused: Array<Refusal.Refusal> = []
  for (const command of commands) {
    const answered = CaseType.answer(type, command, state, basis)
    if (Result.isFailure(answered)) {
      refused.push(answered.failure)
      continue
    }
    events.push(...answered.success)
    state = CaseType.fold(type, answered.success, state)
  }
  const own = events.filter((event) => Option.isNone(asReminded(event)))
  return { own, refused, reminders: fired(events).toSorted(), state: { ...state, lastAt: null } }
}
