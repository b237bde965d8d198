/**
 * What the laws of `Vault` need from an adapter's test: empty vaults that can be opened again, and a way to what is at
 * rest that does not pass through the vault.
 *
 * The intruder has the database in hand and no key. Adapters never offer this to anybody else.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { AuditLine, KeySource, StoredItem, StoredKey, Vault } from "@lianxin/ports"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/** Somebody at the database itself. Setting writes past every guard the adapter has. @since 0.1.0 */
export interface Intruder {
  readonly items: Effect.Effect<ReadonlyArray<StoredItem>>
  /** Overwrites the row of this kind and id. */
  readonly setItem: (item: StoredItem) => Effect.Effect<void>
  readonly keys: Effect.Effect<ReadonlyArray<StoredKey>>
  readonly setKey: (key: StoredKey) => Effect.Effect<void>
  /** The audit as stored, in stored order. */
  readonly lines: Effect.Effect<ReadonlyArray<AuditLine>>
  /** Puts these lines in place of all there are. */
  readonly setLines: (lines: ReadonlyArray<AuditLine>) => Effect.Effect<void>
}

/** One vault at rest. @since 0.1.0 */
export interface Rig {
  /** Opens it with this source of masters; it may be open more than once at a time, as from two processes. */
  readonly open: (keys: KeySource["Service"]) => Effect.Effect<Vault["Service"], unknown, Scope.Scope>
  /** Every byte at rest: the files of a database, or a dump of it. */
  readonly bytes: Effect.Effect<Uint8Array>
  readonly intruder: Intruder
}

/** Sets up empty vaults. @since 0.1.0 */
export class VaultBench extends Context.Service<
  VaultBench,
  { readonly fresh: Effect.Effect<Rig, unknown, Scope.Scope> }
>()("@lianxin/conformance/VaultBench") {}
