/**
 * The folder keeps every law.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { fresh, rig } from "./rig.ts"
import * as FolderCaseStore from "../src/FolderCaseStore.ts"

CaseStoreSuite.suite("a folder of JSON files", FolderCaseStore.layer({ folder: fresh() }), {
  beside: FolderCaseStore.layer({ folder: fresh() }),
  rest: rig,
  inProcess: rig,
  cannot: { anyStep: "A commit is one rename, and no line leads to it." }
})
