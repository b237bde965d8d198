/**
 * Case files and scenarios that come with the Xianning package.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { nearestWord } from "../casefile/Fault.ts"
import { badInput } from "./Halt.ts"

const home = (): string =>
  dirname(createRequire(import.meta.url).resolve("@lianxin/rules-xianning/package.json"))

/** The narrated cases of the newspaper article, in the order in which it tells them. @since 0.1.0 */
export const narrated = (): ReadonlyArray<string> =>
  ["wage-arrears", "traffic-death"].map((name) => join(home(), "narrated", `${name}.yaml`))

/** The file a scenario is written in: a path, or the name of one that is shipped. @since 0.1.0 */
export const scenarioFile = Effect.fnUntraced(function* (scenario: string) {
  if (/[/\\]|\.ya?ml$/.test(scenario)) return scenario
  const fs = yield* FileSystem.FileSystem
  const folder = join(home(), "scenarios")
  const names = (yield* Effect.orDie(fs.readDirectory(folder))).map((name) => name.replace(/\.yaml$/, ""))
  return names.includes(scenario)
    ? join(folder, `${scenario}.yaml`)
    : yield* badInput(
        `unknown scenario "${scenario}"; the nearest valid word is "${nearestWord(scenario, names)}"`
      )
})
