/** The glossary names places in the code; they must be there. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"

const ROOT = new URL("../../../", import.meta.url)
const page = readFileSync(new URL("docs/reference/glossary.md", ROOT), "utf8")

/** word, file and name of every row that has a place in the code. */
const PLACED = [...page.matchAll(/^\| ([^|]+) \|[^|]+\|[^|]+\| `([^`]+)` `([^`]+)` \|$/gm)].map(
  ([, word = "", file = "", name = ""]) => [word, file, name] as const
)

describe("the glossary", () => {
  it("has its words in tables", () => assert.isAbove(PLACED.length, 70))

  it.each(PLACED)("%s is in %s as %s", (_word, file, name) => {
    const path = new URL(`packages/${file}`, ROOT)
    assert.isTrue(existsSync(path))
    assert.match(readFileSync(path, "utf8"), new RegExp(`\\b${name}\\b`))
  })

  it("gives each word one row", () => {
    const words = PLACED.map(([word]) => word)
    assert.deepStrictEqual(words.length, new Set(words).size)
  })
})
