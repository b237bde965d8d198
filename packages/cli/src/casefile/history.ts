/**
 * Histories: rows of `at`, `by`, `do` and `with`, held against the directory and against their own order.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Actor } from "@lianxin/core/case"
import { Directory } from "@lianxin/core/directory"
import { Instant } from "@lianxin/core/time"
import type * as SchemaAST from "effect/SchemaAST"
import type { Setting, Step } from "./CaseFile.ts"
import type { Reader } from "./Reader.ts"
import { stepShape } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** The rows of a history that could be read, in the order of the file. @since 0.1.0 */
export const readHistory = (
  reader: Reader,
  setting: Setting,
  rows: ReadonlyArray<unknown>,
  path: Path
): ReadonlyArray<Step> => {
  const steps = rows.map((row, i) => readStep(reader, setting, row, [...path, i]))
  let last: Step | null = null
  for (const [i, step] of steps.entries()) {
    if (step !== null && last !== null && Instant.isBefore(step.command.at, last.command.at)) {
      const { at } = step.command
      reader.fault([...path, i, "at"], `out of order: ${at} comes before ${last.command.at} in the row above`)
    }
    last = step ?? last
  }
  return steps.filter((step) => step !== null)
}

/** One row, as a command of the case type. Unknown offices may stand only where their refusal is what is tested. @since 0.1.0 */
export const readStep = (
  reader: Reader,
  setting: Setting,
  row: unknown,
  path: Path,
  strangersWelcome = false
): Step | null => {
  const { kind } = setting
  const shape = reader.decode(stepShape([...kind.commands.keys()]), row, path)
  const schema = shape === null ? undefined : kind.commands.get(shape.do)
  if (shape === null || schema === undefined) {
    if (typeof row === "object" && row !== null && "at" in row)
      reader.decode(Instant.Instant, row.at, [...path, "at"])
    return null
  }
  const { at, by, with: details = {} } = shape
  const clash = ["_tag", "at", "by"].find((name) => Object.hasOwn(details, name))
  if (clash !== undefined) {
    reader.fault([...path, "with", clash], `"${clash}" does not stand under with`)
    return null
  }
  if (!strangersWelcome) checkNames(reader, setting, { ...details, by }, schema.ast, path)
  const command = reader.decode(schema, { ...details, _tag: tagOf(shape.do), at, by }, (inside) =>
    inside[0] === "at" || inside[0] === "by" ? [...path, ...inside] : [...path, "with", ...inside]
  )
  return command === null ? null : { place: reader.source.placeOf(path), command }
}

const tagOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

type Fields = Readonly<Record<string, unknown>>

/** The fields that name offices, where what they hold is no id of another case. */
const OFFICES: ReadonlySet<string> = new Set(["to", "goTo", "accused", "assisting"])
const checksOf = ({ checks }: SchemaAST.AST) => checks

/** What a command names in the directory: offices and places by the names of their fields, posts by the shape of a post. */
const checkNames = (
  reader: Reader,
  { world }: Setting,
  fields: Fields,
  ast: SchemaAST.AST,
  path: Path
): void => {
  const { directory } = world
  const written = ast._tag === "Objects" ? ast.propertySignatures : []
  for (const { name, type } of written) {
    const field = String(name)
    const at = field === "by" ? [...path, "by"] : [...path, "with", field]
    const value = reader.source.writtenAs(at) ?? fields[field]
    const isCase = checksOf(type) === checksOf(Actor.CaseId.ast)
    if (field === "by" || checksOf(type) === checksOf(Directory.PostId.ast))
      checkPost(reader, directory, value, at)
    else if (field === "place") checkKnown(reader, "place", directory.places, value, at)
    else if (OFFICES.has(field) && !isCase) checkOffices(reader, directory, value, at)
  }
}

const checkOffices = (reader: Reader, { offices }: Directory.Directory, found: unknown, at: Path): void => {
  if (!Array.isArray(found)) return checkKnown(reader, "office", offices, found, at)
  for (const [i, one] of found.entries()) checkKnown(reader, "office", offices, one, [...at, i])
}

const checkKnown = (
  reader: Reader,
  what: string,
  known: ReadonlyMap<string, unknown>,
  found: unknown,
  at: Path
): void => {
  if (typeof found === "string" && !known.has(found))
    reader.fault(at, `unknown ${what} "${found}"`, found, known.keys())
}

/** A party holds no post; a post of an office nobody knows is a fault of the office. */
const checkPost = (reader: Reader, directory: Directory.Directory, post: unknown, at: Path): void => {
  if (typeof post !== "string" || !post.includes("@") || directory.posts.has(post)) return
  const office = Directory.officeOf(post)
  if (!directory.offices.has(office)) checkKnown(reader, "office", directory.offices, office, at)
  else
    reader.fault(
      at,
      `unknown post "${post}"`,
      post,
      (directory.postsOf.get(office) ?? []).map(({ id }) => id)
    )
}
