/**
 * The vault in PostgreSQL keeps every law.
 */
import * as VaultSuite from "@lianxin/conformance/VaultSuite"
import { onEveryServer } from "@lianxin/testkit"
import { benchOn } from "./vaultBench.ts"

onEveryServer("the vault", (server) => {
  VaultSuite.suite("postgres", benchOn(server), { runs: 20 })
})
