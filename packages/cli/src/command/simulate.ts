/**
 * `lianxin simulate`: plays a scenario with and without the county's ladder, on the same chances.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Ladder, report, type Run, type Scenario } from "@lianxin/simulator"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { dirname } from "node:path"
import { outcomeLines } from "../print/outcome.ts"
import { playScenario } from "../simulate/play.ts"
import { LADDERS, readScenario, type Tried } from "../simulate/scenario.ts"
import { sourceOf } from "./files.ts"
import { badFile, badInput } from "./Halt.ts"
import { layersInstead, rulesInsteadFlag } from "./layers.ts"
import { layersIn, layerTexts } from "./layerTexts.ts"
import { scenarioFile } from "./shipped.ts"
import { aside, locale, write } from "./Style.ts"

/** A scenario by its path or its name. @since 0.1.0 */
export const scenarioNamed = Effect.fnUntraced(function* (
  name: string,
  rules: Option.Option<string> = Option.none()
) {
  const stack = yield* layersInstead(rules)
  const source = yield* sourceOf(yield* scenarioFile(name))
  const read = readScenario(source, { texts: yield* layerTexts(layersIn(source), source.file), stack })
  return Result.isSuccess(read) ? read.success : yield* badFile(read.failure)
})

/** What a scenario came to under each rule book, and how long that took. @since 0.1.0 */
export interface Simulated {
  readonly scenario: Scenario
  readonly runs: ReadonlyArray<Run>
  readonly seconds: number
}

/** Plays a scenario under each rule book, and says on standard error how far it has come. @since 0.1.0 */
export const simulateAll = Effect.fnUntraced(function* (tried: Tried, ladders: ReadonlyArray<Ladder>) {
  const { scenario } = tried
  const [took, runs] = yield* Effect.timed(
    Effect.forEach(ladders, (ladder) =>
      playScenario(tried, ladder, ({ day, registered, share }) =>
        aside(
          `${scenario.id}, ${ladder} the ladder: ${Math.floor(share * 100)} %, ${day}, ${registered} registered`
        )
      )
    )
  )
  return { scenario, runs, seconds: Duration.toSeconds(took) } satisfies Simulated
})

/** Writes the report; the folder is made where there is none. @since 0.1.0 */
export const writeReport = Effect.fnUntraced(function* (
  path: string,
  { runs, scenario, seconds }: Simulated
) {
  const fs = yield* FileSystem.FileSystem
  const reader = yield* locale
  const html = yield* Effect.promise(() => report(runs, { scenario, locale: reader, seconds }))
  yield* Effect.andThen(
    fs.makeDirectory(dirname(path), { recursive: true }),
    fs.writeFileString(path, html)
  ).pipe(Effect.mapError(({ reason }) => badInput(`${path}: cannot be written (${reason._tag})`)))
})

/** @since 0.1.0 */
export const simulate = Command.make(
  "simulate",
  {
    scenario: Argument.String("scenario").pipe(
      Argument.withDescription("A scenario file, or the name of one that is shipped: xianning-2015")
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("FILE.html"),
      Flag.withDescription("Write the report, with charts, into this file"),
      Flag.optional
    ),
    rules: rulesInsteadFlag,
    seed: Flag.Int("seed").pipe(Flag.withDescription("Another seed than the file's"), Flag.optional),
    ladder: Flag.Literals("ladder", ["with", "without", "both"]).pipe(
      Flag.withDescription("Play it with the topmost layer, without it, or both on the same chances"),
      Flag.withDefault("both")
    )
  },
  Effect.fnUntraced(function* ({ ladder, out, rules, scenario: name, seed }) {
    const read = yield* scenarioNamed(name, rules)
    const scenario = Option.isSome(seed) ? { ...read.scenario, seed: seed.value } : read.scenario
    const simulated = yield* simulateAll({ ...read, scenario }, ladder === "both" ? LADDERS : [ladder])
    if (Option.isSome(out)) yield* writeReport(out.value, simulated)
    yield* write(
      () => ({ scenario: scenario.id, seed: scenario.seed, runs: simulated.runs }),
      (locale) => outcomeLines(scenario, simulated.runs, locale)
    )
    if (Option.isSome(out)) yield* aside(`report: ${out.value}`)
  })
).pipe(
  Command.withDescription("Simulate a scenario with and without the county's ladder"),
  Command.withExamples([
    {
      command: "lianxin simulate xianning-2015 --out out/xianning-2015.html",
      description: "The year of the article"
    }
  ])
)
