/**
 * `lianxin trace`: why one decision of a case file came out as it did, for the eye or as a sealed file.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { namesOf, render } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import type { CaseFile, PlayCase, Setting, Step } from "../casefile/CaseFile.ts"
import { nearestWord } from "../casefile/Fault.ts"
import { lifeBefore, traceFile } from "../trace/make.ts"
import { textOf } from "../trace/TraceFile.ts"
import { sourceOf } from "./files.ts"
import { badInput, Halt } from "./Halt.ts"
import { readCases } from "./readCases.ts"
import { aside, write } from "./Style.ts"

interface Told {
  /** What the history was played in, and what its last step is decided in. */
  readonly before: Setting
  readonly setting: Setting
  readonly steps: ReadonlyArray<Step>
}

const told = ({ before, history, setting, when }: PlayCase): Told =>
  when === null ? { before, setting: before, steps: history } : { before, setting, steps: [...history, when] }

/** The history of a replay, or of the case that is named; a file with one case needs no name. */
const toldIn = Effect.fnUntraced(function* (path: string, read: CaseFile, named: string | null) {
  if (read._tag === "Replay")
    return named === null
      ? ({ before: read.setting, setting: read.setting, steps: read.history } satisfies Told)
      : yield* badInput(`--case ${named}: ${path} has one history and no cases`)
  const cases = read.cases.filter((one) => one._tag === "Play")
  if (named === null && cases.length === 1 && cases[0] !== undefined) return told(cases[0])
  const words = cases.map(({ id, name }) => id ?? name)
  if (named === null) return yield* badInput(`${path}: say which case with --case: ${words.join(", ")}`)
  const found = cases.find(({ id, name }) => id === named || name === named)
  return found === undefined
    ? yield* badInput(`--case ${named}: the nearest valid word is "${nearestWord(named, words)}"`)
    : told(found)
})

const stepNamed = ({ steps }: Told, n: number) => {
  const step = steps[n - 1]
  return step === undefined
    ? Effect.fail(badInput(`--step ${n}: the history has ${steps.length} steps, from 1 on`))
    : Effect.succeed(step)
}

/** The trace file of a step; an earlier step that is refused leaves nothing to explain. */
const traced = Effect.fnUntraced(function* (one: Told, n: number) {
  const step = yield* stepNamed(one, n)
  const life = lifeBefore(one.before, one.steps.slice(0, n - 1), step)
  const setting = n === one.steps.length ? one.setting : one.before
  if (life.refused === null) return traceFile(setting, life, step)
  const { refusal, step: at } = life.refused
  return yield* new Halt({
    exit: 1,
    lines: [`${at.place.file}:${at.place.line}: refused before step ${n} (${refusal.code})`]
  })
})

const save = Effect.fnUntraced(function* (path: string, text: string) {
  const fs = yield* FileSystem.FileSystem
  yield* fs
    .writeFileString(path, text)
    .pipe(Effect.mapError(({ reason }) => badInput(`${path}: cannot be written (${reason._tag})`)))
  yield* aside(path)
})

/** @since 0.1.0 */
export const trace = Command.make(
  "trace",
  {
    file: Argument.String("file").pipe(Argument.withDescription("A case file")),
    step: Flag.Int("step").pipe(
      Flag.withMetavar("N"),
      Flag.withDescription("The step of the history, from 1 on; the last when absent"),
      Flag.optional
    ),
    of: Flag.String("case").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("The case, by id or name, in a file of rule cases"),
      Flag.optional
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("TRACE.json"),
      Flag.withDescription("Write the sealed trace file here"),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* ({ file, of, out, step }) {
    const one = yield* toldIn(file, yield* readCases(yield* sourceOf(file), null), Option.getOrNull(of))
    const made = yield* traced(
      one,
      Option.getOrElse(step, () => one.steps.length)
    )
    if (Option.isSome(out)) return yield* save(out.value, textOf(made))
    yield* write(
      () => made,
      (locale) => render.trace(made.trace, locale, namesOf(one.setting.world.directory))
    )
  })
).pipe(
  Command.withDescription("Explain one decision: what it read, what follows, and what was set aside"),
  Command.withExamples([
    {
      command: "lianxin trace packages/rules-xianning/narrated/wage-arrears.yaml --step 2",
      description: "The forwarding of a narrated case"
    }
  ])
)
