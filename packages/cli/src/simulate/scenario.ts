/**
 * Reads a scenario file and holds it against the directory and the rule books it is played under.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { Directory } from "@lianxin/core/directory"
import { RuleBook } from "@lianxin/core/rule"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { directoryData, xianning } from "@lianxin/rules-xianning"
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
import type { Fault } from "../casefile/Fault.ts"
import * as Source from "../casefile/Source.ts"

/** With the county's ladder in the rule book, and without. @since 0.1.0 */
export const LADDERS: ReadonlyArray<Ladder> = ["with", "without"]

const layers = { without: [national], with: [national, xianning] }

const bookFor = (ladder: Ladder): Setup["book"] =>
  Result.getOrThrow(
    RuleBook.build({ layers: layers[ladder], needs: Petition.petition.needs, from: FROM.xf2005, calendar })
  )

/** What each simulation of a scenario is given; the two differ in nothing but the rule book. @since 0.1.0 */
export const setupFor = (scenario: Scenario, ladder: Ladder): Setup => ({
  scenario,
  book: bookFor(ladder),
  directory: Result.getOrThrow(Directory.make(directoryData))
})

/** A scenario from YAML text, or everything that is wrong with it, by line. @since 0.1.0 */
export const readScenario = (text: string, file: string): Result.Result<Scenario, ReadonlyArray<Fault>> => {
  const source = Source.parse(text, file)
  if (source.faults.length > 0) return Result.fail(source.faults)
  const scenario = Result.flatMap(read(source.value), (scenario) => {
    const setups = LADDERS.map((ladder) => setupFor(scenario, ladder))
    const faults = [
      ...setups.flatMap(({ book, directory }) => check(scenario, directory, book)),
      ...unusedRungs(
        scenario,
        setups.map(({ book }) => book)
      )
    ]
    return faults.length > 0 ? Result.fail(faults) : Result.succeed(scenario)
  })
  return Result.mapError(scenario, (faults) => once(faults.map((fault) => placed(source, fault))))
}

const placed = (source: Source.Source, { code, expected, found, nearest, path }: ScenarioFault): Fault => {
  const place = code === "UNKNOWN_KEY" ? source.placeOfKey(path) : source.placeOf(path)
  const what = path.length === 0 ? "" : `${path.join(".")}: `
  const message = `${what}expected ${expected}${found === null ? "" : `, found ${found}`}`
  return { ...place, message, nearest }
}

/** Both books may find the same fault. */
const once = (faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> =>
  [
    ...new Map(faults.map((fault) => [`${fault.line}:${fault.column}:${fault.message}`, fault])).values()
  ].sort((a, b) => a.line - b.line || a.column - b.column)
