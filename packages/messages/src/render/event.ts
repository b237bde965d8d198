/**
 * What has happened, as one line of a timeline 时间线.
 *
 * Day and actor are left to the door that prints the timeline.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { say } from "../internal/Facts.ts"
import type { Locale } from "../Locale.ts"
import { type Names, noNames } from "../Names.ts"
import { TEXTS } from "../texts/texts.ts"

/** Fields an event has only where there is something to say; a line may ask for them all the same. @since 0.1.0 */
export const SELDOM = {
  accused: null,
  as: null,
  assisting: null,
  executeBy: null,
  procedure: null,
  proposed: null,
  recused: null,
  reportBy: null,
  splitFrom: null
} as const

/** The line of an event; a tag we do not know is shown with what it carries. @since 0.1.0 */
export const event = (
  happened: { readonly _tag: string },
  locale: Locale,
  names: Names = noNames
): string => {
  const { _tag, ...facts } = { ...SELDOM, ...happened }
  return say(TEXTS[locale].events, _tag, facts, { locale, names })
}
