/**
 * Counting the last days of a whole store again 期限重算, when a calendar has learnt something: first to see what would
 * move, then to move it, case by case, each by an event that says why.
 *
 * The worklist is walked, open cases first; ended ones only where their rights (to rate, to ask for review) are wanted too.
 * A case that has been moved is met without anything to move, so a run that was stopped is gone on with by running it again.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type CaseType, Reprojection } from "@lianxin/core/case"
import type { Instant } from "@lianxin/core/time"
import { type BadCursor, CaseStore, type Paged, type Row, type StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { among } from "./Cases.ts"
import { type CannotHandle, Casework } from "./Casework.ts"
import type { Kind } from "./Kind.ts"

const PAGE = 200
/** A case that somebody moves forward on the worklist may be missed by one walk and is met by the next. */
const WALKS = 3

/** A case that could not be looked at, or moved. */
interface Failed {
  readonly caseId: string
  readonly reason: string
}

/** What a look found. @since 0.1.0 */
export interface Looked {
  /** Cases with an open duty or right. */
  readonly cases: number
  readonly moved: number
  readonly failed: ReadonlyArray<Failed>
}

/** Is told of each case some last day of which would move, or has moved. @since 0.1.0 */
export type Tell<E, R> = (moved: ReadonlyArray<Reprojection.Moved>) => Effect.Effect<void, E, R>

/** Is told, after each page, how many cases have been looked at. @since 0.1.0 */
export type Progress = (cases: number) => Effect.Effect<void>

/** A command that counts again; every case type that has one reads it alike. @since 0.1.0 */
export interface Reproject extends CaseType.Act {
  readonly _tag: "Reproject"
}

/** Which cases are looked at, under which kind and book. @since 0.1.0 */
export interface Over {
  readonly kind: Kind
  /** Ended cases are left out, and with them the rights that are still open in them. */
  readonly openOnly: boolean
}

/** What the calendar of the kind's book would move; nothing is written. @since 0.1.0 */
export const look = <E, R>(over: Over, tell: Tell<E, R>, progress: Progress) =>
  walk(over, progress, (_, moved) => Effect.as(tell(moved), Result.succeed(moved.length)))

/** Moves it, each case by a command of its own that is decided again where somebody else was faster. @since 0.1.0 */
export const carryOut = <E, R>(over: Over, at: Instant.Instant, tell: Tell<E, R>, progress: Progress) =>
  Effect.gen(function* () {
    const casework = yield* Casework
    const command: Reproject = { _tag: "Reproject", at, by: "clock" }
    const move = Effect.fnUntraced(function* (caseId: string, moved: ReadonlyArray<Reprojection.Moved>) {
      const handled: Result.Result<unknown, CannotHandle> = yield* Effect.result(
        casework.handle(caseId, over.kind.type as CaseType.AnyCaseType, command)
      )
      if (Result.isFailure(handled)) {
        const { failure } = handled
        return failure._tag === "StoreUnavailable" ? yield* failure : Result.fail(failure.message)
      }
      yield* tell(moved)
      return Result.succeed(moved.length)
    })
    let all: Looked = { cases: 0, moved: 0, failed: [] }
    for (let n = 0; n < WALKS; n += 1) {
      const found = yield* walk(over, progress, move)
      all = { ...found, moved: all.moved + found.moved }
      if (found.moved === 0) break
    }
    return all
  })

/** What is done with a case some last day of which moves: how many moved, or why none could. */
type Deal<E, R> = (
  caseId: string,
  moved: ReadonlyArray<Reprojection.Moved>
) => Effect.Effect<Result.Result<number, string>, E, R>

const walk = <E, R>(
  { kind: { book, type }, openOnly }: Over,
  progress: Progress,
  deal: Deal<E, R>
): Effect.Effect<Looked, E | BadCursor | StoreUnavailable, R | CaseStore | Casework> =>
  Effect.gen(function* () {
    const [store, casework] = [yield* CaseStore, yield* Casework]
    const failed: Array<Failed> = []
    let [cases, moved] = [0, 0]

    const visit = Effect.fnUntraced(function* ({ caseId }: Row) {
      const seen = yield* among(casework.view(caseId))
      if (Result.isFailure(seen)) {
        failed.push({ caseId, reason: seen.failure.message })
        return
      }
      const { state } = seen.success
      if (state.duties.length === 0) return
      cases += 1
      const found = Reprojection.moves(caseId, state, book.calendar)
      if (found.length === 0) return
      const dealt = yield* deal(caseId, found)
      if (Result.isFailure(dealt)) failed.push({ caseId, reason: dealt.failure })
      else moved += dealt.success
    })

    for (const open of openOnly ? [true] : [true, false]) {
      let after: string | null = null
      do {
        const found: Paged<Row> = yield* store.find(
          { type: type.type, open },
          after === null ? { limit: PAGE } : { limit: PAGE, after }
        )
        yield* Effect.forEach(found.items, visit, { discard: true })
        yield* progress(cases)
        after = found.next
      } while (after !== null)
    }
    return { cases, moved, failed }
  })
