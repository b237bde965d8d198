/**
 * Earlier matters that may be the same 疑似重复, as a clerk reads them: each with what agrees and what does not.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Suggestion } from "@lianxin/core/petition"
import { type Facts, say } from "../internal/Facts.ts"
import { listed } from "../internal/phrase.ts"
import type { Locale } from "../Locale.ts"
import { noNames } from "../Names.ts"
import type { SimilarKey } from "../texts/keys.ts"
import { TEXTS } from "../texts/texts.ts"
import { label } from "./label.ts"

/** What was found, as `@lianxin/duplicates` answers it. @since 0.1.0 */
export interface Similar {
  readonly suggestions: ReadonlyArray<Suggestion>
  readonly beside: number
  readonly compared: number | null
  readonly uncompared: ReadonlyArray<{ readonly caseId: string; readonly why: string }>
  readonly more: boolean
}

/** Line by line: what was found, what it rests on, and who decides. @since 0.1.0 */
export const similar = (
  { beside, compared, more, suggestions, uncompared }: Similar,
  locale: Locale
): ReadonlyArray<string> => {
  const line = (key: SimilarKey, facts: Facts = {}): string =>
    say(TEXTS[locale].similar, key, facts, { locale, names: noNames })
  const [first] = suggestions
  return [
    first === undefined
      ? line("none", { beside })
      : line("found", { ...first.under, beside, count: suggestions.length }),
    ...suggestions.flatMap(({ caseId, reasons, registeredOn, repeatNo, standing }) => [
      line("suggestion", {
        caseId,
        repeatNo,
        on: registeredOn,
        standing: label("standing", standing, locale)
      }),
      `  ${listed(
        reasons.map(({ agrees, fact, found }) => line(fact, { agrees, found: found ?? 0, days: found ?? 0 })),
        locale
      )}`
    ]),
    compared === null ? line("alone") : line("compared", { count: compared }),
    ...uncompared.map((one) => line("uncompared", { ...one })),
    ...(more ? [line("more")] : []),
    ...(first === undefined ? [] : [line("decides")])
  ]
}
