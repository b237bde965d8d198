/**
 * Opening a database: ours, somebody else's, a newer one, one that may not be touched, and none at all.
 */
import { type OpenError, StoreUnavailable } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import { connect, freshDatabase, onEveryServer, onOwnServer } from "@lianxin/testkit"
import { GUARDED } from "@lianxin/testkit/postgres"
import { assert, describe, it } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { inspect } from "node:util"
import { asRole } from "./roles.ts"
import { at, commit, storeOn } from "./stores.ts"

const SECRET = "s3cret-of-the-county"

/** Everything an error could put into a log. */
const keepsSecret = (error: OpenError): void => {
  const shown = [
    error.message,
    inspect(error, { depth: 20, showHidden: true }),
    JSON.stringify(error),
    `${error.stack}`
  ]
  for (const text of shown) assert.notInclude(text, SECRET)
}

const whereOf = (url: string): string => `${new URL(url).host}${new URL(url).pathname}`

onEveryServer("opening", (server) => {
  it.live("eight that open an empty database at once all find it ready", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const stores = yield* Effect.all(
        Array.from({ length: 8 }, (_, i) => storeOn(url, { county: `county-${i % 4}` })),
        { concurrency: "unbounded" }
      )
      for (const [i, store] of stores.entries()) assert.strictEqual(yield* store.commit(commit(`c${i}`)), 2)
      const sql = yield* connect(url)
      assert.deepStrictEqual(yield* sql`SELECT step FROM lianxin.steps ORDER BY step`, [
        { step: 1 },
        { step: 2 },
        { step: 3 },
        { step: 4 }
      ])
    })
  )

  it.live("a schema of a newer version is refused and not touched", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* Effect.scoped(storeOn(url))
      const sql = yield* connect(url)
      yield* sql`INSERT INTO lianxin.steps (step) VALUES (7)`
      const error = yield* Effect.flip(storeOn(url, { county: "new" }))
      assert.include(error, { _tag: "UnknownSchema", where: whereOf(url), found: 7, known: 4 })
      assert.deepStrictEqual(yield* sql`SELECT county FROM lianxin.counties`, [{ county: "421202" }])
    })
  )

  it.live("a schema of the same name that is somebody else's is refused and not touched", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const sql = yield* connect(url)
      yield* sql`CREATE SCHEMA lianxin`
      yield* sql`CREATE TABLE lianxin.steps (step integer)`
      const error = yield* Effect.flip(storeOn(url))
      assert.include(error, { _tag: "NotOurs", where: whereOf(url), found: "other database" })
      const tables = yield* sql`SELECT tablename::text FROM pg_tables WHERE schemaname = 'lianxin'`
      assert.deepStrictEqual(tables, [{ tablename: "steps" }])
    })
  )

  it.live("an empty schema an administrator has made is taken", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const sql = yield* connect(url)
      yield* sql`CREATE SCHEMA lianxin`
      assert.strictEqual(yield* (yield* storeOn(url)).commit(commit("a")), 2)
    })
  )

  it.live("a database that may only be read is refused, empty or not", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const readOnly = at(url, ({ searchParams }) =>
        searchParams.set("options", "-c default_transaction_read_only=on")
      )
      assert.include(yield* Effect.flip(storeOn(readOnly)), { _tag: "ReadOnly", where: whereOf(url) })
      yield* Effect.scoped(storeOn(url))
      assert.include(yield* Effect.flip(storeOn(readOnly)), { _tag: "ReadOnly", where: whereOf(url) })
    })
  )

  it.live("a default isolation under which the feed could skip is refused", () =>
    Effect.gen(function* () {
      const url = at(yield* freshDatabase(server), ({ searchParams }) =>
        searchParams.set("options", "-c default_transaction_isolation=serializable")
      )
      const error = yield* Effect.flip(storeOn(url))
      assert.include(error.message, "serializable by default, but read committed is needed")
    })
  )

  it.live("a county with a name that cannot be kept is refused", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      for (const county of ["", "two words", "咸安区", "x".repeat(41)]) {
        const error = yield* Effect.flip(storeOn(url, { county }))
        assert.include(error, { _tag: "StoreUnavailable", retryable: false })
        assert.include(error.message, JSON.stringify(county))
      }
    })
  )

  it.live("what stands in the configuration opens a store", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = PostgresCaseStore.layerConfig({
        county: Config.String("COUNTY"),
        url: Config.Redacted("URL")
      })
      const environment = ConfigProvider.fromEnv({ env: { COUNTY: "421202", URL: url } })
      yield* Effect.provide(Layer.build(store), ConfigProvider.layer(environment))
      const sql = yield* connect(url)
      assert.deepStrictEqual(yield* sql`SELECT county FROM lianxin.counties`, [{ county: "421202" }])
    })
  )
})

