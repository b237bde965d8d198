/**
 * The chain of the audit: how the next line is made, and how a whole audit is held against itself.
 *
 * A chain shows any change inside it. What it cannot show alone is an end cut off, or all of it written anew by somebody
 * who knows how: that is what heads pinned elsewhere are for.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  AUDIT_START,
  AuditBroken,
  type AuditEntry,
  auditEntryOf,
  type AuditHead,
  type AuditLine,
  type AuditReport
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"

export { lines } from "./internal/lines.ts"

/** JSON with the names of each object in order and no space: one text for one value. @since 0.1.0 */
export const canonical = (value: Schema.Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`
}

/** The hash that closes a line: over the hash before it and its text. @since 0.1.0 */
export const hashOf = ({ previous, text }: Pick<AuditLine, "previous" | "text">): string =>
  createHash("sha256").update(previous).update(text).digest("hex")

/** The line that comes after a head. @since 0.1.0 */
export const next = (head: AuditHead | null, entry: Omit<AuditEntry, "sequence">): AuditLine => {
  const sequence = (head?.sequence ?? 0) + 1
  const previous = head?.hash ?? AUDIT_START
  const text = canonical({ ...entry, sequence })
  return { sequence, previous, text, hash: hashOf({ previous, text }) }
}

/** How far a walk has come. */
interface Walk {
  readonly lines: number
  readonly first: AuditLine | null
  readonly last: AuditLine | null
  /** The furthest line that some later line says was pruned. */
  readonly prunedThrough: number
  /** Whether a later line vouches for where the first one begins. */
  readonly isRooted: boolean
}

const START: Walk = { lines: 0, first: null, last: null, prunedThrough: 0, isRooted: false }

type Lines<E> = Stream.Stream<AuditLine, E>
type Fault = Pick<AuditBroken, "sequence" | "problem"> | { readonly missing: number }

const step = (walk: Walk, line: AuditLine): Walk | Fault => {
  const expected = walk.last === null ? line.sequence : walk.last.sequence + 1
  if (line.sequence !== expected) return { missing: expected }
  if (hashOf(line) !== line.hash) return { sequence: expected, problem: "altered" }
  const entry = Option.getOrNull(auditEntryOf(line))
  if (entry === null) return { sequence: expected, problem: "altered" }
  if (entry.sequence !== expected) return { missing: expected }
  if (walk.last !== null && line.previous !== walk.last.hash)
    return { sequence: walk.last.sequence, problem: "altered" }
  return onwards(walk, line, entry)
}

const onwards = (walk: Walk, line: AuditLine, { checkpoint }: AuditEntry): Walk => {
  const first = walk.first ?? line
  const vouches = checkpoint?.through === first.sequence - 1 && checkpoint.hash === first.previous
  const begins = first.sequence === 1 && first.previous === AUDIT_START
  return {
    lines: walk.lines + 1,
    first,
    last: line,
    prunedThrough: Math.max(walk.prunedThrough, checkpoint?.through ?? 0),
    isRooted: walk.isRooted || begins || vouches
  }
}

const isFault = (at: Walk | Fault): at is Fault => !("lines" in at)

/** A line that is not where it should be stands somewhere else, or nowhere. */
const whereIs = <E>(lines: Lines<E>, sequence: number): Effect.Effect<AuditBroken, E> =>
  lines.pipe(
    Stream.filter((line) => Option.exists(auditEntryOf(line), (entry) => entry.sequence === sequence)),
    Stream.runHead,
    Effect.map(
      (found) => new AuditBroken({ sequence, problem: Option.isSome(found) ? "reordered" : "removed" })
    )
  )

/** Where the first line does not begin the chain and no checkpoint says why. */
const unrooted = ({ first, isRooted, prunedThrough }: Walk): AuditBroken | null =>
  first === null || isRooted
    ? null
    : prunedThrough + 1 < first.sequence
      ? new AuditBroken({ sequence: prunedThrough + 1, problem: "removed" })
      : new AuditBroken({ sequence: first.sequence, problem: "altered" })

/** What a head pinned elsewhere says against a chain that is whole in itself. */
const againstPin = (walk: Walk, hashes: ReadonlyMap<number, string>, pin: AuditHead): AuditBroken | null => {
  const end = walk.last?.sequence ?? 0
  if (pin.sequence > end) return new AuditBroken({ sequence: end + 1, problem: "truncated" })
  const found = hashes.get(pin.sequence)
  return found === undefined || found === pin.hash
    ? null
    : new AuditBroken({ sequence: pin.sequence, problem: "notAsPinned" })
}

/**
 * Holds lines, in their stored order, against themselves and against pinned heads. The stream is read a second time only
 * where a line is missing.
 *
 * @since 0.1.0
 */
export const verify = Effect.fnUntraced(function* <E>(
  lines: Lines<E>,
  pinned: ReadonlyArray<AuditHead> = []
): Effect.fn.Return<AuditReport, AuditBroken | E> {
  const wanted = new Set(pinned.map(({ sequence }) => sequence))
  const hashes = new Map<number, string>()
  const walked = yield* Stream.runFoldEffect(
    lines,
    () => START,
    Effect.fnUntraced(function* (walk: Walk, line: AuditLine) {
      const to = step(walk, line)
      if (isFault(to)) return yield* "missing" in to ? yield* whereIs(lines, to.missing) : new AuditBroken(to)
      if (to.lines === 1) hashes.set(line.sequence - 1, line.previous)
      if (wanted.has(line.sequence)) hashes.set(line.sequence, line.hash)
      return to
    })
  )
  const broken = unrooted(walked) ?? pinned.map((pin) => againstPin(walked, hashes, pin)).find(isBroken)
  if (isBroken(broken)) return yield* broken
  const { first, last } = walked
  return {
    lines: walked.lines,
    first: first?.sequence ?? null,
    head: last === null ? null : { sequence: last.sequence, hash: last.hash },
    unheld: pinned.filter(({ sequence }) => !hashes.has(sequence))
  }
})

const isBroken = (found: AuditBroken | null | undefined): found is AuditBroken =>
  found !== null && found !== undefined
