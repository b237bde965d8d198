/**
 * What the laws of what lies at rest need of the embedded store: a file, and a process that writes to it.
 */
import { killedWriter, type StoreBench } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { fileURLToPath } from "node:url"
import { freshFile } from "./files.ts"

const WRITER = fileURLToPath(new URL("fixtures/lawWriter.ts", import.meta.url))

export const rig: Effect.Effect<StoreBench.ProcessRig> = Effect.sync(() => {
  const path = freshFile()
  return {
    open: Effect.map(Layer.build(SqliteCaseStore.layer({ path })), Context.get(CaseStore)),
    killWriter: (caseId) => killedWriter("--conditions=@lianxin/source", WRITER, path, caseId)
  }
})
