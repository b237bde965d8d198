/**
 * The texts of layer files, read before anything is made of them.
 *
 * A file that cannot be read is no end of the command: it is told at the place that names it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Result from "effect/Result"
import { basename, dirname } from "node:path"
import type { Source } from "../casefile/Source.ts"
import { isLayerFile, layerPath, type LayerTexts, type Unread } from "../layerfile/stack.ts"
import { readText } from "./files.ts"

/** The layer files these names lead to, from the file that names them; a flag names them from the working folder. @since 0.1.0 */
export const layerTexts = Effect.fnUntraced(function* (names: ReadonlyArray<string>, namedIn: string | null) {
  const paths = new Set(names.filter(isLayerFile).map((name) => layerPath(name, namedIn)))
  const texts = new Map<string, Result.Result<string, Unread>>()
  for (const path of paths) {
    const read = yield* Effect.result(readText(path))
    if (Result.isSuccess(read)) texts.set(path, Result.succeed(read.success))
    else {
      const near = (yield* yamlBeside(path)).filter((name) => name !== basename(namedIn ?? ""))
      texts.set(path, Result.fail({ message: read.failure.message, near }))
    }
  }
  return texts satisfies LayerTexts
})

/** The files that might have been meant. */
const yamlBeside = Effect.fnUntraced(function* (path: string) {
  const fs = yield* FileSystem.FileSystem
  const names = yield* Effect.orElseSucceed(fs.readDirectory(dirname(path)), () => new Array<string>())
  return names.filter((name) => isLayerFile(name) && name !== basename(path)).sort()
})

/** Every layer a case file or a scenario names, at its top or in a case. @since 0.1.0 */
export const layersIn = ({ value }: Source): ReadonlyArray<string> => {
  const cases = entry(value, "cases")
  return [value, ...(Array.isArray(cases) ? cases : [])].flatMap((one) => {
    const rules = entry(one, "rules")
    return Array.isArray(rules) ? rules.filter((name) => typeof name === "string") : []
  })
}

const entry = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
