/**
 * A vault in a database: who opens it, who may not, what its guards hold off, and what is there when something breaks.
 */
import { connect, freshDatabase, onEveryServer, onOwnServer } from "@lianxin/testkit"
import { PostgresVaultStore } from "@lianxin/storage-postgres"
import { AuditChain } from "@lianxin/vault"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { proxyTo } from "./proxy.ts"
import { asRole } from "./roles.ts"
import { at, storeOn } from "./stores.ts"
import { COUNTY, vaultOn } from "./vaultBench.ts"

const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
const identity = (personId: string, name = personId) =>
  ({ kind: "identity", personId, sensitivity: "sensitive", content: { name } }) as const

/** What somebody finds who checks the audit. */
const auditOf = (url: string, county = COUNTY) =>
  Effect.scoped(
    Effect.flatMap(PostgresVaultStore.auditIn({ county, url: Redacted.make(url) }), (audit) =>
      AuditChain.verify(AuditChain.lines({ audit }))
    )
  )

onEveryServer("a vault in a database", (server) => {
  it.live("eight that open an empty database at once find it ready, and use it at once", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const ids = Array.from({ length: 8 }, (_, i) => `p-${i}`)
      yield* Effect.forEach(
        ids,
        (id) => Effect.scoped(Effect.flatMap(vaultOn(url), (vault) => vault.put(identity(id), use))),
        { concurrency: "unbounded" }
      )
      const vault = yield* vaultOn(url)
      for (const id of ids) assert.deepStrictEqual(yield* vault.read(id, "identity", use), { name: id })
      assert.strictEqual((yield* auditOf(url)).lines, 16)
      const sql = yield* connect(url)
      assert.deepStrictEqual(yield* sql`SELECT step FROM lianxin_vault.steps`, [{ step: 1 }])
    })
  )

  it.live("stands beside the cases of the same county, and each opens without the other", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const vault = yield* vaultOn(url)
      yield* vault.put(identity("p-1"), use)
      yield* storeOn(url)
      assert.deepStrictEqual(yield* (yield* vaultOn(url)).read("p-1", "identity", use), { name: "p-1" })
    })
  )

  it.live("of a newer version, or of somebody else, is refused and not touched", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* Effect.scoped(vaultOn(url))
      const sql = yield* connect(url)
      yield* sql`INSERT INTO lianxin_vault.steps (step) VALUES (7)`
      for (const opening of [Effect.asVoid(vaultOn(url, { county: "new" })), Effect.asVoid(auditOf(url))])
        assert.include(yield* Effect.flip(opening), { _tag: "UnknownSchema", found: 7, known: 1 })
      assert.deepStrictEqual(yield* sql`SELECT county FROM lianxin_vault.counties`, [{ county: COUNTY }])
      const other = yield* freshDatabase(server)
      const theirs = yield* connect(other)
      yield* theirs`CREATE SCHEMA lianxin_vault`
      yield* theirs`CREATE TABLE lianxin_vault.steps (step integer)`
      for (const opening of [Effect.asVoid(vaultOn(other)), Effect.asVoid(auditOf(other))])
        assert.include(yield* Effect.flip(opening), { _tag: "NotOurs", found: "other database" })
    })
  )

  it.live("whose audit is checked is not made where there is none", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const error = yield* Effect.flip(auditOf(url))
      assert.include(error.message, `could not find a vault of county ${COUNTY} in`)
      const sql = yield* connect(url)
      assert.deepStrictEqual(yield* sql`SELECT FROM pg_namespace WHERE nspname LIKE 'lianxin%'`, [])
    })
  )

  it.live("two counties have the same ids, and neither reads or erases what is the other's", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const [east, west] = [yield* vaultOn(url, { county: "east" }), yield* vaultOn(url, { county: "west" })]
      yield* east.put(identity("p-1", "E"), use)
      assert.strictEqual((yield* Effect.flip(west.read("p-1", "identity", use)))._tag, "NotFound")
      yield* west.put(identity("p-1", "W"), use)
      yield* west.erase("p-1", use)
      assert.deepStrictEqual(yield* east.read("p-1", "identity", use), { name: "E" })
      assert.deepStrictEqual(
        [(yield* auditOf(url, "east")).lines, (yield* auditOf(url, "west")).lines],
        [2, 3]
      )
    })
  )

  it.live("holds off a statement that alters, cuts or empties the audit", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* (yield* vaultOn(url)).put(identity("p-1"), use)
      const sql = yield* connect(url)
      for (const deed of [
        sql`UPDATE lianxin_vault.audit SET hash = ''`,
        sql`DELETE FROM lianxin_vault.audit`,
        sql`TRUNCATE lianxin_vault.audit`
      ])
        assert.include(String((yield* Effect.flip(deed)).reason.cause), "audit lines are never altered")
      assert.strictEqual((yield* auditOf(url)).lines, 1)
    })
  )

  it.live("a wire that breaks leaves a put whole or not at all, and never calls it safe to repeat", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const proxy = yield* proxyTo(url)
      const [broken, sound] = [yield* vaultOn(proxy.url), yield* vaultOn(url)]
      for (const [where, lines] of [
        ["before", 0],
        ["after", 1]
      ] as const) {
        proxy.cut(where)
        const error = yield* Effect.flip(broken.put(identity("p-1"), use))
        assert.include(error, {
          _tag: "VaultUnavailable",
          operation: "commit (no connection)",
          retryable: false
        })
        proxy.cut(null)
        while ((yield* auditOf(url)).lines < lines) yield* Effect.sleep(5)
        assert.strictEqual((yield* auditOf(url)).lines, lines)
      }
      assert.deepStrictEqual(yield* sound.read("p-1", "identity", use), { name: "p-1" })
      yield* broken.put(identity("p-1", "again"), use)
    })
  )

  it.live("gives a text back that is longer than the driver takes as one message by default", () =>
    Effect.gen(function* () {
      const vault = yield* vaultOn(yield* freshDatabase(server))
      const text = "信".repeat(6_000_000)
      const document = { kind: "text", documentId: "d-1", personId: "p-1", sensitivity: "normal" } as const
      yield* vault.put({ ...document, content: { text } }, use)
      assert.isTrue((yield* vault.read("d-1", "text", use)).text === text)
    })
  )

  it.live("a statement that takes too long gives nothing out, and may be repeated", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const vault = yield* vaultOn(url, { statementTimeout: "100 millis" })
      yield* vault.put(identity("p-1"), use)
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`SELECT FROM lianxin_vault.counties FOR UPDATE`
      const error = yield* Effect.flip(vault.read("p-1", "identity", use))
      assert.include(error, {
        _tag: "VaultUnavailable",
        operation: "commit (it took too long)",
        retryable: true
      })
      yield* sql`ROLLBACK`
      assert.deepStrictEqual(yield* vault.read("p-1", "identity", use), { name: "p-1" })
      assert.strictEqual((yield* vault.verify()).lines, 2)
    })
  )
})

