/**
 * Every act of the vault and its audit line, together or not at all.
 *
 * An act looks, decides, looks again, and commits its change with the next line. Where what it was decided on is no longer
 * so, it is decided anew: no act ever goes in on something old.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type AuditEntry,
  type Seen,
  type VaultChange,
  type VaultOutcome,
  type VaultRef,
  type VaultStore,
  VaultUnavailable
} from "@lianxin/ports"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import { isDeepStrictEqual } from "node:util"
import * as AuditChain from "../AuditChain.ts"

/** What is known of an act before it is decided. @since 0.1.0 */
export type Draft = Omit<AuditEntry, "sequence" | "at" | "outcome" | "rotation" | "checkpoint">

/** An act that is granted: its answer, what it changes, and what the audit says of it besides. @since 0.1.0 */
export interface Granted<A> {
  readonly answer: A
  readonly change?: Omit<VaultChange, "after" | "line">
  readonly noted?: Pick<AuditEntry, "rotation" | "checkpoint">
}

/** Why an act can be refused, by what the audit calls it. */
const OUTCOMES = {
  NoPurpose: "noPurpose",
  NotFound: "notFound",
  Erased: "erased",
  Sealed: "sealed",
  KeyUnavailable: "keyUnavailable",
  Tampered: "tampered",
  BadItem: "badItem",
  StillRequired: "tooYoung"
} as const satisfies Record<string, VaultOutcome>

/** @since 0.1.0 */
export interface Refused {
  readonly _tag: keyof typeof OUTCOMES
}

/** An act as the audit will tell it, which may depend on what is found. @since 0.1.0 */
export type Telling = (seen: Seen) => Draft

/** What an act must see before it is decided. @since 0.1.0 */
export interface Of<M> {
  readonly ref: VaultRef | null
  readonly personId: VaultRef["id"] | null
  /** What else it is decided on. */
  readonly also: Effect.Effect<M, VaultUnavailable>
}

/** An act on one item or one person, decided on nothing else. @since 0.1.0 */
export const ofOne = (ref: VaultRef | null, personId: string | null): Of<null> => ({
  ref,
  personId,
  also: Effect.succeed(null)
})

/** What an act is decided on, and the moment. */
interface Basis<M> {
  readonly seen: Seen
  readonly also: M
  readonly now: number
}

type Decide<A, E, M> = (basis: Basis<M>) => Effect.Effect<Granted<A>, E | VaultUnavailable>

/** @since 0.1.0 */
export interface Ledger {
  readonly record: <A, E extends Refused, M>(
    telling: Telling,
    of: Of<M>,
    decide: Decide<A, E, M>
  ) => Effect.Effect<A, E | VaultUnavailable>
}

/** How often an act is tried before it gives way to the others. */
const ATTEMPTS = 1000

/** @since 0.1.0 */
export const make = (store: VaultStore["Service"]): Ledger => {
  const gate = Semaphore.makeUnsafe(1)

  const look = <M>({ also, personId, ref }: Of<M>) =>
    Effect.gen(function* () {
      // The head is seen first: whatever changes after it brings another line, and the commit is refused.
      const seen = yield* store.look(ref, personId)
      return { seen, also: yield* also, now: yield* Clock.currentTimeMillis }
    })

  /** Whether the line is in; null where what the act was decided on has changed. */
  const enter = Effect.fnUntraced(function* <M>(
    of: Of<M>,
    decidedOn: Basis<M>,
    draft: Told,
    change: Granted<unknown>["change"]
  ) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found = yield* look(of)
      if (!isSame(found, decidedOn)) return null
      if (yield* store.commit({ ...change, ...lineAfter(found, draft) })) return true
      yield* Effect.yieldNow
    }
    return false
  })

  const once = Effect.fnUntraced(function* <A, E extends Refused, M>(
    telling: Telling,
    of: Of<M>,
    decide: Decide<A, E, M>
  ) {
    const basis = yield* look(of)
    // Outside the gate: a key service that takes its time must not hold up everybody else.
    const decided = yield* Effect.result(decide(basis))
    const told = telling(basis.seen)
    let draft: Omit<Told, "outcome"> = told
    let outcome: VaultOutcome = "done"
    if (Result.isSuccess(decided)) draft = { ...told, ...decided.success.noted }
    else if (isRefused(decided.failure)) outcome = OUTCOMES[decided.failure._tag]
    else return yield* decided.failure
    const change = Result.isSuccess(decided) ? decided.success.change : {}
    const isIn = yield* gate.withPermit(enter(of, basis, { ...draft, outcome }, change))
    if (isIn === false) return yield* gaveWay
    return isIn === null ? null : Result.map(decided, ({ answer }) => answer)
  })

  return {
    record: Effect.fnUntraced(function* (telling, of, decide) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const answered = yield* once(telling, of, decide)
        if (answered !== null) return yield* Effect.fromResult(answered)
      }
      return yield* gaveWay
    })
  }
}

const gaveWay = Effect.suspend(() =>
  Effect.fail(new VaultUnavailable({ operation: "record its use", retryable: true, cause: null }))
)

/** Other people's lines may have come in between; what this act was decided on may not have changed. */
const isSame = <M>(found: Basis<M>, decidedOn: Basis<M>): boolean =>
  isDeepStrictEqual(
    { ...found.seen, head: null, also: found.also },
    { ...decidedOn.seen, head: null, also: decidedOn.also }
  )

const isRefused = <E extends Refused>(error: E | VaultUnavailable): error is E =>
  error._tag !== "VaultUnavailable"

/** An entry that lacks only its place and its moment. */
type Told = Omit<AuditEntry, "sequence" | "at">

const lineAfter = ({ now, seen: { head } }: Basis<unknown>, draft: Told) => ({
  after: head?.sequence ?? 0,
  line: AuditChain.next(head, { ...draft, at: new Date(now).toISOString() })
})
