/**
 * The case files shown in the reference are read and hold.
 *
 * @since 0.1.0
 */
import { passes, run } from "@lianxin/cli"
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { folder, readGood } from "./files.ts"
import { asideRows, indicatorRows } from "./indicatorTable.ts"

const page = readFileSync(folder("docs/reference/case-files.md"), "utf8")
const shown = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text)
const files = shown.filter((text) => !/^(\{|exceptions:)/.test(text))

describe("The reference of case files", () => {
  it.each(files)("shows files that are read, and cases that hold: %#", (text) => {
    const file = readGood(text)
    if (file._tag === "RuleCases")
      assert.deepStrictEqual(
        run(file).filter((one) => !passes(one)),
        []
      )
    else assert.strictEqual(file.history.length, 1)
  })

  it("shows a file of each sort", () => {
    assert.strictEqual(files.length, 7)
  })

  it("names every command, expectation and indicator", () => {
    const text = "cases:\n  - name: none\n    history: []\n    expect: { status: registered }\n"
    const file = readGood(text)
    const [one] = file._tag === "RuleCases" ? file.cases : []
    if (one?._tag !== "Play") return assert.fail("no played case")
    for (const word of [...one.setting.kind.commands.keys(), ...one.setting.kind.indicators])
      assert.include(page, `\`${word}\``)
  })
})

describe("The reference of indicators", () => {
  const indicators = readFileSync(folder("docs/reference/indicators.md"), "utf8")

  it.each([...indicatorRows, ...asideRows])("has the row of the definition: %s", (row) => {
    assert.include(indicators.split("\n"), row)
  })
})
