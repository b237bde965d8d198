/**
 * A look at a file without SQLite: is it ours, does this version know it, is it all there, may it be written.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Damaged, NotOurs, type OpenError, ReadOnly, StoreUnavailable, UnknownSchema } from "@lianxin/ports"
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  type Stats,
  statSync
} from "node:fs"
import { dirname } from "node:path"

/** What a file of ours looks like. @since 0.1.0 */
export interface Ours {
  readonly path: string
  readonly applicationId: number
  /** Step `n` leads from schema `n` to `n + 1`. */
  readonly steps: ReadonlyArray<string>
}

/** What can be told without SQLite, or null when the file may be opened. @since 0.1.0 */
export const lookAt = (ours: Ours): OpenError | null => {
  const { path } = ours
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined || (found.isFile() && found.size === 0)) return null
    return found.isDirectory() ? new NotOurs({ where: path, found: "folder" }) : headerFault(ours, found)
  } catch (cause) {
    return new StoreUnavailable({ operation: `open ${path}`, retryable: false, cause })
  }
}

const HEADER = 100
const VERSION_AT = 60
const APPLICATION_AT = 68

const headerFault = ({ applicationId, path: where, steps }: Ours, stats: Stats): OpenError | null => {
  const header = stats.isFile() ? firstBytes(where) : Buffer.alloc(0)
  if (header.length < HEADER || header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    return new NotOurs({ where, found: "other file" })
  if (header.readUInt32BE(APPLICATION_AT) !== applicationId)
    return new NotOurs({ where, found: "other SQLite database" })
  const found = header.readUInt32BE(VERSION_AT)
  if (found > steps.length) return new UnknownSchema({ where, found, known: steps.length })
  return isCutOff(where, header, stats.size) ? new Damaged({ where, found: "cut off" }) : null
}

const PAGE_SIZE_AT = 16
const CHANGES_AT = 24
const PAGES_AT = 28
const PAGES_VALID_FOR_AT = 92

/** A file that has a log beside it may rightly be shorter than its first page says: SQLite fills it up from the log. */
const isCutOff = (path: string, header: Buffer, size: number): boolean => {
  const told = header.readUInt16BE(PAGE_SIZE_AT)
  const pageSize = told === 1 ? 65_536 : told
  // SQLite itself trusts the count of pages only where both counters agree.
  const isCounted = header.readUInt32BE(CHANGES_AT) === header.readUInt32BE(PAGES_VALID_FOR_AT)
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return isCounted && log === 0 && size < header.readUInt32BE(PAGES_AT) * pageSize
}

const firstBytes = (path: string): Buffer => {
  const file = openSync(path, "r")
  try {
    const buffer = Buffer.alloc(HEADER)
    return buffer.subarray(0, readSync(file, buffer, 0, HEADER, 0))
  } finally {
    closeSync(file)
  }
}

/** A file marked read-only is left alone even by a user who could overrule the mark. @since 0.1.0 */
export const readOnly = (where: string): OpenError | null => {
  try {
    const paths = existsSync(where) ? [where, dirname(where)] : [dirname(where)]
    return paths.every(mayWrite) ? null : new ReadOnly({ where })
  } catch (cause) {
    return new StoreUnavailable({ operation: `open ${where}`, retryable: false, cause })
  }
}

const mayWrite = (path: string): boolean => {
  if ((statSync(path).mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
