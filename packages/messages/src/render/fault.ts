/**
 * What is wrong with a rule book, a directory, a calendar or a store, as a person reads it.
 *
 * Faults of the core carry a code, errors of the ports a tag; both are read the same way. A cause from inside a foreign
 * system is never shown: it may hold what the reader must not see.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { say } from "../internal/Facts.ts"
import type { Locale } from "../Locale.ts"
import { type Names, noNames } from "../Names.ts"
import { TEXTS } from "../texts/texts.ts"

/** A fault of the core, or an error of a port. @since 0.1.0 */
export type Fault = { readonly code: string } | { readonly _tag: string }

/** The sentence of a fault; a code we do not know is shown with its facts. @since 0.1.0 */
export const fault = (wrong: Fault, locale: Locale, names: Names = noNames): string => {
  const { _tag, cause: _hidden, code, ...facts } = { _tag: "", code: "", cause: null, ...wrong }
  return say(TEXTS[locale].faults, code === "" ? _tag : code, facts, { locale, names })
}
