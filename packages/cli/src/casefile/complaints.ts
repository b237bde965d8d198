/**
 * What a schema found wrong, as sentences for the writer of the file.
 *
 * Where the schema knows the words that would have been right, the nearest one is named.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import { nearestWord } from "./Fault.ts"
import type { Path } from "./Source.ts"

/** @since 0.1.0 */
export interface Complaint {
  /** Inside the decoded value. */
  readonly path: Path
  /** The key is meant, not its value. */
  readonly key: boolean
  readonly message: string
  readonly nearest: string | null
}

const format = SchemaIssue.makeFormatterDefault()

/** Everything a schema found wrong with a value. @since 0.1.0 */
export const complaints = (issue: SchemaIssue.Issue, value: unknown): ReadonlyArray<Complaint> =>
  found(issue, value, [])

const found = (issue: SchemaIssue.Issue, value: unknown, path: Path): ReadonlyArray<Complaint> => {
  switch (issue._tag) {
    case "Pointer":
      return found(issue.issue, value, [...path, ...issue.path.map(step)])
    case "Composite":
      return issue.issues.flatMap((inner) => found(inner, value, path))
    case "Encoding":
      return found(issue.issue, value, path)
    case "UnexpectedKey":
      return [unexpected(issue, path)]
    case "MissingKey":
      return [{ path, key: false, message: `"${path.at(-1) ?? ""}" is missing`, nearest: null }]
    case "AnyOf":
      return [misfit(issue, at(value, path), path)]
    default:
      return [
        { path, key: false, message: `${shown(at(value, path))}${expected(format(issue))}`, nearest: null }
      ]
  }
}

const unexpected = ({ ast }: SchemaIssue.UnexpectedKey, path: Path): Complaint => {
  const key = `${path.at(-1) ?? ""}`
  const known = ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []
  return {
    path,
    key: true,
    message: `unknown key "${key}"`,
    nearest: nearestWord(key, known.filter(isWritten))
  }
}

/** The tag of a command is written as `do`, never as a key. */
const isWritten = (name: string): boolean => name !== "_tag"

const misfit = (issue: SchemaIssue.AnyOf, value: unknown, path: Path): Complaint => {
  const words = literals(issue.ast)
  const nearest = typeof value === "string" ? nearestWord(value, words) : null
  if (words.length > 0 && typeof value === "string") {
    return { path, key: false, message: `unknown ${noun(path)} "${value}"`, nearest }
  }
  const reasons = [...new Set(format(issue).split("\n"))].filter((line) => !line.startsWith("  at "))
  return { path, key: false, message: `${shown(value)}${reasons.map(expected).join(", or ")}`, nearest }
}

/** What a word is, where its key does not say it. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ["do", "command"],
  ["by", "actor"],
  ["type", "case type"],
  ["rules", "layer"],
  ["refused", "refusal"],
  ["fired", "rung"],
  ["cancelled", "rung"],
  ["provisional", "duty"],
  ["overdue", "duty"],
  ["agrees", "fact"],
  ["differs", "fact"],
  ["unsaid", "fact"]
])

const noun = (path: Path): string => {
  const key = path.findLast((key) => typeof key === "string") ?? "word"
  return NOUNS.get(key) ?? key
}

const literals = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (ast._tag === "Literal") return typeof ast.literal === "string" ? [ast.literal] : []
  return ast._tag === "Union" ? ast.types.flatMap(literals) : []
}

const step = (key: PropertyKey): string | number => (typeof key === "number" ? key : String(key))

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    const held = typeof inner === "object" && inner !== null ? Object.entries(inner) : []
    return held.find(([name]) => name === `${key}`)?.[1]
  }, value)

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `"${value}": ` : ""

/** A schema says "Expected …" or, where a filter speaks, only what it expected. */
const expected = (text: string): string => `expected ${text.replace(/^Expected /, "")}`
