/**
 * The reference store keeps every law.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { MemoryCaseStore } from "@lianxin/storage-memory"

CaseStoreSuite.suite("memory", MemoryCaseStore.layer)
