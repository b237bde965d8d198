/**
 * SM4 商用密码 for a county that must use it: in counter mode, proved by HMAC-SM3 over the cipher text.
 *
 * Both come from OpenSSL, which has them wherever it has SM4 and SM3. SM4-GCM is in no OpenSSL that Node brings along; a
 * county whose own build has it, or that takes it from a library or a device, writes a `VaultCipher` of its own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { NotAuthentic, VaultCipher } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  getCipherInfo,
  getHashes,
  randomBytes,
  timingSafeEqual
} from "node:crypto"

type Cipher = VaultCipher["Service"]

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
export const cipher: Cipher | null = hasCtr
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

/** {@link cipher} as a layer; null where this Node has no SM4. @since 0.1.0 */
export const layer: Layer.Layer<VaultCipher> | null =
  cipher === null ? null : Layer.succeed(VaultCipher, cipher)
