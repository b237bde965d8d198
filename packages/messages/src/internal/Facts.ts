/**
 * Facts as a person reads them: days with their weekday, words in the reader's language, ids with their names.
 *
 * Which vocabulary a word belongs to follows from the name of the fact; a day is a day by its shape.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Locale } from "../Locale.ts"
import type { Names } from "../Names.ts"
import { day, moment } from "../render/day.ts"
import { known } from "../render/label.ts"
import type { Vocabulary } from "../texts/keys.ts"
import { listed } from "./phrase.ts"
import { fill, type Use, type Value } from "./Sentence.ts"

/** Facts by name; what is neither text, number, yes or no, nothing nor a list of texts is left out. @since 0.1.0 */
export type Facts = Readonly<Record<string, unknown>>

/** Who reads, and which names are known. @since 0.1.0 */
export interface Reader {
  readonly locale: Locale
  readonly names: Names
}

const VOCABULARIES: Readonly<Record<string, ReadonlyArray<Vocabulary>>> = {
  act: ["act"],
  answer: ["answer"],
  as: ["tie"],
  asked: ["command"],
  by: ["party"],
  channel: ["channel"],
  door: ["door"],
  duty: ["duty"],
  form: ["form"],
  found: ["status", "procedure", "unit", "foreign"],
  grade: ["grade"],
  ground: ["ground"],
  group: ["group"],
  kind: ["kind", "listed", "dayKind"],
  level: ["level"],
  needed: ["rank"],
  office: ["party"],
  outcome: ["outcome"],
  proposed: ["route", "door"],
  problem: ["problem"],
  procedure: ["procedure"],
  rank: ["rank"],
  rated: ["rated"],
  reason: ["missReason", "closeReason"],
  result: ["result"],
  route: ["route"],
  settledBy: ["settler"],
  stage: ["stage"],
  unit: ["unit"],
  wanted: ["unit"],
  why: ["dayKind", "simpleBar"]
}

const isInstant = Schema.is(Instant.Instant)

/** A text fact: a day, a moment, a word, an id with a name, or itself. */
const text = (name: string, fact: string, { locale, names }: Reader): string => {
  const date = CalendarDate.parse(fact)
  if (Option.isSome(date)) return day(date.value, locale)
  if (isInstant(fact)) return moment(fact, locale)
  const kinds = Object.hasOwn(VOCABULARIES, name) ? (VOCABULARIES[name] ?? []) : []
  for (const kind of kinds) {
    const word = known(kind, fact, locale)
    if (word !== null) return word
  }
  return names(fact, locale) ?? fact
}

/** Facts that may name several offices, written with commas. */
const LISTS: ReadonlySet<string> = new Set(["accused", "assisting", "offices", "recused"])

const texts = (name: string, fact: string, reader: Reader): string =>
  LISTS.has(name)
    ? listed(
        fact.split(", ").map((one) => text(name, one, reader)),
        reader.locale
      )
    : text(name, fact, reader)

const isTexts = (fact: unknown): fact is ReadonlyArray<string> =>
  Array.isArray(fact) && fact.every((one) => typeof one === "string")

/** Another case that is more than its id, such as one with the day it was registered. */
const isCase = (fact: unknown): fact is { readonly caseId: string } =>
  typeof fact === "object" && fact !== null && "caseId" in fact && typeof fact.caseId === "string"

/** A fact where a message wants it; undefined where it cannot stand there. */
const value = (name: string, fact: unknown, uses: ReadonlySet<Use>, reader: Reader): Value => {
  if (typeof fact === "number")
    return Number.isFinite(fact) ? (uses.has("counted") ? fact : String(fact)) : undefined
  if (uses.has("counted")) return undefined
  if (fact === null) return uses.has("chosen") ? null : undefined
  if (typeof fact === "boolean") return uses.has("printed") ? undefined : String(fact)
  if (typeof fact === "string") return uses.has("printed") ? texts(name, fact, reader) : fact
  if (isCase(fact)) return value(name, fact.caseId, uses, reader)
  if (!isTexts(fact)) return undefined
  return fact.length === 0 ? value(name, null, uses, reader) : texts(name, fact.join(", "), reader)
}

/** A fact where nothing says how it is used. */
const bare = (name: string, fact: unknown, reader: Reader): string | null => {
  if (typeof fact === "string") return texts(name, fact, reader)
  if (typeof fact === "number" || typeof fact === "boolean") return String(fact)
  return isTexts(fact) ? texts(name, fact.join(", "), reader) : null
}

/** The code and its facts, for what has no sentence: a county's own case type, or facts of another shape. */
const plain = (code: string, facts: Facts, reader: Reader): string => {
  const shown = Object.entries(facts).flatMap(([name, fact]) => {
    const one = bare(name, fact, reader)
    return one === null ? [] : [`${name}: ${one}`]
  })
  return shown.length === 0 ? code : `${code} (${shown.join(", ")})`
}

/** The sentence of a code with its facts; the code and the facts themselves where there is none. @since 0.1.0 */
export const say = (
  sentences: Readonly<Record<string, string>>,
  code: string,
  facts: Facts,
  reader: Reader
): string => {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  const said =
    sentence === undefined
      ? null
      : fill(sentence, reader.locale, (name, uses) =>
          Object.hasOwn(facts, name) ? value(name, facts[name], uses, reader) : undefined
        )
  return said ?? plain(code, facts, reader)
}
