/**
 * The ciphers against published figures, and against bytes that were changed.
 */
import { type VaultCipher } from "@lianxin/ports"
import { AesGcm, Sm4 } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { createCipheriv, createHash, createHmac } from "node:crypto"
import { sm3 } from "sm-crypto-v2"
import { gcm, sealedWith } from "./ownCipher.ts"

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex")
const bytes = fc.uint8Array({ maxLength: 300 })

/** RFC 8998, A.1. */
const RFC8998 = {
  key: hex("0123456789ABCDEFFEDCBA9876543210"),
  nonce: hex("00001234567800000000ABCD"),
  about: hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"),
  plain: hex(
    "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"
  ),
  text: hex(
    "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735 D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
  ),
  proof: hex("83DE3541E4C2B58177E065A9BF7B62EC")
}

const offered: ReadonlyArray<readonly [string, VaultCipher["Service"] | null]> = [
  ["AES-256-GCM", AesGcm.cipher],
  ["SM4-CTR with HMAC-SM3", Sm4.cipher],
  ["SM4-GCM from a library", gcm]
]

describe.each(offered)("%s", (_, offer) => {
  const cipher = offer ?? AesGcm.cipher
  const key = Buffer.alloc(cipher.keyBytes, 7)
  const run = Effect.runPromise
  const lack = offer === null ? ` (skipped: not offered by OpenSSL ${process.versions.openssl})` : ""

  it.skipIf(offer === null)(
    `opens what it sealed, and nothing sealed about something else or under another key${lack}`,
    () =>
      fc.assert(
        fc.asyncProperty(bytes, bytes, async (plain, about) => {
          const sealed = await run(cipher.seal(key, plain, about))
          assert.deepStrictEqual(Buffer.from(await run(cipher.open(key, sealed, about))), Buffer.from(plain))
          const others = [
            cipher.open(key, sealed, Buffer.concat([about, Buffer.of(0)])),
            cipher.open(Buffer.alloc(cipher.keyBytes, 8), sealed, about),
            cipher.open(key.subarray(1), sealed, about)
          ]
          const tags = await Promise.all(others.map((other) => run(Effect.flip(other))))
          assert.deepStrictEqual(
            tags.map(({ _tag }) => _tag),
            others.map(() => "NotAuthentic")
          )
        }),
        { numRuns: 50 }
      )
  )

  it.skipIf(offer === null)(`opens nothing that was changed by a bit or cut short${lack}`, () =>
    fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (plain, at) => {
        const about = Buffer.from("about")
        const sealed = Buffer.from(await run(cipher.seal(key, plain, about)))
        const cut = Buffer.from(sealed.subarray(0, at % sealed.length))
        sealed[at % sealed.length] = (sealed[at % sealed.length] ?? 0) ^ (1 << (at & 7))
        const found = [cut, sealed].map((wrong) => run(Effect.flip(cipher.open(key, wrong, about))))
        const tags = (await Promise.all(found)).map(({ _tag }) => _tag)
        assert.deepStrictEqual(tags, ["NotAuthentic", "NotAuthentic"])
      }),
      { numRuns: 50 }
    )
  )
})

describe("SM4", () => {
  it("seals the example of RFC 8998 as printed there, by a library behind the port", () => {
    const { about, key, nonce, plain, proof, text } = RFC8998
    assert.deepStrictEqual(sealedWith(nonce, key, plain, about), Buffer.concat([nonce, text, proof]))
  })

  it("is the same from OpenSSL and from a library, cipher and digest", () =>
    fc.assert(
      fc.property(bytes, fc.uint8Array({ minLength: 16, maxLength: 16 }), (plain, key) => {
        const nonce = Buffer.alloc(12, 7)
        const counter = createCipheriv("sm4-ctr", key, Buffer.concat([nonce, hex("00000002")]))
        const text = Buffer.concat([counter.update(plain), counter.final()])
        assert.deepStrictEqual(sealedWith(nonce, key, plain, Buffer.of()).subarray(12, -16), text)
        assert.strictEqual(
          sm3(plain, { mode: "hmac", key }),
          createHmac("sm3", key).update(plain).digest("hex")
        )
      }),
      { numRuns: 50 }
    ))

  it("enciphers the example of RFC 8998 as printed there, by the counter mode that GCM stands on", () => {
    const { key, nonce, plain, text } = RFC8998
    const cipher = createCipheriv("sm4-ctr", key, Buffer.concat([nonce, hex("00000002")]))
    assert.deepStrictEqual(Buffer.concat([cipher.update(plain), cipher.final()]), text)
  })

  it("digests the example of GB/T 32905 as printed there", () => {
    assert.strictEqual(
      createHash("sm3").update("abc").digest("hex"),
      "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    )
  })
})
