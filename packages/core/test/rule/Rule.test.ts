/**
 * A rule as data: what a citation, a stamp and a need must say.
 */
import { assert, describe, it } from "@effect/vitest"
import { Rule } from "@lianxin/core"
import * as Schema from "effect/Schema"
import { day } from "../days.ts"
import { optional } from "../lacking.ts"
import { cite } from "./books.ts"

describe("a rule as data", () => {
  it("cites its instrument, its article, what that says in both languages, and how sure we are", () => {
    assert.deepStrictEqual(optional(Rule.Citation, cite), [])
    assert.deepStrictEqual(optional(Rule.Bilingual, cite.says), [])
    assert.isFalse(Schema.is(Rule.Bilingual)({ en: "invented", zh: "" }))
  })

  it("is stamped with its id, its version and its layer", () => {
    assert.deepStrictEqual(
      optional(Rule.RuleStamp, { rule: "answer", version: day("2022-05-01"), layer: "nation" }),
      []
    )
  })

  it("uses the words a rule book is written in, and no others", () => {
    const takes = (schema: Schema.Codec<string, unknown>, ...words: ReadonlyArray<string>) =>
      words.filter(Schema.is(schema))
    assert.deepStrictEqual(takes(Rule.Confidence, "textRead", "known", "unconfirmed", "design", ""), [
      "textRead",
      "known",
      "unconfirmed",
      "design"
    ])
    assert.deepStrictEqual(takes(Rule.Unit, "term", "limit", "ladder", "scope", ""), [
      "term",
      "limit",
      "ladder",
      "scope"
    ])
    assert.deepStrictEqual(takes(Rule.Overlay, "free", "stricter", "longer", "fixed", ""), [
      "free",
      "stricter",
      "longer",
      "fixed"
    ])
  })
})
