/**
 * The lines of a dump: a header with the version of the format, one entry a line in the order of all entries, then
 * letters, then cases as they stand, and an end that counts and hashes them.
 *
 * A dump without its end is not a dump: it was cut off, or is still being written.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseType } from "@lianxin/core/case"
import * as Schema from "effect/Schema"

/** The version this program writes and reads. @since 0.1.0 */
export const FORMAT = 1

const Text = Schema.NonEmptyString
const Position = Schema.Int.check(Schema.isGreaterThan(0))
const Count = Schema.Natural

const Header = Schema.Struct({ lianxin: Schema.Literal("dump"), format: Schema.Int })

const EntryLine = Schema.Struct({
  entry: Schema.Struct({
    caseId: Text,
    type: Text,
    position: Position,
    tag: Text,
    at: Text,
    by: Text,
    body: Schema.Json
  })
})

const LetterLine = Schema.Struct({
  letter: Schema.Struct({
    key: Text,
    caseId: Text,
    template: Text,
    to: CaseType.Audience,
    params: CaseType.Notice.fields.params,
    attempt: Count,
    fate: Schema.Literals(["waiting", "delivered", "dead"]),
    reason: Schema.NullOr(Schema.String)
  })
})

const CaseLine = Schema.Struct({
  case: Schema.Struct({
    caseId: Text,
    type: Text,
    revision: Position,
    summary: CaseType.Summary,
    wakeAt: Schema.NullOr(Schema.Int)
  })
})

/** Counts, and the hash over everything. @since 0.1.0 */
export const End = Schema.Struct({
  end: Schema.Struct({
    entries: Count,
    letters: Schema.Struct({ waiting: Count, delivered: Count, dead: Count }),
    cases: Count,
    sha256: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))
  })
})

/** Any line after the header. @since 0.1.0 */
export const DumpLine = Schema.Union([EntryLine, LetterLine, CaseLine, End])
/** {@link DumpLine} as a type. @since 0.1.0 */
export type DumpLine = typeof DumpLine.Type

/** One line as text. @since 0.1.0 */
export const lineOf = (line: DumpLine | typeof Header.Type): string => `${JSON.stringify(line)}\n`

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(DumpLine))

/** A line as it was meant, or what is wrong with it. @since 0.1.0 */
export const readLine = decode

/** @since 0.1.0 */
export const readHeader = Schema.decodeUnknownResult(Schema.fromJsonString(Header))
