/**
 * `lianxin due`: the last day of one term, with its clause and its working.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import { type CalendarDate, Term, type WorkingDays } from "@lianxin/core/time"
import { type Locale, render } from "@lianxin/messages"
import { calendar } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import { nearestWord } from "../casefile/Fault.ts"
import { WORDS } from "../print/words.ts"
import { inMode } from "../world/modes.ts"
import { ruleIds, ruleOn, termOf, type World } from "../world/World.ts"
import { badInput } from "./Halt.ts"
import { dayFlag, dayNamed, layersNamed, rulesFlag } from "./layers.ts"
import { write } from "./Style.ts"

interface Asked {
  readonly rule: string
  readonly registered: CalendarDate.CalendarDate
  readonly mode: Term.Mode | null
}

/** The term asked for; a rule that has none is a clear error, and a misspelt one names its neighbour. */
const termNamed = Effect.fnUntraced(function* (
  world: Pick<World, "layers">,
  { mode, registered, rule }: Asked
) {
  const known = ruleIds(world)
  if (!known.includes(rule)) {
    return yield* badInput(`unknown rule "${rule}"; the nearest valid word is "${nearestWord(rule, known)}"`)
  }
  const found = ruleOn(world, rule, registered)
  if (found === null) return yield* badInput(`${rule} has no version in force on ${registered}`)
  const term = termOf(found)
  if (term === null) return yield* badInput(notATerm(found, registered))
  const value = inMode(term.value, mode)
  return value === null
    ? yield* badInput(
        `--mode ${mode}: ${rule} is counted in ${units(term.value)}, which cannot be counted as ${mode}`
      )
    : { ...term, value }
})

const notATerm = ({ stamp, unit, value }: Rule.InForce<unknown>, on: string): string =>
  value === null
    ? `${stamp.rule}: on ${on} the law has no such term`
    : `${stamp.rule} is not a length of time but a ${unit}; lianxin rules shows its value`

const units = (term: Term.Term): string => ("months" in term ? "months" : "days")

const lines = (
  rule: Rule.InForce<Term.Term>,
  counted: Term.Counted,
  explain: boolean,
  locale: Locale,
  on: WorkingDays.Calendar
): ReadonlyArray<string> => {
  const { cite, stamp } = rule
  const words = WORDS[locale]
  return [
    `${counted.day}${counted.provisional ? `  ${words.provisional}` : ""}`,
    `${words.rule} ${stamp.rule}, ${stamp.version}, ${stamp.layer} (${render.label("confidence", cite.confidence, locale)})`,
    ...(explain
      ? render.working({ ...counted, under: stamp }, on, cite, locale)
      : [render.clause(cite, locale)])
  ]
}

/** @since 0.1.0 */
export const due = Command.make(
  "due",
  {
    rule: Argument.String("rule").pipe(
      Argument.withDescription("The id of a rule, as in national/petition/forward")
    ),
    from: dayFlag("from", "Day 0: the day of the act that sets the term running"),
    mode: Flag.Literals("mode", ["C0", "C1", "W", "M", "T"]).pipe(
      Flag.withDescription("Count another way than the rule says"),
      Flag.optional
    ),
    rules: rulesFlag,
    registered: dayFlag(
      "registered",
      "The registration day, which chooses the version; the day of --from when absent"
    ).pipe(Flag.optional),
    explain: Flag.Boolean("explain").pipe(
      Flag.withDescription("Show how the day was counted, step by step"),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ explain, from, mode, registered, rule, rules }) {
    const world = yield* layersNamed(rules)
    const start = yield* dayNamed("from", from)
    const chosen = Option.isSome(registered) ? yield* dayNamed("registered", registered.value) : start
    const term = yield* termNamed(world, { rule, registered: chosen, mode: Option.getOrNull(mode) })
    const counted = Term.count(start, term.value, calendar)
    yield* write(
      () => ({ ...counted, under: term.stamp, cite: term.cite, steps: Term.steps(counted, calendar) }),
      (locale) => lines(term, counted, explain, locale, calendar)
    )
  })
).pipe(
  Command.withDescription("The last day of a term, with its clause"),
  Command.withExamples([
    {
      command: "lianxin due national/petition/objection --from 2026-02-12 --explain",
      description: "Five working days"
    }
  ])
)
