/**
 * The rows of a vault in SQLite.
 *
 * Looking takes no transaction: the head is read first, and whatever changes after it brings another line, so that a
 * decision made on torn rows never gets in.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type AuditLine,
  type Seen,
  type StoredItem,
  type StoredKey,
  type VaultChange,
  type VaultRef
} from "@lianxin/ports"
import type { DatabaseSync } from "node:sqlite"
import { bytesOrNull, type Columns, number, text, transaction } from "../rows.ts"

/** @since 0.1.0 */
export interface Tables {
  readonly look: (ref: VaultRef | null, personId: string | null) => Seen
  readonly commit: (change: VaultChange) => boolean
  readonly keysElsewhere: (master: string, after: string, limit: number) => ReadonlyArray<StoredKey>
  readonly mastersInUse: () => ReadonlyArray<{ readonly master: string; readonly keys: number }>
}

/** @since 0.1.0 */
export const make = (db: DatabaseSync): Tables => {
  const lastLine = db.prepare("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
  const master = db.prepare("SELECT master FROM vault")
  const itemAt = db.prepare("SELECT * FROM items WHERE kind = ? AND id = ?")
  const keyOf = db.prepare("SELECT * FROM keys WHERE person_id = ?")
  const elsewhere = db.prepare(
    "SELECT * FROM keys WHERE wrapped IS NOT NULL AND master <> ? AND person_id > ? ORDER BY person_id LIMIT ?"
  )
  const counts = db.prepare(
    "SELECT master, count(*) AS keys FROM keys WHERE wrapped IS NOT NULL GROUP BY master ORDER BY master"
  )
  const write = writing(db)

  const head = (): Seen["head"] => {
    const row = lastLine.get()
    return row === undefined ? null : { sequence: number(row, "sequence"), hash: text(row, "hash") }
  }

  const itemIn = (ref: VaultRef): StoredItem | null => {
    const row = itemAt.get(ref.kind, ref.id)
    return row === undefined ? null : itemOf(ref, row)
  }

  const look = (ref: VaultRef | null, personId: string | null): Seen => {
    const last = head()
    const item = ref === null ? null : itemIn(ref)
    const key = keyOf.get(personId ?? item?.personId ?? "")
    const current = master.get()?.["master"]
    return {
      head: last,
      master: typeof current === "string" ? current : null,
      item,
      key: key === undefined ? null : storedKey(key)
    }
  }

  /** What was overwritten stays in the log beside the file until it is emptied, which a reader may hold up. */
  let isLogOwed = false
  const commit = (change: VaultChange): boolean => {
    const isIn = transaction(db, () => {
      if ((head()?.sequence ?? 0) !== change.after) return false
      write(change)
      return true
    })
    if (isIn && overwrites(change)) isLogOwed = true
    if (isLogOwed) isLogOwed = !emptyLog(db)
    return isIn
  }

  return {
    look,
    commit,
    keysElsewhere: (current, after, limit) => elsewhere.all(current, after, limit).map(storedKey),
    mastersInUse: () =>
      counts.all().map((row) => ({ master: text(row, "master"), keys: number(row, "keys") }))
  }
}

/** Erasing and rotating take old locked keys away; a put only adds one. */
const overwrites = ({ erase, item, keys = [] }: VaultChange): boolean =>
  erase !== undefined || (item === undefined && keys.length > 0)

/** Whether the log is empty now. The commit before it stands either way. */
const emptyLog = (db: DatabaseSync): boolean => {
  try {
    return db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] === 0
  } catch {
    return false
  }
}

const writing = (db: DatabaseSync): ((change: VaultChange) => void) => {
  const append = db.prepare("INSERT INTO audit (sequence, previous, text, hash) VALUES (?, ?, ?, ?)")
  const setMaster = db.prepare("UPDATE vault SET master = ?")
  const setKey = db.prepare(
    "INSERT OR REPLACE INTO keys (person_id, version, cipher, master, wrapped) VALUES (?, ?, ?, ?, ?)"
  )
  const setItem = db.prepare(
    "INSERT OR REPLACE INTO items (kind, id, person_id, key_version, sensitivity, sealed) VALUES (?, ?, ?, ?, ?, ?)"
  )
  const eraseKey = db.prepare("UPDATE keys SET wrapped = NULL WHERE person_id = ?")
  const eraseItems = db.prepare("UPDATE items SET sealed = NULL WHERE person_id = ?")
  const setPruned = db.prepare("UPDATE vault SET pruned_through = ?")
  const prune = db.prepare("DELETE FROM audit WHERE sequence <= ?")
  return ({ erase, item, keys = [], line, master, pruneThrough }) => {
    append.run(line.sequence, line.previous, line.text, line.hash)
    if (master !== undefined) setMaster.run(master)
    for (const key of keys) setKey.run(key.personId, key.version, key.cipher, key.master, key.wrapped)
    if (item !== undefined) {
      setItem.run(item.kind, item.id, item.personId, item.keyVersion, item.sensitivity, item.sealed)
    }
    if (erase !== undefined) {
      eraseKey.run(erase)
      eraseItems.run(erase)
    }
    if (pruneThrough !== undefined) {
      setPruned.run(pruneThrough)
      prune.run(pruneThrough)
    }
  }
}

/** Reads pages of the audit. @since 0.1.0 */
export const auditPages = (
  db: DatabaseSync
): ((after: number, limit: number) => ReadonlyArray<AuditLine>) => {
  const page = db.prepare("SELECT * FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?")
  return (after, limit) =>
    page.all(after, limit).map((row) => ({
      sequence: number(row, "sequence"),
      previous: text(row, "previous"),
      text: text(row, "text"),
      hash: text(row, "hash")
    }))
}

const itemOf = (ref: VaultRef, row: Columns): StoredItem => ({
  ...ref,
  personId: text(row, "person_id"),
  keyVersion: number(row, "key_version"),
  sensitivity: text(row, "sensitivity"),
  sealed: bytesOrNull(row, "sealed")
})

const storedKey = (row: Columns): StoredKey => ({
  personId: text(row, "person_id"),
  version: number(row, "version"),
  cipher: text(row, "cipher"),
  master: text(row, "master"),
  wrapped: bytesOrNull(row, "wrapped")
})
