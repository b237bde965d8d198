/**
 * The page of the reference has every law with its sentence, and no other.
 */
import { CaseStoreLaws, type Law, NotifierLaws, RuleBookLaws, VaultLaws } from "@lianxin/conformance"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { nation } from "./brokenLayers.ts"

const page = readFileSync(new URL("../../../docs/reference/conformance.md", import.meta.url), "utf8")

/** The rows of the table that begins with `| id | law |`, under a heading. */
const rows = (heading: string): ReadonlyArray<string> => {
  const section = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? ""
  const table = section.split("| id | law |")[1] ?? ""
  return table.split("\n").filter((line) => line.startsWith("| `"))
}

const written = <R>(laws: ReadonlyArray<Law.Law<R>>): ReadonlyArray<string> =>
  laws.map(({ id, name }) => `| \`${id}\` | ${name} |`)

describe("the page of the laws", () => {
  it("has those of CaseStore", () =>
    assert.deepStrictEqual(rows("The laws of CaseStore"), written(CaseStoreLaws.laws())))

  it("has those of Notifier", () =>
    assert.deepStrictEqual(
      rows("The laws of Notifier"),
      written(NotifierLaws.laws({ told: Effect.succeed([]) }))
    ))

  it("has those of a rule layer", () =>
    assert.deepStrictEqual(rows("The laws of a rule layer"), written(RuleBookLaws.laws(nation))))

  it("has those of Vault", () => assert.deepStrictEqual(rows("The laws of Vault"), written(VaultLaws.laws())))
})
