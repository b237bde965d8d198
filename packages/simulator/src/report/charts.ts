/**
 * The charts of the report, drawn as SVG without a browser.
 *
 * The chart library is large and only a report needs it, so that it is loaded when one is asked for.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import type { EChartsOption, LineSeriesOption } from "echarts"
import type { Backlog, Bar } from "../tally/Outcome.ts"
import { COLOUR, type Ladder, number, type Run } from "./Run.ts"
import { words } from "./words.ts"

const WIDTH = 960
const FONT = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
const GREY = "#64748b"
const PALE = "#e2e8f0"

/** Draws one chart. @since 0.1.0 */
export type Draw = (option: EChartsOption, height: number) => string

/** Loads the chart library. @since 0.1.0 */
export const load = async (): Promise<Draw> => {
  const echarts = await import("echarts")
  return (option, height) => {
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height })
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option })
    const svg = chart.renderToSVGString()
    chart.dispose()
    return svg
      .replace(/^<svg width="\d+" height="\d+"/, `<svg viewBox="0 0 ${WIDTH} ${height}"`)
      .replace(/ viewBox="[^"]*"(?=[^>]* viewBox)/, "")
  }
}

const legend = (locale: Locale, runs: ReadonlyArray<Run>) => ({
  data: runs.map(({ ladder }) => words(locale)[ladder]),
  top: 0,
  left: "center",
  itemGap: 64, // without a browser the width of a text is only guessed
  itemWidth: 22,
  textStyle: { color: GREY, fontSize: 13 }
})

const axis = (locale: Locale, name: string) => ({
  type: "value" as const,
  name,
  nameTextStyle: { color: GREY, fontSize: 13, align: "left" as const },
  splitNumber: 3,
  axisLabel: { color: GREY, formatter: (value: number) => number(value, locale) },
  splitLine: { lineStyle: { color: PALE } }
})

const STROKE: Readonly<Record<Ladder, "solid" | "dashed">> = { with: "solid", without: "dashed" }

/** Open cases above, overdue ones below, by day. @since 0.1.0 */
export const backlog = (runs: ReadonlyArray<Run>, locale: Locale): EChartsOption => {
  const days = runs[0]?.outcome.backlog.map(({ day }) => day as string) ?? []
  const x = (gridIndex: number) => ({
    type: "category" as const,
    gridIndex,
    data: days,
    boundaryGap: false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#94a3b8" } },
    axisLabel: {
      show: gridIndex === 1,
      color: GREY,
      interval: (_: number, day: string) => /-(01|03|05|07|09|11)-01$/.test(day),
      formatter: (day: string) => day.slice(0, 7)
    }
  })
  const line = (index: 0 | 1, read: (day: Backlog) => number): ReadonlyArray<LineSeriesOption> =>
    runs.map(({ ladder, outcome }) => ({
      type: "line",
      name: words(locale)[ladder],
      xAxisIndex: index,
      yAxisIndex: index,
      data: outcome.backlog.map(read),
      symbol: "none",
      lineStyle: { color: COLOUR[ladder], width: 1.8, type: STROKE[ladder] },
      itemStyle: { color: COLOUR[ladder] }
    }))
  const { open, overdue } = words(locale)
  return {
    legend: legend(locale, runs),
    grid: [
      { left: 56, right: 20, top: 44, height: 150 },
      { left: 56, right: 20, top: 246, height: 110 }
    ],
    xAxis: [x(0), x(1)],
    yAxis: [
      { ...axis(locale, open), gridIndex: 0 },
      { ...axis(locale, overdue), gridIndex: 1 }
    ],
    series: [...line(0, (day) => day.open), ...line(1, (day) => day.overdue)]
  }
}

/** First and last day of each group, counted from the last day; the rungs lie between the groups before it. */
const GROUPS = [
  [-Infinity, -51],
  [-50, -41],
  [-40, -31],
  [-30, -21],
  [-20, -10],
  [-9, -7],
  [-6, -4],
  [-3, 0],
  [1, 7],
  [8, 30],
  [31, Infinity]
] as const

const groupName = ([first, last]: (typeof GROUPS)[number], locale: Locale): string => {
  const { after, before, days } = words(locale)
  const [near, far] = last <= 0 ? [-last, -first] : [first, last]
  const span = far === Infinity ? `≥${near}` : `${near}–${far}`
  const side = last <= 0 ? before : after
  return locale === "en" ? `${span}\n${days}\n${side}` : `${span}\n${side}`
}

const inGroup = (bars: ReadonlyArray<Bar>, [first, last]: (typeof GROUPS)[number]): number =>
  bars.reduce((sum, { cases, days }) => (days >= first && days <= last ? sum + cases : sum), 0)

/** Conclusions by their distance from the last day. @since 0.1.0 */
export const aroundTheLimit = (runs: ReadonlyArray<Run>, locale: Locale): EChartsOption => ({
  legend: legend(locale, runs),
  grid: { left: 56, right: 20, top: 44, bottom: 64 },
  xAxis: {
    type: "category",
    data: GROUPS.map((group) => groupName(group, locale)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#94a3b8" } },
    axisLabel: { color: GREY, interval: 0, lineHeight: 15 }
  },
  yAxis: axis(locale, words(locale).cases),
  series: runs.map(({ ladder, outcome }) => ({
    type: "bar",
    name: words(locale)[ladder],
    itemStyle: { color: COLOUR[ladder], borderRadius: [2, 2, 0, 0] },
    barGap: "8%",
    label: { show: true, position: "top", color: GREY, fontSize: 11 },
    data: GROUPS.map((group) => inGroup(outcome.aroundTheLimit, group))
  }))
})