onOwnServer("who may not", (server) => {
  it.live("a role that may not make a schema is told so", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const { role, url: asked } = yield* asRole(url, "visitor")
      const error = yield* Effect.flip(storeOn(asked))
      assert.include(error, { _tag: "StoreUnavailable", retryable: false })
      assert.include(error.message, "permission denied for database")
      assert.notInclude(error.message, role)
    })
  )

  it.live("a role that may do nothing, only read, or all that is needed gets what it may", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* Effect.scoped(storeOn(url))
      const { admin, role, url: asked } = yield* asRole(url, "clerk")
      assert.include((yield* Effect.flip(storeOn(asked))).message, "permission denied")
      yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin TO ${role}`)
      yield* admin.unsafe(`GRANT SELECT ON ALL TABLES IN SCHEMA lianxin TO ${role}`)
      assert.include(yield* Effect.flip(storeOn(asked)), { _tag: "ReadOnly" })
      yield* admin.unsafe(
        `GRANT INSERT, UPDATE ON lianxin.counties, lianxin.cases, lianxin.outbox TO ${role}`
      )
      yield* admin.unsafe(`GRANT INSERT ON lianxin.entries TO ${role}`)
      const store = yield* storeOn(asked)
      assert.strictEqual(yield* store.commit(commit("a")), 2)
      const clerk = yield* connect(asked)
      const forbidden = yield* Effect.flip(clerk`UPDATE lianxin.entries SET entries = '[]'`)
      assert.strictEqual(forbidden.reason._tag, "AuthorizationError")
    })
  )

  it.live("a wrong password is told from a right one, and stands in no error", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const { url: asked } = yield* asRole(url, GUARDED, "SUPERUSER PASSWORD 'right'")
      const as = (password: string) => at(asked, (changed) => void (changed.password = password))
      const error = yield* Effect.flip(storeOn(as(SECRET)))
      assert.include(error, { _tag: "StoreUnavailable", retryable: false })
      assert.include(error.message, "password authentication failed")
      keepsSecret(error)
      yield* Effect.scoped(storeOn(as("right")))
    })
  )
})

describe("no database", () => {
  const open = (url: string) => Effect.flip(storeOn(url, { connectTimeout: "2 seconds" }))

  it.live("a server that is down is an error that says where, and that it may be tried again", () =>
    Effect.gen(function* () {
      const error = yield* open(`postgres://clerk:${SECRET}@127.0.0.1:9/cases?sslmode=disable`)
      assert.instanceOf(error, StoreUnavailable)
      assert.include(error, { retryable: true })
      assert.include(error.message, "127.0.0.1:9/cases")
      keepsSecret(error)
    })
  )

  it.live("a URL that cannot be read is refused without being shown", () =>
    Effect.gen(function* () {
      for (const url of [
        `postgres://clerk:${SECRET}@:port/x`,
        `mysql://clerk:${SECRET}@localhost/x`,
        SECRET
      ]) {
        const error = yield* open(url)
        assert.include(error, { _tag: "StoreUnavailable", retryable: false })
        keepsSecret(error)
      }
    })
  )
})
