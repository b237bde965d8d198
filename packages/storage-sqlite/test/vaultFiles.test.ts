/**
 * The vault's file: what is opened and what is left alone, and what its guards hold off.
 */
import type { OpenError } from "@lianxin/ports"
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, AuditChain, KeySources, SealedVault } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { chmodSync, copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { freshFile, freshFolder } from "./files.ts"

const VARIABLE = "LIANXIN_TEST_FILE_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 5).toString("base64")
const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }

const vaultAt = (path: string, busy?: Duration.Duration) =>
  Effect.map(SqliteVaultStore.make(busy === undefined ? { path } : { path, busy }), (store) =>
    SealedVault.make({ store, keys: KeySources.environment({ variable: VARIABLE }), cipher: AesGcm.cipher })
  )

const used = (path: string) =>
  Effect.scoped(
    Effect.flatMap(vaultAt(path), (vault) =>
      vault.put({ kind: "identity", personId: "p-1", sensitivity: "normal", content: { name: "A" } }, use)
    )
  )

/** What somebody finds who checks the audit of a file. */
const auditOf = (path: string) =>
  Effect.scoped(
    Effect.flatMap(SqliteVaultStore.auditIn(path), (audit) => AuditChain.verify(AuditChain.lines({ audit })))
  )

const contents = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((file) =>
    file.isFile() ? [file.name, readFileSync(join(folder, file.name)).toString("base64")] : [file.name]
  )

/** Opening fails both ways, and nothing in the folder has changed by a byte. */
const refuses = Effect.fnUntraced(function* (path: string) {
  const before = contents(dirname(path))
  const error: OpenError = yield* Effect.flip(Effect.scoped(SqliteVaultStore.make({ path })))
  const toRead = yield* Effect.flip(auditOf(path))
  assert.deepStrictEqual(contents(dirname(path)), before)
  return [error._tag, toRead._tag] as const
})

const at = (path: string, sql: string) => {
  const db = new DatabaseSync(path)
  try {
    db.exec(sql)
  } finally {
    db.close()
  }
}

describe("a vault's file", () => {
  it.live("is marked as a vault and opens again; its folder holds nothing else when it is closed", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* used(path)
      assert.strictEqual(readFileSync(path).toString("latin1", 68, 72), "LXVT")
      const vault = yield* vaultAt(path)
      assert.deepStrictEqual(yield* vault.read("p-1", "identity", use), { name: "A" })
    }).pipe(Effect.scoped)
  )

  it.live("that is something else is refused and left as it was", () =>
    Effect.gen(function* () {
      const letter = freshFile()
      writeFileSync(letter, "Dear office, the water has not come.\n".repeat(10))
      assert.deepStrictEqual(yield* refuses(letter), ["NotOurs", "NotOurs"])
      const cases = freshFile()
      at(cases, "CREATE TABLE cases (a); PRAGMA application_id = 0x4c49414e")
      assert.deepStrictEqual(yield* refuses(cases), ["NotOurs", "NotOurs"])
      const newer = freshFile()
      yield* used(newer)
      at(newer, "PRAGMA user_version = 7")
      assert.deepStrictEqual(yield* refuses(newer), ["UnknownSchema", "UnknownSchema"])
    })
  )

  it.live("that is cut short or damaged is an error and not an empty vault", () =>
    Effect.gen(function* () {
      const whole = freshFile()
      yield* used(whole)
      const size = readFileSync(whole).length
      for (const end of [size - 4096, size - 1, 5000]) {
        const cut = freshFile()
        copyFileSync(whole, cut)
        truncateSync(cut, end)
        assert.deepStrictEqual(yield* refuses(cut), ["Damaged", "Damaged"])
      }
      const damaged = freshFile()
      writeFileSync(damaged, readFileSync(whole).fill(0xff, 100, 4000))
      const error = yield* Effect.flip(Effect.scoped(SqliteVaultStore.make({ path: damaged })))
      assert.include(error, { _tag: "Damaged", where: damaged })
    })
  )

  it.live("marked read-only is refused for use, and its audit can still be read", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* used(path)
      chmodSync(path, 0o444)
      const error = yield* Effect.flip(Effect.scoped(SqliteVaultStore.make({ path })))
      assert.include(error, { _tag: "ReadOnly", where: path })
      assert.strictEqual((yield* auditOf(path)).lines, 1)
    })
  )

  it.live("that is not there is not created by reading its audit", () =>
    Effect.gen(function* () {
      const folder = freshFolder()
      const error = yield* Effect.flip(auditOf(join(folder, "none.db")))
      assert.include(error, { _tag: "StoreUnavailable", retryable: false })
      assert.deepStrictEqual(readdirSync(folder), [])
    })
  )

  it.live("is read by an auditor without a trace, and while others write as well", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* used(path)
      const before = contents(dirname(path))
      assert.strictEqual((yield* auditOf(path)).lines, 1)
      assert.deepStrictEqual(contents(dirname(path)), before)
      const vault = yield* vaultAt(path)
      yield* vault.read("p-1", "identity", use)
      assert.strictEqual((yield* auditOf(path)).lines, 2)
    }).pipe(Effect.scoped)
  )
})

describe("the guards", () => {
  it.live("hold off a statement that alters or cuts the audit", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* used(path)
      assert.throws(() => at(path, "UPDATE audit SET hash = ''"), /never altered/)
      assert.throws(() => at(path, "DELETE FROM audit"), /only pruned/)
    })
  )
})

describe("a vault that cannot write", () => {
  it.live("gives no content out, and says that it may be asked again", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* used(path)
      const vault = yield* vaultAt(path, Duration.millis(20))
      const other = new DatabaseSync(path)
      other.exec("BEGIN IMMEDIATE")
      const error = yield* Effect.flip(vault.read("p-1", "identity", use))
      assert.include(error, { _tag: "VaultUnavailable", retryable: true })
      other.exec("ROLLBACK")
      other.close()
      assert.deepStrictEqual(yield* vault.read("p-1", "identity", use), { name: "A" })
      assert.strictEqual((yield* vault.verify()).lines, 2)
    }).pipe(Effect.scoped)
  )
})
