/**
 * The command line as a whole, and its exit codes: 0 done, 1 the law or a case said no, 2 bad input.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { CliError, Command } from "effect/cli"
import { conformance } from "./command/conformance.ts"
import { audit } from "./command/audit.ts"
import { demo } from "./command/demo.ts"
import { due } from "./command/due.ts"
import { explore } from "./command/explore.ts"
import { rates } from "./command/rates.ts"
import { replay } from "./command/replay.ts"
import { reproject } from "./command/reproject.ts"
import { rules } from "./command/rules.ts"
import { similar } from "./command/similar.ts"
import { simulate } from "./command/simulate.ts"
import { store } from "./command/store.ts"
import { Json, Lang } from "./command/Style.ts"
import { test } from "./command/test.ts"
import { trace } from "./command/trace.ts"
import { verify } from "./command/verify.ts"

/** The version shown by `--version`. @since 0.1.0 */
export const VERSION = "0.1.0"

/** Every command of `lianxin`. @since 0.1.0 */
export const lianxin = Command.make("lianxin").pipe(
  Command.withDescription(
    "Casework of petitions and care plans: replay, test, count days, explain, simulate, keep stores"
  ),
  Command.withSubcommands([
    demo,
    replay,
    test,
    due,
    rules,
    trace,
    verify,
    simulate,
    explore,
    store,
    conformance,
    audit,
    rates,
    reproject,
    similar
  ]),
  Command.withGlobalFlags([Json, Lang])
)

const runLine = Command.runWith(lianxin, { version: VERSION })

/** What a process ends with. @since 0.1.0 */
export type ExitCode = 0 | 1 | 2

/** Runs one command line and answers its exit code. @since 0.1.0 */
export const run = (args: ReadonlyArray<string>) =>
  runLine(args).pipe(
    Effect.as<ExitCode>(0),
    Effect.catchIf(CliError.isCliError, (error) =>
      Effect.succeed<ExitCode>(error._tag === "ShowHelp" && error.errors.length === 0 ? 0 : 2)
    ),
    Effect.catchTag("Halt", ({ exit, lines }) => Effect.as(said(lines, args), exit as ExitCode))
  )

/** What went wrong stands on standard error, and for a program that asked for JSON on standard output as well. */
const said = (lines: ReadonlyArray<string>, args: ReadonlyArray<string>): Effect.Effect<void> => {
  const all = Effect.forEach(lines, (line) => Console.error(line), { discard: true })
  return lines.length > 0 && args.includes("--json")
    ? Effect.andThen(all, Console.log(JSON.stringify({ errors: lines }, null, 2)))
    : all
}
