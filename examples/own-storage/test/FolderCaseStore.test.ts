/**
 * The folder keeps every law.
 */
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { afterAll } from "@effect/vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as FolderCaseStore from "../src/FolderCaseStore.ts"

const folder = mkdtempSync(join(tmpdir(), "own-storage-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

CaseStoreSuite.suite("a folder of JSON files", FolderCaseStore.layer({ folder }))
