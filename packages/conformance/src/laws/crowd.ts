/**
 * The law of a crowd: many writers, few cases, each trying again until it is in.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type RevisionConflict, type StoreUnavailable, type Unstorable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"
import { law, same } from "../Law.ts"

type Store = CaseStore["Service"]

const WRITERS = 16
const COMMITS = 6
const CASES = 2

/** @since 0.1.0 */
export const crowd = law(
  "crowd",
  "of a crowd of writers on few cases, each trying again until it is in, every commit is there once, whole, in a row",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const from = yield* Walk.endOfFeed(store)
    const writers = Array.from({ length: WRITERS }, (_, i) => writes(store, `${name}-${i % CASES}`, `W${i}`))
    yield* Effect.all(writers, { concurrency: "unbounded" })
    const feed = yield* Walk.feed(store, from)
    for (let i = 0; i < CASES; i++) {
      const caseId = `${name}-${i}`
      const tags = (yield* store.load(caseId)).entries.map(({ tag }) => tag)
      const own = Array.from({ length: WRITERS }, (_, w) => w).filter((w) => w % CASES === i)
      const all = own.flatMap((w) =>
        Array.from({ length: COMMITS }, (_, c) => [`W${w}.${c}a`, `W${w}.${c}b`]).flat()
      )
      yield* same("every entry once", [...tags].sort(), [...all].sort())
      yield* same(
        "the entries of a commit are in a row",
        tags.filter((tag, at) => at % 2 === 0 && tags[at + 1] !== tag.replace(/a$/, "b")),
        []
      )
      const fed = feed.filter((item) => item.caseId === caseId).map(({ entry }) => entry.tag)
      yield* same("the feed has them in the same order", fed, tags)
    }
  })
)

const writes = Effect.fnUntraced(function* (store: Store, caseId: string, writer: string) {
  for (let n = 0; n < COMMITS; n++) {
    const entries = ["a", "b"].map((half) => Specimen.entry(`${writer}.${n}${half}`))
    yield* untilIn(store, caseId, entries)
  }
})

const untilIn = (
  store: Store,
  caseId: string,
  entries: ReadonlyArray<ReturnType<typeof Specimen.entry>>
): Effect.Effect<number, RevisionConflict | StoreUnavailable | Unstorable> =>
  Effect.retry(
    // in a store that never waits, others get their turn here
    Effect.flatMap(Effect.tap(store.load(caseId), Effect.yieldNow), ({ revision }) =>
      store.commit(Specimen.commit(caseId, { expected: revision, entries }))
    ),
    { times: 1000, while: ({ _tag }) => _tag === "RevisionConflict" }
  )
