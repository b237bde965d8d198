/**
 * A trace as a file 决定说明文件: the trace, everything needed to decide again, and a seal over all of it.
 *
 * The seal finds a slip or a change of the file; it is no signature, and whoever writes a file can seal it anew.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { Trace } from "@lianxin/core/explain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"
import { KIND_NAMES } from "../world/Kind.ts"

const unsealed = {
  version: Schema.Literal(Trace.VERSION),
  caseType: Schema.Literals(KIND_NAMES),
  /** The ids of the layers, lowest first. */
  book: Schema.Array(Schema.NonEmptyString),
  /** The name of a directory that is shipped, or one written out. */
  directory: Schema.Union([Schema.NonEmptyString, Directory.DirectoryData]),
  calendar: Schema.NonEmptyString,
  /** Every event before the command, the oldest first. */
  history: Schema.Array(Schema.Json),
  command: Schema.Json,
  trace: Trace.Trace
}

/** A trace with what it was made from. @since 0.1.0 */
export const TraceFile = Schema.Struct({
  ...unsealed,
  /** SHA-256, in hexadecimal, over everything else as JSON with sorted keys and without spaces. */
  seal: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))
}).annotate({ identifier: "TraceFile", title: "Trace file of Lianxin, version 1" })
/** {@link TraceFile} as a type. @since 0.1.0 */
export type TraceFile = typeof TraceFile.Type

/** The same before it is sealed. @since 0.1.0 */
export type Unsealed = Omit<TraceFile, "seal">

/** JSON with sorted keys and without spaces, so that one content has one text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`
}

/** The seal over everything in a value but its seal. */
const sealOf = (value: object): string => {
  const rest = Object.entries(value).filter(([key]) => key !== "seal")
  return createHash("sha256")
    .update(canonical(Object.fromEntries(rest)))
    .digest("hex")
}

/** The file with its seal. @since 0.1.0 */
export const sealed = (file: Unsealed): TraceFile => ({ ...file, seal: sealOf(file) })

/** The text a trace file is written as. @since 0.1.0 */
export const textOf = (file: TraceFile): string => `${JSON.stringify(file, null, 2)}\n`

/** Why a text is no trace that can be checked. @since 0.1.0 */
export type NotRead =
  | { readonly code: "NOT_JSON" | "NOT_A_TRACE" }
  | { readonly code: "ALTERED" }
  | { readonly code: "MALFORMED"; readonly issue: string }

const Sealed = Schema.Struct({ trace: Schema.Unknown, seal: Schema.String })
const hasSeal = Schema.is(Sealed)

/** As it was written, to the last space; what lies too deep to be looked through was never written here. */
const isWhole = (value: typeof Sealed.Type, text: string): boolean => {
  const found = Result.try(
    () => `${JSON.stringify(value, null, 2)}\n` === text && sealOf(value) === value.seal
  )
  return Result.getOrElse(found, () => false)
}

/** Reads a text: first that it is JSON, then its seal, then its shape. @since 0.1.0 */
export const readTrace = (text: string): Result.Result<TraceFile, NotRead> => {
  const parsed = Result.try((): unknown => JSON.parse(text))
  if (Result.isFailure(parsed)) return Result.fail({ code: "NOT_JSON" })
  if (!hasSeal(parsed.success)) return Result.fail({ code: "NOT_A_TRACE" })
  if (!isWhole(parsed.success, text)) return Result.fail({ code: "ALTERED" })
  return Schema.decodeUnknownResult(TraceFile)(parsed.success, { onExcessProperty: "error" }).pipe(
    Result.mapError(({ message }) => ({ code: "MALFORMED" as const, issue: message }))
  )
}

/** The published JSON Schema of a trace file. @since 0.1.0 */
export const jsonSchema = (): object => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(TraceFile)
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions }
}
