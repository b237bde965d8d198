/**
 * An ICU message and the facts it is filled with.
 *
 * A message is compiled the first time it is said. A fact that is missing or of another shape than the message wants
 * leaves no hole in it: the message is then not said at all, and the caller says something plainer.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { IntlMessageFormat } from "intl-messageformat"
import type { Locale } from "../Locale.ts"

/** How a message uses a fact: printed as it stands, read to choose a branch, or counted in a plural. @since 0.1.0 */
export type Use = "printed" | "chosen" | "counted"

/** The facts a message asks for, and its uses of each. @since 0.1.0 */
export type Parameters = ReadonlyMap<string, ReadonlySet<Use>>

/** What a fact becomes in a message; undefined where it cannot stand there. @since 0.1.0 */
export type Value = string | number | null | undefined

type Elements = ReturnType<IntlMessageFormat["getAst"]>

interface Compiled {
  readonly message: IntlMessageFormat
  readonly parameters: Parameters
}

const found = (elements: Elements, into: Map<string, Set<Use>>): Map<string, Set<Use>> => {
  for (const element of elements) {
    if (!("value" in element)) continue
    if ("options" in element) {
      noted(into, element.value, "offset" in element ? "counted" : "chosen")
      for (const branch of Object.values(element.options)) found(branch.value, into)
    } else if (element.type !== LITERAL) noted(into, element.value, "printed")
  }
  return into
}

/** The parser's number for plain text, the one element with a value that names no fact. */
const LITERAL = 0

const noted = (into: Map<string, Set<Use>>, name: string, use: Use): void => {
  into.set(name, (into.get(name) ?? new Set<Use>()).add(use))
}

const compiled: Readonly<Record<Locale, Map<string, Compiled>>> = { "zh-CN": new Map(), en: new Map() }

const compile = (text: string, locale: Locale): Compiled => {
  const known = compiled[locale].get(text)
  if (known !== undefined) return known
  const message = new IntlMessageFormat(text, locale)
  const fresh = { message, parameters: found(message.getAst(), new Map()) }
  compiled[locale].set(text, fresh)
  return fresh
}

/** The facts a message asks for. Throws where it is not well-formed ICU, which the tests look for. @since 0.1.0 */
export const parametersOf = (text: string, locale: Locale): Parameters => compile(text, locale).parameters

/** The message with its facts, or null where one of them does not fit. @since 0.1.0 */
export const fill = (
  text: string,
  locale: Locale,
  value: (name: string, uses: ReadonlySet<Use>) => Value
): string | null => {
  const { message, parameters } = compile(text, locale)
  const values: Record<string, string | number | null> = Object.create(null)
  for (const [name, uses] of parameters) {
    const given = value(name, uses)
    if (given === undefined) return null
    values[name] = given
  }
  return String(message.format(values))
}
