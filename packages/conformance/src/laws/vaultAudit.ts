/**
 * Laws of the audit: whatever is done to its lines is found, and the first line it was done to is named.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { AuditHead, AuditLine, Vault } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"

type Lines = ReadonlyArray<AuditLine>
type Deed = (lines: Lines) => Lines

const LINES = 12
const sha256 = (text: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
    (hash) => Buffer.from(hash).toString("hex")
  )

const change =
  (at: number, edit: (line: AuditLine) => Partial<AuditLine>): Deed =>
  (lines) =>
    lines.map((line, i) => (i === at - 1 ? { ...line, ...edit(line) } : line))

const forged = (text: string): string => text.replace("clerk@", "other@")

/** Lines change places and take each other's numbers, as rows of a table would. */
const exchanged: Deed = (lines) =>
  lines.map((line, i) => ({ ...(lines[i === 4 ? 5 : i === 5 ? 4 : i] ?? line), sequence: line.sequence }))

const DEEDS: ReadonlyArray<readonly [deed: string, change: Deed, found: readonly [number, string]]> = [
  ["a text is edited", change(5, ({ text }) => ({ text: forged(text) })), [5, "altered"]],
  ["a space is put in", change(5, ({ text }) => ({ text: text.replace(",", ", ") })), [5, "altered"]],
  ["the first line is edited", change(1, ({ text }) => ({ text: forged(text) })), [1, "altered"]],
  ["the last line is edited", change(LINES, ({ text }) => ({ text: forged(text) })), [LINES, "altered"]],
  ["a hash is edited", change(5, ({ hash }) => ({ hash: hash.replaceAll("a", "b") + "0" })), [5, "altered"]],
  ["a line is taken out", (lines) => lines.filter((_, i) => i !== 4), [5, "removed"]],
  [
    "a line is taken out and the rest numbered anew",
    (lines) => lines.filter((_, i) => i !== 4).map((line, i) => ({ ...line, sequence: i + 1 })),
    [5, "removed"]
  ],
  ["two lines change places", exchanged, [5, "reordered"]],
  ["the beginning is cut off", (lines) => lines.slice(3), [1, "removed"]]
]

const verdict = (vault: Vault["Service"], pins: ReadonlyArray<AuditHead> = []) =>
  Effect.match(vault.verify(pins), {
    onSuccess: () => "whole",
    onFailure: (error) => (error._tag === "AuditBroken" ? [error.sequence, error.problem] : error._tag)
  })

const used = Effect.fnUntraced(function* () {
  const opened = yield* Specimen.opened()
  for (let i = 0; i < LINES / 2; i++) {
    yield* opened.vault.put(Specimen.identity(`p-${i}`, "A"), Specimen.use())
    yield* opened.vault.read(`p-${i}`, "identity", Specimen.use())
  }
  return { ...opened, lines: yield* opened.rig.intruder.lines }
})

/** @since 0.1.0 */
export const chained = law(
  "chained",
  "an audit line that was edited, taken out or moved is found and named",
  () =>
    Effect.gen(function* () {
      const { lines, rig, vault } = yield* used()
      yield* same("whole at first", yield* verdict(vault), "whole")
      for (const [deed, change, found] of DEEDS) {
        yield* rig.intruder.setLines(change(lines))
        yield* same(deed, yield* verdict(vault), found)
        yield* rig.intruder.setLines(lines)
      }
      yield* rig.intruder.setLines(yield* rehashed(lines, 5))
      yield* same("a line is edited and its hash made anew", yield* verdict(vault), [5, "altered"])
    }).pipe(Effect.scoped)
)

/** Line `at` forged with a right hash of its own; the lines after it stay as they were. */
const rehashed = Effect.fnUntraced(function* (lines: Lines, at: number) {
  const line = lines[at - 1]
  if (line === undefined) return lines
  const text = forged(line.text)
  const hash = yield* sha256(line.previous + text)
  return change(at, () => ({ text, hash }))(lines)
})

/** All lines from `at` on written anew by somebody who knows how. */
const rewritten = Effect.fnUntraced(function* (lines: Lines, at: number) {
  const all: Array<AuditLine> = []
  for (const line of lines) {
    const previous = all.at(-1)?.hash ?? line.previous
    const text = line.sequence < at ? line.text : forged(line.text)
    all.push({ ...line, previous, text, hash: yield* sha256(previous + text) })
  }
  return all
})

/** @since 0.1.0 */
export const pinned = law(
  "pinned",
  "an audit cut off at its end, or written anew as a whole, is found by a head that was pinned elsewhere",
  () =>
    Effect.gen(function* () {
      const { lines, rig, vault } = yield* used()
      const head = (yield* vault.verify()).head
      if (head === null) return yield* same("a head", null, "one")
      yield* same("the pin holds", yield* verdict(vault, [head]), "whole")
      yield* rig.intruder.setLines(lines.slice(0, 9))
      yield* same("cut off", yield* verdict(vault, [head]), [10, "truncated"])
      yield* rig.intruder.setLines([])
      yield* same("all gone", yield* verdict(vault, [head]), [1, "truncated"])
      yield* rig.intruder.setLines(yield* rewritten(lines, 4))
      yield* same("whole in itself", yield* verdict(vault), "whole")
      yield* same("but not as pinned", yield* verdict(vault, [head]), [LINES, "notAsPinned"])
    }).pipe(Effect.scoped)
)
