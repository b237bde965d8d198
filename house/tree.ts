/**
 * The repository as a list of files, by what they are. Build output and installed packages are not part of it.
 *
 * Paths are relative to the root and always written with `/`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The repository's root, with a trailing slash. @since 0.1.0 */
export const ROOT = fileURLToPath(new URL("../", import.meta.url))

const SKIPPED = new Set(["node_modules", "dist", "out", "coverage", ".git"])

/** Every file under a folder of the repository, sorted; none when there is no such folder. @since 0.1.0 */
export const filesIn = (folder: string): ReadonlyArray<string> => {
  if (!existsSync(ROOT + folder)) return []
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]
    )
    .toSorted()
}

/** The text of a file of the repository. @since 0.1.0 */
export const textOf = (path: string): string => readFileSync(ROOT + path, "utf8")

/** A file of JSON, as yet unknown. @since 0.1.0 */
export const jsonOf = (path: string): unknown => JSON.parse(textOf(path))

/** Whether a file or folder is there. @since 0.1.0 */
export const isThere = (path: string): boolean => existsSync(ROOT + path)

/** The folders of our packages: `packages/core`, … @since 0.1.0 */
export const packages: ReadonlyArray<string> = readdirSync(`${ROOT}packages`)
  .map((name) => `packages/${name}`)
  .filter((folder) => isThere(`${folder}/package.json`))

const examples: ReadonlyArray<string> = isThere("examples")
  ? readdirSync(`${ROOT}examples`).map((name) => `examples/${name}`)
  : []
const isCode = (path: string) => path.endsWith(".ts")

/** The sources of packages and examples. @since 0.1.0 */
export const sources: ReadonlyArray<string> = [...packages, ...examples]
  .flatMap((folder) => filesIn(`${folder}/src`))
  .filter(isCode)

/** The tests of packages and examples. @since 0.1.0 */
export const tests: ReadonlyArray<string> = [...packages, ...examples]
  .flatMap((folder) => filesIn(`${folder}/test`))
  .filter(isCode)

/** Every page of Markdown that is ours. @since 0.1.0 */
export const pages: ReadonlyArray<string> = [
  ...readdirSync(ROOT),
  ...["docs", "packages", "examples", "bench"].flatMap(filesIn)
].filter((path) => path.endsWith(".md"))
