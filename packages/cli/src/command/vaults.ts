/**
 * Vaults named on the command line: their audit, for which no key is needed, and their content, with the master.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { KeySource, Vault, VaultCipher } from "@lianxin/ports"
import { PostgresVaultStore } from "@lianxin/storage-postgres"
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { addressed, shown } from "../store/Database.ts"
import { badInput, halted } from "./Halt.ts"

/** What a word names: an address of PostgreSQL, else the path of a file. */
const placeIn = Effect.fnUntraced(function* (word: string) {
  const database = addressed(word)
  if (database === null) return { path: word }
  if (Result.isFailure(database)) return yield* badInput(`${shown(word)}: ${database.failure}`)
  return database.success
})

/** The audit of the vault a word names; a vault that is not there is none that is empty. @since 0.1.0 */
export const auditNamed = Effect.fnUntraced(function* (word: string) {
  const place = yield* placeIn(word)
  return yield* "path" in place ? SqliteVaultStore.auditIn(place.path) : PostgresVaultStore.auditIn(place)
})

/** The vault a word names, opened with the master in a file, for as long as the scope lives. @since 0.1.0 */
export const vaultNamed = Effect.fnUntraced(function* (word: string, master: string) {
  const place = yield* placeIn(word)
  yield* Effect.mapError(Effect.scoped(auditNamed(word)), halted) // whoever reads makes no empty vault
  const store = "path" in place ? SqliteVaultStore.layer(place) : PostgresVaultStore.layerUrl(place)
  const vault = SealedVault.layer.pipe(
    Layer.provide(store),
    Layer.provide(Layer.succeed(KeySource, KeySources.file({ path: master }))),
    Layer.provide(Layer.succeed(VaultCipher, AesGcm.cipher))
  )
  return Context.get(yield* Effect.mapError(Layer.build(vault), halted), Vault)
})
