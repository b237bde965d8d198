/**
 * The embedded store keeps every law, in both of its modes.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { freshFile } from "./files.ts"
import { rig } from "./lawRig.ts"

const ONE_CALL =
  "A commit is one call into SQLite, and no line leads there; what is cut short is shown by killing the process."

CaseStoreSuite.suite("sqlite", SqliteCaseStore.layer({ path: freshFile() }), {
  beside: SqliteCaseStore.layer({ path: freshFile() }),
  rest: rig,
  inProcess: rig,
  cannot: { anyStep: ONE_CALL }
})
CaseStoreSuite.suite(
  "sqlite, synchronous FULL",
  SqliteCaseStore.layer({ path: freshFile(), synchronous: "FULL" }),
  { runs: 20, rest: rig, inProcess: rig, cannot: { anyStep: ONE_CALL } }
)
