/**
 * Asking PostgreSQL, and reading the columns of its answer by their place.
 *
 * By place, because a client may be set to rename columns. Numbers that may be large are asked for as float8, which is
 * exact for every number a commit can hold.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import * as PgTypes from "@effect/sql-pg/PgTypes"
import { StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { unavailable } from "./faults.ts"

/** @since 0.1.0 */
export type Columns = ReadonlyArray<unknown>

/** One county's part of a database. @since 0.1.0 */
export interface Place {
  readonly sql: PgClient
  readonly county: string
}

/** A number that must be there. @since 0.1.0 */
export const number = (row: Columns | undefined, column: number): number => {
  const value = row?.[column]
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number`)
  return value
}

/** A text that must be there. @since 0.1.0 */
export const text = (row: Columns | undefined, column: number): string => {
  const value = row?.[column]
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`)
  return value
}

/** @since 0.1.0 */
export const textOrNull = (row: Columns, column: number): string | null =>
  row[column] === null ? null : text(row, column)

/** What to ask, and for what it is asked. @since 0.1.0 */
export interface Question<A> {
  readonly operation: string
  readonly statement: string
  readonly values: ReadonlyArray<unknown>
  /** Whether a lost connection leaves it open if something was written. */
  readonly writes?: boolean
  /**
   * Planned anew each time, for the values at hand. A plan that is kept was made for the table as it was then, and a
   * worklist or a queue has more than one index to go by.
   */
  readonly planned?: "each time"
  readonly read: (rows: ReadonlyArray<Columns>) => A
}

/** Asks once. @since 0.1.0 */
export const ask = <A>(sql: PgClient, question: Question<A>): Effect.Effect<A, StoreUnavailable> => {
  const { operation, planned, read, statement, values, writes } = question
  const asked = sql.unsafe(statement, values)
  return (planned === undefined ? asked.values : asked.valuesUnprepared).pipe(
    Effect.mapError((error) => unavailable(operation, error, writes)),
    Effect.flatMap((rows) => reading(operation, () => read(rows)))
  )
}

/** Reads an answer; one that does not read is a row altered by hand, and is the same when asked again. @since 0.1.0 */
export const reading = <A>(operation: string, read: () => A): Effect.Effect<A, StoreUnavailable> =>
  Effect.try({ try: read, catch: (cause) => new StoreUnavailable({ operation, retryable: false, cause }) })

/** A list of words as a parameter. @since 0.1.0 */
export const textList = (words: ReadonlyArray<string>): PgTypes.Parameter =>
  Result.getOrThrow(PgTypes.array(words, PgTypes.OID.text))

/** PostgreSQL text holds neither a NUL nor half a surrogate pair, so no row of ours has such a word. @since 0.1.0 */
export const isWord = (word: string): boolean => !word.includes("\0") && word.isWellFormed()

/** A moment or a span, rounded up, as a bigint column can hold it. @since 0.1.0 */
export const whole = (value: number): bigint =>
  BigInt(Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(value) || 0)))

/** A number of rows, at least `least`. @since 0.1.0 */
export const count = (limit: number, least: number): number =>
  Math.min(Math.max(least, Math.floor(limit) || 0), 1_000_000)
