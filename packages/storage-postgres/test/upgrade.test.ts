/**
 * A database written before the newest step of the schema: it is brought forward, and nothing in it is lost.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { CalendarDate } from "@lianxin/core/time"
import type { Paged, Row } from "@lianxin/ports"
import { connect, freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { open } from "../src/internal/open.ts"
import { placeOf } from "../src/internal/pool.ts"
import { CASE_STORE } from "../src/internal/schema.ts"
import { commit, COUNTY, storeOn } from "./stores.ts"

const DAY = CalendarDate.CalendarDate.make("2030-01-01")
/** A word may be so long now; before, any would do. */
const LONGEST = "办".repeat(128)
const { person: _, ...older } = { ...commit("old").summary, openedOn: DAY, status: `${LONGEST}, 300` }
const WRITTEN = commit("old").entries.map((entry) => ({ ...entry, body: { told: entry.tag } }))

/** A case of two entries and a notice, as so many steps of the schema had them. */
const olden = Effect.fnUntraced(function* (url: string, steps: number) {
  const sql = yield* connect(url)
  const place = yield* Effect.provideService(placeOf(COUNTY), PgClient.PgClient, sql)
  yield* open(place, { ...CASE_STORE, steps: CASE_STORE.steps.slice(0, steps) })
  const summary = JSON.stringify(steps > 1 ? { person: "person-1", ...older } : older)
  yield* sql`INSERT INTO lianxin.cases (county, case_id, type, revision, summary, status, open, place, office, due_key, marks,
    leased_until) VALUES (${COUNTY}, 'old', 'test', 2, ${summary}, ${older.status}, true, '421202', 'office', '~', '{}', 0)`
  if (steps > 1) yield* sql`UPDATE lianxin.cases SET person = 'person-1'`
  if (steps > 2) yield* sql`UPDATE lianxin.cases SET opened_on = ${DAY}`
  yield* sql`INSERT INTO lianxin.entries (county, case_id, position, sequence, count, entries)
    VALUES (${COUNTY}, 'old', 1, 2, 2, ${JSON.stringify(WRITTEN)})`
  yield* sql`INSERT INTO lianxin.outbox (county, key_hash, key, sequence, case_id, template, audience, params)
    VALUES (${COUNTY}, sha256('old#0'), 'old#0', 7, 'old', 'test.told', '{"office":"office"}', '{}')`
  if (steps > 2) yield* sql`UPDATE lianxin.counties SET last_entry = 2, last_notice = 7`
  return yield* storeOn(url)
})

const PAGE = { limit: 9 }

const idsOf = ({ items }: Paged<Row>) => items.map(({ caseId, revision }) => [caseId, revision])

onEveryServer("a database of before", (server) => {
  it.live.each([1, 2, 3])("is read as %i steps left it, and goes on with the next numbers", (steps) =>
    Effect.gen(function* () {
      const store = yield* olden(yield* freshDatabase(server), steps)
      const { entries, summary } = yield* store.load("old")
      assert.deepStrictEqual(entries, WRITTEN)
      assert.deepStrictEqual(summary, { ...older, person: steps > 1 ? "person-1" : null })
      assert.strictEqual(yield* store.commit(commit("old", { expected: 2 })), 4)
      yield* store.commit(commit("new"))
      assert.deepStrictEqual(
        (yield* store.feed(null, 9)).map(({ caseId, cursor }) => `${cursor} ${caseId}`),
        ["1 old", "2 old", "3 old", "4 old", "5 new", "6 new"]
      )
      const { items } = yield* store.letters("waiting", PAGE)
      assert.deepStrictEqual(
        items.map(({ key }) => key),
        ["old#0", "old#2", "new#0"]
      )
    })
  )

  it.live.each([1, 2, 3])("finds the cases of %i steps as it finds new ones", (steps) =>
    Effect.gen(function* () {
      const store = yield* olden(yield* freshDatabase(server), steps)
      const person = { type: "test", id: "person-1" }
      const old = [["old", 2]]
      assert.deepStrictEqual(idsOf(yield* store.find({ person }, PAGE)), steps > 1 ? old : [])
      assert.deepStrictEqual(idsOf(yield* store.find({ office: "office", status: LONGEST }, PAGE)), old)
      const opened = { type: "test", placePrefix: "4212", from: DAY, until: DAY }
      assert.deepStrictEqual(idsOf(yield* store.findOpened(opened, PAGE)), old)
    })
  )
})
