/**
 * The table of indicators as the reference shows it, from the definitions themselves.
 *
 * @since 0.1.0
 */
import { Indicators } from "@lianxin/core"
import { render } from "@lianxin/messages"

const all: ReadonlyArray<Indicators.Indicator.Indicator<never>> = [
  ...Indicators.petitionIndicators,
  Indicators.enoughContacts(2026, { contacts: 4 })
]

const row = ({ cohort, confidence, exclusions, id, parts, source }: (typeof all)[number]): string => {
  const part = (counts: boolean) =>
    parts.flatMap((one) => (one.counts === counts ? [render.label("indicatorPart", one.id, "en")] : []))
  const cells = [
    `\`${id}\` ${render.label("indicator", id, "zh-CN")}`,
    render.label("indicatorDay", cohort, "en"),
    part(true).join(" + "),
    part(false).join(" + "),
    exclusions.map((one) => one.id).join(", ") || "none",
    `${render.label("indicatorSource", source, "en")}, ${confidence}`
  ]
  return `| ${cells.join(" | ")} |`
}

/** One line for each indicator. */
export const indicatorRows: ReadonlyArray<string> = all.map(row)

/** One line for each reason for which a case is set aside. */
export const asideRows: ReadonlyArray<string> = [
  ...new Map(all.flatMap(({ exclusions }) => exclusions.map((one) => [one.id, one.confidence] as const)))
].map(
  ([id, confidence]) =>
    `| \`${id}\` | ${render.label("indicatorAside", id, "en")} | ${render.label("indicatorAside", id, "zh-CN")} | ${confidence} |`
)
