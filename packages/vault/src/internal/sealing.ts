/**
 * Locking persons' keys and sealing their content, each bound to the place it stands in.
 *
 * What stands beside the bytes in the store (person, id, class, sensitivity, key version, cipher) is told to the cipher
 * as well, so that bytes moved to another row, or a row that was edited, do not open.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type KeySource,
  type KeyUnavailable,
  type NotAuthentic,
  type StoredItem,
  type StoredKey,
  Tampered,
  type VaultCipher,
  VaultUnavailable
} from "@lianxin/ports"
import * as Effect from "effect/Effect"

type Cipher = VaultCipher["Service"]
type KeyFields = Pick<StoredKey, "personId" | "version" | "cipher">
type ItemFields = Omit<StoredItem, "sealed">

const utf8 = new TextEncoder()
const bound = (...parts: ReadonlyArray<string | number>): Uint8Array => utf8.encode(JSON.stringify(parts))

const contextOf = ({ cipher, personId, version }: KeyFields): Uint8Array =>
  bound("lianxin vault key 1", personId, version, cipher)

const aboutOf = ({ id, keyVersion, kind, personId, sensitivity }: ItemFields, cipher: string): Uint8Array =>
  bound("lianxin vault item 1", personId, kind, id, sensitivity, keyVersion, cipher)

/** Sealing and opening for one key source and the ciphers it knows. @since 0.1.0 */
export interface Sealing {
  /** A new key for a person, in the clear and locked. */
  readonly newKey: (
    personId: StoredKey["personId"]
  ) => Effect.Effect<readonly [clear: Uint8Array, stored: StoredKey], KeyUnavailable>
  readonly unlock: (
    key: StoredKey,
    wrapped: Uint8Array
  ) => Effect.Effect<Uint8Array, KeyUnavailable | Tampered>
  readonly relock: (key: StoredKey, clear: Uint8Array) => Effect.Effect<StoredKey, KeyUnavailable>
  readonly seal: (
    clear: Uint8Array,
    cipher: string,
    item: ItemFields,
    content: unknown
  ) => Effect.Effect<StoredItem, VaultUnavailable>
  readonly open: (
    clear: Uint8Array,
    cipher: string,
    item: ItemFields,
    sealed: Uint8Array
  ) => Effect.Effect<unknown, Tampered | VaultUnavailable>
}

/** @since 0.1.0 */
export const make = (source: KeySource["Service"], chosen: Cipher, known: ReadonlyArray<Cipher>): Sealing => {
  const ciphers = new Map([...known, chosen].map((cipher) => [cipher.id, cipher]))
  const cipherOf = (id: string): Effect.Effect<Cipher, VaultUnavailable> => {
    const cipher = ciphers.get(id)
    return cipher === undefined ? Effect.fail(noCipher(id)) : Effect.succeed(cipher)
  }
  const relock: Sealing["relock"] = (key, clear) =>
    Effect.map(source.wrap(clear, contextOf(key)), ({ bytes, master }) => ({
      ...key,
      master,
      wrapped: bytes
    }))
  return {
    newKey: (personId) =>
      Effect.suspend(() => {
        const clear = crypto.getRandomValues(new Uint8Array(chosen.keyBytes))
        const key = { personId, version: 1, cipher: chosen.id, master: "", wrapped: null }
        return Effect.map(relock(key, clear), (stored) => [clear, stored] as const)
      }),
    unlock: (key, bytes) =>
      authentic(source.unwrap({ master: key.master, bytes }, contextOf(key)), {
        what: "key",
        personId: key.personId,
        id: null
      }),
    relock,
    seal: (clear, id, item, content) =>
      Effect.flatMap(cipherOf(id), (cipher) =>
        Effect.map(cipher.seal(clear, padded(content), aboutOf(item, id)), (sealed) => ({ ...item, sealed }))
      ),
    open: Effect.fnUntraced(function* (clear, id, item, sealed) {
      const cipher = yield* cipherOf(id)
      const where = { what: "content", personId: item.personId, id: item.id } as const
      const plain = yield* authentic<never>(cipher.open(clear, sealed, aboutOf(item, id)), where)
      return JSON.parse(new TextDecoder().decode(plain))
    })
  }
}

const authentic = <E extends KeyUnavailable = never>(
  opened: Effect.Effect<Uint8Array, E | NotAuthentic>,
  where: ConstructorParameters<typeof Tampered>[0]
): Effect.Effect<Uint8Array, E | Tampered> =>
  Effect.mapError(opened, (error) => (isNotAuthentic(error) ? new Tampered(where) : error))

const isNotAuthentic = (error: KeyUnavailable | NotAuthentic): error is NotAuthentic =>
  error._tag === "NotAuthentic"

const noCipher = (id: string): VaultUnavailable =>
  new VaultUnavailable({
    operation: `use the cipher ${id}, which this vault was not given`,
    retryable: false,
    cause: null
  })

const BLOCK = 128

/** JSON, filled up with spaces: the length of what is stored should not tell a short name from a long one. */
const padded = (content: unknown): Uint8Array => {
  const text = utf8.encode(JSON.stringify(content))
  const whole = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(0x20)
  whole.set(text)
  return whole
}
