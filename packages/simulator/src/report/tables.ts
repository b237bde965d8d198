/**
 * The tables of the report.
 *
 * Every text that comes from a file is escaped here: a scenario is written by whoever wants to.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { render } from "@lianxin/messages"
import type { Outcome } from "../tally/Outcome.ts"
import { measured, number, type Options, percent, points, type Run } from "./Run.ts"
import { indicatorName, type Key, words } from "./words.ts"

type Runs = ReadonlyArray<Run>

/** Text as it may stand in a page. @since 0.1.0 */
export const text = (raw: string): string => raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const row = (cells: ReadonlyArray<string>): string => `<tr>${cells.join("")}</tr>`
const th = (name: string, numeric = false): string =>
  `<th${numeric ? ' class="n"' : ""} scope="col">${text(name)}</th>`
const td = (html: string, kind = ""): string => `<td${kind === "" ? "" : ` class="${kind}"`}>${html}</td>`
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<string>): string =>
  `<table><thead>${row(head)}</thead><tbody>${rows.join("")}</tbody></table>`

const heads = (runs: Runs, { locale }: Options): ReadonlyArray<string> =>
  runs.map(({ ladder }) => th(words(locale)[ladder], true))

/** One card for each published figure: the figure, and what came out. @since 0.1.0 */
export const cards = (runs: Runs, options: Options): string => {
  const { locale, scenario } = options
  const card = ({ figure, indicator }: (typeof scenario.published)[number]): string => {
    const lines = runs.map(({ ladder, outcome }) => {
      const rate = measured(outcome, indicator)?.rate ?? null
      const off =
        rate === null ? "" : `<small>${points(rate - figure, locale)} ${text(words(locale).points)}</small>`
      return row([td(text(words(locale)[ladder]), ladder), td(`<b>${percent(rate, locale)}</b>${off}`, "n")])
    })
    const published = row([td(text(words(locale).published)), td(`<b>${percent(figure, locale)}</b>`, "n")])
    const first = runs[0] === undefined ? null : (measured(runs[0].outcome, indicator)?.rate ?? null)
    const big = `<div class="big">${percent(first, locale)}</div>`
    return `<div class="card"><h3>${text(indicatorName(indicator, locale))}</h3>${big}<table>${published}${lines.join("")}</table></div>`
  }
  return `<div class="cards">${scenario.published.map(card).join("")}</div>`
}

/** Every indicator with numerator and denominator, and what the ladder changed. @since 0.1.0 */
export const rates = (runs: Runs, options: Options): string => {
  const { locale } = options
  const [one, other] = [
    runs.find(({ ladder }) => ladder === "with"),
    runs.find(({ ladder }) => ladder === "without")
  ]
  const both = one !== undefined && other !== undefined
  const rows = (runs[0]?.outcome.indicators ?? []).map(({ id }) => {
    const found = runs.map(({ ladder, outcome }) => {
      const { denominator, numerator, rate } = measured(outcome, id) ?? {
        numerator: 0,
        denominator: 0,
        rate: null
      }
      const parts = `<small>${number(numerator, locale)} / ${number(denominator, locale)}</small>`
      return td(`<b class="${ladder}">${percent(rate, locale)}</b>${parts}`, "n")
    })
    return row([
      td(text(indicatorName(id, locale))),
      ...found,
      ...(both ? [td(change(one.outcome, other.outcome, id, options), "n")] : [])
    ])
  })
  const head = [
    th(words(locale).indicator),
    ...heads(runs, options),
    ...(both ? [th(words(locale).difference, true)] : [])
  ]
  return table(head, rows)
}

const change = (one: Outcome, other: Outcome, id: string, { locale }: Options): string => {
  const [a, b] = [measured(one, id)?.rate ?? null, measured(other, id)?.rate ?? null]
  return a === null || b === null ? "–" : `${points(a - b, locale)} ${text(words(locale).points)}`
}

/** The rungs, and how often each was used. @since 0.1.0 */
export const rungs = (runs: Runs, options: Options): string => {
  const { locale } = options
  const all = new Map(runs.flatMap(({ outcome }) => outcome.rungs).map((rung) => [rung.id, rung]))
  const sorted = [...all.values()].sort((a, b) => b.daysBefore - a.daysBefore)
  const rows = sorted.map(({ act, callee, caller, daysBefore, id }) => {
    const posts = `${render.label("rank", caller, locale)} → ${render.label("rank", callee, locale)}`
    const used = runs.map(({ outcome }) => td(made(outcome, id, act, options), "n"))
    return row([
      td(`<code>${text(id)}</code>`),
      td(number(daysBefore, locale), "n"),
      td(text(posts)),
      td(text(render.label("act", act, locale))),
      ...used
    ])
  })
  const { act, rung, when, who } = words(locale)
  return table([th(rung), th(when, true), th(who), th(act), ...heads(runs, options)], rows)
}

const made = (outcome: Outcome, rung: string, act: string, { locale }: Options): string => {
  if (!outcome.rungs.some(({ id }) => id === rung)) return text(words(locale).none)
  return number(act === "formalSupervision" ? outcome.formalSupervisions : (outcome.calls[rung] ?? 0), locale)
}

const COUNTS: ReadonlyArray<readonly [Key, (outcome: Outcome) => number | null]> = [
  ["registered", (outcome) => outcome.registered],
  ["concluded", (outcome) => outcome.concluded],
  ["lateConclusions", (outcome) => outcome.lateConclusions],
  ["notAccepted", (outcome) => outcome.notAccepted],
  ["withdrawn", (outcome) => outcome.withdrawn],
  ["stillOpen", (outcome) => outcome.open],
  ["extensions", (outcome) => outcome.extensions],
  ["sentOnAgain", (outcome) => outcome.sentOnAgain],
  ["formalSupervisions", (outcome) => outcome.formalSupervisions],
  ["median", (outcome) => outcome.daysToConclude.median],
  ["ninetieth", (outcome) => outcome.daysToConclude.ninetieth],
  ["refusals", (outcome) => Object.values(outcome.refusals).reduce((sum, count) => sum + count, 0)]
]

/** What else was counted. @since 0.1.0 */
export const counts = (runs: Runs, options: Options): string => {
  const { locale } = options
  const rows = COUNTS.map(([key, read]) => {
    const found = runs.map(({ outcome }) => read(outcome))
    return row([
      td(text(words(locale)[key])),
      ...found.map((value) => td(value === null ? "–" : number(value, locale), "n"))
    ])
  })
  return table([th(""), ...heads(runs, options)], rows)
}

/** Every assumed input, with its reason. @since 0.1.0 */
export const assumptions = ({ locale, scenario }: Options): string =>
  table(
    [th(words(locale).field), th(words(locale).why)],
    scenario.assumptions.map(({ of, why }) =>
      row([td(`<code>${text(of)}</code>`), td(text(locale === "en" ? why.en : why.zh))])
    )
  )
