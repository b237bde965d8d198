/**
 * The reference store keeps every law.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { MemoryCaseStore } from "@lianxin/storage-memory"

const gone = "It lives in memory and ends with its process."

CaseStoreSuite.suite("memory", MemoryCaseStore.layer, {
  beside: MemoryCaseStore.layer,
  cannot: { reopened: gone, killed: gone, anyStep: "There is no line: each operation is one step in memory." }
})
