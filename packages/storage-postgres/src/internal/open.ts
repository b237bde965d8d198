/**
 * Opening a county's part of a database: first a look at what is there, then the schema, then the county.
 *
 * What is not ours, newer than we know, or not to be written is left exactly as it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { NotOurs, type OpenError, ReadOnly, StoreUnavailable, UnknownSchema } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { SqlError } from "effect/sql/SqlError"
import { codeOf, unavailable } from "./faults.ts"
import { type Columns, number, type Place, text } from "./rows.ts"
import { KNOWN, STEPS } from "./schema.ts"
import { whereOf } from "./where.ts"

/** What the place where our schema goes looks like. */
interface Seen {
  readonly version: number
  readonly encoding: string
  readonly isolation: string
  readonly readOnly: boolean
  /** `empty` is a schema without anything in it, as an administrator may have made it for us. */
  readonly schema: "none" | "empty" | "ours" | "theirs"
}

const MARK = "Lianxin case store: the steps its schema has taken"
const OLDEST = 14

/** Brings the schema up to date and makes sure that the county is known. @since 0.1.0 */
export const open = ({ county, sql }: Place): Effect.Effect<void, OpenError> =>
  Effect.gen(function* () {
    const where = whereOf(sql)
    const seen = yield* look(sql)
    yield* fitness(where, seen)
    if ((yield* stepOf(sql, where, seen)) < KNOWN) yield* bringForward(sql, where, seen)
    yield* privileges(sql, where)
    yield* sql
      .unsafe("INSERT INTO lianxin.counties (county) SELECT $1 ON CONFLICT DO NOTHING", [county])
      .values.pipe(Effect.when(Effect.map(isKnown(sql, county), (known) => !known)))
  }).pipe(
    Effect.catchTag("SqlError", (error) => Effect.fail(refused(whereOf(sql), error))),
    Effect.withSpan("lianxin.open")
  )

const LOOK = `SELECT current_setting('server_version_num')::int4, current_setting('server_encoding'),
  current_setting('transaction_isolation'), current_setting('transaction_read_only'),
  CASE WHEN NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'lianxin') THEN 'none'
    WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'lianxin' AND c.relname = 'steps' AND obj_description(c.oid, 'pg_class') = '${MARK}') THEN 'ours'
    WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'lianxin')
      OR EXISTS (SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'lianxin')
      THEN 'theirs' ELSE 'empty' END`

const look = (sql: PgClient): Effect.Effect<Seen, SqlError> =>
  Effect.map(sql.unsafe(LOOK).values, ([row]) => ({
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
  where: string,
  { schema }: Seen
): Effect.Effect<number, UnknownSchema | SqlError> =>
  schema === "ours"
    ? Effect.flatMap(sql.unsafe("SELECT coalesce(max(step), 0) FROM lianxin.steps").values, ([row]) => {
        const found = number(row, 0)
        return found > KNOWN
          ? Effect.fail(new UnknownSchema({ where, found, known: KNOWN }))
          : Effect.succeed(found)
      })
    : Effect.succeed(0)

/** Every opener takes this lock before it changes the schema: the letters `LIAN`. */
const LOCK = "SELECT pg_advisory_xact_lock(1279869262)::text"

/** Looks again under the lock: another opener may have been here a moment ago. The steps are taken together. */
const bringForward = (sql: PgClient, where: string, { readOnly }: Seen) =>
  readOnly
    ? Effect.fail(new ReadOnly({ where }))
    : sql.withTransaction(
        Effect.gen(function* () {
          yield* sql.unsafe(LOCK).values
          const seen = yield* look(sql)
          yield* fitness(where, seen)
          const from = yield* stepOf(sql, where, seen)
          if (seen.schema === "none") yield* sql.unsafe("CREATE SCHEMA lianxin").valuesUnprepared
          for (const statement of STEPS.slice(from).flat()) yield* sql.unsafe(statement).valuesUnprepared
          for (let step = from + 1; step <= KNOWN; step++)
            yield* sql.unsafe("INSERT INTO lianxin.steps (step) VALUES ($1)", [step]).values
          if (from === 0) yield* sql.unsafe(`COMMENT ON TABLE lianxin.steps IS '${MARK}'`).valuesUnprepared
        })
      )

const NEEDED: ReadonlyArray<readonly [table: string, privileges: ReadonlyArray<string>]> = [
  ["counties", ["SELECT", "UPDATE"]],
  ["cases", ["SELECT", "INSERT", "UPDATE"]],
  ["entries", ["SELECT", "INSERT"]],
  ["outbox", ["SELECT", "INSERT", "UPDATE"]]
]
const may = (wanted: (privilege: string) => boolean): string =>
  NEEDED.flatMap(([table, privileges]) =>
    privileges.filter(wanted).map((privilege) => `has_table_privilege('lianxin.${table}', '${privilege}')`)
  ).join(" AND ")
const PRIVILEGES = `SELECT ${may((name) => name === "SELECT")}, ${may((name) => name !== "SELECT")}
  AND NOT current_setting('transaction_read_only')::boolean`

const privileges = (sql: PgClient, where: string) =>
  Effect.flatMap(sql.unsafe(PRIVILEGES).values, ([row]): Effect.Effect<void, OpenError> => {
    const [mayRead, mayWrite]: Columns = row ?? []
    if (mayRead !== true) return unfit(where, "permission denied for the tables of schema lianxin")
    return mayWrite === true ? Effect.void : Effect.fail(new ReadOnly({ where }))
  })

const isKnown = (sql: PgClient, county: string): Effect.Effect<boolean, SqlError> =>
  Effect.map(
    sql.unsafe("SELECT FROM lianxin.counties WHERE county = $1", [county]).values,
    (rows) => rows.length === 1
  )

const READ_ONLY = "25006"

/** What the server said stands in the error: there is no row and no password in it. */
const refused = (where: string, error: SqlError): OpenError => {
  if (codeOf(error) === READ_ONLY) return new ReadOnly({ where })
  const { cause, retryable } = unavailable("open", error)
  const said = cause instanceof Error ? cause.message : String(cause)
  return new StoreUnavailable({ operation: `open ${where} (${said})`, retryable, cause })
}
