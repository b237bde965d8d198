/**
 * Several counties in one database: none reads, changes or holds up what is another's.
 */
import { BadCursor, type CaseStore } from "@lianxin/ports"
import { connect, freshDatabase, onEveryServer, onOwnServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { asked, ready } from "../src/internal/take.ts"
import { asRole } from "./roles.ts"
import { at, commit, storeOn } from "./stores.ts"

type Store = CaseStore["Service"]
const LEASE = Duration.minutes(10)

/** Everything a county can see. */
const everything = Effect.fnUntraced(function* (store: Store) {
  return {
    loaded: (yield* store.load("same")).entries.map(({ tag }) => tag),
    rows: (yield* store.find({}, { limit: 100 })).items.map(({ caseId }) => caseId),
    feed: (yield* store.feed(null, 100)).map(({ caseId, cursor }) => `${cursor} ${caseId}`),
    letters: (yield* store.letters("waiting", { limit: 100 })).items.map(({ key }) => key)
  }
})

const only = (caseId: string, tags: ReadonlyArray<string>) => ({
  loaded: caseId === "same" ? tags : [],
  rows: [caseId],
  feed: tags.map((_, i) => `${i + 1} ${caseId}`),
  letters: [`${caseId}#0`]
})

onEveryServer("two counties", (server) => {
  it.live("a county sees its own cases, entries and notices, and nothing else", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const east = yield* storeOn(url, { county: "east" })
      const west = yield* storeOn(url, { county: "west" })
      const entry = { tag: "East", at: "2030-01-01T09:00+08:00", by: "clerk@east", body: null }
      assert.strictEqual(yield* east.commit(commit("same", { entries: [entry] })), 1)
      assert.deepStrictEqual(yield* everything(west), { loaded: [], rows: [], feed: [], letters: [] })

      assert.strictEqual(yield* west.commit(commit("same")), 2)
      assert.deepStrictEqual(yield* everything(east), only("same", ["East"]))
      assert.deepStrictEqual(yield* everything(west), only("same", ["A", "B"]))
      assert.strictEqual((yield* Effect.flip(west.commit(commit("same"))))._tag, "RevisionConflict")
    })
  )

  it.live("a county claims and settles its own, though cases and keys are called the same elsewhere", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const [east, west] = [yield* storeOn(url, { county: "east" }), yield* storeOn(url, { county: "west" })]
      for (const store of [east, west]) yield* store.commit(commit("same"))
      assert.lengthOf(yield* east.claimDue(0, 10, LEASE), 1)
      assert.lengthOf(yield* east.claimNotices(0, 10, LEASE), 1)
      assert.isTrue(yield* east.settleNotice("same#0", { _tag: "Delivered" }))
      assert.lengthOf(yield* west.claimDue(0, 10, LEASE), 1)
      assert.lengthOf(yield* west.claimNotices(0, 10, LEASE), 1)
      assert.isTrue(yield* west.settleNotice("same#0", { _tag: "Rejected", reason: "NO_SUCH_NUMBER" }))
      assert.lengthOf((yield* east.letters("dead", { limit: 9 })).items, 0)
      assert.instanceOf(yield* Effect.flip(east.feed("west", 1)), BadCursor)
    })
  )

  it.live("a county that is held up holds up no other", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const [east, west] = [yield* storeOn(url, { county: "east" }), yield* storeOn(url, { county: "west" })]
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`SELECT FROM lianxin.counties WHERE county = 'east' FOR UPDATE`
      const held = yield* Effect.forkChild(east.commit(commit("a")), { startImmediately: true })
      assert.strictEqual(yield* west.commit(commit("a")), 2)
      assert.isUndefined(held.pollUnsafe())
      yield* sql`COMMIT`
      assert.strictEqual(yield* Fiber.join(held), 2)
    })
  )

  it.live("a county that is given parts of its own keeps everything, and so do the others", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const [east, west] = [yield* storeOn(url, { county: "east" }), yield* storeOn(url, { county: "west" })]
      for (const store of [east, west]) yield* store.commit(commit("same"))
      const sql = yield* connect(url)
      yield* sql`SELECT lianxin.separate('east')::text`
      for (const store of [east, west]) {
        assert.deepStrictEqual(yield* everything(store), only("same", ["A", "B"]))
        assert.strictEqual(yield* store.commit(commit("same", { expected: 2 })), 4)
      }
      const places =
        yield* sql`SELECT tableoid::regclass::text AS part, sum(count)::int4 AS entries FROM lianxin.entries
          GROUP BY 1 ORDER BY 1`
      assert.deepStrictEqual(places, [
        { part: "lianxin.entries_east", entries: 4 },
        { part: "lianxin.entries_together", entries: 4 }
      ])
    })
  )
})

onOwnServer("the second wall", (server) => {
  it.live("a session pinned to a county sees no other, even where a statement forgets to ask", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      for (const county of ["east", "west"]) yield* (yield* storeOn(url, { county })).commit(commit(county))
      const { admin, role, url: clerk } = yield* asRole(url, "clerk")
      yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin TO ${role}`)
      yield* admin.unsafe(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA lianxin TO ${role}`)
      const east = yield* storeOn(clerk, { county: "east" })
      assert.strictEqual(yield* east.commit(commit("east", { expected: 2 })), 4)

      const pinned = yield* connect(
        at(clerk, (changed) => changed.searchParams.set("options", "-c lianxin.county=east"))
      )
      for (const table of ["counties", "cases", "entries", "outbox"]) {
        const found = yield* pinned`SELECT DISTINCT county FROM lianxin.${pinned(table)}`
        assert.deepStrictEqual(found, [{ county: "east" }], table)
      }
      const error = yield* Effect.flip(pinned`INSERT INTO lianxin.counties VALUES ('west2')`)
      assert.strictEqual(error.reason._tag, "AuthorizationError")
      const other = yield* Effect.flip(pinned.unsafe(...asked("west", [ready(commit("west"))])))
      assert.include(String(other.reason.cause), "no county west")
    })
  )
})
