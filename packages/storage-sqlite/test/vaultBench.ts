/**
 * A bench for the laws of a vault: one in a file, with its intruder.
 */
import { VaultBench } from "@lianxin/conformance"
import type { AuditLine, StoredItem, StoredKey } from "@lianxin/ports"
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { existsSync, readFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { freshFile } from "./files.ts"

/** One statement at the file itself, past the triggers. */
const at = <A>(path: string, work: (db: DatabaseSync) => A): Effect.Effect<A> =>
  Effect.sync(() => {
    const db = new DatabaseSync(path)
    try {
      return work(db)
    } finally {
      db.close()
    }
  })

const rows = <A>(path: string, sql: string) =>
  at(path, (db) =>
    db
      .prepare(sql)
      .all()
      .map((row): A => ({ ...row }) as A)
  )

const ITEMS =
  "SELECT kind, id, person_id AS personId, key_version AS keyVersion, sensitivity, sealed FROM items"
const KEYS = "SELECT person_id AS personId, version, cipher, master, wrapped FROM keys"

const rigAt = (path: string): VaultBench.Rig => ({
  open: (keys) =>
    Effect.map(SqliteVaultStore.make({ path }), (store) =>
      SealedVault.make({ store, keys, cipher: AesGcm.cipher })
    ),
  bytes: Effect.sync(() =>
    Buffer.concat(
      ["", "-wal", "-shm"]
        .map((end) => path + end)
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file))
    )
  ),
  intruder: {
    items: rows<StoredItem>(path, ITEMS),
    setItem: ({ id, keyVersion, kind, personId, sealed, sensitivity }) =>
      at(path, (db) => {
        db.prepare(
          "UPDATE items SET person_id = ?, key_version = ?, sensitivity = ?, sealed = ? WHERE kind = ? AND id = ?"
        ).run(personId, keyVersion, sensitivity, sealed, kind, id)
      }),
    keys: rows<StoredKey>(path, KEYS),
    setKey: ({ cipher, master, personId, version, wrapped }) =>
      at(path, (db) => {
        db.prepare(
          "UPDATE keys SET version = ?, cipher = ?, master = ?, wrapped = ? WHERE person_id = ?"
        ).run(version, cipher, master, wrapped, personId)
      }),
    lines: rows<AuditLine>(path, "SELECT * FROM audit ORDER BY sequence"),
    setLines: (lines) => at(path, (db) => replaceLines(db, lines))
  }
})

const replaceLines = (db: DatabaseSync, lines: ReadonlyArray<AuditLine>): void => {
  const guard = db.prepare("SELECT sql FROM sqlite_master WHERE name = 'audit_is_not_cut'").get()?.["sql"]
  if (typeof guard !== "string") throw new Error("the guard of the audit is gone")
  db.exec("BEGIN IMMEDIATE; DROP TRIGGER audit_is_not_cut; DELETE FROM audit")
  const insert = db.prepare("INSERT INTO audit (sequence, previous, text, hash) VALUES (?, ?, ?, ?)")
  for (const { hash, previous, sequence, text } of lines) insert.run(sequence, previous, text, hash)
  db.exec(`${guard}; COMMIT`)
}

export const bench = Layer.succeed(VaultBench.VaultBench, { fresh: Effect.sync(() => rigAt(freshFile())) })
