/**
 * Tables whose rows belong to counties.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** The county of a row. @since 0.1.0 */
export const COUNTY = `county text COLLATE "C" NOT NULL`

const PINNED = `coalesce(current_setting('lianxin.county', true), '') IN ('', county)`

/** A session pinned to a county sees no row of another. @since 0.1.0 */
export const walled = (table: string): ReadonlyArray<string> => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY county ON ${table} USING (${PINNED})`
]

/**
 * A table of rows that belong to counties. Most counties live together in the default part; one that grows may be given
 * a part of its own.
 *
 * @since 0.1.0
 */
export const tableOf =
  (schema: string) =>
  (name: string, columns: string, room = ""): ReadonlyArray<string> => [
    `CREATE TABLE ${schema}.${name} (${COUNTY}, ${columns}) PARTITION BY LIST (county)`,
    `CREATE TABLE ${schema}.${name}_together PARTITION OF ${schema}.${name} DEFAULT ${room}`,
    ...walled(`${schema}.${name}`)
  ]

/**
 * What a function runs under. Its plan is kept, and goes by indexes whatever size the tables had when it was made; its
 * estimate is then so far from the truth that PostgreSQL would compile it each time, at many times its cost.
 *
 * @since 0.1.0
 */
export const PLANNED_ONCE =
  "SET search_path = pg_catalog SET enable_seqscan = off SET plan_cache_mode = force_generic_plan SET jit = off"
