/**
 * What `lianxin rates` is asked, checked before anything is read.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Recorded } from "@lianxin/casework"
import { Indicators, type Petition } from "@lianxin/core"
import type { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { nearestWord } from "../casefile/Fault.ts"
import { badInput } from "../command/Halt.ts"
import { dayNamed } from "../command/layers.ts"

/** What a table is divided by: groups, and months. @since 0.1.0 */
export const BY = [...Indicators.Groups.DIVISIONS, "month"] as const

/** The flags, as they were given. @since 0.1.0 */
export interface Given {
  readonly from: string
  readonly until: string
  readonly asOf: Option.Option<string>
  readonly knownAt: Option.Option<string>
  readonly by: ReadonlyArray<(typeof BY)[number]>
  readonly indicators: ReadonlyArray<string>
  readonly cases: boolean
  readonly published: boolean
}

type PetitionIndicator = Indicators.Indicator.Indicator<Petition.State>

/** What is asked, ready to be answered. @since 0.1.0 */
export interface Wanted {
  readonly period: Indicators.Indicator.Window
  readonly known: Recorded.Known
  readonly by: Indicators.Groups.By | null
  readonly division: Indicators.Series.Division
  readonly indicators: ReadonlyArray<PetitionIndicator>
  readonly cases: boolean
  readonly published: boolean
}

const optionalDay = (flag: string, given: Option.Option<string>, otherwise: CalendarDate.CalendarDate) =>
  Option.match(given, {
    onNone: () => Effect.succeed(otherwise),
    onSome: (text) => dayNamed(flag, text)
  })

const indicatorNamed = (id: string) => {
  const found = Indicators.petitionIndicators.find((one) => one.id === id)
  if (found !== undefined) return Effect.succeed(found)
  const nearest = nearestWord(
    id,
    Indicators.petitionIndicators.map((one) => one.id)
  )
  const hint = nearest === null ? "" : `; the nearest valid word is "${nearest}"`
  return Effect.fail(badInput(`--indicator ${id}: unknown indicator${hint}`))
}

/** @since 0.1.0 */
export const wantedOf = Effect.fnUntraced(function* (given: Given) {
  const from = yield* dayNamed("from", given.from)
  const until = yield* dayNamed("until", given.until)
  if (until < from) return yield* badInput(`--until ${until}: lies before --from ${from}`)
  const groups = Indicators.Groups.DIVISIONS.filter((one) => given.by.includes(one))
  if (groups.length > 1) return yield* badInput(`--by: one of ${groups.join(", ")}, and perhaps month`)
  if (given.cases && given.published)
    return yield* badInput("--cases: a table that is published shows no cases; leave one of the two out")
  const asOf = yield* optionalDay("as-of", given.asOf, until)
  return {
    period: { from, until },
    known: { asOf, knownAt: yield* optionalDay("known-at", given.knownAt, Recorded.EVERYTHING.knownAt) },
    by: groups[0] ?? null,
    division: given.by.includes("month") ? "month" : "whole",
    indicators:
      given.indicators.length === 0
        ? Indicators.petitionIndicators
        : yield* Effect.forEach(given.indicators, indicatorNamed),
    cases: given.cases,
    published: given.published
  } satisfies Wanted
})
