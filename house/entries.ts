/**
 * Which names of which files a stranger can import: what the entry points re-export, followed to where it is written.
 *
 * A file that no entry point re-exports is internal, wherever it lies.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { posix } from "node:path"
import { read } from "./source.ts"

/** The public names of one file; `null` stands for all of them. @since 0.1.0 */
export interface Public {
  readonly path: string
  readonly names: ReadonlyArray<string> | null
}

const reExportsOf = (
  path: string,
  text: string,
  asked: ReadonlyArray<string> | null
): ReadonlyArray<Public> =>
  read(path, text)
    .imports.filter((_) => _.isExport && _.specifier.startsWith("."))
    .map(({ names, specifier }) => ({
      path: posix.join(posix.dirname(path), specifier),
      names: names.length > 0 ? names : asked
    }))

/** Follows the entry points; a file reached twice appears twice. @since 0.1.0 */
export const publicNames = (
  entries: ReadonlyArray<string>,
  textOf: (path: string) => string
): ReadonlyArray<Public> => {
  const seen = new Set<string>()
  const follow = (at: Public): ReadonlyArray<Public> => {
    const key = `${at.path} ${at.names?.join() ?? "*"}`
    if (seen.has(key)) return []
    seen.add(key)
    return [at, ...reExportsOf(at.path, textOf(at.path), at.names).flatMap(follow)]
  }
  return entries.flatMap((path) => follow({ path, names: null }))
}
