/**
 * Laws of the feed: every entry of every case, in one order that never changes.
 *
 * The trap is a number handed out before its commit is seen: a reader who has passed it never comes back for it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type FeedItem } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

type Store = CaseStore["Service"]

const places = (items: ReadonlyArray<FeedItem>, name: string): ReadonlyArray<string> =>
  items.flatMap(({ caseId, position }) =>
    caseId.startsWith(name) ? [`${caseId.slice(name.length)} ${position}`] : []
  )

/** @since 0.1.0 */
export const feedOrder = law(
  "feedOrder",
  "the feed holds every entry once, in the order it was committed, and that order never changes",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const from = yield* Walk.endOfFeed(store)
    const put = (id: string, expected: number, tags: ReadonlyArray<string>) =>
      store.commit(
        Specimen.commit(name + id, { type: name, expected, entries: tags.map((tag) => Specimen.entry(tag)) })
      )
    yield* put("-b", 0, ["B1", "B2"])
    yield* put("-a", 0, ["A1"])
    yield* put("-b", 2, ["B3"])
    const first = yield* Walk.feed(store, from)
    yield* same("as committed", places(first, name), ["-b 1", "-b 2", "-a 1", "-b 3"])
    yield* put("-a", 1, ["A2"])
    const again = yield* Walk.feed(store, from, 1)
    yield* same("the same again, one by one", again.slice(0, first.length), first)
    yield* same("and the new one last", places(again, name).at(-1), "-a 2")
    yield* same(
      "whole entries",
      again.flatMap((item) => (item.type === name ? [item.entry.tag] : [])),
      ["B1", "B2", "A1", "B3", "A2"]
    )
  })
)

/** @since 0.1.0 */
export const feedPolled = law(
  "feedPolled",
  "a reader who polls the feed while others write misses no entry and sees none twice",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const from = yield* Walk.endOfFeed(store)
    const writers = Array.from({ length: 8 }, (_, i) => writes(store, `${name}-${i}`))
    const readers = [1, 3, 50].map((limit) => polls(store, from, name, limit))
    const seen = yield* Effect.map(
      Effect.all(
        [
          Effect.all(readers, { concurrency: "unbounded" }),
          Effect.all(writers, { concurrency: "unbounded" })
        ],
        {
          concurrency: "unbounded"
        }
      ),
      ([seen]) => seen
    )
    const settled = places(yield* Walk.feed(store, from), name)
    yield* same("all are there", settled.length, WRITTEN * 8)
    for (const one of seen) yield* same("a reader saw them all, in the one order", one, settled)
  })
)

const COMMITS = 12
const WRITTEN = COMMITS * 2

const writes = Effect.fnUntraced(function* (store: Store, caseId: string) {
  for (let i = 0; i < COMMITS; i++) {
    const entries = [Specimen.entry(`E${i}`), Specimen.entry(`F${i}`)]
    yield* store.commit(Specimen.commit(caseId, { expected: i * 2, entries }))
    yield* Effect.sleep(Duration.millis(i % 3))
  }
})

/** Polls until all are seen, or for two seconds. */
const polls = Effect.fnUntraced(function* (store: Store, from: string | null, name: string, limit: number) {
  const seen: Array<string> = []
  let after = from
  let quiet = 0
  while (seen.length < WRITTEN * 8 && quiet < 1000) {
    const items = yield* store.feed(after, limit)
    seen.push(...places(items, name))
    after = items.at(-1)?.cursor ?? after
    quiet = items.length === 0 ? quiet + 1 : 0
    yield* items.length === 0 ? Effect.sleep(Duration.millis(2)) : Effect.yieldNow
  }
  return seen
})
