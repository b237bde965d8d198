/**
 * The vault keeps every law: in memory, under SM4, and under a cipher a county has written itself.
 */
import * as VaultSuite from "@lianxin/conformance/VaultSuite"
import { Sm4 } from "@lianxin/vault"
import { describe } from "@effect/vitest"
import * as Benches from "./benches.ts"
import { gcm } from "./ownCipher.ts"

VaultSuite.suite("memory", Benches.memory())
VaultSuite.suite("memory, SM4-GCM from a library", Benches.memory(gcm), { runs: 20 })

const { cipher } = Sm4
const lack = cipher === null ? ` (skipped: not offered by OpenSSL ${process.versions.openssl})` : ""
describe.skipIf(cipher === null)(`SM4-CTR with HMAC-SM3${lack}`, () => {
  VaultSuite.suite("memory, SM4-CTR with HMAC-SM3", Benches.memory(cipher ?? undefined), { runs: 20 })
})
