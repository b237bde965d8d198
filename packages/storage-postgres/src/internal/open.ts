/**
 * Opening a county's part of a database, of cases or of a vault: first a look at what is there, then the schema, then the
 * county.
 *
 * What is not ours, newer than we know, or not to be written is left exactly as it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { NotOurs, type OpenError, ReadOnly, StoreUnavailable, UnknownSchema } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { isSqlError, type SqlError } from "effect/sql/SqlError"
import { codeOf, unavailable } from "./faults.ts"
import { type Columns, number, type Place, text } from "./rows.ts"
import { whereOf } from "./where.ts"

/** A schema of ours, and what a role needs in it. @since 0.1.0 */
export interface Ours {
  readonly schema: string
  /** The comment on its table of steps, by which it is known. */
  readonly mark: string
  /** Step `n` leads from schema `n` to `n + 1`. */
  readonly steps: ReadonlyArray<ReadonlyArray<string>>
  readonly needed: ReadonlyArray<readonly [table: string, privileges: ReadonlyArray<string>]>
}

/** What the place where our schema goes looks like. */
interface Seen {
  readonly version: number
  readonly encoding: string
  readonly isolation: string
  readonly readOnly: boolean
  /** `empty` is a schema without anything in it, as an administrator may have made it for us. */
  readonly schema: "none" | "empty" | "ours" | "theirs"
}

const OLDEST = 14

/** Brings the schema up to date and makes sure that the county is known. @since 0.1.0 */
export const open = (place: Place, ours: Ours): Effect.Effect<void, OpenError> =>
  Effect.gen(function* () {
    const { county, sql } = place
    const where = whereOf(sql)
    const seen = yield* look(sql, ours)
    yield* fitness(where, seen)
    if ((yield* stepOf(sql, ours, seen)) < ours.steps.length) yield* bringForward(sql, ours, seen)
    if (!(yield* mayWrite(sql, ours))) return yield* new ReadOnly({ where })
    yield* sql
      .unsafe(`INSERT INTO ${ours.schema}.counties (county) SELECT $1 ON CONFLICT DO NOTHING`, [county])
      .values.pipe(Effect.when(Effect.map(isKnown(place, ours), (known) => !known)))
  }).pipe(refusedBy(place), Effect.withSpan("lianxin.open"))

/** Whether a county can be read here; nothing is made and nothing is changed. @since 0.1.0 */
export const openToRead = (place: Place, ours: Ours): Effect.Effect<boolean, OpenError> =>
  Effect.gen(function* () {
    const seen = yield* look(place.sql, ours)
    yield* fitness(whereOf(place.sql), seen)
    if ((yield* stepOf(place.sql, ours, seen)) === 0) return false
    yield* mayWrite(place.sql, ours)
    return yield* isKnown(place, ours)
  }).pipe(refusedBy(place))

const lookFor = ({ mark, schema }: Ours): string =>
  `SELECT current_setting('server_version_num')::int4, current_setting('server_encoding'),
  current_setting('transaction_isolation'), current_setting('transaction_read_only'),
  CASE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = '${schema}') THEN 'none'
    WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = '${schema}' AND c.relname = 'steps' AND obj_description(c.oid, 'pg_class') = '${mark}') THEN 'ours'
    WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '${schema}')
      OR EXISTS (SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = '${schema}')
      THEN 'theirs' ELSE 'empty' END`

const look = (sql: PgClient, ours: Ours): Effect.Effect<Seen, SqlError> =>
  Effect.map(sql.unsafe(lookFor(ours)).values, ([row]) => ({
    version: Math.floor(number(row, 0) / 10_000),
    encoding: text(row, 1),
    isolation: text(row, 2),
    readOnly: text(row, 3) === "on",
    schema: schemaOf(text(row, 4))
  }))

const schemaOf = (found: string): Seen["schema"] =>
  found === "none" || found === "empty" || found === "ours" ? found : "theirs"

const fitness = (where: string, { encoding, isolation, schema, version }: Seen) => {
  if (schema === "theirs") return Effect.fail(new NotOurs({ where, found: "other database" }))
  if (version < OLDEST) return unfit(where, `PostgreSQL ${version}, but ${OLDEST} or newer is needed`)
  if (encoding !== "UTF8") return unfit(where, `encoding ${encoding}, but UTF8 is needed`)
  if (isolation !== "read committed")
    return unfit(where, `${isolation} by default, but read committed is needed`)
  return Effect.void
}

