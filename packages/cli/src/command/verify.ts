/**
 * `lianxin verify`: checks a trace file, and decides again under the law of today.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Locale, render } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command } from "effect/cli"
import * as Result from "effect/Result"
import { TRACE_WORDS } from "../trace/words.ts"
import { check, type NotHere } from "../trace/check.ts"
import { type NotRead, readTrace } from "../trace/TraceFile.ts"
import { readText } from "./files.ts"
import { badInput, Halt } from "./Halt.ts"
import { locale, write } from "./Style.ts"

type Differences = Result.Result.Success<ReturnType<typeof check>>

const unreadable = (path: string, why: Exclude<NotRead, { readonly code: "ALTERED" }>): Halt => {
  switch (why.code) {
    case "NOT_JSON":
      return badInput(`${path}: is not a trace: it is not JSON`)
    case "NOT_A_TRACE":
      return badInput(`${path}: is not a trace: it has no seal; write one with lianxin trace --out`)
    case "MALFORMED":
      return badInput(`${path}: is not a trace of this version: ${why.issue.replaceAll(/\s*\n\s*/g, " ")}`)
  }
}

/** History that today's case type cannot read is a difference; a layer that is not here is bad input. */
const notDecided = (path: string, { name, what }: NotHere, reader: Locale): Halt =>
  what === "event" || what === "command"
    ? new Halt({ exit: 1, lines: [`${path}: ${TRACE_WORDS[reader].unknownNow(what, name)}`] })
    : badInput(`${path}: there is no ${what} "${name}" here, or it does not hold together`)

const lines = (differences: Differences, reader: Locale): ReadonlyArray<string> =>
  differences.length === 0
    ? [TRACE_WORDS[reader].same]
    : [TRACE_WORDS[reader].differs, ...differences.map((one) => `  ${render.difference(one, reader)}`)]

/** The seal is told before anything else is read from the file. */
const altered = Effect.fnUntraced(function* (path: string) {
  yield* write(
    () => ({ seal: "broken", same: false, differences: [] }),
    (reader) => [`${path}: ${TRACE_WORDS[reader].altered}`]
  )
  return yield* new Halt({ exit: 1, lines: [] })
})

/** @since 0.1.0 */
export const verify = Command.make(
  "verify",
  {
    file: Argument.String("file").pipe(
      Argument.withDescription("A trace file written by lianxin trace --out")
    )
  },
  Effect.fnUntraced(function* ({ file }) {
    const read = readTrace(yield* readText(file))
    if (Result.isFailure(read))
      return yield* read.failure.code === "ALTERED" ? altered(file) : unreadable(file, read.failure)
    const checked = check(read.success)
    if (Result.isFailure(checked)) return yield* notDecided(file, checked.failure, yield* locale)
    const differences = checked.success
    yield* write(
      () => ({ seal: "whole", same: differences.length === 0, differences }),
      (reader) => lines(differences, reader)
    )
    if (differences.length > 0) return yield* new Halt({ exit: 1, lines: [] })
  })
).pipe(
  Command.withDescription(
    "Check a trace file: exit code 0 the same, 1 altered or different today, 2 not a trace"
  ),
  Command.withExamples([{ command: "lianxin verify trace.json", description: "Decide again and compare" }])
)
