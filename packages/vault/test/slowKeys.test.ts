/**
 * A key service that does not answer holds up whoever needs it, and nobody else.
 */
import { KeySource, type VaultItem } from "@lianxin/ports"
import { AesGcm, KeySources, MemoryVaultStore, SealedVault } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

const VARIABLE = "LIANXIN_TEST_SLOW_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 5).toString("base64")
process.env[`${VARIABLE}_NEXT`] = Buffer.alloc(32, 6).toString("base64")
const old = KeySources.environment({ variable: VARIABLE })
const next = KeySources.environment({ variable: `${VARIABLE}_NEXT` })
const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
const person = (personId: string, name = "A"): VaultItem => ({
  kind: "identity",
  personId,
  sensitivity: "normal",
  content: { name }
})

/** A vault that unlocks a key only once the door is opened. */
const slow = Effect.gen(function* () {
  const store = MemoryVaultStore.make()
  const vault = SealedVault.make({ store, keys: old, cipher: AesGcm.cipher })
  for (const id of ["p-1", "p-2"]) yield* vault.put(person(id), use)
  const door = yield* Deferred.make<void>()
  const waiting = KeySource.of({
    ...old,
    unwrap: (...all) => Effect.andThen(Deferred.await(door), old.unwrap(...all))
  })
  return { vault: SealedVault.make({ store, keys: waiting, cipher: AesGcm.cipher }), fast: vault, door }
})

describe("a key service that takes its time", () => {
  it.live("does not hold up erasing or refusing", () =>
    Effect.gen(function* () {
      const { door, vault } = yield* slow
      const reading = yield* Effect.forkChild(vault.read("p-1", "identity", use), { startImmediately: true })
      yield* vault.erase("p-2", use)
      const refused = yield* Effect.flip(vault.read("p-1", "identity", { ...use, purpose: null }))
      assert.strictEqual(refused._tag, "NoPurpose")
      yield* Deferred.succeed(door, undefined)
      assert.deepStrictEqual(yield* Fiber.join(reading), { name: "A" })
    })
  )

  it.live("gives out nothing of a person who was erased meanwhile", () =>
    Effect.gen(function* () {
      const { door, fast, vault } = yield* slow
      const reading = yield* Effect.forkChild(Effect.flip(vault.read("p-1", "identity", use)), {
        startImmediately: true
      })
      yield* fast.erase("p-1", use)
      yield* Deferred.succeed(door, undefined)
      assert.strictEqual((yield* Fiber.join(reading))._tag, "Erased")
    })
  )

  it.live("gives out what was put meanwhile, and keeps nothing of a person erased meanwhile", () =>
    Effect.gen(function* () {
      const { door, fast, vault } = yield* slow
      const reading = yield* Effect.forkChild(vault.read("p-1", "identity", use), { startImmediately: true })
      const keeping = yield* Effect.forkChild(Effect.flip(vault.put(person("p-2", "C"), use)), {
        startImmediately: true
      })
      yield* fast.put(person("p-1", "B"), use)
      yield* fast.erase("p-2", use)
      yield* Deferred.succeed(door, undefined)
      assert.deepStrictEqual(yield* Fiber.join(reading), { name: "B" })
      assert.strictEqual((yield* Fiber.join(keeping))._tag, "Erased")
      assert.strictEqual((yield* vault.verify()).lines, 6)
    })
  )

  it.live("does not bring an erased person back by a rotation that was under way", () =>
    Effect.gen(function* () {
      const store = MemoryVaultStore.make()
      const fast = SealedVault.make({ store, keys: old, cipher: AesGcm.cipher })
      for (const id of ["p-1", "p-2"]) yield* fast.put(person(id), use)
      const door = yield* Deferred.make<void>()
      const both = KeySources.withPrevious(next, old)
      const waiting = KeySource.of({
        ...both,
        wrap: (...all) => Effect.andThen(Deferred.await(door), both.wrap(...all))
      })
      const vault = SealedVault.make({ store, keys: waiting, cipher: AesGcm.cipher })
      const rotating = yield* Effect.forkChild(vault.rotate(use), { startImmediately: true })
      yield* Effect.sleep("5 millis")
      yield* fast.erase("p-1", use)
      yield* Deferred.succeed(door, undefined)
      assert.strictEqual((yield* Fiber.join(rotating)).moved, 1)
      const gone = yield* Effect.flip(vault.read("p-1", "identity", use))
      assert.strictEqual(gone._tag, "Erased")
      assert.deepStrictEqual(yield* vault.read("p-2", "identity", use), { name: "A" })
    })
  )
})
