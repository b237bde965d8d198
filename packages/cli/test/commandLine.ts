/**
 * The command line, run in process.
 *
 * @since 0.1.0
 */
import { runCommandLine } from "@lianxin/cli"
import { NodeServices } from "@effect/platform-node"
import * as Effect from "effect/Effect"
import { TestConsole } from "effect/testing"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** One run: its exit code, and what stood on either output. @since 0.1.0 */
export const lianxin = Effect.fnUntraced(function* (...args: ReadonlyArray<string>) {
  const [before, errorsBefore] = [
    (yield* TestConsole.logLines).length,
    (yield* TestConsole.errorLines).length
  ]
  const exit = yield* runCommandLine(args).pipe(Effect.provide(NodeServices.layer))
  const out = (yield* TestConsole.logLines).slice(before).join("\n")
  const errors = (yield* TestConsole.errorLines).slice(errorsBefore).join("\n")
  return { exit, out, errors }
})

/** An empty folder for as long as the test lasts. @since 0.1.0 */
export const emptyFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "lianxin-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** A file with a text; its path. @since 0.1.0 */
export const written = (path: string, text: string): string => {
  writeFileSync(path, text)
  return path
}
