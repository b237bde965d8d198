/**
 * Files and folders named on the command line.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type * as PlatformError from "effect/PlatformError"
import * as Source from "../casefile/Source.ts"
import { isLayerFile } from "../layerfile/stack.ts"
import { badInput, type Halt } from "./Halt.ts"

const unreadable = (path: string, { reason }: PlatformError.PlatformError): Halt =>
  badInput(
    `${path}: ${reason._tag === "NotFound" ? "there is no such file or folder" : `cannot be read (${reason._tag})`}`
  )

/** Every case file meant by a path: the file itself, or each YAML file directly in the folder. @since 0.1.0 */
export const filesIn = Effect.fnUntraced(function* (path: string) {
  const fs = yield* FileSystem.FileSystem
  const found = yield* fs.stat(path).pipe(Effect.mapError((error) => unreadable(path, error)))
  if (found.type !== "Directory") return [path]
  const names = yield* fs.readDirectory(path).pipe(Effect.mapError((error) => unreadable(path, error)))
  const { join } = yield* Path.Path
  const files = names.filter(isLayerFile).sort()
  return files.length === 0
    ? yield* badInput(`${path}: there is no .yaml file in it`)
    : files.map((name) => join(path, name))
})

/** The text of a file, which must be UTF-8. @since 0.1.0 */
export const readText = Effect.fnUntraced(function* (path: string) {
  const fs = yield* FileSystem.FileSystem
  const bytes = yield* fs.readFile(path).pipe(Effect.mapError((error) => unreadable(path, error)))
  return yield* Effect.try({
    try: () => new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    catch: () => badInput(`${path}: is not UTF-8 text`)
  })
})

/** A YAML file of any sort. @since 0.1.0 */
export const sourceOf = (path: string) => Effect.map(readText(path), (text) => Source.parse(text, path))
