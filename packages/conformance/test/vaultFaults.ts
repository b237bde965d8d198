/**
 * Ways to break a vault: each takes a single promise away, in a way a real one has gone wrong.
 */
import { KeySource, NotAuthentic, type Vault, VaultCipher, VaultStore } from "@lianxin/ports"
import { MemoryVaultStore, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import { createCipheriv, createHmac, randomBytes } from "node:crypto"

export type Parts = SealedVault.Parts
type Cipher = Parts["cipher"]
type Service = Vault["Service"]

/** A vault that was made wrong out of sound parts, over what is at rest. */
export type Breaks = (parts: Parts, rest: MemoryVaultStore.AtRest) => Service

/** A sound vault whose answers are changed. */
export const acts =
  (change: (vault: Service, rest: MemoryVaultStore.AtRest, parts: Parts) => Partial<Service>): Breaks =>
  (parts, rest) => {
    const vault = SealedVault.make(parts)
    return { ...vault, ...change(vault, rest, parts) }
  }

const ciphers =
  (change: (cipher: Cipher) => Partial<Cipher>): Breaks =>
  (parts) =>
    SealedVault.make({ ...parts, cipher: VaultCipher.of({ ...parts.cipher, ...change(parts.cipher) }) })

export const stores =
  (
    change: (store: VaultStore["Service"], rest: MemoryVaultStore.AtRest) => Partial<VaultStore["Service"]>
  ): Breaks =>
  (parts, rest) =>
    SealedVault.make({ ...parts, store: VaultStore.of({ ...parts.store, ...change(parts.store, rest) }) })

const sources =
  (change: (keys: Parts["keys"]) => Partial<Parts["keys"]>): Breaks =>
  (parts) =>
    SealedVault.make({ ...parts, keys: KeySource.of({ ...parts.keys, ...change(parts.keys) }) })

/** Keeps a note of the plain text beside the sealed one, in a form of its own. */
export const notes = (form: (plain: Buffer) => Uint8Array): Breaks =>
  ciphers((cipher) => ({
    seal: (key, plain, about) =>
      Effect.map(cipher.seal(key, plain, about), (sealed) => {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(sealed.length)
        return Buffer.concat([length, sealed, form(Buffer.from(Buffer.from(plain).toString().trim()))])
      }),
    open: (key, noted, about) => {
      const length = Buffer.from(noted).readUInt32BE()
      return cipher.open(key, noted.subarray(4, 4 + length), about)
    }
  }))

/** AES in counter mode, with a nonce and a proof of its own or without. */
const counter = (key: Uint8Array, nonce: Uint8Array, text: Uint8Array): Buffer => {
  const cipher = createCipheriv("aes-256-ctr", key, nonce)
  return Buffer.concat([cipher.update(text), cipher.final()])
}

/** Deciphers whatever it is given. */
export const unproved: Breaks = ciphers(() => ({
  seal: (key, plain) =>
    Effect.sync(() => {
      const nonce = randomBytes(16)
      return Buffer.concat([nonce, counter(key, nonce, plain)])
    }),
  open: (key, sealed) =>
    Effect.try({
      try: () => counter(key, sealed.subarray(0, 16), sealed.subarray(16)),
      catch: () => new NotAuthentic()
    })
}))

/** The nonce follows from the text, so that the same text seals alike. */
export const sealsAlike: Breaks = ciphers(() => ({
  seal: (key, plain) =>
    Effect.sync(() => {
      const nonce = createHmac("sha256", key).update(plain).digest().subarray(0, 16)
      return Buffer.concat([nonce, counter(key, nonce, plain)])
    }),
  open: (key, sealed) => Effect.sync(() => counter(key, sealed.subarray(0, 16), sealed.subarray(16)))
}))

const NOTHING = new Uint8Array()

/** Seals without saying what about. */
export const boundToNothing: Breaks = ciphers((cipher) => ({
  seal: (key, plain) => cipher.seal(key, plain, NOTHING),
  open: (key, sealed) => cipher.open(key, sealed, NOTHING)
}))

/** Locks keys without saying whose. */
export const keysBoundToNothing: Breaks = sources((keys) => ({
  wrap: (key) => keys.wrap(key, NOTHING),
  unwrap: (wrapped) => keys.unwrap(wrapped, NOTHING)
}))

/** Locks keys under nothing at all: whoever has the file has the keys. */
export const unprovedKeys: Breaks = sources((keys) => ({
  wrap: (key) => Effect.map(keys.current, (master) => ({ master, bytes: key })),
  unwrap: ({ bytes }) => Effect.succeed(new Uint8Array(bytes))
}))

/** Takes its time between seeing and writing, and then writes whatever came in between. */
export const takesOldDecisions: Breaks = stores((store) => ({
  look: (ref, personId) => Effect.tap(store.look(ref, personId), () => Effect.sleep("1 millis")),
  commit: (change) =>
    Effect.flatMap(store.look(null, null), ({ head }) =>
      store.commit({ ...change, after: head?.sequence ?? 0 })
    )
}))

/** Writes the line and the key first and the item later. */
export const twoSteps: Breaks = stores((store, rest) => ({
  commit: ({ item, ...change }) =>
    Effect.gen(function* () {
      const isIn = yield* store.commit(change)
      for (let pause = 0; pause < 20; pause++) yield* Effect.yieldNow
      if (isIn && item !== undefined) rest.items.set(MemoryVaultStore.placeOf(item), item)
      return isIn
    })
}))

/** The audit with one kind of line left out. */
export const withoutLines = (act: string): Breaks =>
  acts((vault) => ({
    audit: (after, limit) =>
      Effect.map(vault.audit(after, limit), (lines) =>
        lines.filter(({ text }) => !text.includes(`"act":"${act}"`))
      )
  }))

/** A whole vault with other lines than it wrote. */
export const linesAs = (change: (text: string) => string): Breaks =>
  acts((vault) => ({
    audit: (after, limit) =>
      Effect.map(vault.audit(after, limit), (lines) =>
        lines.map((line) => ({ ...line, text: change(line.text) }))
      )
  }))
