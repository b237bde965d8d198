/**
 * The law, offices and calendar a file names, ready to decide by.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { render } from "@lianxin/messages"
import * as Result from "effect/Result"
import { type Kind, type KindName, KINDS } from "../world/Kind.ts"
import { basisOf, CALENDARS, DEFAULTS, DIRECTORIES, LAYERS, type World } from "../world/World.ts"
import type { Setting } from "./CaseFile.ts"
import type { Reader } from "./Reader.ts"
import { DirectoryWord, type FileShape, InlineDirectory } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** The world a whole file is played in; null, and faults, where its directory does not hold together. @since 0.1.0 */
export const worldOf = (reader: Reader, shape: FileShape): World | null => {
  const data = directoryData(reader, shape.directory ?? DEFAULTS.directory)
  if (data === null) return null
  const made = Directory.make(data)
  if (Result.isFailure(made)) {
    for (const fault of made.failure) reader.fault(["directory"], render.fault(fault, "en"))
    return null
  }
  const calendar = CALENDARS.get(shape.calendar ?? DEFAULTS.calendar)
  if (calendar === undefined) return null
  return { layers: layersOf(shape.rules ?? DEFAULTS.rules), directory: made.success, calendar }
}

const directoryData = (reader: Reader, named: unknown): Directory.DirectoryData | null => {
  const path = ["directory"]
  if (typeof named === "object" && named !== null) return reader.decode(InlineDirectory, named, path)
  const word = reader.decode(DirectoryWord, named, path)
  return word === null ? null : (DIRECTORIES.get(word) ?? null)
}

const layersOf = (names: ReadonlyArray<string>): World["layers"] =>
  names.flatMap((name) => LAYERS.get(name) ?? [])

/** Settings of one file: each combination of case type and layers is built once. @since 0.1.0 */
export interface Settings {
  readonly of: (kind: KindName, rules: ReadonlyArray<string> | undefined, at: Path) => Setting | null
  /** The same without a case type, for a day counted alone. */
  readonly world: (rules: ReadonlyArray<string> | undefined) => World
}

/** @since 0.1.0 */
export const settings = (reader: Reader, world: World): Settings => {
  const built = new Map<string, Setting | null>()
  const worldWith = (rules: ReadonlyArray<string> | undefined): World =>
    rules === undefined ? world : { ...world, layers: layersOf(rules) }
  return {
    world: worldWith,
    of: (name, rules, at) => {
      const key = `${name} ${rules?.join("+") ?? ""}`
      const known = built.get(key)
      if (known !== undefined) return known
      const setting = build(reader, KINDS[name], worldWith(rules), at)
      built.set(key, setting)
      return setting
    }
  }
}

const build = (reader: Reader, kind: Kind, world: World, at: Path): Setting | null => {
  const basis = basisOf(world, kind)
  if (Result.isSuccess(basis)) return { world, kind, basis: basis.success }
  for (const fault of basis.failure) reader.fault([...at, "rules"], render.fault(fault, "en"))
  return null
}
