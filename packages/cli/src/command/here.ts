/**
 * What a command that works on a whole store is decided by: layers, offices and places as flags name them, a calendar.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import type { RuleBook } from "@lianxin/core/rule"
import type { WorkingDays } from "@lianxin/core/time"
import { render } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Flag } from "effect/cli"
import { readDirectory } from "../casefile/directory.ts"
import { nearestWord } from "../casefile/Fault.ts"
import { isLayerFile } from "../layerfile/stack.ts"
import { KINDS } from "../world/Kind.ts"
import { basisOf, DEFAULTS, DIRECTORIES } from "../world/World.ts"
import { readText } from "./files.ts"
import { badFile, badInput, type Halt } from "./Halt.ts"

/** `--directory my-county.yaml`. @since 0.1.0 */
export const directoryFlag = Flag.String("directory").pipe(
  Flag.withMetavar("DIRECTORY"),
  Flag.withDescription(
    `The county's places, offices and posts: ${[...DIRECTORIES.keys()].join(", ")}, or the path of a .yaml file`
  ),
  Flag.withDefault(DEFAULTS.directory)
)

/** The directory a flag names. @since 0.1.0 */
export const directoryNamed = Effect.fnUntraced(function* (word: string) {
  const shipped = DIRECTORIES.get(word)
  if (shipped !== undefined) return Result.getOrThrow(Directory.make(shipped))
  if (!isLayerFile(word)) {
    const nearest = nearestWord(word, DIRECTORIES.keys())
    return yield* badInput(
      `--directory ${word}: unknown directory, and no path of a .yaml file; the nearest valid word is "${nearest}"`
    )
  }
  const read = readDirectory(yield* readText(word), word)
  return Result.isSuccess(read) ? read.success : yield* badFile(read.failure)
})

/** The place `--place` names. @since 0.1.0 */
export const placeNamed = ({ places }: Directory.Directory, code: string): Effect.Effect<string, Halt> => {
  if (places.has(code)) return Effect.succeed(code)
  const nearest = nearestWord(code, [...places.keys()])
  const hint = nearest === null ? "" : `; the nearest valid word is "${nearest}"`
  return Effect.fail(badInput(`--place ${code}: unknown place${hint}`))
}

/** The book petitions are under, or what the layers lack. @since 0.1.0 */
export const petitionBook = (
  layers: ReadonlyArray<RuleBook.Layer>,
  directory: Directory.Directory,
  calendar: WorkingDays.Calendar
): Effect.Effect<RuleBook.RuleBook, Halt> => {
  const basis = basisOf({ layers, directory, calendar }, KINDS.petition)
  return Result.isSuccess(basis)
    ? Effect.succeed(basis.success.book)
    : Effect.fail(badInput(...basis.failure.map((fault) => `--rules: ${render.fault(fault, "en")}`)))
}