onOwnServer("who may see a vault", (server) => {
  it.live(
    "an auditor reads the audit with no right to anything else; a clerk of the cases sees nothing",
    () =>
      Effect.gen(function* () {
        const url = yield* freshDatabase(server)
        yield* (yield* vaultOn(url)).put(identity("p-1"), use)
        const { admin, role, url: asked } = yield* asRole(url, "auditor")
        assert.include((yield* Effect.flip(auditOf(asked))).message, "permission denied")
        yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin_vault TO ${role}`)
        yield* admin.unsafe(
          `GRANT SELECT ON lianxin_vault.audit, lianxin_vault.counties, lianxin_vault.steps TO ${role}`
        )
        assert.strictEqual((yield* auditOf(asked)).lines, 1)
        assert.include((yield* Effect.flip(vaultOn(asked))).message, "permission denied")
        const auditor = yield* connect(asked)
        const forbidden = yield* Effect.flip(auditor`SELECT wrapped FROM lianxin_vault.keys`)
        assert.strictEqual(forbidden.reason._tag, "AuthorizationError")
      })
  )

  it.live("a role with the privileges of the README uses it, pinned to its county", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* (yield* vaultOn(url, { county: "west" })).put(identity("p-9"), use)
      yield* Effect.scoped(vaultOn(url))
      const { admin, role, url: asked } = yield* asRole(url, "app")
      yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin_vault TO ${role}`)
      yield* admin.unsafe(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA lianxin_vault TO ${role}`)
      yield* admin.unsafe(`GRANT DELETE ON lianxin_vault.audit TO ${role}`)
      const vault = yield* vaultOn(asked)
      yield* vault.put(identity("p-1"), use)
      assert.deepStrictEqual(yield* vault.read("p-1", "identity", use), { name: "p-1" })
      const pinned = yield* connect(
        at(asked, ({ searchParams }) => searchParams.set("options", `-c lianxin.county=${COUNTY}`))
      )
      assert.deepStrictEqual(yield* pinned`SELECT person_id FROM lianxin_vault.keys`, [{ person_id: "p-1" }])
    })
  )

  it.live("whoever has the files of the database finds cipher text alone", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const mark = `A${crypto.randomUUID()}`
      const vault = yield* vaultOn(url)
      yield* vault.put(identity("p-1", mark), use)
      yield* vault.put(
        {
          kind: "text",
          documentId: "d-1",
          personId: "p-1",
          sensitivity: "normal",
          content: { text: mark.repeat(500) }
        },
        use
      )
      const sql = yield* connect(url)
      yield* sql`CHECKPOINT`
      const holds = Effect.fnUntraced(function* (bytes: Buffer) {
        const [found] = yield* sql`SELECT bool_or(position(${bytes} IN file) > 0) AS found FROM (
          SELECT pg_read_binary_file(pg_relation_filepath(c.oid)) AS file FROM pg_class c
            WHERE c.relkind IN ('r', 'i', 't') AND pg_relation_filepath(c.oid) IS NOT NULL
          -- A file of the log may be taken away between being listed and being read.
          UNION ALL SELECT pg_read_binary_file('pg_wal/' || name, 0, 16777216, true)
            FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$'
        ) AS files`
        return found?.["found"]
      })
      assert.isTrue(yield* holds(Buffer.from("p-1")), "the probe sees what is at rest")
      assert.isFalse(yield* holds(Buffer.from(mark)))
      assert.isFalse(yield* holds(Buffer.from(mark, "utf16le")))
    })
  )
})
