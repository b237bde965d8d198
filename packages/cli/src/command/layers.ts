/**
 * Layers of law and days, as flags give them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import { Flag } from "effect/cli"
import * as Option from "effect/Option"
import { nearestWord } from "../casefile/Fault.ts"
import { DEFAULTS, LAYERS } from "../world/World.ts"
import { badInput, type Halt } from "./Halt.ts"

/** `--rules national,xianning`. @since 0.1.0 */
export const rulesFlag = Flag.String("rules").pipe(
  Flag.withDescription(`Layers of law, lowest first, with commas between: ${[...LAYERS.keys()].join(", ")}`),
  Flag.withDefault(DEFAULTS.rules.join(","))
)

/** A flag that takes a day. @since 0.1.0 */
export const dayFlag = (name: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar("YYYY-MM-DD"), Flag.withDescription(description))

/** The layers a flag names. @since 0.1.0 */
export const layersNamed = (names: string): Effect.Effect<ReadonlyArray<RuleBook.Layer>, Halt> =>
  Effect.forEach(names.split(","), (name) => {
    const layer = LAYERS.get(name.trim())
    return layer === undefined
      ? Effect.fail(
          badInput(`unknown layer "${name}"; the nearest valid word is "${nearestWord(name, LAYERS.keys())}"`)
        )
      : Effect.succeed(layer)
  })

/** The day a flag names. @since 0.1.0 */
export const dayNamed = (flag: string, text: string): Effect.Effect<CalendarDate.CalendarDate, Halt> =>
  Option.match(CalendarDate.parse(text), {
    onNone: () =>
      Effect.fail(badInput(`--${flag} ${text}: the calendar has no such day; write it YYYY-MM-DD`)),
    onSome: Effect.succeed
  })
