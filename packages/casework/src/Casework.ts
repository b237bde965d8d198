/**
 * The order of things: load, decide, commit, tell. Every door goes through here, and so does the clock.
 *
 * A command that is refused leaves nothing written. A notice is owed from the moment its event is committed, whatever
 * happens to the process afterwards.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType, Wake } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import { Instant } from "@lianxin/core/time"
import {
  CaseStore,
  type Notifier,
  Offices,
  type OfficesUnavailable,
  type RevisionConflict,
  type StoreUnavailable,
  type Summary,
  type Unstorable
} from "@lianxin/ports"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  type Refused,
  type StillDue,
  UnknownCase,
  UnknownType,
  type UnreadableEntry,
  type WrongType
} from "./CaseworkError.ts"
import * as Dispatch from "./internal/dispatch.ts"
import * as Engine from "./internal/engine.ts"
import * as Hear from "./internal/hear.ts"
import * as Sweep from "./internal/sweep.ts"
import * as Turn from "./internal/turn.ts"
import type { Kind } from "./Kind.ts"
import type { Known } from "./Recorded.ts"

/** What a command led to. @since 0.1.0 */
export interface Handled<E, S> {
  readonly revision: number
  /** What fell due before the command, then what the command brought. */
  readonly events: ReadonlyArray<E>
  readonly state: S
  readonly summary: Summary
}

/** A case with everything that follows from its history. @since 0.1.0 */
export interface View {
  readonly caseId: string
  readonly type: string
  readonly revision: number
  readonly state: CaseType.Life
  readonly agenda: CaseType.Agenda
  readonly summary: Summary
  /** When the store must wake it, in milliseconds since 1970-01-01T00:00Z; null when nothing happens by itself. */
  readonly wakeAt: number | null
  readonly history: ReadonlyArray<CaseType.Act>
}

/** Why a history could not be turned into a case. @since 0.1.0 */
export type CannotRead = UnreadableEntry | UnknownType | WrongType | StoreUnavailable

/** Why a command was not carried out. @since 0.1.0 */
export type CannotHandle =
  | CannotRead
  | Refused
  | RevisionConflict
  | Unstorable
  | StillDue
  | OfficesUnavailable

/** What a sweep did. @since 0.1.0 */
export interface Swept {
  /** Cases that were woken. */
  readonly woken: number
  /** Events that followed. */
  readonly events: number
  /** Cases that could not be woken. Each stays claimed until its lease ends, and is then tried again. */
  readonly failed: ReadonlyArray<{ readonly caseId: string; readonly error: CannotHandle }>
}

/** What a dispatch did. @since 0.1.0 */
export interface Dispatched {
  readonly delivered: number
  /** To be tried again later. */
  readonly deferred: number
  /** Given up; to be seen in the store's dead letters. */
  readonly dead: number
}

/** How patient the workers are. @since 0.1.0 */
export interface Options {
  /** The case types this casework knows. */
  readonly kinds: ReadonlyArray<Kind>
  /** How long a worker may hold what it has claimed before it counts as dead; 5 minutes when not given. */
  readonly lease?: Duration.Duration
  /** How often a notice is tried before it is given up; 10 times when not given. */
  readonly attempts?: number
  /**
   * What time it is when an entry is written down. A county's door gives its clock, so that late entries can be told
   * from timely ones; where it is not given, every entry counts as written on the day it happened.
   */
  readonly now?: Effect.Effect<Instant.Instant>
}

/** The service every door uses. @since 0.1.0 */
export class Casework extends Context.Service<
  Casework,
  {
    /** Carries out one command on one case. A case begins with its first command. */
    readonly handle: <
      C extends CaseType.Act,
      E extends CaseType.Act,
      S extends CaseType.Life,
      N extends Rule.Needs
    >(
      caseId: string,
      type: CaseType.CaseType<C, E, S, N>,
      command: C | Wake.Wake
    ) => Effect.Effect<Handled<E, S>, CannotHandle>
    /** Wakes every case whose day has come by `now`, until none is left. Safe to run twice at once. */
    readonly sweep: (now: Instant.Instant) => Effect.Effect<Swept, StoreUnavailable>
    /**
     * Tells every notice that may be told by `now`, and the cases that must hear of each other. Safe to run twice at once.
     */
    readonly dispatch: (now: Instant.Instant) => Effect.Effect<Dispatched, StoreUnavailable, Notifier>
    /** One case as it stands. */
    readonly view: (caseId: string) => Effect.Effect<View, CannotRead | UnknownCase>
    /**
     * One case as it stood at the end of one day, as far as that was known on another. A case nobody knew of then has
     * revision 0.
     */
    readonly viewOn: (caseId: string, known: Known) => Effect.Effect<View, CannotRead | UnknownCase>
  }
>()("@lianxin/casework/Casework") {}

/** Casework over a store and a directory of offices. @since 0.1.0 */
export const make = Effect.fnUntraced(function* ({
  attempts = 10,
  kinds,
  lease = Duration.minutes(5),
  now: clock
}: Options) {
  const now: Effect.Effect<Instant.Instant | null> = clock ?? Effect.succeed(null)
  const store = yield* CaseStore
  const offices = yield* Offices
  const engines = new Map(
    kinds.map(({ book, type, upcasts }) => [type.type, { type, engine: Engine.make(type, book, upcasts) }])
  )
  const known = [...engines.keys()]

  const engineNamed = Effect.fnUntraced(function* (caseId: string, name: string) {
    const found = engines.get(name)
    return found === undefined ? yield* new UnknownType({ caseId, type: name, known }) : found.engine
  })

  const handle: Casework["Service"]["handle"] = Effect.fnUntraced(function* (caseId, type, command) {
    const engine = yield* engineNamed(caseId, type.type)
    const directory = yield* offices.on(Instant.dayOf(command.at, engine.zone))
    return yield* Turn.take(store, engine, { caseId, command, directory, now })
  })

  const wake = Effect.fnUntraced(function* (caseId: string, name: string, at: Instant.Instant) {
    const engine = yield* engineNamed(caseId, name)
    const directory = yield* offices.on(Instant.dayOf(at, engine.zone))
    return yield* Turn.take(store, engine, {
      caseId,
      command: { _tag: "Wake", at, by: "clock" },
      directory,
      now
    })
  })

  const hear = Hear.make(store, {
    engineNamed,
    handle: Effect.fnUntraced(function* (caseId, name, command) {
      const engine = yield* engineNamed(caseId, name)
      const directory = yield* offices.on(Instant.dayOf(command.at, engine.zone))
      return yield* Turn.take(store, engine, { caseId, command, directory, now })
    })
  })

  const seen = Effect.fnUntraced(function* (caseId: string, known?: Known) {
    const kept = yield* store.load(caseId)
    if (kept.type === null) return yield* new UnknownCase({ caseId })
    const engine = yield* engineNamed(caseId, kept.type)
    const { history, revision, state } = yield* Effect.fromResult(engine.stand(kept, known))
    const summary: Summary = engine.summary(state)
    const [agenda, wakeAt] = [engine.agenda(state), engine.wakeAt(state)]
    return { caseId, type: kept.type, revision, state, history, agenda, summary, wakeAt }
  })

  return Casework.of({
    handle,
    view: (caseId) => seen(caseId),
    viewOn: seen,
    sweep: Sweep.make(store, wake, lease),
    dispatch: Dispatch.make(store, hear, { attempts, lease })
  })
})

/** {@link make} as a layer. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<Casework, never, CaseStore | Offices> =>
  Layer.effect(Casework, make(options))
