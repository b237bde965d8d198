/**
 * Reads a scenario file and holds it against the directory and the rule books it is played under.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { Directory } from "@lianxin/core/directory"
import { RuleBook } from "@lianxin/core/rule"
import { calendar, FROM } from "@lianxin/rules-national"
import { directoryData } from "@lianxin/rules-xianning"
import {
  check,
  type Fault as ScenarioFault,
  type Ladder,
  read,
  type Scenario,
  type Setup,
  unusedRungs
} from "@lianxin/simulator"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Fault, inOrder } from "../casefile/Fault.ts"
import * as Reader from "../casefile/Reader.ts"
import type { Given } from "../casefile/setting.ts"
import { LayerWords } from "../casefile/shapes.ts"
import type * as Source from "../casefile/Source.ts"
import { type Stack, stackOf, tellBook, tellStack } from "../layerfile/stack.ts"
import { DEFAULTS } from "../world/World.ts"

/** With the county's ladder in the rule book, and without. @since 0.1.0 */
export const LADDERS: ReadonlyArray<Ladder> = ["with", "without"]

/** A scenario, and the two rule books it is played under. @since 0.1.0 */
export interface Tried {
  readonly scenario: Scenario
  readonly books: Readonly<Record<Ladder, Setup["book"]>>
}

/** What each simulation of a scenario is given; the two differ in nothing but the rule book. @since 0.1.0 */
export const setupFor = ({ books, scenario }: Tried, ladder: Ladder): Setup => ({
  scenario,
  book: books[ladder],
  directory: Result.getOrThrow(Directory.make(directoryData))
})

/** A scenario from YAML, or everything that is wrong with it and with its layers, by line. @since 0.1.0 */
export const readScenario = (
  source: Source.Source,
  given: Given
): Result.Result<Tried, ReadonlyArray<Fault>> => {
  const reader = Reader.make(source)
  const { rules, value } = apart(source.value)
  const stack = reader.faults.length > 0 ? null : stackFor(reader, rules, given)
  const books = stack === null ? null : booksFor(reader, stack)
  if (books === null) return Result.fail(inOrder(reader.faults, source.file))
  const tried = Result.flatMap(
    read(value),
    (scenario): Result.Result<Tried, ReadonlyArray<ScenarioFault>> => {
      const setups = LADDERS.map((ladder) => setupFor({ scenario, books }, ladder))
      const faults = [
        ...setups.flatMap(({ book, directory }) => check(scenario, directory, book)),
        ...unusedRungs(
          scenario,
          setups.map(({ book }) => book)
        )
      ]
      return faults.length > 0 ? Result.fail(faults) : Result.succeed({ scenario, books })
    }
  )
  return Result.mapError(tried, (faults) =>
    inOrder(
      faults.map((fault) => placed(source, fault)),
      source.file
    )
  )
}

/** The simulator imagines people and offices; which law they live under is no part of that. */
const apart = (value: unknown): { readonly rules: unknown; readonly value: unknown } => {
  if (typeof value !== "object" || value === null || !("rules" in value)) return { rules: undefined, value }
  const { rules, ...rest } = value
  return { rules, value: rest }
}

const Named = Schema.Struct({ rules: LayerWords })

const stackFor = (reader: Reader.Reader, rules: unknown, { stack, texts }: Given): Stack | null => {
  if (stack !== null) return stack
  const names = rules === undefined ? DEFAULTS.rules : (reader.decode(Named, { rules }, [])?.rules ?? null)
  if (names === null) return null
  const found = stackOf(names, reader.source.file, texts, calendar)
  if (Result.isSuccess(found)) return found.success
  tellStack(reader, names, ["rules"], found.failure)
  return null
}

/** The topmost layer is the one that is tried: with it, and without it. */
const booksFor = (reader: Reader.Reader, stack: Stack): Tried["books"] | null => {
  const below = { ...stack, layers: stack.layers.slice(0, -1) }
  if (below.layers.length === 0) {
    reader.fault(
      ["rules"],
      "a scenario is played with its topmost layer and without it, so that it needs two"
    )
    return null
  }
  const [whole, without] = [bookFor(reader, stack), bookFor(reader, below)]
  return whole === null || without === null ? null : { with: whole, without }
}

const bookFor = (reader: Reader.Reader, stack: Stack): Setup["book"] | null => {
  const { layers } = stack
  const built = RuleBook.build({ layers, needs: Petition.petition.needs, from: FROM.xf2005, calendar })
  if (Result.isSuccess(built)) return built.success
  tellBook(reader, stack, ["rules"], built.failure)
  return null
}

const placed = (source: Source.Source, { code, expected, found, nearest, path }: ScenarioFault): Fault => {
  const place = code === "UNKNOWN_KEY" ? source.placeOfKey(path) : source.placeOf(path)
  const what = path.length === 0 ? "" : `${path.join(".")}: `
  const message = `${what}expected ${expected}${found === null ? "" : `, found ${found}`}`
  return { ...place, message, nearest }
}
