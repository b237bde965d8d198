/**
 * Holds every changeset to its kind, and the reader of changesets to small ones that are wrong on purpose.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { changesetFaults } from "../changesets.ts"
import { filesIn, textOf } from "../tree.ts"

describe("changesets", () => {
  it("every changeset says its kind, and a change of law its days and rules", () => {
    const changesets = filesIn(".changeset").filter(
      (path) => path.endsWith(".md") && !path.endsWith("README.md")
    )
    assert.deepStrictEqual(
      changesets.flatMap((path) => changesetFaults(path, textOf(path))),
      []
    )
  })

  const faults = (...words: ReadonlyArray<string>) =>
    changesetFaults("a.md", ["---", '"@lianxin/core": minor', "---", "", ...words].join("\n"))

  it("a changeset without a kind is found", () => {
    const wanted = ["a.md: its words begin with one of Law: Behaviour: Adapter: Technical:"]
    assert.deepStrictEqual(faults("The limit is seven days."), wanted)
    assert.deepStrictEqual(faults("Feature: the limit is seven days."), wanted)
    assert.deepStrictEqual(faults(), wanted)
  })

  it("a change of law without its days or rules is found", () => {
    assert.deepStrictEqual(faults("Law: the limit is seven days.", "Days affected:", "Rules affected: all"), [
      'a.md: a change of law has a line "Days affected:"'
    ])
    assert.deepStrictEqual(faults("Law: the limit is seven days.", "Days affected: 2027-03-01 onwards"), [
      'a.md: a change of law has a line "Rules affected:"'
    ])
  })

  it("a changeset that says enough is left alone", () => {
    assert.deepStrictEqual(faults("Technical: a pin."), [])
    assert.deepStrictEqual(faults("Law: a.", "Days affected: 2027-03-01 onwards", "Rules affected: all"), [])
  })
})
