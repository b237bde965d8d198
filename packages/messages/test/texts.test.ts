/** Holds the tables of both languages against each other, key by key. */
import { assert, describe, it } from "@effect/vitest"
import { Damaged, NotOurs, Unstorable } from "@lianxin/ports"
import * as Ports from "@lianxin/ports"
import { parametersOf } from "../src/internal/Sentence.ts"
import { type Locale, LOCALES } from "../src/Locale.ts"
import { PORT_ERRORS, type RefusalKey, type Texts } from "../src/texts/keys.ts"
import { refusalsEn } from "../src/texts/refusals.en.ts"
import { TEXTS } from "../src/texts/texts.ts"

type Table = Readonly<Record<string, string>>

const SENTENCES = ["refusals", "notices", "events", "faults", "working", "trace", "similar"] as const
const sentences = (locale: Locale): ReadonlyArray<readonly [where: string, table: Table]> =>
  SENTENCES.map((name) => [name, TEXTS[locale][name]])
const labels = (locale: Locale): ReadonlyArray<readonly [where: string, table: Table]> =>
  Object.entries(TEXTS[locale].labels)

const HAN = /\p{Script=Han}/u

const wrong = (locale: Locale, tables: typeof sentences, isWrong: (text: string) => boolean) =>
  tables(locale).flatMap(([where, table]) =>
    Object.entries(table).flatMap(([key, text]) =>
      isWrong(text) ? [`${locale} ${where}.${key}: ${text}`] : []
    )
  )

describe("both languages say the same things", () => {
  it.each(LOCALES)("every sentence in %s is a well-formed ICU message", (locale) => {
    const tables = [...sentences(locale), ...labels(locale), ["phrases", TEXTS[locale].phrases] as const]
    const unread = tables.flatMap(([where, table]) =>
      Object.entries(table).flatMap(([key, text]) => {
        try {
          parametersOf(text, locale)
          return []
        } catch (cause) {
          return [`${where}.${key}: ${String(cause)}`]
        }
      })
    )
    assert.deepStrictEqual(unread, [])
  })

  it("a sentence asks for the same facts in either language", () => {
    const facts = (locale: Locale) =>
      sentences(locale).map(([where, table]) => [
        where,
        Object.fromEntries(
          Object.entries(table).map(([key, text]) => [key, [...parametersOf(text, locale).keys()].toSorted()])
        )
      ])
    assert.deepStrictEqual(facts("zh-CN"), facts("en"))
  })

  it("every Chinese sentence and word is Chinese", () => {
    assert.deepStrictEqual(
      wrong(
        "zh-CN",
        (locale) => [...sentences(locale), ...labels(locale)],
        (text) => !HAN.test(text)
      ),
      []
    )
  })

  it("no English sentence or word holds a Chinese character", () => {
    assert.deepStrictEqual(
      wrong(
        "en",
        (locale) => [...sentences(locale), ...labels(locale)],
        (text) => HAN.test(text)
      ),
      []
    )
  })

  it("a label is a word and asks for no fact", () => {
    const asking = LOCALES.flatMap((locale) => wrong(locale, labels, (text) => /[{}]/.test(text)))
    assert.deepStrictEqual(asking, [])
  })

  it("a key without its sentence does not compile", () => {
    const { OUT_OF_ORDER: _gone, ...rest } = refusalsEn
    // @ts-expect-error -- OUT_OF_ORDER has no sentence
    const incomplete: Texts<RefusalKey> = rest
    assert.notProperty(incomplete, "OUT_OF_ORDER")
  })
})

describe("the errors of the ports", () => {
  it("each error a port can give has a sentence", () => {
    const errors = Object.entries(Ports).flatMap(([name, one]) =>
      typeof one === "function" && one.prototype instanceof Error ? [name] : []
    )
    assert.isNotEmpty(errors)
    assert.deepStrictEqual([...PORT_ERRORS].toSorted(), errors.toSorted())
  })

  it("each problem and each foreign thing a port can name has a word", () => {
    for (const locale of LOCALES) {
      assert.sameMembers(Object.keys(TEXTS[locale].labels.problem), [...Unstorable.fields.problem.literals])
      assert.sameMembers(Object.keys(TEXTS[locale].labels.foreign), [
        ...NotOurs.fields.found.literals,
        ...Damaged.fields.found.literals
      ])
    }
  })
})
