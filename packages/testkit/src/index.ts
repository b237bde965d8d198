/**
 * PostgreSQL for tests: the servers of this run, and a database of one's own on one of them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import type { SqlError } from "effect/sql/SqlError"
import * as Vitest from "vitest"
import type { Found } from "./global-setup.ts"

/** A server that is there. @since 0.1.0 */
export type Server = Extract<Found, { readonly url: string }>

const servers: ReadonlyArray<Found> = Vitest.inject("postgres")

/** Tests for every server of this run. For one that could not be had, a skipped test says why. @since 0.1.0 */
export const onEveryServer = (name: string, tests: (server: Server) => void): void =>
  servers.forEach((found) => register(`${name}, on ${found.name}`, found, tests))

/** Tests for the server that belongs to this run: they may make roles and do as they like. @since 0.1.0 */
export const onOwnServer = (name: string, tests: (server: Server) => void): void =>
  servers.slice(0, 1).forEach((found) => register(name, found, tests))

const register = (name: string, found: Found, tests: (server: Server) => void): void => {
  const isThere = "url" in found
  Vitest.describe(isThere ? name : `${name} (${found.missing})`, () => {
    if (isThere) tests(found)
    else Vitest.test.skip("its tests are skipped")
  })
}

/** A connection of one's own. @since 0.1.0 */
export const connect = (url: string): Effect.Effect<PgClient.PgClient, SqlError, Scope.Scope> =>
  Effect.provide(PgClient.makeClient({ url: Redacted.make(url) }), Reactivity.layer)

/** The URL of a new, empty database on a server, which is dropped when the scope closes. @since 0.1.0 */
export const freshDatabase = ({ url: home }: Server): Effect.Effect<string, SqlError, Scope.Scope> =>
  Effect.gen(function* () {
    const admin = yield* connect(home)
    const name = `lianxin_${crypto.randomUUID().replaceAll("-", "")}`
    yield* Effect.acquireRelease(admin`CREATE DATABASE ${admin(name)}`, () =>
      Effect.orDie(admin`DROP DATABASE ${admin(name)} WITH (FORCE)`)
    )
    const url = new URL(home)
    url.pathname = `/${name}`
    return url.href
  })

/** A layer on a new database. @since 0.1.0 */
export const onFreshDatabase = <A, E>(
  server: Server,
  layer: (url: Redacted.Redacted) => Layer.Layer<A, E>
): Layer.Layer<A, E | SqlError> =>
  Layer.unwrap(Effect.map(freshDatabase(server), (url) => layer(Redacted.make(url))))
