/**
 * What a command that works on a whole store is decided by: the layers a flag names, the shipped offices, a calendar.
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
import { nearestWord } from "../casefile/Fault.ts"
import { KINDS } from "../world/Kind.ts"
import { basisOf, DEFAULTS, DIRECTORIES } from "../world/World.ts"
import { badInput, type Halt } from "./Halt.ts"

/** The offices that are shipped. @since 0.1.0 */
export const officesHere = (): Directory.Directory => {
  const data = DIRECTORIES.get(DEFAULTS.directory) ?? { places: [], offices: [], posts: [] }
  return Result.getOrThrow(Directory.make(data))
}

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
