/**
 * Stores broken on purpose in what only shows with a second county, a second opening, a broken line or a killed process.
 */
import { type Faulty, StoreBench } from "@lianxin/conformance"
import { CaseStore, StoreUnavailable } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

type Store = CaseStore["Service"]
/** What is given to the laws besides the store they are checked on. */
type Gives = (west: Store) => Effect.Effect<StoreBench.Given>

const made =
  (given: (east: Store, west: Store) => StoreBench.Given): Gives =>
  (west) =>
    Effect.map(MemoryCaseStore.make, (east) => given(east, west))
const beside = (change: (east: Store, west: Store) => Store): Gives =>
  made((east, west) => ({ beside: Layer.succeed(CaseStore, change(east, west)) }))

/** Memory that outlives its closing; `again` is how it looks from the second opening on. */
const rest = (again: (store: Store) => Effect.Effect<Store>): Gives =>
  made((store) => {
    let openings = 0
    const open = Effect.suspend(() => (openings++ === 0 ? Effect.succeed(store) : again(store)))
    return { rest: Effect.succeed({ open }) }
  })

/** A process that ends after three commits; `last` is what it does at the end, and what it tells then. */
const inProcess = (last: (store: Store, caseId: string) => Effect.Effect<number, unknown>): Gives =>
  made((store) => ({
    inProcess: Effect.succeed({
      open: Effect.succeed(store),
      killWriter: (caseId) =>
        Effect.gen(function* () {
          for (const expected of [0, 5, 10]) yield* store.commit(StoreBench.written(caseId, expected))
          return yield* last(store, caseId)
        })
    })
  }))

const away = (retryable: boolean) =>
  Effect.fail(new StoreUnavailable({ operation: "commit", retryable, cause: new Error("broken") }))

type Steps = (store: Store, line: Faulty.Line) => Store["commit"]
const onLine = (commit: Steps): Gives =>
  made((store) => ({
    onLine: Effect.succeed({
      open: Effect.succeed(store),
      openOn: (line) => Effect.succeed({ ...store, commit: commit(store, line) })
    })
  }))

/** Two steps that prepare, and one in which all of it happens. */
const prepared: Steps =
  (store, { step }) =>
  (commit) =>
    Effect.gen(function* () {
      yield* step(Effect.void, away(true))
      yield* step(Effect.void, away(true))
      return yield* step(store.commit(commit), away(false))
    })

/** Everything as it should be. */
export const sound: Gives = (west) =>
  Effect.gen(function* () {
    return {
      ...(yield* beside((east) => east)(west)),
      ...(yield* rest(Effect.succeed)(west)),
      ...(yield* inProcess(() => Effect.succeed(15))(west)),
      ...(yield* onLine(prepared)(west))
    }
  })

/** By law, then by fault. */
export const BROKEN_AT_REST: Readonly<Record<string, Readonly<Record<string, Gives>>>> = {
  apart: {
    "is the other's": beside((_, west) => west),
    "shows the other's entries": beside((east, west) => ({ ...east, load: west.load })),
    "lists the other's cases": beside((east, west) => ({ ...east, find: west.find })),
    "feeds the other's entries": beside((east, west) => ({ ...east, feed: west.feed })),
    "claims the other's cases": beside((east, west) => ({ ...east, claimDue: west.claimDue })),
    "tells the other's notices": beside((east, west) => ({ ...east, claimNotices: west.claimNotices })),
    "settles the other's notices": beside((east, west) => ({ ...east, settleNotice: west.settleNotice }))
  },
  reopened: {
    "forgets everything": rest(() => MemoryCaseStore.make),
    "begins the cursors of its feed anew": rest((store) =>
      Effect.succeed({ ...store, feed: (after, limit) => store.feed(after === "1" ? null : after, limit) })
    ),
    "forgets what was settled": rest((store) =>
      Effect.succeed({ ...store, settleNotice: () => Effect.succeed(true) })
    ),
    "forgets revisions": rest((store) =>
      Effect.succeed({
        ...store,
        commit: (commit) =>
          Effect.flatMap(store.load(commit.caseId), ({ revision }) =>
            store.commit({ ...commit, expected: revision })
          )
      })
    )
  },
  killed: {
    "tells what is not in yet": inProcess(() => Effect.succeed(20)),
    "leaves the half of a commit": inProcess((store, caseId) =>
      Effect.as(store.commit({ ...StoreBench.written(caseId, 15), wakeAt: null, notices: [] }), 15)
    )
  },
  anyStep: {
    "writes step by step": onLine(
      (store, { step }) =>
        (commit) =>
          Effect.gen(function* () {
            yield* step(store.commit({ ...commit, wakeAt: null, notices: [] }), away(false))
            const expected = commit.expected + commit.entries.length
            return yield* step(store.commit({ ...commit, expected, entries: [] }), away(false))
          })
    ),
    "says that nothing was written when it does not know": onLine(
      (store, { step }) =>
        (commit) =>
          step(store.commit(commit), away(true))
    ),
    "says done when the line broke": onLine(
      (store, line) => (commit) =>
        Effect.catchTag(prepared(store, line)(commit), "StoreUnavailable", () => Effect.succeed(10))
    ),
    "lays no step on the line": onLine((store) => store.commit)
  }
}
