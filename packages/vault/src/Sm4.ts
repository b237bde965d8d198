/**
 * SM4 商用密码 for a county that must use it: `sm4-gcm` where this Node's OpenSSL offers it, else SM4-CTR with HMAC-SM3.
 *
 * Node offers the second everywhere OpenSSL has SM4 and SM3, the first only in some builds. The two do not read each
 * other's bytes; a vault knows both, so that a change between them leaves nothing unreadable.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { NotAuthentic, VaultCipher } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  type CipherGCMTypes,
  createCipheriv,
  createDecipheriv,
  createHmac,
  getCipherInfo,
  getHashes,
  randomBytes,
  timingSafeEqual
} from "node:crypto"

type Cipher = VaultCipher["Service"]

const GCM: string = "sm4-gcm"
const NONCE = 12
const PROOF = 16

const opening = (work: () => Uint8Array) => Effect.try({ try: work, catch: () => new NotAuthentic() })

/** SM4-GCM (RFC 8998), or null where OpenSSL does not offer it. @since 0.1.0 */
export const gcm: Cipher | null =
  getCipherInfo(GCM) === undefined
    ? null
    : VaultCipher.of({
        id: "sm4-gcm",
        keyBytes: 16,
        seal: (key, plain, about) => Effect.sync(() => sealGcm(key, randomBytes(NONCE), plain, about)),
        open: (key, sealed, about) =>
          opening(() => {
            const decipher = createDecipheriv(GCM as CipherGCMTypes, key, sealed.subarray(0, NONCE), {
              authTagLength: PROOF
            })
            decipher.setAAD(about)
            decipher.setAuthTag(sealed.subarray(-PROOF))
            return Buffer.concat([decipher.update(sealed.subarray(NONCE, -PROOF)), decipher.final()])
          })
      })

/** Sealing under a nonce that is given, so that it can be held against published figures. @since 0.1.0 */
export const sealGcm = (
  key: Uint8Array,
  nonce: Uint8Array,
  plain: Uint8Array,
  about: Uint8Array
): Uint8Array => {
  const cipher = createCipheriv(GCM as CipherGCMTypes, key, nonce, { authTagLength: PROOF })
  cipher.setAAD(about)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, text, cipher.getAuthTag()])
}

const COUNTER = 16
const KEY = 16
const MAC = 32

/** The length of `about` goes first, so that no byte can pass from it into the text. */
const macOf = (key: Uint8Array, about: Uint8Array, counterAndText: Uint8Array): Buffer => {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(about.length))
  return createHmac("sm3", key.subarray(KEY)).update(length).update(about).update(counterAndText).digest()
}

const sealCtr = (key: Uint8Array, plain: Uint8Array, about: Uint8Array): Uint8Array => {
  const counter = randomBytes(COUNTER)
  const cipher = createCipheriv("sm4-ctr", key.subarray(0, KEY), counter)
  const text = Buffer.concat([counter, cipher.update(plain), cipher.final()])
  return Buffer.concat([text, macOf(key, about, text)])
}

/** Authenticated before a single byte is deciphered. */
const openCtr = (key: Uint8Array, sealed: Uint8Array, about: Uint8Array): Uint8Array | null => {
  if (sealed.length < COUNTER + MAC || key.length !== KEY + MAC) return null
  const text = sealed.subarray(0, -MAC)
  if (!timingSafeEqual(sealed.subarray(-MAC), macOf(key, about, text))) return null
  const decipher = createDecipheriv("sm4-ctr", key.subarray(0, KEY), text.subarray(0, COUNTER))
  return Buffer.concat([decipher.update(text.subarray(COUNTER)), decipher.final()])
}

const hasCtr = getCipherInfo("sm4-ctr") !== undefined && getHashes().includes("sm3")

/** SM4 in counter mode, proved by HMAC-SM3 over the cipher text; null where OpenSSL lacks SM4 or SM3. @since 0.1.0 */
export const ctrHmac: Cipher | null = hasCtr
  ? VaultCipher.of({
      id: "sm4-ctr-hmac-sm3",
      keyBytes: KEY + MAC,
      seal: (key, plain, about) => Effect.sync(() => sealCtr(key, plain, about)),
      open: (key, sealed, about) =>
        Effect.suspend(() => {
          const plain = openCtr(key, sealed, about)
          return plain === null ? Effect.fail(new NotAuthentic()) : Effect.succeed(plain)
        })
    })
  : null

/** The SM4 this Node offers, `gcm` before `ctrHmac`; null where it offers none. @since 0.1.0 */
export const cipher: Cipher | null = gcm ?? ctrHmac

/** {@link cipher} as a layer; null where this Node has no SM4. @since 0.1.0 */
export const layer: Layer.Layer<VaultCipher> | null =
  cipher === null ? null : Layer.succeed(VaultCipher, cipher)
