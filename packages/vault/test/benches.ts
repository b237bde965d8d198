/**
 * A bench for the laws: a vault in memory, with its intruder.
 */
import { VaultBench } from "@lianxin/conformance"
import type { VaultCipher } from "@lianxin/ports"
import { AesGcm, MemoryVaultStore, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

type Rig = VaultBench.Rig
const bench = (fresh: () => Rig) => Layer.succeed(VaultBench.VaultBench, { fresh: Effect.sync(fresh) })

/** Bytes stand for themselves in a dump, so that what is searched for in it can be found. */
const dumped = (values: Iterable<unknown>): Buffer =>
  Buffer.concat(
    [...values].flatMap((value) =>
      Object.values(value ?? {}).map((field) =>
        field instanceof Uint8Array ? Buffer.from(field) : Buffer.from(JSON.stringify(field))
      )
    )
  )

/** What is at rest in memory, and somebody who has it in hand. */
const memoryRig = (
  cipher: VaultCipher["Service"] = AesGcm.cipher,
  rest: MemoryVaultStore.AtRest = MemoryVaultStore.atRest()
): Rig => ({
  open: (keys) => Effect.sync(() => SealedVault.make({ store: MemoryVaultStore.make(rest), keys, cipher })),
  bytes: Effect.sync(() => dumped([...rest.keys.values(), ...rest.items.values(), ...rest.lines])),
  intruder: {
    items: Effect.sync(() => [...rest.items.values()]),
    setItem: (item) => Effect.sync(() => void rest.items.set(MemoryVaultStore.placeOf(item), item)),
    keys: Effect.sync(() => [...rest.keys.values()]),
    setKey: (key) => Effect.sync(() => void rest.keys.set(key.personId, key)),
    lines: Effect.sync(() => [...rest.lines]),
    setLines: (lines) => Effect.sync(() => void rest.lines.splice(0, rest.lines.length, ...lines))
  }
})

export const memory = (cipher?: VaultCipher["Service"]) => bench(() => memoryRig(cipher))
