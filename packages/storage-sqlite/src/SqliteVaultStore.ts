/**
 * The store under a vault in one SQLite file, apart from the file of the cases.
 *
 * Several processes may use it at once. What is erased is overwritten in the file and taken out of the log beside it;
 * copies of the file made before are beyond its reach, so an erased person's key lives on in old backups until the
 * master of that time is destroyed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type OpenError, VaultStore } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { resolve } from "node:path"
import type { DatabaseSync } from "node:sqlite"
import { open, openToRead } from "./internal/open.ts"
import { attemptOfVault as attempt } from "./internal/rows.ts"
import { vaultAt } from "./internal/vault/schema.ts"
import * as Tables from "./internal/vault/tables.ts"

/** Which file. @since 0.1.0 */
export interface Options {
  /** The file; it is created where there is none. Its folder must exist. */
  readonly path: string
  /** How long to wait for another process to finish writing; 5 seconds when not given. */
  readonly busy?: Duration.Duration
}

/** What is erased is overwritten, and a line is on the disk before content is given out. */
const SETTINGS = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL"

/** Opens the file for as long as the scope lives. @since 0.1.0 */
export const make = ({
  busy = Duration.seconds(5),
  path
}: Options): Effect.Effect<VaultStore["Service"], OpenError, Scope.Scope> =>
  Effect.map(
    open({ ...vaultAt(resolve(path)), settings: SETTINGS, busyMillis: Duration.toMillis(busy) }),
    storeOn
  )

const storeOn = (db: DatabaseSync): VaultStore["Service"] => {
  const tables = Tables.make(db)
  return VaultStore.of({
    look: (ref, personId) => attempt("look", () => tables.look(ref, personId)),
    commit: (change) => attempt("commit", () => tables.commit(change)),
    keysElsewhere: (master, after, limit) =>
      attempt("list keys", () => tables.keysElsewhere(master, after, limit)),
    mastersInUse: attempt("count keys", () => tables.mastersInUse()),
    audit: auditOf(db)
  })
}

const auditOf = (db: DatabaseSync): VaultStore["Service"]["audit"] => {
  const page = Tables.auditPages(db)
  return (after, limit) => attempt("read the audit", () => page(after, limit))
}

/** {@link make} as a layer. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<VaultStore, OpenError> =>
  Layer.effect(VaultStore, make(options))

/**
 * The audit of a file, for whoever checks it, for as long as the scope lives. The file is opened for reading alone and
 * nothing is left beside it; no key is needed.
 *
 * @since 0.1.0
 */
export const auditIn = (
  path: string
): Effect.Effect<VaultStore["Service"]["audit"], OpenError, Scope.Scope> =>
  Effect.map(openToRead(vaultAt(resolve(path))), auditOf)
