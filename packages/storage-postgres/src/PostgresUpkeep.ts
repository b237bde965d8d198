/**
 * Looking after a county's cases: whether they are there, and what is wrong in their rows.
 *
 * Nothing is made and nothing is changed. A backup is the database's own affair: `pg_dump`, or a copy of one county
 * through the port.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import type { OpenError } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { type Flaw, flaws } from "./internal/flaws.ts"
import { openToRead } from "./internal/open.ts"
import { placeOf, pool, type PoolOptions } from "./internal/pool.ts"
import type { Place } from "./internal/rows.ts"
import { CASE_STORE } from "./internal/schema.ts"

export type { Flaw } from "./internal/flaws.ts"

/** A county in a database. @since 0.1.0 */
export interface Options extends PoolOptions {}

/** Works in a county's part of the database; `nothing` where it has none. */
const within = <A>(
  options: Options,
  nothing: A,
  work: (place: Place) => Effect.Effect<A, OpenError>
): Effect.Effect<A, OpenError> =>
  Effect.flatMap(placeOf(options.county), (place) =>
    Effect.flatMap(openToRead(place, CASE_STORE), (known) => (known ? work(place) : Effect.succeed(nothing)))
  ).pipe(Effect.provide<PgClient, OpenError, never>(pool(options)))

/** Whether the database knows the county. @since 0.1.0 */
export const isThere = (options: Options): Effect.Effect<boolean, OpenError> =>
  within(options, false, () => Effect.succeed(true))

/** Everything that is wrong in the county's rows; none in sound ones. Processes that use it may go on. @since 0.1.0 */
export const inspect = (options: Options): Effect.Effect<ReadonlyArray<Flaw>, OpenError> =>
  within<ReadonlyArray<Flaw>>(options, [], flaws)
