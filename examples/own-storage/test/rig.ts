/**
 * What the laws of what lies at rest need: a folder that can be opened again, and a process that writes to it.
 */
import { killedWriter, type StoreBench } from "@lianxin/conformance"
import { afterAll } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as FolderCaseStore from "../src/FolderCaseStore.ts"

const root = mkdtempSync(join(tmpdir(), "own-storage-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder of one's own, empty. */
export const fresh = (): string => mkdtempSync(join(root, "folder-"))

const WRITER = fileURLToPath(new URL("fixtures/lawWriter.ts", import.meta.url))

export const rig: Effect.Effect<StoreBench.ProcessRig> = Effect.sync(() => {
  const folder = fresh()
  return {
    open: FolderCaseStore.make({ folder }),
    killWriter: (caseId) => killedWriter("--conditions=@lianxin/source", WRITER, folder, caseId)
  }
})
