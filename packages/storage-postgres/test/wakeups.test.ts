/**
 * Hints that it is worth looking again, and the clock behind them.
 */
import { connect, freshDatabase, onEveryServer } from "@lianxin/testkit"
import { type Wakeup } from "@lianxin/storage-postgres"
import { assert, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { commit, opened, storeOn } from "./stores.ts"

const NEVER = Duration.hours(1)

/** Hears wake-ups for as long as the scope lives; what comes back waits for the next one. */
const hearing = Effect.fnUntraced(function* (url: string, every: Duration.Duration, county = "421202") {
  const { wakeups } = yield* opened(url, { county })
  const heard = yield* Queue.unbounded<Wakeup>()
  yield* Effect.forkScoped(Stream.runForEach(wakeups.stream(every), (wakeup) => Queue.offer(heard, wakeup)))
  return Queue.take(heard)
})

/** Until somebody listens, nobody hears. */
const listened = Effect.fnUntraced(function* (url: string) {
  const sql = yield* connect(url)
  const listeners = sql`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`
  for (;;) {
    const pids = yield* listeners
    if (pids.length > 0) return pids.map(({ pid }) => Number(pid))
    yield* Effect.sleep(10)
  }
})

onEveryServer("wake-ups", (server) => {
  it.live("begin with one, and tell of what another store of the county commits", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const next = yield* hearing(url, NEVER)
      assert.deepStrictEqual(yield* next, { _tag: "TimePassed" })
      yield* listened(url)
      const other = yield* storeOn(url)
      yield* other.commit(commit("parked", { wakeAt: null, notices: [] }))
      yield* other.commitAll([commit("late", { wakeAt: 70, notices: [] }), commit("soon", { wakeAt: -5 })])
      assert.deepStrictEqual(yield* next, { _tag: "Committed", wakeAt: -5, notices: true })
      yield* other.commit(commit("later", { wakeAt: 1_893_456_000_000, notices: [] }))
      assert.deepStrictEqual(yield* next, { _tag: "Committed", wakeAt: 1_893_456_000_000, notices: false })
    })
  )

  it.live("are a few for many commits, and none for another county", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const next = yield* hearing(url, NEVER)
      yield* next
      yield* listened(url)
      const [other, own] = [yield* storeOn(url, { county: "other" }), yield* storeOn(url)]
      yield* other.commit(commit("a", { wakeAt: -9 }))
      const start = yield* Clock.currentTimeMillis
      const many = Array.from({ length: 50 }, (_, i) => commit(`c${i}`, { wakeAt: i + 1 }))
      yield* Effect.forEach(many, own.commit)
      const most = 2 + ((yield* Clock.currentTimeMillis) - start) / 200
      assert.deepStrictEqual(yield* next, { _tag: "Committed", wakeAt: 1, notices: true })
      let hints = 1
      while (Option.isSome(yield* Effect.timeoutOption(next, "500 millis"))) hints++
      assert.isAtMost(hints, most)
    })
  )

  it.live("come with the clock while nobody can be listened to, and with hints again when somebody can", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const next = yield* hearing(url, Duration.millis(300))
      const [pid] = yield* listened(url)
      const sql = yield* connect(url)
      yield* sql`SELECT pg_terminate_backend(${pid})`
      yield* next
      assert.deepStrictEqual(yield* next, { _tag: "TimePassed" })
      yield* listened(url)
      yield* (yield* storeOn(url)).commit(commit("a", { wakeAt: 3 }))
      let wakeup = yield* next
      while (wakeup._tag === "TimePassed") wakeup = yield* next
      assert.deepStrictEqual(wakeup, { _tag: "Committed", wakeAt: 3, notices: true })
    })
  )

  it.live("are not sent by a store that is told not to", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const next = yield* hearing(url, NEVER)
      yield* next
      yield* listened(url)
      yield* (yield* storeOn(url, { hints: null })).commit(commit("quiet", { wakeAt: 1 }))
      yield* (yield* storeOn(url)).commit(commit("loud", { wakeAt: 2 }))
      assert.deepStrictEqual(yield* next, { _tag: "Committed", wakeAt: 2, notices: true })
    })
  )
})
