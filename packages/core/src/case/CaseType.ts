/**
 * A case type 案件类型 is one value of one interface: a few pure functions over its commands, events and state.
 *
 * Everything that keeps, wakes, tells, simulates or explores cases is written once against this interface and knows
 * no petition and no care plan.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { PostId } from "../directory/Directory.ts"
import type { Needs } from "../rule/Rule.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import * as Instant from "../time/Instant.ts"
import { type Actor, CaseId, PersonId } from "./Actor.ts"
import type { Basis } from "./Basis.ts"
import type { Duty } from "./Duty.ts"
import { Fact, refuse, type Refusal } from "./Refusal.ts"
import type { Wake } from "./Wake.ts"

/** What every command and every event says: when it happened and who did it. @since 0.1.0 */
export interface Act {
  readonly _tag: string
  readonly at: Instant.Instant
  readonly by: Actor
}

/** What every state knows: when it was last touched, and what is still owed. @since 0.1.0 */
export interface Life {
  readonly lastAt: Instant.Instant | null
  readonly duties: ReadonlyArray<Duty>
  /**
   * The agenda's `wakeOn`, where the type keeps it beside the duties: a case that sleeps is then asked without a look
   * at its reminders.
   */
  readonly wakeOn?: CalendarDate | null
}

/** The events a command causes, or the reason it may not happen. @since 0.1.0 */
export type Decision<E> = Result.Result<ReadonlyArray<E>, Refusal>

/** Every open duty, the earliest last day first, and the next day something happens by itself. @since 0.1.0 */
export interface Agenda {
  readonly duties: ReadonlyArray<Duty>
  readonly wakeOn: CalendarDate | null
}

/** The row a worklist shows. @since 0.1.0 */
export const Summary = Schema.Struct({
  type: Schema.NonEmptyString,
  status: Schema.NonEmptyString,
  /** Closed cases leave the worklist. */
  open: Schema.Boolean,
  place: Schema.NullOr(Schema.String),
  /** Whose case it is, where a look-up by the person is allowed within its type. */
  person: Schema.NullOr(PersonId),
  /** The office that must act now. */
  office: Schema.NullOr(Schema.String),
  /** The post that must act now, where one is named. */
  post: Schema.NullOr(PostId),
  openedOn: Schema.NullOr(CalendarDate),
  nextDue: Schema.NullOr(CalendarDate),
  /** Words to filter by: extended, supervised, late … */
  marks: Schema.Array(Schema.NonEmptyString)
})
/** {@link Summary} as a type. @since 0.1.0 */
export type Summary = typeof Summary.Type

/** Who must be told. @since 0.1.0 */
export const Audience = Schema.Union([
  Schema.Struct({ post: PostId }),
  Schema.Struct({ office: Schema.NonEmptyString }),
  Schema.Struct({ party: Schema.Literals(["petitioner", "patient", "guardian"]) }),
  /** Another case of the same type, which hears it and acts on it. */
  Schema.Struct({ case: CaseId })
])
/** {@link Audience} as a type. @since 0.1.0 */
export type Audience = typeof Audience.Type

/** Who must be told what: a template and its parameters, never a sentence. @since 0.1.0 */
export const Notice = Schema.Struct({
  template: Schema.NonEmptyString,
  to: Audience,
  params: Schema.Record(Schema.String, Fact)
})
/** {@link Notice} as a type. @since 0.1.0 */
export type Notice = typeof Notice.Type

/** What another case has told this one. @since 0.1.0 */
export interface Told {
  readonly from: CaseId
  readonly template: string
  readonly params: Notice["params"]
  readonly at: Instant.Instant
}

/** The functions of a case type, with what they need and the schemas of what goes in and comes out. @since 0.1.0 */
export interface CaseType<C extends Act, E extends Act, S extends Life, N extends Needs> {
  readonly type: string
  /** The rules it reads, by the names its code uses. */
  readonly needs: N
  readonly command: Schema.Codec<C, unknown>
  readonly event: Schema.Codec<E, unknown>
  readonly initial: S
  /** May this happen, and what follows? */
  readonly decide: (command: C | Wake, state: S, basis: Basis<N>) => Decision<E>
  /** What is true afterwards? Total, and it reads no rule. */
  readonly evolve: (state: S, event: E) => S
  readonly agenda: (state: S) => Agenda
  readonly summary: (state: S) => Summary
  /** Who must be told, once `event` has led to `state`. */
  readonly notices: (event: E, state: S) => ReadonlyArray<Notice>
  /**
   * What a case asks of itself when another has told it something; null where it has nothing to do, or has done it. It may
   * be told the same thing twice. Absent where the cases of a type never speak to each other.
   */
  readonly hear?: (told: Told, state: S) => C | null
}

/** A case type whose insides do not matter to the caller. @since 0.1.0 */
export type AnyCaseType = CaseType<any, any, any, any> // oxlint-disable-line typescript/no-explicit-any -- existential: some command, event, state and needs that fit together

/** Folds a history into a state. @since 0.1.0 */
export const fold = <C extends Act, E extends Act, S extends Life, N extends Needs>(
  type: CaseType<C, E, S, N>,
  history: Iterable<E>,
  from: S = type.initial
): S => {
  let state = from
  for (const event of history) state = type.evolve(state, event)
  return state
}

/**
 * Answers a command the way a living case does: whatever fell due before it happens first, then the command.
 *
 * Errors: `OUT_OF_ORDER` when the command lies before the last event; else what `decide` refuses. A refusal leaves
 * nothing behind, not even what fell due.
 *
 * @since 0.1.0
 */
export const answer = <C extends Act, E extends Act, S extends Life, N extends Needs>(
  type: CaseType<C, E, S, N>,
  command: C | Wake,
  state: S,
  basis: Basis<N>
): Decision<E> => {
  if (state.lastAt !== null && Instant.isBefore(command.at, state.lastAt)) {
    return refuse("OUT_OF_ORDER", { asked: command._tag, at: command.at, after: state.lastAt })
  }
  const next = state.wakeOn === undefined ? type.agenda(state).wakeOn : state.wakeOn
  if (command._tag === "Wake" || next === null || next > Instant.dayOf(command.at, basis.book.zone)) {
    return type.decide(command, state, basis)
  }
  const woken = type.decide({ _tag: "Wake", at: command.at, by: "clock" }, state, basis)
  if (Result.isFailure(woken) || woken.success.length === 0) return type.decide(command, state, basis)
  const decided = type.decide(command, fold(type, woken.success, state), basis)
  return Result.isFailure(decided) ? decided : Result.succeed([...woken.success, ...decided.success])
}

/** The agenda of a state's open duties. @since 0.1.0 */
export const sortedDuties = (duties: ReadonlyArray<Duty>): ReadonlyArray<Duty> =>
  [...duties].sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : a.id < b.id ? -1 : 1))
