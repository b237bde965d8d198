/**
 * What makes a rendered text fit to be read, whoever reads it.
 */
import { assert } from "@effect/vitest"
import { parametersOf } from "../src/internal/Sentence.ts"
import type { Locale } from "../src/index.ts"

const HAN = /\p{Script=Han}/u

/** In the reader's script, nothing left unfilled, and no code in place of a sentence. */
export const assertReadable = (text: string, code: string, locale: Locale): void => {
  assert.notInclude(text, "{", code)
  assert.notInclude(text, code)
  assert.notMatch(text, /undefined|null|NaN/, code)
  assert.strictEqual(HAN.test(text), locale === "zh-CN", `${code}: ${text}`)
}

/** The facts a sentence asks for are among those that were given. */
export const assertGiven = (sentence: string, facts: object, code: string): void => {
  const missing = [...parametersOf(sentence, "en").keys()].filter((name) => !Object.hasOwn(facts, name))
  assert.deepStrictEqual(missing, [], code)
}
