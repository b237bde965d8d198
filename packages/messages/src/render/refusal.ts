/**
 * Why an act may not happen 不予办理, as a person reads it.
 *
 * A refusal without a clause rests on the state of the case or the directory, and not on an article of law.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Refusal } from "@lianxin/core/case"
import { say } from "../internal/Facts.ts"
import type { Locale } from "../Locale.ts"
import { type Names, noNames } from "../Names.ts"
import { TEXTS } from "../texts/texts.ts"
import { clause } from "./clause.ts"

/** What was refused, why and what to do next; and the clause it rests on. @since 0.1.0 */
export interface Explained {
  readonly text: string
  readonly clause: string | null
}

/** The sentence of a refusal; a code we do not know is shown with its facts. @since 0.1.0 */
export const refusal = (
  { cite, code, facts }: Refusal.Refusal,
  locale: Locale,
  names: Names = noNames
): Explained => ({
  text: say(TEXTS[locale].refusals, code, facts, { locale, names }),
  clause: cite === null ? null : clause(cite, locale)
})
