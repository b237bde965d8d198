/**
 * `lianxin rules`: every rule in force on a day, with its value, its clause and how sure we are of it; or the rules that
 * nobody has compared with their text for long. That is a report and never a failure: the law may not have moved.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import { CalendarDate, Instant } from "@lianxin/core/time"
import { type Locale, render } from "@lianxin/messages"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import { shown } from "../print/value.ts"
import { WORDS } from "../print/words.ts"
import { ruleIds, ruleOn } from "../world/World.ts"
import { badInput } from "./Halt.ts"
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

/** A rule of a layer that nobody has compared with its text for long. */
interface Stale {
  readonly layer: string
  readonly rule: string
  readonly lastChecked: CalendarDate.CalendarDate
  /** How many days ago that was. */
  readonly days: number
}

/** Each rule of each layer that was last compared more than so many days before a day, the oldest first. */
const staleIn = (
  layers: ReadonlyArray<RuleBook.Layer>,
  on: CalendarDate.CalendarDate,
  olderThan: number
): ReadonlyArray<Stale> =>
  layers
    .flatMap(({ id, rules }) =>
      rules.map((rule): Stale => ({
        layer: id,
        rule: rule.id,
        lastChecked: rule.lastChecked,
        days: CalendarDate.daysBetween(rule.lastChecked, on)
      }))
    )
    .filter(({ days }) => days > olderThan)
    .sort((a, b) => b.days - a.days)

const staleLine = ({ days, lastChecked, layer, rule }: Stale, locale: Locale): string =>
  `${rule}  ${layer}  ${WORDS[locale].lastChecked} ${lastChecked} (${WORDS[locale].daysAgo(days)})`

const countOf = (layers: ReadonlyArray<RuleBook.Layer>): number =>
  layers.reduce((sum, layer) => sum + layer.rules.length, 0)

const wholeDays = (days: number) =>
  days >= 0
    ? Effect.succeed(days)
    : Effect.fail(badInput(`--older-than ${days}: a whole number of days from 0`))

const listed = (layers: ReadonlyArray<RuleBook.Layer>, on: CalendarDate.CalendarDate) => {
  const found = ruleIds({ layers }).flatMap((id) => ruleOn({ layers }, id, on) ?? [])
  return write(
    () => ({ on, rules: found }),
    (locale) => found.flatMap((rule) => ruleLines(rule, locale))
  )
}

const reported = (
  layers: ReadonlyArray<RuleBook.Layer>,
  on: CalendarDate.CalendarDate,
  olderThan: number
) => {
  const [stale, of] = [staleIn(layers, on, olderThan), countOf(layers)]
  return write(
    () => ({ on, olderThan, of, rules: stale }),
    (locale) => [
      ...stale.map((one) => staleLine(one, locale)),
      WORDS[locale].stale({ stale: stale.length, of, olderThan, on })
    ]
  )
}

/** @since 0.1.0 */
export const rules = Command.make(
  "rules",
  {
    rules: rulesFlag,
    on: dayFlag("on", "The day; today in China when absent").pipe(Flag.optional),
    olderThan: Flag.Int("older-than").pipe(
      Flag.withMetavar("DAYS"),
      Flag.withDescription("Only the rules last compared with their text more than so many days before"),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* ({ olderThan, on, rules }) {
    const { layers } = yield* layersNamed(rules)
    const day = Option.isSome(on) ? yield* dayNamed("on", on.value) : yield* today
    yield* Option.isSome(olderThan)
      ? reported(layers, day, yield* wholeDays(olderThan.value))
      : listed(layers, day)
  })
).pipe(
  Command.withDescription("List the rules in force, with their clauses; what nobody has confirmed says so")
)
