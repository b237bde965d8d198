/**
 * The vault keeps every law: in memory, and under SM4.
 */
import * as VaultSuite from "@lianxin/conformance/VaultSuite"
import { Sm4 } from "@lianxin/vault"
import { describe } from "@effect/vitest"
import * as Benches from "./benches.ts"

VaultSuite.suite("memory", Benches.memory())

const sm4 = [
  ["SM4-GCM", Sm4.gcm],
  ["SM4-CTR with HMAC-SM3", Sm4.ctrHmac]
] as const

describe.each(sm4)("%s", (name, cipher) => {
  const lack = cipher === null ? ` (skipped: not offered by OpenSSL ${process.versions.openssl})` : ""
  describe.skipIf(cipher === null)(`${name}${lack}`, () => {
    VaultSuite.suite(name, Benches.memory(cipher ?? undefined), { runs: 20 })
  })
})
