/**
 * Every case of a store, each exactly once, in the order in which they began: a projection over the feed.
 *
 * Only a page of ids is held at a time. A case that is written to while others are read is met as it stands when its
 * turn comes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type BadCursor, CaseStore, type FeedItem, StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

const PAGE = 500

/** A case, and how many entries of all cases have been passed on the way to it. @since 0.1.0 */
export interface Met extends Pick<FeedItem, "caseId" | "type"> {
  readonly passed: number
}

/**
 * A look at one case among many: what it came to, or the end of the work where the store is away.
 *
 * A store that cannot be asked at the moment says that it may be asked again, and then the next case is of no use either.
 * One that could be asked, and made no sense of what it has of this case, does not say so: that is no fault of the others.
 *
 * @since 0.1.0
 */
export const among = <A, E, R>(
  look: Effect.Effect<A, E, R>
): Effect.Effect<Result.Result<A, E>, Extract<E, StoreUnavailable>, R> =>
  Effect.flatMap(Effect.result(look), (seen) =>
    Result.isFailure(seen) && isAway(seen.failure) ? Effect.fail(seen.failure) : Effect.succeed(seen)
  )

const isAway = <E>(error: E): error is Extract<E, StoreUnavailable> =>
  error instanceof StoreUnavailable && error.retryable

/** Does something with every case, one after the other; answers how many there were. @since 0.1.0 */
export const eachCase = <E, R>(
  visit: (met: Met) => Effect.Effect<void, E, R>
): Effect.Effect<number, E | BadCursor | StoreUnavailable, R | CaseStore> =>
  Effect.gen(function* () {
    const store = yield* CaseStore
    let [after, cases, passed]: [string | null, number, number] = [null, 0, 0]
    for (;;) {
      const items: ReadonlyArray<FeedItem> = yield* store.feed(after, PAGE)
      const last = items.at(-1)
      if (last === undefined) return cases
      for (const { caseId, position, type } of items) {
        passed += 1
        if (position !== 1) continue
        cases += 1
        yield* visit({ caseId, type, passed })
      }
      after = last.cursor
    }
  })
