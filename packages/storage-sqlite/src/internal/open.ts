/**
 * Opening a store's file: first a look at it without SQLite, then SQLite, then the schema.
 *
 * The look comes first because even a SQLite that only reads may leave files beside a database in WAL mode: what is not
 * ours is left exactly as it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Damaged, NotOurs, type OpenError, ReadOnly, StoreUnavailable, UnknownSchema } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { isCutOff } from "./cutOff.ts"
import { number, primaryCode, transaction, unavailable } from "./rows.ts"
import { APPLICATION_ID, isEmpty, KNOWN, stepForward, versionOf } from "./schema.ts"

/** @since 0.1.0 */
export interface OpenOptions {
  readonly path: string
  readonly synchronous: "NORMAL" | "FULL"
  readonly busyMillis: number
}

/** Opens the file, or creates it, and brings its schema up to date. @since 0.1.0 */
export const open = (options: OpenOptions): Effect.Effect<DatabaseSync, OpenError> =>
  Effect.suspend(() => {
    const fault = lookAt(options.path)
    return fault === null ? opened(options) : Effect.fail(fault)
  }).pipe(Effect.retry({ schedule: Schedule.spaced("25 millis"), times: 40, while: isRetryable }))

const isRetryable = (error: OpenError): boolean => error._tag === "StoreUnavailable" && error.retryable

const opened = (options: OpenOptions): Effect.Effect<DatabaseSync, OpenError> =>
  Effect.try({ try: () => connect(options), catch: (cause) => faultOf(options.path, cause) })

/**
 * 32 MiB of pages in memory, and 64 MiB in the log before it goes into the file. With SQLite's own 2 MiB and 4 MiB an
 * import writes the pages of its indexes to the disk again and again.
 */
const ROOM = "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16384"

const connect = ({ busyMillis, path, synchronous }: OpenOptions): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: busyMillis })
  try {
    if (versionOf(db) !== KNOWN) transaction(db, () => bringForward(db, path))
    // The schema goes in before WAL is switched on: the mark that the file is ours then stands in the file itself.
    if (db.prepare("PRAGMA journal_mode = WAL").get()?.["journal_mode"] !== "wal")
      throw new Error("WAL is not possible here")
    db.exec(`PRAGMA synchronous = ${synchronous}; ${ROOM}`)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Asked again under the lock: another process may have been here a moment ago. */
const bringForward = (db: DatabaseSync, path: string): void => {
  const found = versionOf(db)
  if (found > KNOWN) throw new UnknownSchema({ where: path, found, known: KNOWN })
  const ours = number(db.prepare("PRAGMA application_id").get(), "application_id") === APPLICATION_ID
  if (!ours && !isEmpty(db)) throw new NotOurs({ where: path, found: "other SQLite database" })
  stepForward(db, found)
}

const SQLITE_READONLY = 8
const SQLITE_CORRUPT = 11
const SQLITE_CANTOPEN = 14
const SQLITE_NOTADB = 26

const faultOf = (where: string, cause: unknown): OpenError => {
  if (cause instanceof UnknownSchema || cause instanceof NotOurs) return cause
  const code = primaryCode(cause)
  if (code === SQLITE_READONLY) return new ReadOnly({ where })
  if (code === SQLITE_CORRUPT) return new Damaged({ where, found: "malformed" })
  if (code === SQLITE_NOTADB) return new NotOurs({ where, found: "other file" })
  return unavailable(code === SQLITE_CANTOPEN ? `open ${where}` : `set up ${where}`, cause)
}

/** What can be told without SQLite, or null when the file may be opened. */
const lookAt = (path: string): OpenError | null => {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return readOnly(path, [dirname(path)])
    if (found.isDirectory()) return new NotOurs({ where: path, found: "folder" })
    return (found.size === 0 ? null : headerFault(path, found)) ?? readOnly(path, [path, dirname(path)])
  } catch (cause) {
    return new StoreUnavailable({ operation: `open ${path}`, retryable: false, cause })
  }
}

const HEADER = 100
const VERSION_AT = 60
const APPLICATION_AT = 68

const headerFault = (path: string, stats: Stats): OpenError | null => {
  const header = stats.isFile() ? firstBytes(path) : Buffer.alloc(0)
  if (header.length < HEADER || header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    return new NotOurs({ where: path, found: "other file" })
  }
  if (header.readUInt32BE(APPLICATION_AT) !== APPLICATION_ID) {
    return new NotOurs({ where: path, found: "other SQLite database" })
  }
  const found = header.readUInt32BE(VERSION_AT)
  if (found > KNOWN) return new UnknownSchema({ where: path, found, known: KNOWN })
  return isCutOff(path, header, stats.size) ? new Damaged({ where: path, found: "cut off" }) : null
}

const firstBytes = (path: string): Buffer => {
  const file = openSync(path, "r")
  try {
    const buffer = Buffer.alloc(HEADER)
    return buffer.subarray(0, readSync(file, buffer, 0, HEADER, 0))
  } finally {
    closeSync(file)
  }
}

/** A file marked read-only is left alone even by a user who could overrule the mark. */
const readOnly = (where: string, paths: ReadonlyArray<string>): ReadOnly | null =>
  paths.every((path) => (statSync(path).mode & 0o222) !== 0 && mayWrite(path))
    ? null
    : new ReadOnly({ where })

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
