/**
 * Every law the reference names is a test that is there, under the sentence it is named by.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { posix } from "node:path"
import { isThere, textOf } from "../tree.ts"

const PAGE = "docs/reference/laws.md"
const ROW = /^\| ([^|]+) \| ([^|]+) \| \[[^\]]+\]\(([^)]+)\) \|$/gm
const rows = [...textOf(PAGE).matchAll(ROW)].map(([, law = "", name = "", link = ""]) => ({
  law,
  name,
  file: posix.join(posix.dirname(PAGE), link)
}))

describe("the laws of the reference", () => {
  it("are rows of a table", () => assert.isAtLeast(rows.length, 12))

  it.each(rows)("$law: $name", ({ file, name }) => {
    assert.isTrue(isThere(file), `${file} is not there`)
    const quotes = [`"${name}"`, `"%s ${name}"`]
    assert.isTrue(
      quotes.some((quoted) => textOf(file).includes(quoted)),
      `${file} has no test of that name`
    )
  })
})
