/**
 * Layers of law and days, as flags give them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate } from "@lianxin/core/time"
import { calendar } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import { Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { nearestWord, written } from "../casefile/Fault.ts"
import { type NameFault, type Stack, stackOf } from "../layerfile/stack.ts"
import { DEFAULTS, LAYERS } from "../world/World.ts"
import { badInput, type Halt } from "./Halt.ts"
import { layerTexts } from "./layerTexts.ts"

const layersFlag = (description: string) =>
  Flag.String("rules").pipe(
    Flag.withMetavar("LAYERS"),
    Flag.withDescription(
      `${description}, lowest first, with commas between: ${[...LAYERS.keys()].join(", ")}, or the path of a .yaml file`
    )
  )

/** `--rules national,./my-county.yaml`. @since 0.1.0 */
export const rulesFlag = layersFlag("Layers of law").pipe(Flag.withDefault(DEFAULTS.rules.join(",")))

/** The same, where a file has layers of its own. @since 0.1.0 */
export const rulesInsteadFlag = layersFlag("Layers of law instead of those at the top of the file").pipe(
  Flag.optional
)

/** A flag that takes a day. @since 0.1.0 */
export const dayFlag = (name: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar("YYYY-MM-DD"), Flag.withDescription(description))

/** The layers a flag names; files are found from the working folder. @since 0.1.0 */
export const layersNamed = Effect.fnUntraced(function* (flag: string) {
  const names = flag.split(",").map((name) => name.trim())
  const read = stackOf(names, null, yield* layerTexts(names, null), calendar)
  if (Result.isSuccess(read)) return read.success
  const { inside, names: wrong } = read.failure
  return yield* badInput(...wrong.map((fault) => unusable(names, fault)), ...inside.map(written))
})

const unusable = (names: ReadonlyArray<string>, { at, message, words }: NameFault): string => {
  const nearest = nearestWord(names[at] ?? "", words)
  return `--rules: ${message}${nearest === null ? "" : `; the nearest valid word is "${nearest}"`}`
}

/** The layers an optional flag names; null where it is absent. @since 0.1.0 */
export const layersInstead = (flag: Option.Option<string>) =>
  Option.match(flag, {
    onNone: () => Effect.succeed<Stack | null>(null),
    onSome: (names) => Effect.map(layersNamed(names), (stack): Stack | null => stack)
  })

/** The day a flag names. @since 0.1.0 */
export const dayNamed = (flag: string, text: string): Effect.Effect<CalendarDate.CalendarDate, Halt> =>
  Option.match(CalendarDate.parse(text), {
    onNone: () =>
      Effect.fail(badInput(`--${flag} ${text}: the calendar has no such day; write it YYYY-MM-DD`)),
    onSome: Effect.succeed
  })
