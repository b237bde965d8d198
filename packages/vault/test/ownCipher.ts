/**
 * A county's own cipher, written against the port: SM4-GCM (RFC 8998) from a library instead of OpenSSL.
 *
 * The library opens without a proof when it is given none, so the lengths are held here before it is asked.
 */
import { NotAuthentic, VaultCipher } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { randomBytes } from "node:crypto"
import { sm4 } from "sm-crypto-v2"

const NONCE = 12
const PROOF = 16
const KEY = 16

/** Under a nonce that is given, so that it can be held against published figures. */
export const sealedWith = (nonce: Uint8Array, key: Uint8Array, plain: Uint8Array, about: Uint8Array) => {
  const options = { mode: "gcm", output: "array", outputTag: true, iv: nonce, associatedData: about } as const
  const { output, tag } = sm4.encrypt(plain, key, options)
  return Buffer.concat([nonce, output, tag ?? Buffer.of()])
}

const opened = (key: Uint8Array, sealed: Uint8Array, about: Uint8Array): Uint8Array => {
  if (key.length !== KEY || sealed.length < NONCE + PROOF) throw new Error("too short")
  return sm4.decrypt(sealed.subarray(NONCE, -PROOF), key, {
    mode: "gcm",
    output: "array",
    iv: sealed.subarray(0, NONCE),
    tag: sealed.subarray(-PROOF),
    associatedData: about
  })
}

export const gcm = VaultCipher.of({
  id: "sm4-gcm",
  keyBytes: KEY,
  seal: (key, plain, about) => Effect.sync(() => sealedWith(randomBytes(NONCE), key, plain, about)),
  open: (key, sealed, about) =>
    Effect.try({ try: () => opened(key, sealed, about), catch: () => new NotAuthentic() })
})
