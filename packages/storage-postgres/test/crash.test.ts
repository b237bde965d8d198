/**
 * A server that is killed while many commit: what was acknowledged is there, and nothing is there by half.
 */
import { type CaseStore, StoreUnavailable } from "@lianxin/ports"
import { onOwnServer } from "@lianxin/testkit"
import { startServer } from "@lianxin/testkit/postgres"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { commit, storeOn } from "./stores.ts"

type Store = CaseStore["Service"]
const WRITERS = 8
const ENTRIES = 20

const next = (caseId: string, expected: number) =>
  commit(caseId, {
    expected,
    entries: Array.from({ length: ENTRIES }, (_, i) => ({
      tag: `T${expected + i}`,
      at: "2030-01-01T09:00+08:00",
      by: "clock",
      body: { filler: "信".repeat(200) }
    }))
  })

/** Commits until the store fails; answers how far it was told it had come, and the error. */
const writing = Effect.fnUntraced(function* (store: Store, caseId: string) {
  let told = 0
  for (;;) {
    const commit = yield* Effect.result(store.commit(next(caseId, told)))
    if (commit._tag === "Failure") return { told, error: commit.failure }
    told = commit.success
  }
})

/** Whole commits only: entries, summary, wake-up, notices and the feed all tell of one revision. */
const isWhole = Effect.fnUntraced(function* (store: Store, caseId: string) {
  const { entries, revision, summary, wakeAt } = yield* store.load(caseId)
  const { items } = yield* store.letters("waiting", { limit: 100_000 })
  const feed = (yield* store.feed(null, 1_000_000)).filter((item) => item.caseId === caseId)
  const last = revision - ENTRIES
  assert.deepStrictEqual(
    {
      commits: Number.isInteger(revision / ENTRIES),
      tags: entries.map(({ tag }) => tag),
      summary: revision === 0 || (summary?.status === `after ${last}` && wakeAt === last),
      notices: items.filter((item) => item.caseId === caseId).length,
      feed: feed.map(({ position }) => position)
    },
    {
      commits: true,
      tags: Array.from({ length: revision }, (_, i) => `T${i}`),
      summary: true,
      notices: revision / ENTRIES,
      feed: Array.from({ length: revision }, (_, i) => i + 1)
    },
    caseId
  )
  return revision
})

onOwnServer("a server killed in mid-commit", () => {
  it.live(
    "keeps every commit it acknowledged and no half of one, and its errors promise nothing untrue",
    () =>
      Effect.gen(function* () {
        const server = yield* Effect.acquireRelease(
          Effect.promise(() => startServer({ durable: true })),
          ({ stop }) => Effect.promise(stop)
        )
        for (let round = 0; round < 3; round++) {
          const cases = Array.from({ length: WRITERS }, (_, i) => `crash-${round}-${i}`)
          const ends = yield* Effect.scoped(
            Effect.gen(function* () {
              const store = yield* storeOn(server.url)
              const writers = yield* Effect.forEach(cases, (caseId) =>
                Effect.forkChild(writing(store, caseId))
              )
              yield* Effect.sleep(250 + round * 37)
              yield* Effect.promise(server.crash)
              return yield* Effect.forEach(writers, Fiber.join)
            })
          )
          yield* Effect.promise(server.restart)
          yield* Effect.scoped(
            Effect.gen(function* () {
              const store = yield* storeOn(server.url)
              for (const [i, { error, told }] of ends.entries()) {
                const revision = yield* isWhole(store, cases[i] ?? "")
                assert.instanceOf(error, StoreUnavailable)
                assert.isAbove(told, 0)
                if (error.retryable) assert.strictEqual(revision, told)
                else assert.include([told, told + ENTRIES], revision)
                assert.strictEqual(yield* store.commit(next(cases[i] ?? "", revision)), revision + ENTRIES)
              }
            })
          )
        }
      }),
    120_000
  )
})
