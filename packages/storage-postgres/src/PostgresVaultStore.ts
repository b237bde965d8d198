/**
 * The store under a vault in PostgreSQL, for a county or for many in one database, in a schema apart from the cases.
 *
 * Several processes may use it at once. PostgreSQL does not overwrite: an erased person's locked key is gone for every
 * statement at once, and lives on in pages until they are vacuumed and used again, in the log and in backups, until the
 * master of that time is destroyed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { type OpenError, StoreUnavailable, VaultStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Config from "effect/Config"
import { open, openToRead } from "./internal/open.ts"
import { placeOf, pool, type PoolOptions } from "./internal/pool.ts"
import { AUDITED, VAULT } from "./internal/vault/schema.ts"
import * as Tables from "./internal/vault/tables.ts"
import { whereOf } from "./internal/where.ts"

/** Which county. @since 0.1.0 */
export type Options = Pick<PoolOptions, "county">

/** A pool of connections of the store's own. @since 0.1.0 */
export interface UrlOptions extends PoolOptions {}

const make = ({ county }: Options): Effect.Effect<VaultStore["Service"], OpenError, PgClient> =>
  Effect.gen(function* () {
    const place = yield* placeOf(county)
    yield* open(place, VAULT)
    return VaultStore.of({
      look: Tables.look(place),
      commit: Tables.commit(place),
      keysElsewhere: Tables.keysElsewhere(place),
      mastersInUse: Tables.mastersInUse(place),
      audit: Tables.audit(place)
    })
  })

/** One county's vault on connections that others may use too. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<VaultStore, OpenError, PgClient> =>
  Layer.effect(VaultStore, make(options))

/** One county's vault on a pool of its own, each connection pinned to the county. @since 0.1.0 */
export const layerUrl = (options: UrlOptions): Layer.Layer<VaultStore, OpenError> =>
  Layer.provide(layer(options), pool(options))

/** {@link layerUrl} with what stands in the configuration. @since 0.1.0 */
export const layerConfig = (
  config: Config.Wrap<UrlOptions>
): Layer.Layer<VaultStore, OpenError | Config.ConfigError> =>
  Layer.unwrap(Effect.map(Config.unwrap(config), layerUrl))

/**
 * The audit of a county, for whoever checks it, for as long as the scope lives. Nothing is made and nothing is changed;
 * reading the audit, the counties and the steps is all the role must be allowed, and no key is needed.
 *
 * @since 0.1.0
 */
export const auditIn = (
  options: UrlOptions
): Effect.Effect<VaultStore["Service"]["audit"], OpenError, Scope.Scope> =>
  Effect.gen(function* () {
    const place = yield* placeOf(options.county)
    if (yield* openToRead(place, AUDITED)) return Tables.audit(place)
    const operation = `find a vault of county ${options.county} in ${whereOf(place.sql)}`
    return yield* new StoreUnavailable({ operation, retryable: false, cause: null })
  }).pipe((reading) =>
    Effect.flatMap(Layer.build(pool(options)), (context) => Effect.provide(reading, context))
  )
