/**
 * One case in one file: its entries, how it stands, and the notices it owes.
 *
 * Because everything a commit brings is in one file, replacing that file is the whole transaction. Each entry carries
 * its number in the order of all entries, and each notice its number in the order of all notices.
 *
 * @since 0.1.0
 */
import { type Commit, Damaged, type Entry, type Letter, type Summary, UnknownSchema } from "@lianxin/ports"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** An entry and its place among all entries of the county. @since 0.1.0 */
export interface Numbered {
  readonly number: number
  readonly entry: Entry
}

/** A notice, its place among all notices, and from when on it may be told. @since 0.1.0 */
export interface Owed extends Letter {
  readonly number: number
  /** Null from the beginning on; else the moment it was deferred to. */
  readonly notBefore: number | null
}

/** What stands in the file. @since 0.1.0 */
export interface CaseFile {
  readonly format: 1
  readonly caseId: string
  readonly type: string
  readonly summary: Summary
  readonly wakeAt: number | null
  readonly entries: ReadonlyArray<Numbered>
  readonly notices: ReadonlyArray<Owed>
}

const PLAIN = /^[a-z0-9][a-z0-9._-]{0,99}$/

/** A plain id is its own file name; any other gets a name no file system can mistake for a second one. @since 0.1.0 */
export const pathOf = (folder: string, caseId: string): string =>
  join(
    folder,
    PLAIN.test(caseId) ? `${caseId}.json` : `~${createHash("sha256").update(caseId).digest("hex")}.json`
  )

/** The file after a commit. `nextEntry` and `nextNotice` are the first free numbers; `isKnown` tells keys already owed. @since 0.1.0 */
export const after = (
  before: CaseFile | null,
  { caseId, entries, notices, summary, type, wakeAt }: Commit,
  { isKnown, nextEntry, nextNotice }: Numbers
): CaseFile => {
  const own = new Map(notices.filter(({ key }) => !isKnown(key)).map((notice) => [notice.key, notice]))
  return {
    format: 1,
    caseId,
    type,
    summary,
    wakeAt,
    entries: [...(before?.entries ?? []), ...entries.map((entry, i) => ({ number: nextEntry + i, entry }))],
    notices: [
      ...(before?.notices ?? []),
      ...[...own.values()].map((notice, i) => ({
        ...notice,
        caseId,
        attempt: 0,
        fate: "waiting" as const,
        reason: null,
        number: nextNotice + i,
        notBefore: null
      }))
    ]
  }
}

/** Where numbering goes on. @since 0.1.0 */
export interface Numbers {
  readonly nextEntry: number
  readonly nextNotice: number
  readonly isKnown: (key: string) => boolean
}

/** Reads a file; one that is no case of ours is named. @since 0.1.0 */
export const readCase = (path: string): CaseFile => {
  const found = parsed(readFileSync(path, "utf8"))
  if (
    typeof found === "object" &&
    found !== null &&
    "format" in found &&
    typeof found.format === "number" &&
    found.format > FORMAT
  )
    throw new UnknownSchema({ where: path, found: found.format, known: FORMAT })
  if (!isCase(found)) throw new Damaged({ where: path, found: "malformed" })
  return found
}

const FORMAT = 1

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isCase = (found: unknown): found is CaseFile =>
  typeof found === "object" &&
  found !== null &&
  "format" in found &&
  found.format === FORMAT &&
  "entries" in found &&
  Array.isArray(found.entries)
