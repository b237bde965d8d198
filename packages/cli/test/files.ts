/**
 * Case files for tests, written as their writers would.
 *
 * @since 0.1.0
 */
import {
  type CaseFile,
  type Given,
  readCaseFile,
  type Replay,
  run,
  type RuleCases,
  type Verdict,
  written
} from "@lianxin/cli"
import { assert } from "@effect/vitest"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** A folder of the repository. @since 0.1.0 */
export const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const yamlIn = (path: string): ReadonlyArray<string> =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder(path), name))

/** The folders of rule cases. @since 0.1.0 */
export const CASES = ["packages/rules-national/cases", "packages/rules-xianning/cases"] as const

/** Every golden case file. @since 0.1.0 */
export const golden: ReadonlyArray<string> = CASES.flatMap(yamlIn)

/** The layers that lie beside the golden case files. */
const GIVEN: Given = {
  texts: new Map(
    yamlIn("packages/rules-national/cases/layers").map((path) => [
      path,
      Result.succeed(readFileSync(path, "utf8"))
    ])
  ),
  stack: null
}

/** The narrated case files. @since 0.1.0 */
export const narrated: ReadonlyArray<string> = ["wage-arrears", "traffic-death"].map((name) =>
  folder(`packages/rules-xianning/narrated/${name}.yaml`)
)

/** A file that must be readable. @since 0.1.0 */
export const readGood = (text: string, file = "good.yaml"): CaseFile => {
  const read = readCaseFile(text, file, GIVEN)
  return Result.isSuccess(read) ? read.success : assert.fail(read.failure.map(written).join("\n"))
}

/** @since 0.1.0 */
export const readFile = (path: string): CaseFile => readGood(readFileSync(path, "utf8"), path)

/** The lines a bad file is answered with; none for a good one. @since 0.1.0 */
export const faultsOf = (text: string): ReadonlyArray<string> => {
  const read = readCaseFile(text, "bad.yaml")
  return Result.isSuccess(read) ? [] : read.failure.map(written)
}

/** @since 0.1.0 */
export const asReplay = (file: CaseFile): Replay => (file._tag === "Replay" ? file : assert.fail("no replay"))
/** @since 0.1.0 */
export const asCases = (file: CaseFile): RuleCases =>
  file._tag === "RuleCases" ? file : assert.fail("no rule cases")

/** The verdicts of a file of cases. @since 0.1.0 */
export const verdicts = (text: string): ReadonlyArray<Verdict> => run(asCases(readGood(text)))

const CLERK = "clerk@xianning-petition-office"
/** Registered 2025-12-29, forwarded the day after, accepted 2026-01-05: the limit is 2026-03-06. @since 0.1.0 */
export const ACCEPTED = `
      - { at: "2025-12-29T09:00+08:00", by: ${CLERK}, do: register, with: { channel: online, kind: claim, place: 421202, subject: unpaid-wages } }
      - { at: "2025-12-30T09:00+08:00", by: ${CLERK}, do: forward, with: { to: xianan-human-resources } }
      - { at: "2026-01-05T09:00+08:00", by: handler@xianan-human-resources, do: accept }`

/** One case over {@link ACCEPTED}, with these lines more. @since 0.1.0 */
export const accepted = (lines: string): string => `rules: [national, xianning]
cases:
  - name: accepted
    history:${ACCEPTED}
    ${lines}
`
