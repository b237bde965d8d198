/**
 * A dump as the source of a move.
 *
 * The whole file is read once before anything is copied, and held against its own count and hash: nothing is taken from
 * a dump that is damaged.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { FeedItem, Letter, Paged } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { badInput, type Halt } from "../command/Halt.ts"
import { type DumpLine, type End, FORMAT, readHeader, readLine } from "./dumpFormat.ts"
import { fingerprint } from "./fingerprint.ts"
import { lineNumber, linesFrom } from "./lines.ts"
import type { Pages, Side, Standing } from "./Side.ts"

const PAGE = 500

/** A dump that is whole. @since 0.1.0 */
export const dumpSide = Effect.fnUntraced(function* (name: string, path: string) {
  const { end, ...parts } = yield* partsOf(path, yield* headerEnd(path))
  const side = sideOf(name, path, parts)
  const found = yield* fingerprint(side)
  return found.sha256 === end.sha256
    ? side
    : yield* badInput(
        `${path}: does not hold what its last line counts and hashes; it was changed after it was written`
      )
})

interface Parts {
  readonly start: number
  readonly lettersAt: number
  readonly casesAt: number
}

const sideOf = (name: string, path: string, { casesAt, lettersAt, start }: Parts): Side => ({
  name,
  entries: entryPages(path, start),
  letters: (fate) =>
    pages(path, lettersAt, (line) =>
      "letter" in line ? (line.letter.fate === fate ? line.letter : "skip") : "end"
    ),
  cases: pages(path, casesAt, (line): Standing | "end" => ("case" in line ? line.case : "end"))
})

/** The entries of a dump, whole or still being written. @since 0.1.0 */
export const entryPages = (path: string, start: number): Pages<FeedItem> =>
  pages(path, start, (line, at): FeedItem | "end" => {
    if (!("entry" in line)) return "end"
    const { caseId, position, type, ...entry } = line.entry
    return { cursor: `${at}`, caseId, type, position, entry }
  })

/** Pages of the lines from a byte on, up to the first that belongs to the next part. */
const pages =
  <A extends FeedItem | Letter | Standing>(
    path: string,
    start: number,
    take: (line: DumpLine, end: number) => A | "skip" | "end"
  ): Pages<A> =>
  (after) =>
    reading(path, () => pageFrom(path, after === null ? start : Number(after), take))

const pageFrom = <A>(
  path: string,
  from: number,
  take: (line: DumpLine, end: number) => A | "skip" | "end"
): Paged<A> => {
  const items: Array<A> = []
  let at = from
  for (const { end, text } of linesFrom(path, from)) {
    const line = readLine(text)
    if (Result.isFailure(line)) throw badInput(`${path}:${lineNumber(path, at)}: ${line.failure.message}`)
    const taken = take(line.success, end)
    if (taken === "end") return { items, next: null }
    at = end
    if (taken !== "skip") items.push(taken)
    if (items.length === PAGE) return { items, next: `${at}` }
  }
  return { items, next: null }
}

/** The byte after the header, of a file that is a dump of a format this program knows. @since 0.1.0 */
export const headerEnd = (path: string): Effect.Effect<number, Halt> =>
  reading(path, () => {
    for (const { end, text } of linesFrom(path, 0)) {
      const header = readHeader(text)
      if (Result.isFailure(header)) break
      const { format } = header.success
      if (format === FORMAT) return end
      throw badInput(
        `${path}: is a dump of format ${format}, written by a newer program; this one knows ${FORMAT}`
      )
    }
    throw badInput(`${path}: is not a dump of Lianxin`)
  })

/** Where the letters and the cases begin, and what the last line says. */
const partsOf = (path: string, start: number): Effect.Effect<Parts & typeof End.Type, Halt> =>
  reading(path, () => {
    let [last, at] = ["", start]
    let [lettersAt, casesAt]: Array<number | null> = [null, null]
    for (const { end, text } of linesFrom(path, start)) {
      if (text.startsWith('{"letter"')) lettersAt ??= at
      if (text.startsWith('{"case"')) casesAt ??= at
      ;[last, at] = [text, end]
    }
    const line = readLine(last)
    if (Result.isFailure(line) || !("end" in line.success))
      throw badInput(`${path}: is cut off; its last line is not the end of a dump`)
    return { start, lettersAt: lettersAt ?? at, casesAt: casesAt ?? at, ...line.success }
  })

const reading = <A>(path: string, work: () => A): Effect.Effect<A, Halt> =>
  Effect.try({
    try: work,
    catch: (cause) => (isHalt(cause) ? cause : badInput(`${path}: cannot be read (${codeOf(cause)})`))
  })

const isHalt = (cause: unknown): cause is Halt =>
  typeof cause === "object" && cause !== null && "_tag" in cause && cause._tag === "Halt"

/** The system's own word for what went wrong. @since 0.1.0 */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown"
