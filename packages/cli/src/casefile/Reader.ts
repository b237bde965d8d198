/**
 * Reads one file against schemas and gathers everything that is wrong with it.
 *
 * A value that does not fit is null to the caller, who goes on reading, so that the writer of a file sees all of its
 * faults in one run.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { type Fault, nearestWord } from "./Fault.ts"
import { type Complaint, complaints } from "./complaints.ts"
import type { Path, Source } from "./Source.ts"

/** @since 0.1.0 */
export interface Reader {
  readonly source: Source
  readonly faults: ReadonlyArray<Fault>
  /** Decodes a value that stands at a path; null, and faults, where it does not fit. */
  readonly decode: <A>(schema: Schema.Codec<A, unknown>, value: unknown, at: Where) => A | null
  /** The same, reading on without the keys that do not fit, so that faults inside the others are found too. */
  readonly decodeRest: <A>(schema: Schema.Codec<A, unknown>, value: unknown, at: Path) => A | null
  /** Says what is wrong at a path, and which words would have been right. */
  readonly fault: (path: Path, message: string, found?: string, words?: Iterable<string>) => void
  /** Takes over a fault of another file that this one names. */
  readonly adopt: (fault: Fault) => void
}

/** Where a value stands: its path, or where each part of a value put together stands. @since 0.1.0 */
export type Where = Path | ((inside: Path) => Path)

/** A reader of one file. @since 0.1.0 */
export const make = (source: Source): Reader => {
  const faults: Array<Fault> = [...source.faults]

  const attempt = <A>(schema: Schema.Codec<A, unknown>, value: unknown, whole: (inside: Path) => Path) => {
    const text = asWritten(schema.ast, value, [], (inside) => source.writtenAs(whole(inside)))
    const decoded = Schema.decodeUnknownResult(schema)(text, { errors: "all", onExcessProperty: "error" })
    return Result.mapError(decoded, ({ issue }) => complaints(issue, text))
  }
  const report = (found: ReadonlyArray<Complaint>, whole: (inside: Path) => Path): null => {
    for (const { key, message, nearest, path } of found) {
      const place = key ? source.placeOfKey(whole(path)) : source.placeOf(whole(path))
      faults.push({ ...place, message, nearest })
    }
    return null
  }

  return {
    source,
    faults,
    fault: (path, message, found, words) => {
      const nearest = found === undefined || words === undefined ? null : nearestWord(found, words)
      faults.push({ ...source.placeOf(path), message, nearest })
    },
    adopt: (fault) => void faults.push(fault),
    decode: (schema, value, at) => {
      const whole = typeof at === "function" ? at : (inside: Path): Path => [...at, ...inside]
      const read = attempt(schema, value, whole)
      return Result.isSuccess(read) ? read.success : report(read.failure, whole)
    },
    decodeRest: (schema, value, at) => {
      const whole = (inside: Path): Path => [...at, ...inside]
      const read = attempt(schema, value, whole)
      if (Result.isSuccess(read)) return read.success
      report(read.failure, whole)
      const rest = attempt(schema, without(value, read.failure), whole)
      return Result.isSuccess(rest) ? rest.success : null
    }
  }
}

const without = (value: unknown, found: ReadonlyArray<Complaint>): unknown => {
  const bad = new Set(found.map(({ path }) => `${path[0] ?? ""}`))
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)))
    : value
}

/** Numbers stand as they were written wherever text is wanted. */
const asWritten = (
  ast: SchemaAST.AST,
  value: unknown,
  path: Path,
  written: (path: Path) => string | undefined
): unknown => {
  if (typeof value === "number") return wantsText(ast) ? (written(path) ?? `${value}`) : value
  if (Array.isArray(value) && ast._tag === "Arrays") {
    return value.map((item, i) =>
      asWritten(ast.elements[i] ?? ast.rest[0] ?? ast, item, [...path, i], written)
    )
  }
  if (typeof value !== "object" || value === null || ast._tag !== "Objects") return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      const inner =
        ast.propertySignatures.find(({ name }) => name === key)?.type ?? ast.indexSignatures[0]?.type
      return [key, inner === undefined ? item : asWritten(inner, item, [...path, key], written)]
    })
  )
}

const wantsText = (ast: SchemaAST.AST): boolean =>
  ast._tag === "String" ||
  (ast._tag === "Union" && ast.types.some(wantsText) && !ast.types.some((one) => one._tag === "Number"))
