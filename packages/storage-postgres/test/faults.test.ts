/**
 * What goes wrong after a store is open: a wire that breaks, a server that refuses, a row altered by hand.
 */
import type { CaseStore } from "@lianxin/ports"
import { connect, freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import { proxyTo } from "./proxy.ts"
import { commit, storeOn } from "./stores.ts"

type Store = CaseStore["Service"]

/** What can be seen of a case from every side. */
const parts = Effect.fnUntraced(function* (store: Store, caseId: string) {
  return {
    entries: (yield* store.load(caseId)).entries.length,
    listed: (yield* store.find({}, { limit: 9 })).items.length,
    due: (yield* store.claimDue(0, 9, Duration.millis(0))).length,
    notices: (yield* store.letters("waiting", { limit: 9 })).items.length
  }
})
const NOTHING = { entries: 0, listed: 0, due: 0, notices: 0 }
const ALL = { entries: 2, listed: 1, due: 1, notices: 1 }

/** Makes the server refuse notices whose key begins with `bad`. */
const refusing = Effect.fnUntraced(function* (url: string, code: string) {
  const sql = yield* connect(url)
  yield* sql.unsafe(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.key LIKE 'bad%' THEN RAISE EXCEPTION 'refused' USING ERRCODE = '${code}'; END IF; RETURN NEW; END $$`)
  yield* sql`CREATE TRIGGER refuse BEFORE INSERT ON lianxin.outbox FOR EACH ROW EXECUTE FUNCTION refuse()`
})

onEveryServer("a fault", (server) => {
  it.live("an answer lost on its way is never called safe to repeat, and the commit is there whole", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const proxy = yield* proxyTo(url)
      const [broken, sound] = [yield* storeOn(proxy.url), yield* storeOn(url)]
      proxy.cut("after")
      const error = yield* Effect.flip(broken.commit(commit("a")))
      assert.include(error, {
        _tag: "StoreUnavailable",
        operation: "commit (no connection)",
        retryable: false
      })
      while ((yield* sound.load("a")).revision === 0) yield* Effect.sleep(5)
      assert.deepStrictEqual(yield* parts(sound, "a"), ALL)
      proxy.cut(null)
      assert.strictEqual(yield* broken.commit(commit("a", { expected: 2 })), 4)
    })
  )

  it.live("a question lost on its way leaves nothing, and a bulk commit that got so far says so", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const proxy = yield* proxyTo(url)
      const [broken, sound] = [yield* storeOn(proxy.url), yield* storeOn(url)]
      proxy.cut("before")
      const each = [Effect.asVoid(broken.commit(commit("a"))), Effect.asVoid(broken.commitAll([commit("a")]))]
      for (const operation of each) {
        assert.include(yield* Effect.flip(operation), {
          _tag: "StoreUnavailable",
          retryable: false
        })
      }
      assert.deepStrictEqual(yield* parts(sound, "a"), NOTHING)
    })
  )

  it.live("a server that has gone away is safe to ask again for what only reads", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = yield* storeOn(url)
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`LOCK TABLE lianxin.entries, lianxin.cases, lianxin.counties`
      const read = yield* Effect.forkChild(Effect.flip(store.load("a")), { startImmediately: true })
      const write = yield* Effect.forkChild(Effect.flip(store.commit(commit("a"))), {
        startImmediately: true
      })
      const killer = yield* connect(url)
      const waiting = killer`FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      // One that is ended twice is still one: both must be there before either is.
      while ((yield* killer`SELECT pid ${waiting}`).length < 2) yield* Effect.sleep(1)
      assert.lengthOf(yield* killer`SELECT pg_terminate_backend(pid) ${waiting}`, 2)
      const errors = [yield* Fiber.join(read), yield* Fiber.join(write)]
      assert.deepStrictEqual(
        errors.map((error) =>
          error._tag === "StoreUnavailable" ? [error.operation, error.retryable] : error._tag
        ),
        [
          ["load (no connection)", true],
          ["commit (no connection)", false]
        ]
      )
    })
  )

  it.live("a statement that takes too long leaves nothing and may be repeated", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = yield* storeOn(url, { statementTimeout: "100 millis" })
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`SELECT FROM lianxin.counties FOR UPDATE`
      const error = yield* Effect.flip(store.commit(commit("a")))
      assert.include(error, {
        _tag: "StoreUnavailable",
        operation: "commit (it took too long)",
        retryable: true
      })
      assert.include(String(error._tag === "StoreUnavailable" && error.cause), "57014")
      yield* sql`ROLLBACK`
      assert.deepStrictEqual(yield* parts(store, "a"), NOTHING)
      assert.strictEqual(yield* store.commit(commit("a")), 2)
    })
  )

  it.live("a disk that is full in the middle of a commit leaves nothing of it", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = yield* storeOn(url)
      yield* refusing(url, "53100")
      const full = commit("a", { notices: [{ key: "bad", template: "t", to: { office: "o" }, params: {} }] })
      const error = yield* Effect.flip(store.commit(full))
      assert.include(error, { _tag: "StoreUnavailable", retryable: true })
      assert.deepStrictEqual(yield* parts(store, "a"), NOTHING)
      assert.lengthOf(yield* store.feed(null, 9), 0)
    })
  )

  it.live("one commit the server refuses does no harm to those that are sent with it", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = yield* storeOn(url)
      yield* refusing(url, "P0001")
      const commits = Array.from({ length: 8 }, (_, i) =>
        commit(`c${i}`, {
          notices: [{ key: i === 3 ? "bad" : `n${i}`, template: "t", to: { office: "o" }, params: {} }]
        })
      )
      const found = yield* Effect.all(
        commits.map((one) => Effect.result(store.commit(one))),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(
        found.map((one) =>
          Result.isSuccess(one) ? one.success : "retryable" in one.failure && one.failure.retryable
        ),
        [2, 2, 2, false, 2, 2, 2, 2]
      )
      const error = yield* Effect.flip(store.commitAll([commit("d0"), ...commits.slice(3, 4)]))
      assert.include(error, { operation: "commitAll", retryable: false })
      assert.strictEqual((yield* store.load("d0")).revision, 2)
    })
  )

  it.live("words as long as they may be are kept, found and told apart", () =>
    Effect.gen(function* () {
      const store = yield* storeOn(yield* freshDatabase(server))
      // No two characters alike, so that nothing in an index can be made shorter.
      const word = (length: number) =>
        Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join("")
      const [longest, key] = [word(128), word(256)]
      const summary = {
        ...commit("a").summary,
        status: longest,
        office: longest,
        post: longest,
        place: longest,
        marks: [longest]
      }
      const [a, b] = ["a", "b"].map((letter) => letter.repeat(200)) as [string, string]
      const notices = [{ key, template: longest, to: { office: longest }, params: {} }]
      yield* store.commit(commit(a, { type: longest, summary, notices }))
      yield* store.commit(commit(b, { summary: { ...summary, office: `${longest.slice(1)}2` } }))
      const query = { type: longest, status: longest, post: longest, placePrefix: longest.slice(0, 99) }
      for (const [asked, ids] of [
        [query, [a]],
        [{ office: longest }, [a]],
        [{ status: longest }, [a, b]]
      ] as const) {
        const { items } = yield* store.find(asked, { limit: 9 })
        assert.deepStrictEqual(
          items.map(({ caseId }) => caseId),
          [...ids]
        )
      }
      assert.isTrue(yield* store.settleNotice(key, { _tag: "Rejected", reason: "half \ud83d, nul \0" }))
    })
  )

  it.live("words that cannot be kept are found nowhere", () =>
    Effect.gen(function* () {
      const store = yield* storeOn(yield* freshDatabase(server))
      yield* store.commit(commit("a", { summary: { ...commit("a").summary, status: "\ufffd" } }))
      for (const status of ["\0", "\ud83d"])
        assert.lengthOf((yield* store.find({ status }, { limit: 9 })).items, 0)
      assert.strictEqual((yield* store.load("a\0")).revision, 0)
      assert.isFalse(yield* store.settleNotice("a#0\0", { _tag: "Delivered" }))
    })
  )

  it.live("a store that is closed finishes what is on its way and answers those who wait", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const scope = yield* Scope.make()
      const store = yield* Scope.provide(storeOn(url), scope)
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`SELECT FROM lianxin.counties FOR UPDATE`
      const sent = yield* Effect.forEach(["a", "b"], (caseId) =>
        Effect.tap(Effect.forkChild(store.commit(commit(caseId)), { startImmediately: true }), () =>
          Effect.sleep(50)
        )
      )
      const waiting = yield* Effect.forkChild(Effect.flip(store.commit(commit("c"))), {
        startImmediately: true
      })
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void), { startImmediately: true })
      yield* sql`ROLLBACK`
      assert.deepStrictEqual(yield* Effect.forEach(sent, Fiber.join), [2, 2])
      assert.include(yield* Fiber.join(waiting), { _tag: "StoreUnavailable", retryable: true })
      yield* Fiber.join(closing)
      assert.include(yield* Effect.flip(store.commit(commit("d"))), {
        _tag: "StoreUnavailable",
        retryable: true
      })
    })
  )
})
