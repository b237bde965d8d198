/**
 * What a stranger meets first: entry points that exist, names that are explained, files that can be read in one sitting.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { posix } from "node:path"
import { hasHeader, undocumented } from "../docstrings.ts"
import { publicNames } from "../entries.ts"
import { manifestFaults, manifestOf, ownDependencies, referencesOf } from "../manifest.ts"
import { filesIn, isThere, packages, ROOT, sources, tests, textOf } from "../tree.ts"

const Tsup = Schema.Struct({ default: Schema.Struct({ entry: Schema.Array(Schema.String) }) })
const buildsOf = async (folder: string): Promise<ReadonlyArray<string>> =>
  Schema.decodeUnknownSync(Tsup)(await import(`${ROOT}${folder}/tsup.config.ts`)).default.entry

const entriesOf = (folder: string) =>
  Object.values(manifestOf(folder).exports ?? {}).flatMap((entry) =>
    entry === null || typeof entry === "string" ? [] : [posix.join(folder, entry["@lianxin/source"])]
  )

/** What the build and the registry see; a private package serves our own tests alone. */
const published = packages.filter((folder) => manifestOf(folder).private !== true)

describe("packages", () => {
  it.each(published)(
    "every entry point of %s leads to a source and to what the build makes of it",
    async (folder) => {
      assert.deepStrictEqual(manifestFaults(folder, manifestOf(folder), await buildsOf(folder)), [])
    }
  )

  it.each(published)("%s has a README", (folder) => assert.isTrue(isThere(`${folder}/README.md`)))

  it.each(published)("%s builds after exactly the packages it depends on", (folder) => {
    const references = referencesOf(`${folder}/tsconfig.build.json`)
    assert.deepStrictEqual(references.toSorted(), ownDependencies(manifestOf(folder)).toSorted())
  })

  it("the build knows every package", () => {
    const built = referencesOf("tsconfig.build.json")
    assert.deepStrictEqual(built.toSorted(), published.toSorted())
  })

  it("a wrong entry point is named with its path and what is wrong", () => {
    const exports = {
      "./time": {
        "@lianxin/source": "./src/time/none.ts",
        types: "./dist/time.d.ts",
        default: "./dist/time/none.js"
      },
      "./package.json": "./package.json",
      "./narratives/*": "./narratives/*"
    }
    const manifest = { name: "@lianxin/core", version: "0.1.0", exports, bin: { lianxin: "./dist/bin.js" } }
    assert.deepStrictEqual(manifestFaults("packages/core", manifest, ["src/index.ts"]), [
      'packages/core exports "./time": ./src/time/none.ts is not there',
      'packages/core exports "./time": types is ./dist/time.d.ts, not ./dist/time/none.d.ts',
      'packages/core exports "./time": ./src/time/none.ts is not an entry of tsup.config.ts',
      'packages/core exports "./narratives/*": ./narratives/* is not there',
      'packages/core bin "lianxin": ./dist/bin.js is neither there nor built by an entry of tsup.config.ts'
    ])
  })
})

