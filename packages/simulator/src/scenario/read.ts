/**
 * Reads a scenario from a plain value, as a YAML file yields it, and says everything that is wrong with its shape.
 *
 * Whether its words stand in a directory and a rule book is a second question: see `check`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Fault } from "./Fault.ts"
import { nearest } from "./nearest.ts"
import { Scenario } from "./Scenario.ts"

type Path = Fault["path"]

/** The scenario a value holds, or everything that is wrong with it. @since 0.1.0 */
export const read = (input: unknown): Result.Result<Scenario, ReadonlyArray<Fault>> => {
  const decoded = Schema.decodeUnknownResult(Scenario)(input, { errors: "all", onExcessProperty: "error" })
  return Result.mapError(decoded, ({ issue }) => leaves(issue, [], input))
}

const leaves = (issue: SchemaIssue.Issue, path: Path, input: unknown): ReadonlyArray<Fault> => {
  switch (issue._tag) {
    case "Pointer":
      return leaves(
        issue.issue,
        [...path, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))],
        input
      )
    case "Composite":
      return issue.issues.flatMap((one) => leaves(one, path, input))
    case "Filter":
    case "Encoding":
      return issue.issue._tag === "Pointer" ? leaves(issue.issue, path, input) : [fault(issue, path, input)]
    case "AnyOf":
      return issue.issues.length > 0
        ? issue.issues.flatMap((one) => leaves(one, path, input))
        : [chosen(issue, path, input)]
    default:
      return [fault(issue, path, input)]
  }
}

const messageOf = SchemaIssue.makeFormatterStandardSchemaV1()

const fault = (issue: SchemaIssue.Issue, path: Path, input: unknown): Fault => {
  const key = `${path.at(-1) ?? ""}`
  const expected = (messageOf(issue).issues[0]?.message ?? "another value").replace(/^Expected /, "")
  if (issue._tag === "MissingKey")
    return { code: "MISSING_KEY", path, found: null, expected: `a value for ${key}`, nearest: null }
  if (issue._tag !== "UnexpectedKey")
    return { code: "WRONG_VALUE", path, found: found(input, path), expected, nearest: null }
  const keys =
    "propertySignatures" in issue.ast ? issue.ast.propertySignatures.map(({ name }) => String(name)) : []
  return {
    code: "UNKNOWN_KEY",
    path,
    found: key,
    expected: `one of ${keys.join(", ")}`,
    nearest: nearest(key, keys)
  }
}

/** A word out of a list, or a distribution whose `shape` is not one. */
const chosen = ({ ast }: SchemaIssue.AnyOf, path: Path, input: unknown): Fault => {
  const shapes = ast.types.flatMap(shapeOf)
  const words = shapes.length > 0 ? shapes : ast.types.flatMap(literal)
  const at = shapes.length > 0 && valueAt(input, [...path, "shape"]) !== undefined ? [...path, "shape"] : path
  const word = valueAt(input, at)
  const hint = typeof word === "string" ? nearest(word, words) : null
  return {
    code: "UNKNOWN_WORD",
    path: at,
    found: found(input, at),
    expected: `one of ${words.join(", ")}`,
    nearest: hint
  }
}

const literal = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Literal" ? [String(ast.literal)] : []
const shapeOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Objects"
    ? ast.propertySignatures.filter(({ name }) => name === "shape").flatMap(({ type }) => literal(type))
    : []

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined), input)

const found = (input: unknown, path: Path): string | null => {
  const value = valueAt(input, path)
  return value === undefined ? null : (JSON.stringify(value)?.slice(0, 80) ?? null)
}
