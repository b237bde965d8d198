/**
 * How results are written: for a person in one of two languages, or as JSON for a program.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Locale, LOCALES } from "@lianxin/messages"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Flag, GlobalFlag } from "effect/cli"
import * as Option from "effect/Option"
import { Halt } from "./Halt.ts"

/** `--json`, on every command. @since 0.1.0 */
export const Json = GlobalFlag.Setting("json")({
  flag: Flag.Boolean("json").pipe(
    Flag.withDescription("Write the result as JSON on standard output"),
    Flag.withDefault(false)
  )
})

/** `--lang`, on every command. @since 0.1.0 */
export const Lang = GlobalFlag.Setting("lang")({
  flag: Flag.Literals("lang", LOCALES).pipe(
    Flag.withDescription("Language of the output; zh-CN when LANG says Chinese, else en"),
    Flag.optional
  )
})

/** The language a terminal is set to. */
const localeOf = (lang: string | undefined): Locale => (lang?.startsWith("zh") === true ? "zh-CN" : "en")

/** The language to write in; a variable set to nothing is as good as not set. @since 0.1.0 */
export const locale = Effect.map(Lang, (chosen) =>
  Option.getOrElse(chosen, () =>
    localeOf(process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"])
  )
)

/** Writes a result: as JSON where that was asked for, else as lines in the reader's language. @since 0.1.0 */
export const write = Effect.fnUntraced(function* (
  result: () => unknown,
  lines: (locale: Locale) => ReadonlyArray<string>
) {
  if (yield* Json) return yield* Console.log(JSON.stringify(result(), null, 2))
  yield* Console.log(lines(yield* locale).join("\n"))
})

/** Says something beside the result, on standard error. @since 0.1.0 */
export const aside = (line: string): Effect.Effect<void> => Console.error(line)

/**
 * The end of a command that has written its result, and left something out of it: told on standard error alone, so that
 * standard output holds one result; a result says itself what is missing from it.
 *
 * @since 0.1.0
 */
export const leftOut = (lines: ReadonlyArray<string>): Effect.Effect<void, Halt> =>
  lines.length === 0
    ? Effect.void
    : Effect.andThen(Effect.forEach(lines, aside), Effect.fail(new Halt({ exit: 1, lines: [] })))