describe("names", () => {
  it("every public name is explained where it is written", () => {
    const bare = publicNames(packages.flatMap(entriesOf).filter(isThere), textOf).flatMap(({ names, path }) =>
      undocumented(path, textOf(path))
        .filter((_) => names === null || names.includes(_.what))
        .map((_) => `${path}:${_.line}: ${_.what}`)
    )
    assert.deepStrictEqual([...new Set(bare)], [])
  })

  it("every source file says first what it is", () => {
    assert.deepStrictEqual(
      sources.filter((path) => !hasHeader(textOf(path))),
      []
    )
  })

  const DOC = "/** A day. @since 0.1.0 */"
  const whatIsBare = (...lines: ReadonlyArray<string>) =>
    undocumented("a.ts", lines.join("\n")).map((_) => _.what)
  it("a name without a docstring, words or version is found", () => {
    assert.deepStrictEqual(whatIsBare("export const day = 1"), ["day"])
    assert.deepStrictEqual(whatIsBare("// A day. @since 0.1.0", "export const day = 1"), ["day"])
    assert.deepStrictEqual(whatIsBare("/** A day. */", "export type Day = 1"), ["Day"])
    assert.deepStrictEqual(whatIsBare("/** @since 0.1.0 */", "export interface Day {}"), ["Day"])
    assert.deepStrictEqual(whatIsBare(DOC, "const hour = 1", "export class Day {}"), ["Day"])
    assert.deepStrictEqual(whatIsBare("const day = 1", "export { day }"), ["day"])
    assert.deepStrictEqual(whatIsBare("export default 1"), ["default"])
  })

  it("an explained name is left alone", () => {
    assert.deepStrictEqual(whatIsBare(DOC, "export const day = 1"), [])
    assert.deepStrictEqual(whatIsBare(DOC, "const day = 1", "export { day }"), [])
    assert.deepStrictEqual(
      whatIsBare(DOC, "export const Day = 1", "/** @since 0.1.0 */", "export type Day = 1"),
      []
    )
    assert.deepStrictEqual(whatIsBare('export * as Day from "./Day.ts"', 'export { a } from "./a.ts"'), [])
  })

  it("the thing a file is named for may be explained by the header", () => {
    const header = '/**\n * A day.\n *\n * @since 0.1.0\n */\nimport * as a from "a"'
    const day = "/** @since 0.1.0 */\nexport const Day = 1"
    assert.deepStrictEqual(undocumented("src/Day.ts", `${header}\n${day}`), [])
    assert.deepStrictEqual(undocumented("src/Day.ts", day), [{ line: 2, what: "Day" }])
    assert.deepStrictEqual(undocumented("src/Week.ts", `${header}\n${day}`), [{ line: 8, what: "Day" }])
  })

  it("a link is a word", () => {
    assert.deepStrictEqual(whatIsBare("/** {@link Day} @since 0.1.0 */", "export const day = 1"), [])
  })

  it("only what an entry point hands on is public", () => {
    const files: Readonly<Record<string, string>> = {
      "a/index.ts": 'export * as Day from "./day.ts"\nexport { hour } from "./hour.ts"\nimport "./inner.ts"',
      "a/day.ts": 'export * from "./week.ts"\nexport * from "./index.ts"',
      "a/week.ts": "export const week = 1",
      "a/hour.ts": 'export { hour } from "./inner.ts"',
      "a/inner.ts": "export const hour = 1"
    }
    assert.deepStrictEqual(
      publicNames(["a/index.ts"], (path) => files[path] ?? ""),
      [
        { path: "a/index.ts", names: null },
        { path: "a/day.ts", names: null },
        { path: "a/week.ts", names: null },
        { path: "a/hour.ts", names: ["hour"] },
        { path: "a/inner.ts", names: ["hour"] }
      ]
    )
  })

  it("a header stands at the very top", () => {
    assert.isTrue(hasHeader("#!/usr/bin/env node\n/**\n * The door.\n *\n * @since 0.1.0\n */"))
    assert.isFalse(hasHeader('import a from "a"\n/** The door. @since 0.1.0 */'))
    assert.isFalse(hasHeader("/** The door. */"))
    assert.isFalse(hasHeader("/**\n * @since 0.1.0\n */"))
  })
})

describe("files", () => {
  const CAP = 250
  const code = [...sources, ...tests, ...["house", "bench", "scripts"].flatMap(filesIn)]

  it(`no file is longer than ${CAP} lines`, () => {
    const long = code.filter((path) => /\.(ts|mjs)$/.test(path) && !path.endsWith(".data.ts"))
    const lines = long.map((path) => ({ path, lines: textOf(path).trimEnd().split("\n").length }))
    assert.deepStrictEqual(
      lines.filter((_) => _.lines > CAP),
      []
    )
  })

  it("no file is a drawer", () => {
    assert.deepStrictEqual(
      code.filter((path) => /\/(utils?|common|helpers?|misc|shared)[./]/i.test(path)),
      []
    )
  })
})