const unfit = (where: string, found: string) => {
  const operation = `use ${where} (${found})`
  return Effect.fail(new StoreUnavailable({ operation, retryable: false, cause: new Error(found) }))
}

/** How many steps a schema has taken; one that has taken more than we know belongs to a newer version. */
const stepOf = (
  sql: PgClient,
  { schema, steps }: Ours,
  seen: Seen
): Effect.Effect<number, UnknownSchema | SqlError> =>
  seen.schema === "ours"
    ? Effect.flatMap(sql.unsafe(`SELECT coalesce(max(step), 0) FROM ${schema}.steps`).values, ([row]) => {
        const [found, known] = [number(row, 0), steps.length]
        return found > known
          ? Effect.fail(new UnknownSchema({ where: whereOf(sql), found, known }))
          : Effect.succeed(found)
      })
    : Effect.succeed(0)

/** Every opener takes this lock before it changes the schema: the letters `LIAN`. */
const LOCK = "SELECT pg_advisory_xact_lock(1279869262)::text"

/** Looks again under the lock: another opener may have been here a moment ago. The steps are taken together. */
const bringForward = (sql: PgClient, ours: Ours, { readOnly }: Seen) =>
  readOnly
    ? Effect.fail(new ReadOnly({ where: whereOf(sql) }))
    : sql.withTransaction(
        Effect.gen(function* () {
          yield* sql.unsafe(LOCK).values
          const seen = yield* look(sql, ours)
          yield* fitness(whereOf(sql), seen)
          const from = yield* stepOf(sql, ours, seen)
          const { mark, schema, steps } = ours
          if (seen.schema === "none") yield* sql.unsafe(`CREATE SCHEMA ${schema}`).valuesUnprepared
          for (const statement of steps.slice(from).flat()) yield* sql.unsafe(statement).valuesUnprepared
          for (let step = from + 1; step <= steps.length; step++)
            yield* sql.unsafe(`INSERT INTO ${schema}.steps (step) VALUES ($1)`, [step]).values
          if (from === 0) yield* sql.unsafe(`COMMENT ON TABLE ${schema}.steps IS '${mark}'`).valuesUnprepared
        })
      )

const privilegesOf = ({ needed, schema }: Ours, wanted: (privilege: string) => boolean): string =>
  needed
    .flatMap(([table, privileges]) =>
      privileges
        .filter(wanted)
        .map((privilege) => ` AND has_table_privilege('${schema}.${table}', '${privilege}')`)
    )
    .join("")

/** Whether everything may be written; a role that may not even read everything is refused. */
const mayWrite = (sql: PgClient, ours: Ours) => {
  const [read, write] = [(name: string) => name === "SELECT", (name: string) => name !== "SELECT"]
  const asked = `SELECT true ${privilegesOf(ours, read)},
  NOT current_setting('transaction_read_only')::boolean ${privilegesOf(ours, write)}`
  return Effect.flatMap(sql.unsafe(asked).values, ([row]): Effect.Effect<boolean, OpenError> => {
    const [mayRead, mayWrite]: Columns = row ?? []
    return mayRead === true
      ? Effect.succeed(mayWrite === true)
      : unfit(whereOf(sql), `permission denied for the tables of schema ${ours.schema}`)
  })
}

const isKnown = ({ county, sql }: Place, { schema }: Ours): Effect.Effect<boolean, SqlError> =>
  Effect.map(
    sql.unsafe(`SELECT FROM ${schema}.counties WHERE county = $1`, [county]).values,
    (rows) => rows.length === 1
  )

const READ_ONLY = "25006"

const refusedBy =
  ({ sql }: Place) =>
  <A>(opening: Effect.Effect<A, OpenError | SqlError>): Effect.Effect<A, OpenError> =>
    Effect.mapError(opening, (error) => (isSqlError(error) ? refused(whereOf(sql), error) : error))

/** What the server said stands in the error: there is no row and no password in it. */
const refused = (where: string, error: SqlError): OpenError => {
  if (codeOf(error) === READ_ONLY) return new ReadOnly({ where })
  const { cause, retryable } = unavailable("open", error)
  const said = cause instanceof Error ? cause.message : String(cause)
  return new StoreUnavailable({ operation: `open ${where} (${said})`, retryable, cause })
}
