/**
 * How often a caller waits for the database: once for a commit, and once for all who commit at the same moment.
 */
import { freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import { proxyTo } from "./proxy.ts"
import { commit, storeOn } from "./stores.ts"

const DAY = CalendarDate.CalendarDate.make("2030-01-01")

onEveryServer("round trips", (server) => {
  it.live("every operation takes one", () =>
    Effect.gen(function* () {
      const proxy = yield* proxyTo(yield* freshDatabase(server))
      const store = yield* storeOn(proxy.url, { hints: null })
      const lease = Duration.minutes(1)
      const operations: Record<string, Effect.Effect<unknown, unknown>> = {
        commit: store.commit(commit("a")),
        "commit to a known case": store.commit(commit("a", { expected: 2 })),
        "commit that conflicts": Effect.flip(store.commit(commit("a"))),
        commitAll: store.commitAll(Array.from({ length: 100 }, (_, i) => commit(`b${i}`))),
        load: store.load("a"),
        find: store.find({ office: "office", open: true }, { limit: 20 }),
        findOpened: store.findOpened(
          { type: "test", placePrefix: "42", from: DAY, until: DAY },
          { limit: 20 }
        ),
        claimDue: store.claimDue(0, 10, lease),
        feed: store.feed(null, 10),
        claimNotices: store.claimNotices(0, 10, lease),
        settleNotice: store.settleNotice("a#0", { _tag: "Delivered" }),
        letters: store.letters("waiting", { limit: 10 })
      }
      for (const [name, operation] of Object.entries(operations)) {
        const before = proxy.rounds()
        yield* operation
        assert.strictEqual(proxy.rounds() - before, 1, name)
      }
    })
  )

  it.live("sixteen callers who load at once take two, and each gets its own case", () =>
    Effect.gen(function* () {
      const proxy = yield* proxyTo(yield* freshDatabase(server))
      const store = yield* storeOn(proxy.url, { hints: null })
      const ids = Array.from({ length: 16 }, (_, i) => `c${i}`)
      const revisions = ids.map((_, i) => (i % 4) * 2)
      for (const [i, caseId] of ids.entries())
        for (let expected = 0; expected < (revisions[i] ?? 0); expected += 2)
          yield* store.commit(commit(caseId, { expected }))
      const before = proxy.rounds()
      const found = yield* Effect.forEach(ids, store.load, { concurrency: "unbounded" })
      assert.strictEqual(proxy.rounds() - before, 2)
      assert.deepStrictEqual(
        found.map(({ caseId, entries, revision }) => [caseId, revision, entries.length]),
        ids.map((caseId, i) => [caseId, revisions[i], revisions[i]])
      )
    })
  )

  it.live("sixteen callers who commit at once, again and again, share them", () =>
    Effect.gen(function* () {
      const proxy = yield* proxyTo(yield* freshDatabase(server))
      const store = yield* storeOn(proxy.url, { hints: null })
      const before = proxy.rounds()
      const callers = Array.from({ length: 16 }, (_, caller) =>
        Effect.forEach([0, 2, 4, 6, 8], (expected) => store.commit(commit(`c${caller}`, { expected })))
      )
      const revisions = yield* Effect.all(callers, { concurrency: "unbounded" })
      for (const one of revisions) assert.deepStrictEqual(one, [2, 4, 6, 8, 10])
      assert.isAtMost(proxy.rounds() - before, 16, "of 80 commits")
    })
  )
})
