/**
 * The clause an answer rests on 依据: instrument, article, and what it says in our own words.
 *
 * The instrument keeps its Chinese name in every language, because that is the name it can be found by. Where nobody
 * has read the text, or where the law is silent, the clause says so itself.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import { listed, phrase } from "../internal/phrase.ts"
import type { Locale } from "../Locale.ts"
import { TEXTS } from "../texts/texts.ts"

/** `23(3)` and `14-16` are an article and what stands inside it. */
const PART = /^(\d+(?:-\d+)?)(\(.+\))?$/

const part = (written: string, locale: Locale): string => {
  const [, number, inside = ""] = PART.exec(written) ?? []
  return number === undefined ? written : phrase("part", { number, part: inside }, locale)
}

const article = (written: string, locale: Locale): string | null => {
  if (written === "-") return null
  const parts = written.split(", ")
  const shown = listed(
    parts.map((one) => part(one, locale)),
    locale
  )
  return phrase(
    "article",
    { parts: shown, count: parts.length === 1 && !written.includes("-") ? 1 : 2 },
    locale
  )
}

/** The clause as one line. @since 0.1.0 */
export const clause = (cite: Rule.Citation, locale: Locale): string =>
  phrase(
    "clause",
    {
      instrument: cite.instrument,
      article: article(cite.article, locale),
      says: locale === "en" ? cite.says.en : cite.says.zh,
      note: TEXTS[locale].confidence[cite.confidence]
    },
    locale
  )
