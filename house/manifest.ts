/**
 * A package's manifest 清单, held against the files it speaks of: entry points, build entries, references.
 *
 * An entry point names three files: the source (read inside this repository), and the declarations and the JavaScript
 * that the build makes of it. They are one path in three places, and a slip in any of them shows only to a stranger.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { isThere, jsonOf } from "./tree.ts"

const Entry = Schema.Struct({
  "@lianxin/source": Schema.String,
  types: Schema.String,
  default: Schema.String
})
const Names = Schema.Record(Schema.String, Schema.String)

/** What we read of a package.json. @since 0.1.0 */
export const Manifest = Schema.Struct({
  name: Schema.String,
  version: Schema.optionalKey(Schema.String),
  private: Schema.optionalKey(Schema.Boolean),
  exports: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.Union([Entry, Schema.String, Schema.Null]))
  ),
  bin: Schema.optionalKey(Names),
  scripts: Schema.optionalKey(Names),
  dependencies: Schema.optionalKey(Names)
})
/** @since 0.1.0 */
export type Manifest = typeof Manifest.Type

/** Reads a manifest, or fails with the field that is wrong. @since 0.1.0 */
export const manifestOf = (folder: string): Manifest =>
  Schema.decodeUnknownSync(Manifest)(jsonOf(folder === "" ? "package.json" : `${folder}/package.json`))

const built = (source: string, extension: string) =>
  source.replace(/^\.\/src\//, "./dist/").replace(/\.ts$/, extension)

/** What a published entry point gets wrong: no source, files that do not follow from it, nothing that builds it. */
const entryFaults = (
  folder: string,
  path: string,
  entry: typeof Entry.Type,
  builds: ReadonlyArray<string>
) => {
  const source = entry["@lianxin/source"]
  return [
    isThere(`${folder}/${source}`) ? "" : `${source} is not there`,
    entry.types === built(source, ".d.ts") ? "" : `types is ${entry.types}, not ${built(source, ".d.ts")}`,
    entry.default === built(source, ".js") ? "" : `default is ${entry.default}, not ${built(source, ".js")}`,
    builds.includes(source.replace("./", "")) ? "" : `${source} is not an entry of tsup.config.ts`
  ].flatMap((fault) => (fault === "" ? [] : [`${folder} exports "${path}": ${fault}`]))
}

/** A launcher that stands in the repository needs no build. */
const isCommitted = (folder: string, file: string): boolean =>
  !file.startsWith("./dist/") && isThere(`${folder}/${file}`)

/** Every fault of a package's entry points and commands; `builds` are the entries of its tsup.config.ts. @since 0.1.0 */
export const manifestFaults = (
  folder: string,
  manifest: Manifest,
  builds: ReadonlyArray<string>
): ReadonlyArray<string> => {
  const published = Object.entries(manifest.exports ?? {}).flatMap(([path, entry]) => {
    if (entry === null) return []
    if (typeof entry !== "string") return entryFaults(folder, path, entry, builds)
    return isThere(`${folder}/${entry.replace(/\*.*$/, "")}`)
      ? []
      : [`${folder} exports "${path}": ${entry} is not there`]
  })
  const commands = Object.entries(manifest.bin ?? {}).flatMap(([name, file]) =>
    isCommitted(folder, file) || builds.some((source) => file === built(`./${source}`, ".js"))
      ? []
      : [`${folder} bin "${name}": ${file} is neither there nor built by an entry of tsup.config.ts`]
  )
  return [...published, ...commands]
}

const References = Schema.Struct({ references: Schema.Array(Schema.Struct({ path: Schema.String })) })

/** The folders a tsconfig.build.json builds first. @since 0.1.0 */
export const referencesOf = (file: string): ReadonlyArray<string> =>
  Schema.decodeUnknownSync(References)(jsonOf(file)).references.map(({ path }) =>
    path.replace(/^\.\.\//, "packages/").replace("/tsconfig.build.json", "")
  )

/** The folders of our own packages that a manifest depends on. @since 0.1.0 */
export const ownDependencies = (manifest: Manifest): ReadonlyArray<string> =>
  Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith("@lianxin/"))
    .map((name) => name.replace("@lianxin/", "packages/"))
