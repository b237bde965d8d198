/**
 * The report 报告: one page that holds everything it shows and asks nothing of any server.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as charts from "./charts.ts"
import { number, type Options, type Run } from "./Run.ts"
import { STYLE } from "./style.ts"
import { assumptions, cards, counts, rates, rungs, text } from "./tables.ts"
import { type Key, words } from "./words.ts"

/** A whole HTML page about one scenario, with or without the ladder or both; the first run is shown in large. @since 0.1.0 */
export const report = async (runs: ReadonlyArray<Run>, options: Options): Promise<string> => {
  const draw = await charts.load()
  const { locale, scenario } = options
  const say = words(locale)
  const section = (title: Key, body: string, note?: Key): string =>
    `<section><h2>${text(say[title])}</h2>${note === undefined ? "" : `<p class="soft">${text(say[note])}</p>`}${body}</section>`
  const figure = (title: Key, svg: string): string =>
    `<figure role="img" aria-label="${text(say[title])}">${svg}</figure>`
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${text(titleOf(options))}</title><style>${STYLE}</style></head><body><main>`,
    header(runs, options),
    section("rates", cards(runs, options) + sources(options)),
    section("allRates", rates(runs, options)),
    section("backlog", figure("backlog", draw(charts.backlog(runs, locale), 392)), "backlogNote"),
    section("limit", figure("limit", draw(charts.aroundTheLimit(runs, locale), 320)), "limitNote"),
    section("rungs", rungs(runs, options), "rungsNote"),
    section("counts", counts(runs, options)),
    scenario.assumptions.length === 0 ? "" : section("assumptions", assumptions(options), "assumptionsNote"),
    footer(runs, options),
    `</main></body></html>\n`
  ].join("\n")
}

const titleOf = ({ locale, scenario }: Options): string =>
  locale === "en" ? scenario.title.en : scenario.title.zh

const header = (runs: ReadonlyArray<Run>, options: Options): string => {
  const { locale, scenario } = options
  const { caveat, counted, imagined, petitions, registration, until } = words(locale)
  const registered = number(runs[0]?.outcome.registered ?? 0, locale)
  const period = `${registration} ${scenario.from} ${until} ${scenario.until} · ${counted} ${scenario.countUntil} · ${registered} ${petitions}`
  return (
    `<header><h1>${text(titleOf(options))}</h1><div class="soft">${text(period)}</div></header>` +
    `<div class="caveat"><strong>${text(imagined)}</strong><p>${text(caveat)}</p></div>`
  )
}

const sources = ({ locale, scenario }: Options): string => {
  const named = [
    ...new Set(scenario.published.map(({ source }) => (locale === "en" ? source.en : source.zh)))
  ]
  return named.length === 0
    ? ""
    : `<p class="soft"><small>${text(words(locale).sources)}: ${named.map(text).join("; ")}</small></p>`
}

const footer = (runs: ReadonlyArray<Run>, { locale, scenario, seconds }: Options): string => {
  const say = words(locale)
  const took =
    seconds === undefined
      ? []
      : [[say.took, `${number(Math.round(seconds * 100) / 100, locale)} ${say.seconds}`]]
  const lines = [
    [say.scenario, scenario.id],
    [say.seed, `${scenario.seed}`],
    ...runs.map(({ ladder, outcome }) => [`${say.book}: ${say[ladder]}`, outcome.book]),
    ...took
  ]
  return `<footer><dl>${lines.map(([name = "", value = ""]) => `<dt>${text(name)}</dt><dd><code>${text(value)}</code></dd>`).join("")}</dl></footer>`
}
