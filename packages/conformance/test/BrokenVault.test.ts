/**
 * For every law of `Vault` there are vaults that break it, and it finds each of them out.
 */
import { VaultBench, VaultLaws } from "@lianxin/conformance"
import { AesGcm, MemoryVaultStore } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { BROKEN } from "./brokenVaults.ts"
import type { Breaks } from "./vaultFaults.ts"

const dumped = (values: Iterable<object>): Buffer =>
  Buffer.concat(
    [...values].flatMap((value) =>
      Object.values(value).map((field) =>
        field instanceof Uint8Array ? Buffer.from(field) : Buffer.from(JSON.stringify(field))
      )
    )
  )

const rigOf = (breakIt: Breaks): VaultBench.Rig => {
  const rest = MemoryVaultStore.atRest()
  return {
    open: (keys) =>
      Effect.sync(() => breakIt({ store: MemoryVaultStore.make(rest), keys, cipher: AesGcm.cipher }, rest)),
    bytes: Effect.sync(() => dumped([...rest.keys.values(), ...rest.items.values(), ...rest.lines])),
    intruder: {
      items: Effect.sync(() => [...rest.items.values()]),
      setItem: (item) => Effect.sync(() => void rest.items.set(MemoryVaultStore.placeOf(item), item)),
      keys: Effect.sync(() => [...rest.keys.values()]),
      setKey: (key) => Effect.sync(() => void rest.keys.set(key.personId, key)),
      lines: Effect.sync(() => [...rest.lines]),
      setLines: (lines) => Effect.sync(() => void rest.lines.splice(0, rest.lines.length, ...lines))
    }
  }
}

describe("the laws of Vault", () => {
  const laws = VaultLaws.laws({ runs: 60 })

  it("each have a broken vault of their own", () => {
    assert.deepStrictEqual(Object.keys(BROKEN).toSorted(), laws.map(({ id }) => id).toSorted())
  })

  for (const { check, id, name } of laws) {
    for (const [fault, breakIt] of Object.entries(BROKEN[id] ?? {})) {
      it.live(`"${name}" finds out a vault that ${fault}`, () =>
        Effect.gen(function* () {
          const bench = { fresh: Effect.sync(() => rigOf(breakIt)) }
          const error = yield* Effect.flip(Effect.provideService(check, VaultBench.VaultBench, bench))
          assert.strictEqual(error._tag, "LawBroken")
        })
      )
    }
  }
})
