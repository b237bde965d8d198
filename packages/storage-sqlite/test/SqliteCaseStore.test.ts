/**
 * The embedded store keeps every law, in both of its modes.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { freshFile } from "./files.ts"

CaseStoreSuite.suite("sqlite", SqliteCaseStore.layer({ path: freshFile() }))
CaseStoreSuite.suite(
  "sqlite, synchronous FULL",
  SqliteCaseStore.layer({ path: freshFile(), synchronous: "FULL" }),
  { runs: 20 }
)
