/**
 * Case files that are wrong, and what their writers are told.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { BAD, INLINE, row } from "./badFiles.ts"
import { BAD_SUGGESTIONS } from "./badSuggestions.ts"
import { BAD_WORDS } from "./badWords.ts"
import { accepted, asCases, asReplay, faultsOf, readGood } from "./files.ts"

describe("A case file", () => {
  for (const { text, told, what } of [...BAD, ...BAD_WORDS, ...BAD_SUGGESTIONS]) {
    it(`with ${what} is answered with the place and the nearest valid word`, () => {
      const lines = faultsOf(text).join("\n")
      for (const part of told) assert.include(lines, part)
    })
  }

  it("is told all its faults at once, from the top down", () => {
    const lines = faultsOf(
      `rules: [nationl]\n${row(`{ at: 2026-02-30T09:00, by: nobody, do: registr }`)}typo: 1\n`
    )
    assert.deepStrictEqual(
      lines.map((line) => line.split(":", 2)[1]),
      ["1", "5", "5", "7"]
    )
  })

  it("tells the fault of rows shared through an alias once", () => {
    const text = `cases:
  - name: one
    history: &shared
      - { at: "2026-01-20T09:00+08:00", by: petitoner, do: withdraw }
    expect: { status: registered }
  - name: two
    history: *shared
    expect: { status: registered }
`
    assert.strictEqual(faultsOf(text).length, 1)
  })

  it("may grow without end through aliases, and is then refused", () => {
    const text = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g"].map((key, i) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${"abcdef"[i]}`).join(",")}]`).join("\n")}\n`
    assert.include(faultsOf(text).join("\n"), "more than 200000 values")
  })

  it("keeps codes and days as they are written, leading zeros included", () => {
    const { history } = asReplay(readGood(INLINE("")))
    const command: object = history[0]?.command ?? {}
    assert.deepInclude(command, { place: "01", at: "2026-01-20T09:00+08:00" })
  })

  it("may leave unknown offices standing where their refusal is what is tested", () => {
    const text =
      accepted(`when: { at: "2026-01-06T09:00+08:00", by: handler@xianan-human-resources, do: forward, with: { to: no-such-office } }
    expect: { refused: UNKNOWN_OFFICE }`)
    assert.strictEqual(asCases(readGood(text)).cases.length, 1)
  })

  it("lies under the layers, offices and calendar it names, and under the shipped ones when it names none", () => {
    const { setting, title } = asReplay(readGood(INLINE("")))
    assert.strictEqual(setting.basis.book.id, "national+xianning")
    assert.strictEqual(title, "good.yaml")
    assert.deepStrictEqual([...setting.world.directory.offices.keys()], ["office-1"])
  })
})
