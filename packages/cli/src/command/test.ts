/**
 * `lianxin test`: rule cases, written by people who need no TypeScript.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command } from "effect/cli"
import type { RuleCases } from "../casefile/CaseFile.ts"
import { verdictJson, verdictLines } from "../print/verdict.ts"
import { run } from "../run/run.ts"
import { passes, type Verdict } from "../run/Verdict.ts"
import { filesIn, readCases } from "./files.ts"
import { badInput, Halt } from "./Halt.ts"
import { write } from "./Style.ts"

const onlyCases = Effect.fnUntraced(function* (path: string) {
  const read = yield* readCases(path)
  return read._tag === "RuleCases"
    ? read
    : yield* badInput(`${path}: has a history and no cases; play it with lianxin replay`)
})

/** Files are read before any case is run: the faults of all of them are told together. */
const readAll = Effect.fnUntraced(function* (paths: ReadonlyArray<string>) {
  const [faulty, files] = [new Array<string>(), new Array<string>()]
  const read = new Array<RuleCases>()
  for (const path of paths) {
    const found = yield* Effect.result(filesIn(path))
    if (found._tag === "Failure") faulty.push(...found.failure.lines)
    else files.push(...found.success)
  }
  for (const file of files) {
    const cases = yield* Effect.result(onlyCases(file))
    if (cases._tag === "Failure") faulty.push(...cases.failure.lines)
    else read.push(cases.success)
  }
  return faulty.length > 0 ? yield* badInput(...faulty) : read
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
    )
  },
  Effect.fnUntraced(function* ({ files }) {
    const verdicts = (yield* readAll(files)).flatMap(run)
    const failed = verdicts.filter((verdict) => !passes(verdict)).length
    yield* write(
      () => ({ passed: verdicts.length - failed, failed, cases: verdicts.map(verdictJson) }),
      (locale) => report(verdicts, failed, locale)
    )
    if (failed > 0) return yield* new Halt({ exit: 1, lines: [] })
  })
).pipe(
  Command.withDescription("Run rule cases: exit code 1 when one fails, 2 when a file cannot be read"),
  Command.withExamples([
    { command: "lianxin test packages/rules-national/cases", description: "Every case file of a folder" }
  ])
)
