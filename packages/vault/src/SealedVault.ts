/**
 * The vault over a small store: what the store gets is locked keys, sealed content and audit lines, never a plain word.
 *
 * It is given a store, a source of master keys and a cipher. A change of cipher holds for persons kept from then on; what
 * was sealed before stays readable.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { KeySource, Vault, VaultCipher, VaultStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as AesGcm from "./AesGcm.ts"
import * as AuditChain from "./AuditChain.ts"
import * as Items from "./internal/items.ts"
import * as Ledger from "./internal/Ledger.ts"
import { lines } from "./internal/lines.ts"
import * as Sealing from "./internal/sealing.ts"
import * as Upkeep from "./internal/upkeep.ts"
import * as Sm4 from "./Sm4.ts"

/** What a vault is made of. @since 0.1.0 */
export interface Parts {
  readonly store: VaultStore["Service"]
  readonly keys: KeySource["Service"]
  /** What new persons' content is kept under. */
  readonly cipher: VaultCipher["Service"]
}

/** A vault of these parts. @since 0.1.0 */
export const make = ({ cipher, keys, store }: Parts): Vault["Service"] => {
  const ledger = Ledger.make(store)
  const known = [AesGcm.cipher, Sm4.cipher].filter((one) => one !== null)
  const sealing = Sealing.make(keys, cipher, known)
  return Vault.of({
    ...Items.make(ledger, keys, sealing),
    ...Upkeep.make(ledger, store, keys, sealing),
    audit: store.audit,
    verify: (pinned) => AuditChain.verify(lines(store), pinned)
  })
}

/** {@link make} as a layer. @since 0.1.0 */
export const layer: Layer.Layer<Vault, never, VaultStore | KeySource | VaultCipher> = Layer.effect(
  Vault,
  Effect.gen(function* () {
    return make({ store: yield* VaultStore, keys: yield* KeySource, cipher: yield* VaultCipher })
  })
)
