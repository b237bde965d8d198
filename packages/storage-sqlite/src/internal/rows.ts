/**
 * Reading columns and running transactions on `node:sqlite`.
 *
 * Every statement here is synchronous, so within one process no two transactions can interleave.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { StoreUnavailable, VaultUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"

/** @since 0.1.0 */
export type Columns = Readonly<Record<string, SQLOutputValue>>

/** A number that must be there. @since 0.1.0 */
export const number = (row: Columns | undefined, column: string): number => {
  const value = row?.[column]
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number`)
  return value
}

/** A text that must be there. @since 0.1.0 */
export const text = (row: Columns, column: string): string => {
  const value = row[column]
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`)
  return value
}

/** @since 0.1.0 */
export const textOrNull = (row: Columns, column: string): string | null =>
  row[column] === null ? null : text(row, column)

/** Bytes, or none. @since 0.1.0 */
export const bytesOrNull = (row: Columns, column: string): Uint8Array | null => {
  const value = row[column]
  if (value !== null && !(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`)
  return value
}

/** All of it is written, or none. @since 0.1.0 */
export const transaction = <A>(db: DatabaseSync, work: () => A): A => {
  db.exec("BEGIN IMMEDIATE")
  try {
    const answer = work()
    db.exec("COMMIT")
    return answer
  } finally {
    if (db.isTransaction) db.exec("ROLLBACK")
  }
}

/** Runs one operation; what SQLite throws becomes a {@link StoreUnavailable}. @since 0.1.0 */
export const attempt = <A>(operation: string, work: () => A): Effect.Effect<A, StoreUnavailable> =>
  Effect.try({ try: work, catch: (cause) => unavailable(operation, cause) })

/** The same for a vault. @since 0.1.0 */
export const attemptOfVault = <A>(operation: string, work: () => A): Effect.Effect<A, VaultUnavailable> =>
  Effect.try({ try: work, catch: (cause) => new VaultUnavailable(troubleIn(operation, cause)) })

/** @since 0.1.0 */
export const unavailable = (operation: string, cause: unknown): StoreUnavailable =>
  new StoreUnavailable(troubleIn(operation, cause))

const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6
const SQLITE_FULL = 13
/** Each of them leaves nothing written: a lock is refused before, and a full disk takes the transaction back. */
const PASSING: ReadonlySet<number | null> = new Set([SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL])

/** Whether the same may be done again a moment later. @since 0.1.0 */
export const isPassing = (cause: unknown): boolean => PASSING.has(primaryCode(cause))

/** Whether another process holds the lock, which it does not for long. @since 0.1.0 */
export const isBusy = (cause: unknown): boolean =>
  [SQLITE_BUSY, SQLITE_LOCKED].includes(primaryCode(cause) ?? 0)

/** What an administrator can do something about. */
const WHY: ReadonlyMap<number | null, string> = new Map([
  [SQLITE_FULL, "the disk is full"],
  [10, "the disk cannot be read or written"],
  [11, "the file is damaged"]
])

const troubleIn = (operation: string, cause: unknown) => {
  const code = primaryCode(cause)
  const why = WHY.get(code)
  return {
    operation: why === undefined ? operation : `${operation} (${why})`,
    retryable: isPassing(cause),
    cause
  }
}

/** SQLite's own result code, without the details in its upper bits. @since 0.1.0 */
export const primaryCode = (cause: unknown): number | null =>
  cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number"
    ? cause.errcode & 0xff
    : null
