/**
 * Opening a file of ours, of cases or of a vault: first a look at it without SQLite, then SQLite, then the schema.
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
import type * as Scope from "effect/Scope"
import { existsSync, statSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { pathToFileURL } from "node:url"
import { lookAt, type Ours, readOnly } from "./look.ts"
import { isBusy, number, primaryCode, transaction, unavailable } from "./rows.ts"

/** @since 0.1.0 */
export interface OpenOptions extends Ours {
  readonly busyMillis: number
  /** Pragmas of the session. */
  readonly settings: string
}

/** Opens the file, or creates it, and brings its schema up to date, for as long as the scope lives. @since 0.1.0 */
export const open = (options: OpenOptions): Effect.Effect<DatabaseSync, OpenError, Scope.Scope> =>
  Effect.suspend(() => {
    const fault = lookAt(options) ?? readOnly(options.path)
    return fault === null ? opened(options.path, () => connect(options)) : Effect.fail(fault)
  }).pipe(Effect.retry({ schedule: Schedule.spaced("25 millis"), times: 40, while: isRetryable }), closing)

/**
 * Opens a file that must be there, for reading alone. Where no other process has it open it is read as it stands, which
 * leaves nothing beside it.
 *
 * @since 0.1.0
 */
export const openToRead = (ours: Ours): Effect.Effect<DatabaseSync, OpenError, Scope.Scope> =>
  Effect.suspend(() => {
    const { path } = ours
    const fault = existsSync(path) ? (lookAt(ours) ?? emptyFile(path)) : missing(path)
    return fault === null ? opened(path, () => connectToRead(path)) : Effect.fail(fault)
  }).pipe(closing)

const closing = <E>(opening: Effect.Effect<DatabaseSync, E>) =>
  Effect.acquireRelease(opening, (db) => Effect.sync(() => db.close()))

const connectToRead = (path: string): DatabaseSync => {
  if (existsSync(`${path}-wal`)) return new DatabaseSync(path, { readOnly: true })
  return new DatabaseSync(new URL(`${pathToFileURL(path).href}?immutable=1`), { readOnly: true })
}

const missing = (path: string): OpenError =>
  new StoreUnavailable({ operation: `open ${path}: there is no such file`, retryable: false, cause: null })

const emptyFile = (path: string): OpenError | null =>
  statSync(path).size === 0 ? new NotOurs({ where: path, found: "other file" }) : null

const isRetryable = (error: OpenError): boolean => error._tag === "StoreUnavailable" && isBusy(error.cause)

const opened = (path: string, work: () => DatabaseSync): Effect.Effect<DatabaseSync, OpenError> =>
  Effect.try({ try: work, catch: (cause) => faultOf(path, cause) })

const connect = ({ busyMillis, settings, ...ours }: OpenOptions): DatabaseSync => {
  const db = new DatabaseSync(ours.path, { timeout: busyMillis })
  try {
    if (versionOf(db) !== ours.steps.length) transaction(db, () => bringForward(db, ours))
    // The schema goes in before WAL is switched on: the mark that the file is ours then stands in the file itself.
    if (db.prepare("PRAGMA journal_mode = WAL").get()?.["journal_mode"] !== "wal")
      throw new Error("WAL is not possible here")
    db.exec(settings)
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

const versionOf = (db: DatabaseSync): number =>
  number(db.prepare("PRAGMA user_version").get(), "user_version")

const isEmpty = (db: DatabaseSync, application: number): boolean =>
  application === 0 && number(db.prepare("SELECT count(*) AS n FROM sqlite_master").get(), "n") === 0

/** Asked again under the lock: another process may have been here a moment ago. The steps are taken together. */
const bringForward = (db: DatabaseSync, { applicationId, path, steps }: Ours): void => {
  const found = versionOf(db)
  if (found > steps.length) throw new UnknownSchema({ where: path, found, known: steps.length })
  const application = number(db.prepare("PRAGMA application_id").get(), "application_id")
  if (application !== applicationId && !isEmpty(db, application))
    throw new NotOurs({ where: path, found: "other SQLite database" })
  for (const step of steps.slice(found)) db.exec(step)
  db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
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
