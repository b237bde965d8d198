/**
 * What somebody is told 告知, as a person reads it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import { say } from "../internal/Facts.ts"
import type { Locale } from "../Locale.ts"
import { type Names, noNames } from "../Names.ts"
import { TEXTS } from "../texts/texts.ts"

/** The sentence of a notice; a template we do not know is shown with its parameters. @since 0.1.0 */
export const notice = (
  { params, template }: Pick<CaseType.Notice, "template" | "params">,
  locale: Locale,
  names: Names = noNames
): string => say(TEXTS[locale].notices, template, params, { locale, names })
