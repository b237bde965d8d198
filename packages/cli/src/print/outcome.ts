/**
 * What simulations found, as a table: every rate with its numerator and denominator, beside the published figure.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Indicators } from "@lianxin/core"
import { type Locale, render } from "@lianxin/messages"
import type { Ladder, Outcome, Run, Scenario } from "@lianxin/simulator"
import { percent, table } from "./table.ts"

type Column = (outcome: Outcome) => string
type Row = readonly [label: string, column: Column, published?: string]

const WORDS = {
  en: {
    without: "without the ladder",
    with: "with the ladder",
    published: "published",
    registered: "Registered",
    concluded: "Concluded",
    late: "Concluded late",
    median: "Days to conclude: median, 90 %",
    calls: "Calls",
    formal: "Formal supervisions",
    counted: "counted until",
    seed: "seed"
  },
  "zh-CN": {
    without: "未用倒369",
    with: "用倒369",
    published: "公布数",
    registered: "登记",
    concluded: "办结",
    late: "逾期办结",
    median: "办结天数：中位、九成",
    calls: "督办电话",
    formal: "正式督办",
    counted: "统计至",
    seed: "随机种子"
  }
} as const

const indicatorRows = (scenario: Scenario, locale: Locale): ReadonlyArray<Row> =>
  Indicators.petitionIndicators.map(({ id }): Row => {
    const figure = scenario.published.find(({ indicator }) => indicator === id)?.figure ?? null
    const rate: Column = ({ indicators }) => {
      const found = indicators.find((one) => one.id === id)
      return found === undefined ? "-" : `${percent(found.rate)} (${found.numerator}/${found.denominator})`
    }
    return [render.label("indicator", id, locale), rate, figure === null ? "" : percent(figure)]
  })

const otherRows = (locale: Locale): ReadonlyArray<Row> => {
  const words = WORDS[locale]
  return [
    [words.registered, ({ registered }) => `${registered}`],
    [words.concluded, ({ concluded }) => `${concluded}`],
    [words.late, ({ lateConclusions }) => `${lateConclusions}`],
    [words.median, ({ daysToConclude: { median, ninetieth } }) => `${median ?? "-"}, ${ninetieth ?? "-"}`],
    [
      words.calls,
      ({ calls }) =>
        Object.entries(calls)
          .map(([rung, count]) => `${rung} ${count}`)
          .join(", ") || "0"
    ],
    [words.formal, ({ formalSupervisions }) => `${formalSupervisions}`]
  ]
}

/** The table of one scenario. @since 0.1.0 */
export const outcomeLines = (
  scenario: Scenario,
  played: ReadonlyArray<Run>,
  locale: Locale
): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const { countUntil, from, seed, title, until } = scenario
  const rows = [...indicatorRows(scenario, locale), ...otherRows(locale)]
  const name = (ladder: Ladder): string => words[ladder]
  return [
    `${locale === "en" ? title.en : title.zh} (${from} .. ${until}, ${words.counted} ${countUntil}, ${words.seed} ${seed})`,
    "",
    ...table([
      ["", ...played.map(({ ladder }) => name(ladder)), words.published],
      ...rows.map(([label, column, published = ""]) => [
        label,
        ...played.map(({ outcome }) => column(outcome)),
        published
      ])
    ])
  ]
}

/** The inputs nobody has measured, each with its reason. @since 0.1.0 */
export const assumptionLines = ({ assumptions }: Scenario, locale: Locale): ReadonlyArray<string> =>
  assumptions.map(({ of, why }) => `  ${of}: ${locale === "en" ? why.en : why.zh}`)
