/**
 * The law, offices and calendar a file names, ready to decide by.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { type LayerTexts, type Stack, stackOf, tellBook, tellStack } from "../layerfile/stack.ts"
import { type Kind, type KindName, KINDS } from "../world/Kind.ts"
import { basisOf, CALENDARS, DEFAULTS, type World } from "../world/World.ts"
import type { Setting } from "./CaseFile.ts"
import type { Reader } from "./Reader.ts"
import { directoryAt } from "./directory.ts"
import type { FileShape } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** What stands beside the text of a case file. @since 0.1.0 */
export interface Given {
  /** The texts of the layer files it names. */
  readonly texts: LayerTexts
  /** Layers that take the place of those at the top of the file. */
  readonly stack: Stack | null
}

/** No layer files, and the layers the file names itself. @since 0.1.0 */
export const NOTHING: Given = { texts: new Map(), stack: null }

/** A world, and where the rules of its layers are written. @since 0.1.0 */
export interface Read extends World {
  readonly stack: Stack
}

/** The world a whole file is played in; null, and faults, where it does not hold together. @since 0.1.0 */
export const worldOf = (reader: Reader, shape: FileShape, given: Given): Read | null => {
  const directory = directoryAt(reader, shape.directory ?? DEFAULTS.directory, ["directory"])
  const calendar = CALENDARS.get(shape.calendar ?? DEFAULTS.calendar)
  if (calendar === undefined) return null
  const stack = given.stack ?? stackAt(reader, shape.rules ?? DEFAULTS.rules, [], calendar, given)
  return directory === null || stack === null ? null : { layers: stack.layers, stack, directory, calendar }
}

const stackAt = (
  reader: Reader,
  names: ReadonlyArray<string>,
  at: Path,
  calendar: WorkingDays.Calendar,
  { texts }: Given
): Stack | null => {
  const read = stackOf(names, reader.source.file, texts, calendar)
  if (Result.isSuccess(read)) return read.success
  tellStack(reader, names, [...at, "rules"], read.failure)
  return null
}

/** Settings of one file: each combination of case type and layers is built once. @since 0.1.0 */
export interface Settings {
  readonly of: (kind: KindName, rules: ReadonlyArray<string> | undefined, at: Path) => Setting | null
  /** The same without a case type, for a day counted alone. */
  readonly world: (rules: ReadonlyArray<string> | undefined, at: Path) => World | null
}

/** @since 0.1.0 */
export const settings = (reader: Reader, world: Read, given: Given): Settings => {
  const built = new Map<string, Setting | null>()
  const worldWith = (rules: ReadonlyArray<string> | undefined, at: Path): Read | null => {
    if (rules === undefined) return world
    const stack = stackAt(reader, rules, at, world.calendar, given)
    return stack === null ? null : { ...world, layers: stack.layers, stack }
  }
  return {
    world: worldWith,
    of: (name, rules, at) => {
      const key = `${name} ${rules?.join("+") ?? ""}`
      const known = built.get(key)
      if (known !== undefined) return known
      const setting = build(reader, KINDS[name], worldWith(rules, at), at)
      built.set(key, setting)
      return setting
    }
  }
}

const build = (reader: Reader, kind: Kind, read: Read | null, at: Path): Setting | null => {
  if (read === null) return null
  const { stack, ...world } = read
  const basis = basisOf(world, kind)
  if (Result.isSuccess(basis)) return { world, kind, basis: basis.success }
  tellBook(reader, stack, [...at, "rules"], basis.failure)
  return null
}
