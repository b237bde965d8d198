/**
 * Roles of a test's own, on a server of this run.
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { connect } from "@lianxin/testkit"
import { GUARDED } from "@lianxin/testkit/postgres"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { SqlError } from "effect/sql/SqlError"
import { at } from "./stores.ts"

export interface AsRole {
  readonly admin: PgClient
  readonly role: string
  /** The URL for the role. */
  readonly url: string
}

/** Makes a role for as long as the scope lives. Only the guarded one keeps its name: it must give a password. */
export const asRole = (url: string, name: string, about = ""): Effect.Effect<AsRole, SqlError, Scope.Scope> =>
  Effect.gen(function* () {
    const admin = yield* connect(url)
    const role = name === GUARDED ? name : `${name}_${crypto.randomUUID().slice(0, 8)}`
    yield* Effect.acquireRelease(admin.unsafe(`CREATE ROLE ${role} LOGIN ${about}`), () =>
      Effect.orDie(Effect.andThen(admin.unsafe(`DROP OWNED BY ${role}`), admin.unsafe(`DROP ROLE ${role}`)))
    )
    return { admin, role, url: at(url, (changed) => void (changed.username = role)) }
  })
