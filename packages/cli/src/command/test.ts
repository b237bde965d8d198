/**
 * `lianxin test`: rule cases, written by people who need no TypeScript.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { RuleCases } from "../casefile/CaseFile.ts"
import { written } from "../casefile/Fault.ts"
import type { Source } from "../casefile/Source.ts"
import { type Coverage, runCovered } from "../cover/Coverage.ts"
import { readExceptions } from "../cover/exceptions.ts"
import { isLayer, type Stack } from "../layerfile/stack.ts"
import { coverageJson, coverageLines } from "../print/coverage.ts"
import { verdictJson, verdictLines } from "../print/verdict.ts"
import { passes, type Verdict } from "../run/Verdict.ts"
import { filesIn, sourceOf } from "./files.ts"
import { badInput, Halt } from "./Halt.ts"
import { layersInstead, rulesInsteadFlag } from "./layers.ts"
import { readCases } from "./readCases.ts"
import { write } from "./Style.ts"

const onlyCases = Effect.fnUntraced(function* (source: Source, stack: Stack | null) {
  const read = yield* readCases(source, stack)
  return read._tag === "RuleCases"
    ? read
    : yield* badInput(`${source.file}: has a history and no cases; play it with lianxin replay`)
})

/** The case files of a path. Rule layers in a folder are read where a case file names them. */
const sourcesIn = Effect.fnUntraced(function* (path: string) {
  const files = yield* filesIn(path)
  const sources = yield* Effect.forEach(files, sourceOf)
  const cases = sources.filter((source) => source.file === path || !isLayer(source))
  return cases.length > 0 ? cases : yield* badInput(`${path}: there is no case file in it, only rule layers`)
})

/** Files are read before any case is run: the faults of all of them are told together, those of a layer once. */
const readAll = Effect.fnUntraced(function* (paths: ReadonlyArray<string>, stack: Stack | null) {
  const faulty = new Set<string>()
  const read = new Array<RuleCases>()
  const tell = ({ lines }: Halt) => lines.forEach((line) => faulty.add(line))
  for (const path of paths) {
    const found = yield* Effect.result(sourcesIn(path))
    if (found._tag === "Failure") tell(found.failure)
    for (const source of found._tag === "Success" ? found.success : []) {
      const cases = yield* Effect.result(onlyCases(source, stack))
      if (cases._tag === "Failure") tell(cases.failure)
      else read.push(cases.success)
    }
  }
  return faulty.size > 0 ? yield* badInput(...faulty) : read
})

interface Asked {
  readonly coverage: boolean
  readonly require: boolean
  readonly except: Option.Option<string>
}

/** What is covered, and what may be left out; null where nobody asked. */
const covering = Effect.fnUntraced(function* (
  coverage: Coverage,
  { coverage: shown, except, require }: Asked
) {
  if (!shown && !require && Option.isNone(except)) return null
  if (Option.isNone(except)) return { coverage, exceptions: [] }
  const read = readExceptions(yield* sourceOf(except.value), coverage)
  return Result.isSuccess(read)
    ? { coverage, exceptions: read.success }
    : yield* badInput(...read.failure.map(written))
})

const report = (verdicts: ReadonlyArray<Verdict>, failed: number, locale: Locale): ReadonlyArray<string> => [
  ...verdicts.flatMap((verdict) => (passes(verdict) ? [] : [...verdictLines(verdict, locale), ""])),
  `${verdicts.length - failed} passed, ${failed} failed`
]

/** @since 0.1.0 */
export const test = Command.make(
  "test",
  {
    files: Argument.String("files").pipe(
      Argument.withDescription("Case files; a folder means every .yaml file in it"),
      Argument.variadic({ min: 1 })
    ),
    rules: rulesInsteadFlag,
    coverage: Flag.Boolean("coverage").pipe(
      Flag.withDescription(
        "Also tell which versions of rules, refusals, commands, events, duties, notices and indicators the cases cover"
      ),
      Flag.withDefault(false)
    ),
    require: Flag.Boolean("require-coverage").pipe(
      Flag.withDescription("The same, with exit code 1 where something is not covered"),
      Flag.withDefault(false)
    ),
    except: Flag.String("except").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("A list of what need not be covered, with reasons"),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* ({ files, rules, ...asked }) {
    const { coverage, verdicts } = runCovered(yield* readAll(files, yield* layersInstead(rules)))
    const covers = yield* covering(coverage, asked)
    const failed = verdicts.filter((verdict) => !passes(verdict)).length
    yield* write(
      () => ({
        passed: verdicts.length - failed,
        failed,
        cases: verdicts.map(verdictJson),
        ...(covers === null ? {} : { coverage: coverageJson(covers.coverage, covers.exceptions) })
      }),
      (locale) => [
        ...(covers === null ? [] : [...coverageLines(covers.coverage, covers.exceptions, locale), ""]),
        ...report(verdicts, failed, locale)
      ]
    )
    const open = asked.require && coverage.missing.length > (covers?.exceptions.length ?? 0)
    if (failed > 0 || open) return yield* new Halt({ exit: 1, lines: [] })
  })
).pipe(
  Command.withDescription("Run rule cases: exit code 1 when one fails, 2 when a file cannot be read"),
  Command.withExamples([
    { command: "lianxin test packages/rules-national/cases", description: "Every case file of a folder" }
  ])
)
