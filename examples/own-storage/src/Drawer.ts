/**
 * All cases of the county: the files on the disk, and in memory what must be found without reading every file.
 *
 * The memory is made from the files when the folder is opened and follows them at each write, never the other way round.
 *
 * @since 0.1.0
 */
import { type Commit, Damaged, NotOurs, RevisionConflict, unstorable, type Unstorable } from "@lianxin/ports"
import * as Result from "effect/Result"
import { mkdirSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { after, type CaseFile, type Owed, pathOf, readCase } from "./CaseFile.ts"
import { filesOf, flush, replaceFile } from "./disk.ts"

/** A case without its entries: what the worklist and the sweeper look at. @since 0.1.0 */
export type Card = Omit<CaseFile, "entries" | "notices" | "format"> & { readonly revision: number }

/** @since 0.1.0 */
export interface Drawer {
  readonly cards: ReadonlyMap<string, Card>
  /** By key. */
  readonly notices: ReadonlyMap<string, Owed>
  /** The case and position of every entry, in the order of all entries. */
  readonly order: ReadonlyArray<{ readonly caseId: string; readonly position: number }>
  readonly read: (caseId: string) => CaseFile | null
  readonly put: (commit: Commit) => Result.Result<number, RevisionConflict | Unstorable>
  /** Writes a notice down as it now is. */
  readonly rewrite: (notice: Owed) => void
}

const CASES = "cases"

/** A folder that holds something, and no cases, belongs to somebody else. Nothing was changed. @since 0.1.0 */
export const mustBeOurs = (folder: string): void => {
  const names = readdirSync(folder)
  if (names.length > 0 && !names.includes(CASES)) throw new NotOurs({ where: folder, found: "folder" })
}

/** Opens the folder of case files, and makes it where there is none. @since 0.1.0 */
export const openDrawer = (folder: string): Drawer => {
  const files = join(folder, CASES)
  mkdirSync(files, { recursive: true })
  const cards = new Map<string, Card>()
  const notices = new Map<string, Owed>()
  const order: Array<{ caseId: string; position: number }> = []
  let nextNotice = 0

  /** Follows what is now on the disk. */
  const follow = (file: CaseFile): void => {
    const { entries, notices: own, ...card } = file
    for (const [i, { number }] of entries.entries()) order[number] = { caseId: file.caseId, position: i + 1 }
    for (const notice of own) {
      notices.set(notice.key, notice)
      nextNotice = Math.max(nextNotice, notice.number + 1)
    }
    cards.set(file.caseId, { ...card, revision: entries.length })
  }

  const read = (caseId: string): CaseFile | null =>
    cards.has(caseId) ? readCase(pathOf(files, caseId)) : null

  const write = (file: CaseFile): void => {
    replaceFile(pathOf(files, file.caseId), JSON.stringify(file))
    // From here on it has happened: the memory follows before anything else can fail. It keeps a copy of its own.
    follow(structuredClone(file))
    flush(files)
  }

  const put: Drawer["put"] = (commit) => {
    const fault = unstorable(commit)
    if (fault !== null) return Result.fail(fault)
    const { caseId, expected } = commit
    const found = cards.get(caseId)?.revision ?? 0
    if (found !== expected) return Result.fail(new RevisionConflict({ caseId, expected, found }))
    write(
      after(read(caseId), commit, { nextEntry: order.length, nextNotice, isKnown: (key) => notices.has(key) })
    )
    return Result.succeed(found + commit.entries.length)
  }

  const rewrite = (notice: Owed): void => {
    const file = read(notice.caseId)
    if (file !== null)
      write({ ...file, notices: file.notices.map((one) => (one.key === notice.key ? notice : one)) })
  }

  for (const path of filesOf(files)) follow(readCase(path))
  // A number that is missing was the place of an entry: somebody took a file away.
  if (Object.keys(order).length < order.length) throw new Damaged({ where: files, found: "cut off" })
  return { cards, notices, order, read, put, rewrite }
}
