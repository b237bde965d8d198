/**
 * A report 统计表: indicators over the windows of a period, by group, each row under one law, with the cases behind every
 * part.
 *
 * Cases are added one by one and forgotten; only ids are kept, and only where they are asked for.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import * as Indicator from "./Indicator.ts"
import * as Series from "./Series.ts"

/** What is asked. @since 0.1.0 */
export interface Asked<S> {
  readonly indicators: ReadonlyArray<Indicator.Indicator<S>>
  readonly period: Indicator.Window
  readonly division: Series.Division
  /** How things stand at the end of this day. */
  readonly today: CalendarDate
  /** The laws of an indicator, as `Series.laws` finds them in a book. */
  readonly lawsOf: (indicator: Indicator.Indicator<S>) => ReadonlyArray<Series.Law>
  readonly registeredOn: (state: S) => CalendarDate | null
  /** The one group a case belongs to; null where the table is not divided. */
  readonly groupOf: ((state: S, indicator: Indicator.Indicator<S>) => string) | null
  /** Whether the ids behind every part are wanted. */
  readonly cases: boolean
}

/** The ids of the cases behind each part, and of those set aside. @since 0.1.0 */
export interface Behind {
  readonly parts: Readonly<Record<string, ReadonlyArray<string>>>
  readonly aside: Readonly<Record<string, ReadonlyArray<string>>>
}

/** One row: a window, a law, a group. @since 0.1.0 */
export interface Row extends Indicator.Rate, Indicator.Tally {
  readonly window: Indicator.Window
  readonly law: Series.Law | null
  readonly group: string | null
  readonly cases?: Behind
}

/** The rows of an indicator and what they come to together. @since 0.1.0 */
export interface Table {
  readonly indicator: string
  readonly rows: ReadonlyArray<Row>
  readonly whole: Indicator.Rate & Indicator.Tally
  /** The laws the whole stands on; more than one means that it is no figure of one law. */
  readonly laws: ReadonlyArray<Series.Law>
}

interface Counting {
  readonly window: Indicator.Window
  readonly law: Series.Law | null
  readonly group: string | null
  tally: Indicator.Tally
  readonly parts: Record<string, Array<string>>
  readonly aside: Record<string, Array<string>>
}

/** Where cases are added. @since 0.1.0 */
export interface Report<S> {
  readonly add: (caseId: string, state: S) => void
  /** One table for each indicator, in the order asked; windows in order, then laws, then groups. */
  readonly tables: () => ReadonlyArray<Table>
}

/** A report nothing has been added to. @since 0.1.0 */
export const make = <S>(asked: Asked<S>): Report<S> => {
  const counters = asked.indicators.map((indicator) => counter(asked, indicator))
  return {
    add: (caseId, state) => {
      for (const one of counters) one.add(caseId, state)
    },
    tables: () => counters.map((one) => one.table())
  }
}

const counter = <S>(asked: Asked<S>, indicator: Indicator.Indicator<S>) => {
  const laws = asked.lawsOf(indicator)
  const windows = Series.windows(asked.period, asked.division, laws)
  const found = new Map<string, Counting>()

  const cell = (window: Indicator.Window, law: Series.Law | null, group: string | null): Counting => {
    const key = JSON.stringify([window.from, law?.since ?? null, group])
    const known = found.get(key)
    if (known !== undefined) return known
    const fresh: Counting = { window, law, group, tally: Indicator.empty, parts: {}, aside: {} }
    found.set(key, fresh)
    return fresh
  }

  const add = (caseId: string, state: S): void => {
    const day = indicator.falls(state)
    const window = day === null ? undefined : windows.find(({ from, until }) => from <= day && day <= until)
    if (window === undefined) return
    const law = Series.lawOn(laws, asked.registeredOn(state))
    const row = cell(window, law, asked.groupOf?.(state, indicator) ?? null)
    const placed = Indicator.place(indicator, state, asked.today)
    row.tally = Indicator.counted(row.tally, placed)
    if (!asked.cases) return
    const behind = placed._tag === "Part" ? row.parts : row.aside
    const ids = behind[placed.id]
    if (ids === undefined) behind[placed.id] = [caseId]
    else ids.push(caseId)
  }

  const table = (): Table => {
    const sorted = [...found.values()].sort(inOrder)
    // A period without a case stays in an undivided series, with a rate over nothing.
    const idle =
      asked.groupOf === null || sorted.length === 0
        ? windows.filter(({ from }) => !sorted.some(({ window }) => window.from === from))
        : []
    const shown = [...sorted, ...idle.map(nothing)].sort(inOrder)
    const whole = sorted.reduce((sum, { tally }) => Indicator.together(sum, tally), Indicator.empty)
    return {
      indicator: indicator.id,
      rows: shown.map((row) => rowOf(indicator, row, asked.cases)),
      whole: { ...Indicator.rate(indicator, whole), ...whole },
      laws: laws.filter((law) => sorted.some((row) => row.law?.since === law.since))
    }
  }

  return { add, table }
}

const nothing = (window: Indicator.Window): Counting => ({
  window,
  law: null,
  group: null,
  tally: Indicator.empty,
  parts: {},
  aside: {}
})

const rowOf = <S>(
  indicator: Indicator.Indicator<S>,
  { aside, group, law, parts, tally, window }: Counting,
  cases: boolean
): Row => ({
  window,
  law,
  group,
  ...Indicator.rate(indicator, tally),
  ...tally,
  ...(cases ? { cases: { parts, aside } } : {})
})

const inOrder = (a: Counting, b: Counting): number =>
  compare(a.window.from, b.window.from) ||
  compare(a.law?.since ?? "", b.law?.since ?? "") ||
  compare(a.group ?? "", b.group ?? "")

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
