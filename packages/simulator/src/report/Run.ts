/**
 * What a report is made of: a scenario, and its outcome with and without the ladder.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import type { Scenario } from "../scenario/Scenario.ts"
import type { Measured, Outcome } from "../tally/Outcome.ts"

/** Whether the rule book of a run had the ladder. @since 0.1.0 */
export type Ladder = "with" | "without"

/** One outcome of the report. @since 0.1.0 */
export interface Run {
  readonly ladder: Ladder
  readonly outcome: Outcome
}

/** What the report is about, and in which language. @since 0.1.0 */
export interface Options {
  readonly scenario: Scenario
  readonly locale: Locale
  /** How long the runs took; measured by whoever ran them, since the simulator knows no clock. */
  readonly seconds?: number
}

/** The colours of the runs: told apart without red and green, and by brightness. @since 0.1.0 */
export const COLOUR: Readonly<Record<Ladder | "published", string>> = {
  with: "#0f766e",
  without: "#d97706",
  published: "#475569"
}

/** An indicator of an outcome. @since 0.1.0 */
export const measured = ({ indicators }: Outcome, id: string): Measured | undefined =>
  indicators.find((indicator) => indicator.id === id)

/** 97.9 % */
export const percent = (rate: number | null | undefined, locale: Locale): string =>
  rate === null || rate === undefined
    ? "–"
    : new Intl.NumberFormat(locale, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1
      }).format(rate)

/** 15,698 */
export const number = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value)

/** A difference of two rates in percentage points, with its sign: +5.9 */
export const points = (difference: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    signDisplay: "exceptZero",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1
  }).format(difference * 100)
