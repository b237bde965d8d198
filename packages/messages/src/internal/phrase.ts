/**
 * Pieces of sentences whose values we make ourselves, so that they always fit.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "../Locale.ts"
import type { PhraseKey } from "../texts/keys.ts"
import { TEXTS } from "../texts/texts.ts"
import { fill } from "./Sentence.ts"

/** Values of a phrase, by name. @since 0.1.0 */
export type Values = Readonly<Record<string, string | number | null>>

/** A phrase filled with ready values. @since 0.1.0 */
export const phrase = (key: PhraseKey, values: Values, locale: Locale): string =>
  fill(TEXTS[locale].phrases[key], locale, (name) => values[name] ?? null) ?? ""

/** Several things one after the other. @since 0.1.0 */
export const listed = (all: ReadonlyArray<string>, locale: Locale): string =>
  all.join(TEXTS[locale].phrases.listed)
