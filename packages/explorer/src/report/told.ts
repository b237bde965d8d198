/**
 * A report as lines for a person: the figures, then each finding with the path that shows it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Finding } from "../search/Finding.ts"
import type { Step } from "../search/Path.ts"
import type { Report } from "../search/Search.ts"
import { type Locale, WORDS } from "./words.ts"

/** The lines of a report. @since 0.1.0 */
export const told = (report: Report, locale: Locale): ReadonlyArray<string> => {
  const { ended, figures, findings } = WORDS[locale]
  return [
    `${report.type}, ${report.book}`,
    ended[report.ended](report),
    figures(report),
    findings(report),
    ...report.findings.flatMap((finding) => ["", ...findingLines(finding, locale)])
  ]
}

const findingLines = (finding: Finding, locale: Locale): ReadonlyArray<string> => {
  const say = WORDS[locale].say[finding.code] as (finding: Finding) => string
  return [
    `${finding.code}  ${say(finding)}`,
    ...(finding.path ?? []).map((step) => `  ${stepLine(step, locale)}`)
  ]
}

const stepLine = ({ came, command, on, refused }: Step, locale: Locale): string => {
  const words = WORDS[locale]
  const about =
    refused !== null ? words.refused(refused) : came.length > 0 ? words.came(came.join(", ")) : words.nothing
  return [on, command.by, command._tag, ...particulars(command), about].join(" ")
}

const SAID = new Set(["_tag", "at", "by"])

/** What a command says beside who, when and what, as `name=value`. */
const particulars = (command: CaseType.Act): ReadonlyArray<string> =>
  Object.entries(command)
    .filter(([name]) => !SAID.has(name))
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
