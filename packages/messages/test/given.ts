/**
 * Real commands through the real core, so that a sentence is tested on the facts the core gives and on no others.
 */
import { type Basis, CaseType, Petition, type Refusal, type Rule } from "@lianxin/core"
import { Psychiatric } from "@lianxin/core/care"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type BasisOn, careBook, usually } from "./law.ts"
import { directory } from "./offices.ts"

/** A command as a door receives it. */
export type Asked = Readonly<Record<string, unknown>>

/** What became of some commands: each event with the state after it, and why the last command was refused. */
export interface Life<E, S> {
  readonly happened: ReadonlyArray<readonly [event: E, state: S]>
  readonly refusal: Refusal.Refusal | null
}

const live = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life, N extends Rule.Needs>(
  type: CaseType.CaseType<C, E, S, N>,
  basisOn: (at: string) => Basis.Basis<N>,
  commands: ReadonlyArray<Asked>
): Life<E, S> => {
  const happened: Array<readonly [E, S]> = []
  let state = type.initial
  for (const asked of commands) {
    const command = Schema.decodeUnknownSync(type.command)(asked)
    const answer = CaseType.answer(type, command, state, basisOn(command.at))
    if (Result.isFailure(answer)) return { happened, refusal: answer.failure }
    for (const event of answer.success) {
      state = type.evolve(state, event)
      happened.push([event, state])
    }
  }
  return { happened, refusal: null }
}

/** Plays a petition. */
export const petition = (commands: ReadonlyArray<Asked>, basisOn: BasisOn = usually) =>
  live(Petition.petition, basisOn, commands)

/** Plays a psychiatric care plan. */
export const carePlan = (commands: ReadonlyArray<Asked>, offices = directory) =>
  live(Psychiatric.psychiatric, () => ({ book: careBook, directory: offices }), commands)
