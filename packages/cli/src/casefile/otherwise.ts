/**
 * A case in another light: counted by the other reading of the law, or begun while less of the calendar was announced.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { WorkingDays } from "@lianxin/core/time"
import { inModes, mayCount } from "../world/modes.ts"
import { termIds } from "../world/World.ts"
import type { Setting } from "./CaseFile.ts"
import type { Reader } from "./Reader.ts"
import type { CaseShape } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** Where the law has two readings, a case may be counted by the other. @since 0.1.0 */
export const countedSo = (reader: Reader, setting: Setting, { mode }: CaseShape, path: Path): Setting => {
  if (mode === undefined) return setting
  const { basis, world } = setting
  const terms = termIds(world)
  for (const [rule, way] of Object.entries(mode)) {
    const at = [...path, "mode", rule]
    if (!terms.includes(rule)) reader.fault(at, `"${rule}" is no rule that is a length of time`, rule, terms)
    else if (!mayCount(world, rule, way)) reader.fault(at, `${rule} cannot be counted as ${way}`)
  }
  return { ...setting, basis: { ...basis, book: inModes(basis.book, mode) } }
}

/** While the history was made, nothing after a day had been announced. @since 0.1.0 */
export const announcedUpTo = (reader: Reader, setting: Setting, shape: CaseShape, path: Path): Setting => {
  const { announced } = shape
  if (announced === undefined) return setting
  const { book } = setting.basis
  if (!WorkingDays.isAnnounced(book.calendar, announced)) {
    const { announcedFrom, announcedUntil } = book.calendar
    const known = `the calendar is announced from ${announcedFrom} to ${announcedUntil}`
    reader.fault([...path, "announced"], `${announced} is no day of it: ${known}`)
  }
  const calendar = WorkingDays.announcedUpTo(book.calendar, announced)
  return { ...setting, basis: { ...setting.basis, book: { ...book, calendar } } }
}
