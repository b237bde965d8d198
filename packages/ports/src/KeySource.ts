/**
 * Where the master key 主密钥 comes from: a variable, a file, or the county's key service 密钥管理服务.
 *
 * The master itself never passes through this port. It locks and unlocks the keys of persons, so that a key service need
 * not give it out; `context` says which key it is, and a key locked in one context must not open in another.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { NotAuthentic } from "./VaultCipher.ts"
import type { KeyUnavailable } from "./VaultError.ts"

/** A person's key, locked. @since 0.1.0 */
export interface WrappedKey {
  /** The id of the master it is locked with. An id tells nothing of the master. */
  readonly master: string
  readonly bytes: Uint8Array
}

/** Whoever holds the master. @since 0.1.0 */
export class KeySource extends Context.Service<
  KeySource,
  {
    /** Where the master is looked for, as an error tells it. */
    readonly name: string
    /** The id of the master that new keys are locked with. */
    readonly current: Effect.Effect<string, KeyUnavailable>
    readonly wrap: (key: Uint8Array, context: Uint8Array) => Effect.Effect<WrappedKey, KeyUnavailable>
    /** `KeyUnavailable` with `otherMaster` where this is not the master it was locked with; `NotAuthentic` where the master is at hand and the bytes are not what it locked in this context. */
    readonly unwrap: (
      wrapped: WrappedKey,
      context: Uint8Array
    ) => Effect.Effect<Uint8Array, KeyUnavailable | NotAuthentic>
  }
>()("@lianxin/ports/KeySource") {}
