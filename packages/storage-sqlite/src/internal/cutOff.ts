/**
 * Whether the end of a store's file is missing, told without SQLite.
 *
 * A file that has a log beside it may rightly be shorter than its first page says: SQLite fills it up from the log.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { statSync } from "node:fs"

const PAGE_SIZE_AT = 16
const CHANGES_AT = 24
const PAGES_AT = 28
const PAGES_VALID_FOR_AT = 92

/** Whether a file of `size` bytes that begins with this header lacks pages. @since 0.1.0 */
export const isCutOff = (path: string, header: Buffer, size: number): boolean => {
  const told = header.readUInt16BE(PAGE_SIZE_AT)
  const pageSize = told === 1 ? 65_536 : told
  // SQLite itself trusts the count of pages only where both counters agree.
  const counted = header.readUInt32BE(CHANGES_AT) === header.readUInt32BE(PAGES_VALID_FOR_AT)
  return counted && size < header.readUInt32BE(PAGES_AT) * pageSize && !hasLog(path)
}

const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
