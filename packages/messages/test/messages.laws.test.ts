/** Laws: whatever the facts, somebody can read something. */
import { assert, describe, it } from "@effect/vitest"
import type { Refusal } from "@lianxin/core"
import * as fc from "fast-check"
import { parametersOf } from "../src/internal/Sentence.ts"
import { LOCALES, namesOf, render } from "../src/index.ts"
import { TEXTS } from "../src/texts/texts.ts"
import { directory } from "./offices.ts"

const locale = fc.constantFrom(...LOCALES)
const names = namesOf(directory)
const { events, faults, notices, refusals } = TEXTS.en
const SENTENCES: Readonly<Record<string, string>> = { ...refusals, ...notices, ...events, ...faults }

/** Texts without braces, so that a brace in the answer is one that was left unfilled. */
const plain = fc.string().map((any) => any.replaceAll(/[{}]/g, ""))
const text = fc.oneof(
  plain,
  fc.constantFrom(
    "2026-02-20",
    "2026-02-30",
    "2026-02-20T09:00Z",
    "null",
    "other",
    "constructor",
    "__proto__"
  ),
  fc.constantFrom(
    ...directory.offices.keys(),
    ...directory.posts.keys(),
    "claim",
    "jointConference",
    "caller"
  )
)
const fact: fc.Arbitrary<Refusal.Fact> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null)
)

/** A key, and facts that are often under the names its sentence asks for. */
const said = fc.oneof(fc.constantFrom(...Object.keys(SENTENCES)), plain).chain((key) => {
  const wanted = Object.hasOwn(SENTENCES, key) ? [...parametersOf(SENTENCES[key] ?? "", "en").keys()] : []
  const name = wanted.length === 0 ? plain : fc.oneof(fc.constantFrom(...wanted), plain)
  const some = fc.dictionary(name, fact)
  const all = fc.record(Object.fromEntries(wanted.map((one) => [one, fact])))
  return fc.record({ key: fc.constant(key), facts: fc.oneof(some, all) })
})

describe("laws of messages", () => {
  it("any code with any facts is rendered without throwing", () =>
    fc.assert(
      fc.property(said, locale, ({ facts, key }, reader) => {
        const texts = [
          render.refusal({ code: key, facts, under: null, cite: null }, reader, names).text,
          render.notice({ template: key, params: facts }, reader, names),
          render.event({ ...facts, _tag: key }, reader, names),
          render.fault({ ...facts, code: key }, reader, names)
        ]
        for (const one of texts) assert.isString(one)
        for (const one of texts) assert.notMatch(one, /[{}]/)
      }),
      { numRuns: 2000 }
    ))

  it("a fact that is missing is never a hole: the code and the other facts are shown instead", () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(refusals)), locale, (key, reader) => {
        const asksForNone = parametersOf(SENTENCES[key] ?? "", "en").size === 0
        const { text } = render.refusal({ code: key, facts: {}, under: null, cite: null }, reader)
        assert.strictEqual(text === key, !asksForNone)
      })
    ))

  it("a word of no vocabulary is its own label", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(TEXTS.en.labels.status), "constructor", "toString"),
        locale,
        (word, reader) => {
          assert.strictEqual(render.label("holiday", word, reader), word)
        }
      )
    ))

  it("a sentence is compiled once", () => {
    assert.strictEqual(parametersOf(refusals.EXT_TOO_LONG, "en"), parametersOf(refusals.EXT_TOO_LONG, "en"))
  })
})
