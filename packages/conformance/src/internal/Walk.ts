/**
 * Reading a store to its end: all pages, the whole feed, everything that can be claimed now.
 *
 * Walks are bounded, so that a store that answers for ever breaks a law and does not hang it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore, ClaimedNotice, DueCase, FeedItem, Letter, Paged, Query, Row } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { broken } from "../Law.ts"

type Store = CaseStore["Service"]
const BATCH = 200
const ROUNDS = 20_000

/** Long enough that no law sees it end. @since 0.1.0 */
export const LONG = Duration.minutes(10)
/** Over before {@link afterShort} is. @since 0.1.0 */
export const SHORT = Duration.millis(30)
/** @since 0.1.0 */
export const afterShort = Effect.sleep(Duration.millis(120))

/** @since 0.1.0 */
export const rows = Effect.fnUntraced(function* (store: Store, query: Query, limit = BATCH) {
  return yield* pages((after) => store.find(query, after === null ? { limit } : { limit, after }))
})

/** @since 0.1.0 */
export const letters = Effect.fnUntraced(function* (store: Store, fate: Letter["fate"]) {
  return yield* pages((after) =>
    store.letters(fate, after === null ? { limit: BATCH } : { limit: BATCH, after })
  )
})

/** Turns pages until the last. @since 0.1.0 */
export const pages = Effect.fnUntraced(function* <A, E>(
  turn: (after: string | null) => Effect.Effect<Paged<A>, E>
) {
  const all: Array<A> = []
  let after: string | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const page: Paged<A> = yield* turn(after)
    all.push(...page.items)
    if (page.next === null) return all
    after = page.next
  }
  return yield* broken("the pages come to an end", `${ROUNDS} pages at most`, "more")
})

/** Everything in the feed after a cursor. @since 0.1.0 */
export const feed = Effect.fnUntraced(function* (store: Store, from: string | null = null, limit = BATCH) {
  const all: Array<FeedItem> = []
  let after = from
  for (let round = 0; round < ROUNDS; round++) {
    const items = yield* store.feed(after, limit)
    all.push(...items)
    const last = items.at(-1)
    if (last === undefined) return all
    after = last.cursor
  }
  return yield* broken("the feed comes to an end", `${ROUNDS} pages at most`, "more")
})

/** The cursor of the newest entry. @since 0.1.0 */
export const endOfFeed = (store: Store) => Effect.map(feed(store), (items) => items.at(-1)?.cursor ?? null)

/** Claims everything due and keeps those of one law; `prefix` begins their ids. @since 0.1.0 */
export const claimDue = (store: Store, prefix: string, now: number, lease = LONG) =>
  claims<DueCase, Effect.Error<ReturnType<Store["claimDue"]>>>(store.claimDue(now, BATCH, lease), (due) =>
    due.caseId.startsWith(prefix)
  )

/** Claims every notice and keeps those of one law; `prefix` begins their keys. @since 0.1.0 */
export const claimNotices = (store: Store, prefix: string, now: number, lease = LONG) =>
  claims<ClaimedNotice, Effect.Error<ReturnType<Store["claimNotices"]>>>(
    store.claimNotices(now, BATCH, lease),
    (claimed) => claimed.key.startsWith(prefix)
  )

/** Twenty batches at most: a store that hands out the same again and again shows it by then. */
const claims = Effect.fnUntraced(function* <A, E>(
  claim: Effect.Effect<ReadonlyArray<A>, E>,
  mine: (one: A) => boolean
) {
  const own: Array<A> = []
  for (let round = 0; round < 20; round++) {
    const batch = yield* claim
    own.push(...batch.filter(mine))
    if (batch.length === 0) break
  }
  return own
})

/** The case ids of rows or claims, for comparing. @since 0.1.0 */
export const ids = (all: ReadonlyArray<Pick<Row, "caseId">>): ReadonlyArray<string> =>
  all.map(({ caseId }) => caseId)
