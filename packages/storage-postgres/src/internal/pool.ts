/**
 * A pool of connections, each pinned to a county.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { StoreUnavailable } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import type { Place } from "./rows.ts"
import { isUrl } from "./where.ts"

/** @since 0.1.0 */
export interface PoolOptions {
  /** 1 to 40 printable ASCII characters without spaces, such as `421202`. */
  readonly county: string
  /** `postgres://user:password@host:port/database`. */
  readonly url: Redacted.Redacted
  readonly maxConnections?: number | undefined
  readonly connectTimeout?: Duration.Input | undefined
  readonly idleTimeout?: Duration.Input | undefined
  /** How long the server may work on one statement before it gives up and leaves nothing. */
  readonly statementTimeout?: Duration.Input | undefined
}

/** @since 0.1.0 */
export const pool = (options: PoolOptions): Layer.Layer<PgClient.PgClient, StoreUnavailable> =>
  Layer.effect(PgClient.PgClient, clientOf(options))

/**
 * One connection, on which a statement may be sent before the one in front of it is answered; the database takes them in
 * order.
 *
 * @since 0.1.0
 */
export const line = (options: PoolOptions): Effect.Effect<PgClient.PgClient, StoreUnavailable, Scope.Scope> =>
  clientOf({ ...options, maxConnections: 1 }, { multiplex: true })

const clientOf = (
  options: PoolOptions,
  more: { readonly multiplex?: boolean } = {}
): Effect.Effect<PgClient.PgClient, StoreUnavailable, Scope.Scope> =>
  isUrl(options.url)
    ? PgClient.make({ ...settingsOf(options), ...more }).pipe(
        Effect.provide(Reactivity.layer),
        Effect.catchTag("SqlError", () => unreadable)
      )
    : unreadable

/** As much as PostgreSQL itself keeps in one value: what could be written can be read. */
const LARGEST = 2 ** 30

const settingsOf = ({
  connectTimeout,
  county,
  idleTimeout,
  maxConnections,
  statementTimeout,
  url
}: PoolOptions) => ({
  url,
  connectTimeout,
  idleTimeout,
  maxConnections,
  applicationName: "lianxin",
  maxMessageSize: LARGEST,
  startupParameters: {
    "lianxin.county": county,
    // What is asked here is answered by an index: to compile it takes longer than to do it.
    jit: "off",
    ...(statementTimeout === undefined
      ? {}
      : { statement_timeout: `${Math.ceil(Duration.toMillis(Duration.fromInputUnsafe(statementTimeout)))}` })
  }
})

/** The driver's own error would show the URL whole. */
const unreadable = Effect.fail(
  new StoreUnavailable({
    operation: "open a database (its URL is not postgres://user:password@host:port/database)",
    retryable: false,
    cause: new Error("the URL cannot be read")
  })
)

const COUNTY = /^[!-~]{1,40}$/

/** A county's part of the database that is provided. @since 0.1.0 */
export const placeOf = (county: string): Effect.Effect<Place, StoreUnavailable, PgClient.PgClient> =>
  COUNTY.test(county)
    ? Effect.map(PgClient.PgClient, (sql) => ({ county, sql }))
    : Effect.suspend(() => {
        const operation = `open county ${JSON.stringify(county)} (1 to 40 printable ASCII characters are needed)`
        return Effect.fail(new StoreUnavailable({ operation, retryable: false, cause: new Error(operation) }))
      })
