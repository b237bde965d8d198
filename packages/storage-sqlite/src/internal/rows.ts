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
  Effect.try({
    try: work,
    catch: (cause) => new VaultUnavailable({ operation, retryable: isBusy(cause), cause })
  })

/** @since 0.1.0 */
export const unavailable = (operation: string, cause: unknown): StoreUnavailable =>
  new StoreUnavailable({ operation, retryable: isBusy(cause), cause })

const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6
/** SQLite says so before anything is written: another process holds the lock. */
const isBusy = (cause: unknown): boolean => [SQLITE_BUSY, SQLITE_LOCKED].includes(primaryCode(cause) ?? 0)

/** SQLite's own result code, without the details in its upper bits. @since 0.1.0 */
export const primaryCode = (cause: unknown): number | null =>
  cause instanceof Error && "errcode" in cause && typeof cause.errcode === "number"
    ? cause.errcode & 0xff
    : null
