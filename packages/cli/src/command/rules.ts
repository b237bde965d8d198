/**
 * `lianxin rules`: every rule in force on a day, with its value, its clause and how sure we are of it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import { Instant } from "@lianxin/core/time"
import { type Locale, render } from "@lianxin/messages"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import { shown } from "../print/value.ts"
import { WORDS } from "../print/words.ts"
import { ruleIds, ruleOn } from "../world/World.ts"
import { dayFlag, dayNamed, layersNamed, rulesFlag } from "./layers.ts"
import { write } from "./Style.ts"

const ruleLines = ({ cite, stamp, value }: Rule.InForce<unknown>, locale: Locale): ReadonlyArray<string> => [
  `${stamp.rule}`,
  `  ${value === null ? WORDS[locale].noSuchRule : shown(value)}`,
  `  ${WORDS[locale].since} ${stamp.version}, ${stamp.layer}, ${render.label("confidence", cite.confidence, locale)}`,
  `  ${render.clause(cite, locale)}`
]

const today = Effect.map(Clock.currentTimeMillis, (millis) =>
  Instant.dayOf(Instant.fromEpochMillis(millis, Instant.SHANGHAI), Instant.SHANGHAI)
)

/** @since 0.1.0 */
export const rules = Command.make(
  "rules",
  {
    rules: rulesFlag,
    on: dayFlag("on", "The day; today in China when absent").pipe(Flag.optional)
  },
  Effect.fnUntraced(function* ({ on, rules }) {
    const { layers } = yield* layersNamed(rules)
    const day = Option.isSome(on) ? yield* dayNamed("on", on.value) : yield* today
    const found = ruleIds({ layers }).flatMap((id) => ruleOn({ layers }, id, day) ?? [])
    yield* write(
      () => ({ on: day, rules: found }),
      (locale) => found.flatMap((rule) => ruleLines(rule, locale))
    )
  })
).pipe(
  Command.withDescription("List the rules in force, with their clauses; what nobody has confirmed says so")
)
