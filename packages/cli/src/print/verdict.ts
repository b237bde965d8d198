/**
 * A case that failed, for the tester: what was played, what was expected and what was found, and the clause it rests on.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Locale, namesOf, render } from "@lianxin/messages"
import type { Rule } from "@lianxin/core/rule"
import type { RuleCase, Step } from "../casefile/CaseFile.ts"
import { passes, type Verdict } from "../run/Verdict.ts"
import { wordOf } from "../world/Kind.ts"
import { shown } from "./value.ts"
import { WORDS } from "./words.ts"

/** The lines of one failing case. @since 0.1.0 */
export const verdictLines = (
  { case: one, history, misses, refusal, rules }: Verdict,
  locale: Locale
): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const { file, line } = one.place
  const why = refusal === null ? null : render.refusal(refusal, locale, namesOf(directoryOf(one)))
  return [
    `${words.fail}  ${file}:${line}  ${one.name}${one.id === null ? "" : ` (${one.id})`}`,
    ...(history.length === 0
      ? []
      : [`  ${words.history}`, ...history.map((step) => `    ${stepLine(step)}`)]),
    ...misses.flatMap(({ expected, found, what }) => [
      `  ${words.expected}  ${what}: ${shown(expected)}`,
      `  ${words.found}  ${what}: ${shown(found)}`
    ]),
    ...(why === null ? [] : [`  ${words.refused}: ${why.text}`]),
    ...(why === null || why.clause === null ? [] : [`    ${why.clause}`]),
    ...rules
      .filter(({ stamp }) => stamp.rule !== refusal?.under?.rule)
      .flatMap((rule) => ruleLines(rule, locale))
  ]
}

const directoryOf = (one: RuleCase) => (one._tag === "Count" ? one.world : one.setting.world).directory

const ruleLines = ({ cite, stamp }: Rule.InForce<unknown>, locale: Locale): ReadonlyArray<string> => [
  `  ${WORDS[locale].rule} ${stamp.rule}, ${stamp.version}, ${stamp.layer}`,
  `    ${render.clause(cite, locale)}`
]

/** A row of a history as it stands in the file. */
const stepLine = ({ command }: Step): string => {
  const { _tag, at, by, ...details } = { ...command }
  const rest = Object.keys(details).length === 0 ? "" : `  ${shown(details)}`
  return `${at}  ${by}  ${wordOf(_tag)}${rest}`
}

/** A verdict for a program. @since 0.1.0 */
export const verdictJson = (verdict: Verdict): Readonly<Record<string, unknown>> => {
  const { case: one, misses, refusal } = verdict
  const { file, line } = one.place
  return { name: one.name, id: one.id, file, line, passed: passes(verdict), misses, refusal }
}
