/**
 * Runs rule cases. Pure: a file read, a verdict for each of its cases.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Indicators, Petition } from "@lianxin/core"
import type { Directory } from "@lianxin/core/directory"
import type { Rule } from "@lianxin/core/rule"
import { type CalendarDate, Instant, Term } from "@lianxin/core/time"
import type {
  CountCase,
  CountExpected,
  MeasureCase,
  PlayCase,
  RuleCase,
  RuleCases,
  Setting,
  Step
} from "../casefile/CaseFile.ts"
import type { State } from "../world/Kind.ts"
import { inMode } from "../world/modes.ts"
import { ruleOn, sharesOf, termOf, type World } from "../world/World.ts"
import { runPlay } from "./play.ts"
import { type Miss, same, type Verdict } from "./Verdict.ts"
import { type Life, passTime, play } from "./walk.ts"

/** A verdict for each case of a file, in order. @since 0.1.0 */
export const run = ({ cases }: RuleCases): ReadonlyArray<Verdict> => cases.map(runCase)

/** The verdict of one case. @since 0.1.0 */
export const runCase = (one: RuleCase): Verdict => {
  switch (one._tag) {
    case "Play":
      return verdict(one, { ...runPlay(one), history: stepsOf(one) }, one.setting.world, firstDay(one))
    case "Count":
      return verdict(one, { misses: countMisses(one), history: [], refusal: null }, one.world, one.registered)
    case "Measure":
      return verdict(one, { ...measured(one), history: one.petitions.flat() }, one.setting.world, one.from)
  }
}

const stepsOf = ({ history, when }: PlayCase): ReadonlyArray<Step> =>
  when === null ? history : [...history, when]

const firstDay = (one: PlayCase): CalendarDate.CalendarDate | null => {
  const [first] = stepsOf(one)
  return first === undefined ? null : Instant.dayOf(first.command.at, one.setting.basis.book.zone)
}

const verdict = (
  one: RuleCase,
  result: Omit<Verdict, "case" | "rules">,
  world: World,
  day: CalendarDate.CalendarDate | null
): Verdict => ({ case: one, ...result, rules: day === null ? [] : rulesNamed(result.misses, world, day) })

const rulesNamed = (
  misses: ReadonlyArray<Miss>,
  world: World,
  day: CalendarDate.CalendarDate
): ReadonlyArray<Rule.InForce<unknown>> =>
  [...new Set(misses.flatMap(({ rule }) => rule ?? []))].flatMap((rule) => ruleOn(world, rule, day) ?? [])

const countMisses = ({
  expect,
  from,
  level,
  mode,
  registered,
  rule,
  world
}: CountCase): ReadonlyArray<Miss> => {
  const found = ruleOn(world, rule, registered)
  if (level !== null) return sharesMisses(expect, found, level, from)
  const term = found === null ? null : (termOf(found)?.value ?? null)
  const counted = term === null ? null : inMode(term, mode)
  if (counted === null)
    return [{ what: "count", expected: mode ?? "a length of time", found: term?.mode ?? null, rule }]
  const { day, provisional } = Term.count(from, counted, world.calendar)
  return [
    ...differing("day", expect.day, day, rule),
    ...differing("provisional", expect.provisional, provisional, rule)
  ]
}

const sharesMisses = (
  { shares = {} }: CountExpected,
  found: Rule.InForce<unknown> | null,
  level: Directory.Level,
  from: CalendarDate.CalendarDate
): ReadonlyArray<Miss> => {
  const rule = found === null ? null : sharesOf(found)
  const days = rule === null ? [] : Petition.forwardShares({ forwardShares: rule }, level, from)
  const byLevel = new Map<string, string>(days.map((share) => [share.level, share.day]))
  return Object.entries(shares).flatMap(([name, day]) =>
    differing(`shares.${name}`, day, byLevel.get(name) ?? "none", rule?.stamp.rule ?? null)
  )
}

const differing = (
  what: string,
  expected: unknown,
  found: unknown,
  rule: string | null
): ReadonlyArray<Miss> =>
  expected === undefined || same(expected, found) ? [] : [{ what, expected, found, rule }]

const measured = (one: MeasureCase): Pick<Verdict, "misses" | "refusal"> => {
  const { asOf, expect, from, indicator, petitions, setting, until } = one
  const window = { from, until }
  const lives = petitions.map((history) => passTime(setting, play(setting, history), asOf))
  const refused = lives.find((life) => life.refused !== null)?.refused ?? null
  if (refused !== null) {
    const { code, under } = refused.refusal
    const found = `${code} at ${refused.step.command.at}`
    return {
      misses: [{ what: "petitions", expected: "no refusal", found, rule: under?.rule ?? null }],
      refusal: refused.refusal
    }
  }
  const counts = setting.kind.indicator(
    indicator,
    window,
    (rule, day) => ruleOn(setting.world, rule, day)?.value
  )
  if (counts === null)
    return { misses: [{ what: "measure", expected: indicator, found: null, rule: null }], refusal: null }
  const { add, empty, rate } = Indicators.Indicator
  const tally = lives.reduce(
    (sum, life) => add(counts, window, sum, stateOn(setting, life, asOf), asOf),
    empty
  )
  const found = rate(counts, tally)
  return {
    misses: [
      ...differing("numerator", expect.numerator, found.numerator, null),
      ...differing("denominator", expect.denominator, found.denominator, null),
      ...differing("rate", expect.rate, found.rate, null),
      ...countsDiffering("parts", expect.parts, tally.parts),
      ...countsDiffering("aside", expect.aside, tally.aside)
    ],
    refusal: null
  }
}

/** How a life stood at the end of a day. */
const stateOn = ({ basis, kind }: Setting, { passed }: Life, day: CalendarDate.CalendarDate): State =>
  passed.findLast(({ event }) => Instant.dayOf(event.at, basis.book.zone) <= day)?.after ?? kind.type.initial

/** No case of a part is as good as a nought. */
const countsDiffering = (
  what: string,
  expected: Readonly<Record<string, number>> | undefined,
  found: Readonly<Record<string, number>>
): ReadonlyArray<Miss> =>
  expected === undefined
    ? []
    : [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((id) =>
        differing(`${what}.${id}`, expected[id] ?? 0, found[id] ?? 0, null)
      )
