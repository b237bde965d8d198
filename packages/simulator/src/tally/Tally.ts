/**
 * Adds each case up as it goes, so that it can be forgotten.
 *
 * Open and overdue cases are kept as differences from one day to the next: a case touches the two days on which it
 * begins and ends to count, however long it lasts.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Count, petitionIndicators } from "@lianxin/core/indicator"
import type { Event, Needs, State } from "@lianxin/core/petition"
import { RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import type { Scenario } from "../scenario/Scenario.ts"
import * as Histogram from "./Histogram.ts"
import type { Outcome } from "./Outcome.ts"

/** What has been added up so far. @since 0.1.0 */
export interface Tally {
  readonly first: number
  readonly last: number
  /** Told as things stand at the end of the last day on which petitions come in. */
  readonly indicators: Count.Count<State>
  readonly open: Array<number>
  readonly overdue: Array<number>
  readonly counts: Record<Counted, number>
  readonly calls: Map<string, number>
  readonly refusals: Map<string, number>
  readonly toConclude: Histogram.Histogram
  readonly aroundTheLimit: Histogram.Histogram
}

type Counted =
  | "registered"
  | "concluded"
  | "notAccepted"
  | "withdrawn"
  | "open"
  | "formalSupervisions"
  | "lateConclusions"
  | "extensions"
  | "sentOnAgain"
  | "mostInMemory"
  | "events"

const NOTHING: Readonly<Record<Counted, number>> = {
  registered: 0,
  concluded: 0,
  notAccepted: 0,
  withdrawn: 0,
  open: 0,
  formalSupervisions: 0,
  lateConclusions: 0,
  extensions: 0,
  sentOnAgain: 0,
  mostInMemory: 0,
  events: 0
}

/** Nothing added up yet. @since 0.1.0 */
export const make = ({ countUntil, from, until }: Scenario): Tally => {
  const first = CalendarDate.dayNumber(from)
  const last = CalendarDate.dayNumber(countUntil)
  const days = () => Array.from({ length: last - first + 2 }, () => 0)
  return {
    first,
    last,
    indicators: Count.make(petitionIndicators, { from, until: countUntil }, until),
    open: days(),
    overdue: days(),
    counts: { ...NOTHING },
    calls: new Map(),
    refusals: new Map(),
    toConclude: new Map(),
    aroundTheLimit: new Map()
  }
}

/** A case counts as open, or overdue, at the end of the days from `from` up to `to`, `to` excluded. @since 0.1.0 */
export const during = ({ first }: Tally, days: Array<number>, from: number, to: number): void => {
  days[from - first] = (days[from - first] ?? 0) + 1
  days[to - first] = (days[to - first] ?? 0) - 1
}

/** A command the core refused. @since 0.1.0 */
export const refused = ({ refusals }: Tally, code: string): void => more(refusals, code)

const more = (counts: Map<string, number>, of: string): void => {
  counts.set(of, (counts.get(of) ?? 0) + 1)
}

/** What an event adds. @since 0.1.0 */
export const happened = (tally: Tally, event: Event.Event, state: State): void => {
  switch (event._tag) {
    case "Registered":
      tally.counts.registered += 1
      return
    case "Forwarded":
      if (event.again) tally.counts.sentOnAgain += 1
      return
    case "Extended":
      tally.counts.extensions += 1
      return
    case "Urged":
      if (event.rung !== null) more(tally.calls, event.rung)
      return
    case "Reminded":
      if (event.act === "formalSupervision") tally.counts.formalSupervisions += 1
      return
    case "Concluded":
      return concluded(tally, event, state)
  }
}

const concluded = (tally: Tally, { late, on }: Event.EventOf<"Concluded">, state: State): void => {
  const { concluded, registration } = state
  if (late) tally.counts.lateConclusions += 1
  if (registration !== null) Histogram.count(tally.toConclude, CalendarDate.daysBetween(registration.on, on))
  const limit = concluded?.lastDay ?? null
  if (limit !== null) Histogram.count(tally.aroundTheLimit, CalendarDate.daysBetween(limit, on))
}

/** A case that will be forgotten now. @since 0.1.0 */
export const leaves = ({ counts, indicators }: Tally, state: State): void => {
  indicators.add(state)
  const { status } = state
  counts[status === "concluded" || status === "notAccepted" || status === "withdrawn" ? status : "open"] += 1
}

const sums = (days: ReadonlyArray<number>): ReadonlyArray<number> => {
  let sum = 0
  return days.map((difference) => (sum += difference))
}

const sorted = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))

/** What has been found. @since 0.1.0 */
export const outcome = (tally: Tally, scenario: Scenario, book: RuleBook.RuleBook<Needs.Needs>): Outcome => {
  const rules = RuleBook.rulesOn(book, scenario.from)
  const open = sums(tally.open)
  const overdue = sums(tally.overdue)
  return {
    scenario: scenario.id,
    seed: scenario.seed,
    book: book.id,
    from: scenario.from,
    until: scenario.until,
    countUntil: scenario.countUntil,
    ...tally.counts,
    indicators: tally.indicators.rates(),
    rungs: [...(rules?.ladder.value?.rungs ?? []), ...(rules?.overdue.value?.rungs ?? [])],
    calls: sorted(tally.calls),
    daysToConclude: Histogram.spread(tally.toConclude),
    aroundTheLimit: Histogram.bars(tally.aroundTheLimit),
    backlog: Array.from({ length: tally.last - tally.first + 1 }, (_, i) => ({
      day: CalendarDate.fromDayNumber(tally.first + i),
      open: open[i] ?? 0,
      overdue: overdue[i] ?? 0
    })),
    refusals: sorted(tally.refusals)
  }
}
