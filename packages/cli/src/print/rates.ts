/**
 * A report of rates for the eye: numerator and denominator beside every rate, the parts, what is set aside, and the law a
 * row is of.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Indicators } from "@lianxin/core"
import { type Locale, render } from "@lianxin/messages"
import { percent, table } from "./table.ts"

type Table = Indicators.Report.Table
type Row = Indicators.Report.Row
type Rated = Indicators.Indicator.Rate & Indicators.Indicator.Tally

const WORDS = {
  en: {
    period: "period",
    law: "law since",
    group: "group",
    rate: "rate",
    counts: "counts",
    rest: "rest",
    of: "of",
    parts: "parts",
    aside: "set aside",
    whole: "together",
    laws: (n: number) => `over ${n} laws: not a figure of one law`,
    heldBack: "held back",
    unconfirmed: "unconfirmed"
  },
  "zh-CN": {
    period: "时段",
    law: "依据施行日",
    group: "分组",
    rate: "比率",
    counts: "分子",
    rest: "其余",
    of: "分母",
    parts: "构成",
    aside: "不计入",
    whole: "合计",
    laws: (n: number) => `跨${n}个版本的规定，不是同一口径的数值`,
    heldBack: "不公开",
    unconfirmed: "未经核实"
  }
} as const

/** How a group is called. @since 0.1.0 */
export type NameOf = (group: string, locale: Locale) => string

const title = (id: string, locale: Locale): string => {
  const found = Indicators.petitionIndicators.find((one) => one.id === id)
  const name = render.label("indicator", id, locale)
  return found?.confidence === "unconfirmed" && !name.includes(WORDS[locale].unconfirmed)
    ? `${name} (${WORDS[locale].unconfirmed})`
    : name
}

const counts = (
  vocabulary: "indicatorPart" | "indicatorAside",
  of: Readonly<Record<string, number>>,
  locale: Locale
): string =>
  Object.entries(of)
    .map(([id, n]) => `${render.label(vocabulary, id, locale)} ${n}`)
    .join(", ")

const heads = (row: Pick<Row, "window" | "law" | "group">, name: NameOf, locale: Locale) => [
  `${row.window.from} .. ${row.window.until}`,
  row.law === null || row.law.versions.length === 0 ? "-" : row.law.since,
  row.group === null ? "" : name(row.group, locale)
]

const figures = ({ aside, denominator, numerator, parts, rate }: Rated, locale: Locale) => [
  percent(rate),
  `${numerator}`,
  `${denominator}`,
  counts("indicatorPart", parts, locale),
  counts("indicatorAside", aside, locale)
]

/** The table of one indicator. @since 0.1.0 */
export const rateLines = (found: Table, name: NameOf, locale: Locale): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const { laws, rows, whole } = found
  const lines = table([
    [words.period, words.law, words.group, words.rate, words.counts, words.of, words.parts, words.aside],
    ...rows.map((row) => [...heads(row, name, locale), ...figures(row, locale)]),
    ...(rows.length > 1 ? [[words.whole, "", "", ...figures(whole, locale)]] : [])
  ])
  return [
    title(found.indicator, locale),
    ...lines,
    ...(laws.length > 1 ? [words.laws(laws.length)] : []),
    ...rows.flatMap((row) => caseLines(row, name, locale)),
    ""
  ]
}

const caseLines = (row: Row, name: NameOf, locale: Locale): ReadonlyArray<string> => {
  if (row.cases === undefined) return []
  const where = heads(row, name, locale)
    .filter((one) => one !== "" && one !== "-")
    .join(", ")
  const told = (
    vocabulary: "indicatorPart" | "indicatorAside",
    behind: Readonly<Record<string, ReadonlyArray<string>>>
  ) =>
    Object.entries(behind).map(
      ([id, ids]) => `  ${where}: ${render.label(vocabulary, id, locale)}: ${ids.join(" ")}`
    )
  return [...told("indicatorPart", row.cases.parts), ...told("indicatorAside", row.cases.aside)]
}

/** A row as it may be published; null where a number is held back. @since 0.1.0 */
export interface PublicRow extends Pick<Row, "window" | "law" | "group"> {
  readonly numerator: number | null
  readonly rest: number | null
  readonly denominator: number | null
  readonly rate: number | null
}

/** A table as it may be published. @since 0.1.0 */
export interface PublicTable {
  readonly indicator: string
  readonly rows: ReadonlyArray<PublicRow>
  readonly whole: Omit<PublicRow, "window" | "law" | "group">
  readonly laws: Table["laws"]
}

/** What may be published of a table. @since 0.1.0 */
export const published = (found: Table, small: Indicators.Published.SmallCells): PublicTable => {
  const { indicator, laws, rows } = found
  const shown = Indicators.Published.publish(
    rows.map(({ denominator, numerator }) => [numerator, denominator - numerator]),
    small
  )
  const figure = ({ cells: [numerator = null, rest = null], total }: Indicators.Published.PublishedRow) => ({
    numerator,
    rest,
    denominator: total,
    rate: numerator === null || total === null || total === 0 ? null : numerator / total
  })
  const none: Indicators.Published.PublishedRow = { cells: [null, null], total: null }
  return {
    indicator,
    laws,
    rows: rows.map(({ group, law, window }, i) => ({ window, law, group, ...figure(shown.rows[i] ?? none) })),
    whole: figure(shown.whole)
  }
}

/** The table of one indicator, as it may be published. @since 0.1.0 */
export const publicLines = (found: PublicTable, name: NameOf, locale: Locale): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const shown = (n: number | null) => (n === null ? words.heldBack : `${n}`)
  const cells = ({ denominator, numerator, rate, rest }: PublicTable["whole"]) => [
    percent(rate),
    shown(numerator),
    shown(rest),
    shown(denominator)
  ]
  return [
    title(found.indicator, locale),
    ...table([
      [words.period, words.law, words.group, words.rate, words.counts, words.rest, words.of],
      ...found.rows.map((row) => [...heads(row, name, locale), ...cells(row)]),
      ...(found.rows.length > 1 ? [[words.whole, "", "", ...cells(found.whole)]] : [])
    ]),
    ...(found.laws.length > 1 ? [words.laws(found.laws.length)] : []),
    ""
  ]
}

/** The name of a group of petitions. @since 0.1.0 */
export const groupName =
  (by: Indicators.Groups.By | null, names: { readonly office: NameOf; readonly place: NameOf }): NameOf =>
  (group, locale) => {
    if (by === "office") return names.office(group, locale)
    if (by === "place") return names.place(group, locale)
    return by === null ? group : render.label(by, group, locale)
  }
