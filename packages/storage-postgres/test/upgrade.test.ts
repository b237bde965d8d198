/**
 * A database written before the newest step of the schema: it is brought forward, and nothing in it is lost.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { connect, freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { open } from "../src/internal/open.ts"
import { placeOf } from "../src/internal/pool.ts"
import { CASE_STORE } from "../src/internal/schema.ts"
import { commit, COUNTY, storeOn } from "./stores.ts"

const SUMMARY = JSON.stringify({ ...commit("old").summary, person: "person-1", openedOn: "2030-01-01" })
const WRITTEN = commit("old").entries.map((entry) => ({ ...entry, body: { told: entry.tag } }))

/** A case of two entries and a notice, as the second step of the schema had them. */
const olden = Effect.fnUntraced(function* (url: string) {
  const sql = yield* connect(url)
  const place = yield* Effect.provideService(placeOf(COUNTY), PgClient.PgClient, sql)
  yield* open(place, { ...CASE_STORE, steps: CASE_STORE.steps.slice(0, 2) })
  yield* sql`INSERT INTO lianxin.cases (county, case_id, type, revision, summary, status, open, office, person, due_key, marks,
    leased_until) VALUES (${COUNTY}, 'old', 'test', 2, ${SUMMARY}, 'after 0', true, 'office', 'person-1', '~', '{}', 0)`
  yield* sql`INSERT INTO lianxin.entries (county, case_id, position, sequence, count, entries)
    VALUES (${COUNTY}, 'old', 1, 2, 2, ${JSON.stringify(WRITTEN)})`
  yield* sql`INSERT INTO lianxin.outbox (county, key_hash, key, sequence, case_id, template, audience, params)
    VALUES (${COUNTY}, sha256('old#0'), 'old#0', 7, 'old', 'test.told', '{"office":"office"}', '{}')`
})

onEveryServer("a database of the second step", (server) => {
  it.live("is read as it was written, and goes on with the next numbers", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* olden(url)
      const store = yield* storeOn(url)
      assert.deepStrictEqual((yield* store.load("old")).entries, WRITTEN)
      assert.strictEqual(yield* store.commit(commit("old", { expected: 2 })), 4)
      yield* store.commit(commit("new"))
      assert.deepStrictEqual(
        (yield* store.feed(null, 9)).map(({ caseId, cursor }) => `${cursor} ${caseId}`),
        ["1 old", "2 old", "3 old", "4 old", "5 new", "6 new"]
      )
      const { items } = yield* store.letters("waiting", { limit: 9 })
      assert.deepStrictEqual(
        items.map(({ key }) => key),
        ["old#0", "old#2", "new#0"]
      )
    })
  )

  it.live("finds its cases by person, and by the day they were opened", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* olden(url)
      const store = yield* storeOn(url)
      const found = yield* store.find({ person: { type: "test", id: "person-1" } }, { limit: 9 })
      assert.deepStrictEqual(
        found.items.map(({ caseId, revision }) => [caseId, revision]),
        [["old", 2]]
      )
      const sql = yield* connect(url)
      assert.deepStrictEqual(yield* sql`SELECT opened_on FROM lianxin.cases`, [{ opened_on: "2030-01-01" }])
    })
  )
})
