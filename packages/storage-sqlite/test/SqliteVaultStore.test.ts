/**
 * The vault in a file keeps every law.
 */
import * as VaultSuite from "@lianxin/conformance/VaultSuite"
import { bench } from "./vaultBench.ts"

VaultSuite.suite("sqlite", bench, { runs: 50 })
