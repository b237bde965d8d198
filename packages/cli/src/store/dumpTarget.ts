/**
 * A dump as the target of a move.
 *
 * It is written under its name with `.part` behind, and gets its name when it is whole and on the disk. A part that is
 * there already is gone on with, from its last whole entry.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { FeedItem } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync
} from "node:fs"
import { badInput, type Halt } from "../command/Halt.ts"
import { type DumpLine, FORMAT, lineOf } from "./dumpFormat.ts"
import { codeOf, entryPages, headerEnd } from "./dumpSide.ts"
import { emptySums, fingerprintOf } from "./fingerprint.ts"
import { linesFrom } from "./lines.ts"
import { caseFacts, eachPage, entryFacts, letterFacts, type Target } from "./Side.ts"

/** A dump to be written, or gone on with. @since 0.1.0 */
export const dumpTarget = Effect.fnUntraced(function* (name: string, path: string) {
  if (existsSync(path)) return yield* badInput(`${path}: is there already; a dump is never written over`)
  const part = `${path}.part`
  yield* begun(part)
  const start = yield* headerEnd(part)
  const sums = emptySums()
  let kept = start
  yield* eachPage(entryPages(part, start), (items) =>
    Effect.sync(() => {
      for (const item of items) sums.entries.add(entryFacts(item))
      kept = Number(items.at(-1)?.cursor ?? kept)
    })
  )
  yield* writing(part, () => truncateSync(part, kept))
  return yield* targetOn(name, path, { part, start, sums })
})

/** A part with its header; one that was stopped before its header was whole begins anew. */
const begun = (part: string): Effect.Effect<void, Halt> =>
  writing(part, () => {
    if (existsSync(part) && [...firstLine(part)].length > 0) return
    const file = openSync(part, "w")
    writeSync(file, lineOf({ lianxin: "dump", format: FORMAT }))
    closeSync(file)
  })

function* firstLine(part: string) {
  for (const line of linesFrom(part, 0)) {
    yield line
    return
  }
}

interface Begun {
  readonly part: string
  readonly start: number
  readonly sums: ReturnType<typeof emptySums>
}

const targetOn = Effect.fnUntraced(function* (name: string, path: string, { part, start, sums }: Begun) {
  const file = yield* Effect.acquireRelease(
    writing(part, () => openSync(part, "a")),
    (file) => Effect.sync(() => closeSync(file))
  )
  const put = (lines: ReadonlyArray<DumpLine>) =>
    writing(part, () => {
      const bytes = Buffer.from(lines.map(lineOf).join(""))
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    })
  const nothing = () => Effect.succeed({ items: [], next: null })

  const target: Target = {
    name,
    entries: (after) => (statSync(part).size === start ? nothing() : entryPages(part, start)(after)),
    cases: nothing,
    letters: () => nothing,
    addEntries: (items) => {
      for (const item of items) sums.entries.add(entryFacts(item))
      return put(items.map(entryLine))
    },
    addLetters: (letters) => {
      for (const letter of letters) sums.letters[letter.fate].add(letterFacts(letter))
      return put(letters.map((letter) => ({ letter })))
    },
    stand: (cases) => {
      for (const one of cases) sums.cases.add(caseFacts(one))
      return put(cases.map((one) => ({ case: one })))
    },
    finish: Effect.suspend(() => Effect.andThen(put([{ end: fingerprintOf(sums) }]), named(file, part, path)))
  }
  return target
})

const entryLine = ({ caseId, entry, position, type }: FeedItem): DumpLine => ({
  entry: { caseId, type, position, ...entry }
})

/** A link, unlike a rename, never replaces what somebody else put there meanwhile. */
const named = (file: number, part: string, path: string): Effect.Effect<void, Halt> =>
  writing(path, () => {
    fsyncSync(file)
    linkSync(part, path)
    rmSync(part)
  })

const writing = <A>(path: string, work: () => A): Effect.Effect<A, Halt> =>
  Effect.try({ try: work, catch: (cause) => badInput(`${path}: cannot be written (${codeOf(cause)})`) })
