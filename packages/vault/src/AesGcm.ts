/**
 * AES-256-GCM through WebCrypto: the cipher where a county does not choose otherwise.
 *
 * What is sealed is 12 random bytes, then the cipher text with its 16 bytes of proof.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { NotAuthentic, VaultCipher } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const NONCE = 12
const PROOF = 16

/** WebCrypto takes no view on memory that another thread could change. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

const keyOf = (key: Uint8Array, use: "encrypt" | "decrypt") =>
  crypto.subtle.importKey("raw", own(key), "AES-GCM", false, [use])

const parameters = (iv: Uint8Array<ArrayBuffer>, about: Uint8Array) => ({
  name: "AES-GCM",
  iv,
  additionalData: own(about),
  tagLength: PROOF * 8
})

/** The cipher itself. @since 0.1.0 */
export const cipher: VaultCipher["Service"] = VaultCipher.of({
  id: "aes-256-gcm",
  keyBytes: 32,
  seal: (key, plain, about) =>
    Effect.promise(async () => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
      const text = await crypto.subtle.encrypt(
        parameters(nonce, about),
        await keyOf(key, "encrypt"),
        own(plain)
      )
      return Buffer.concat([nonce, new Uint8Array(text)])
    }),
  open: (key, sealed, about) =>
    sealed.length < NONCE + PROOF || key.length !== 32
      ? Effect.fail(new NotAuthentic())
      : Effect.tryPromise({
          try: async () => {
            const nonce = own(sealed.subarray(0, NONCE))
            const text = own(sealed.subarray(NONCE))
            return new Uint8Array(
              await crypto.subtle.decrypt(parameters(nonce, about), await keyOf(key, "decrypt"), text)
            )
          },
          catch: () => new NotAuthentic()
        })
})

/** {@link cipher} as a layer. @since 0.1.0 */
export const layer: Layer.Layer<VaultCipher> = Layer.succeed(VaultCipher, cipher)
