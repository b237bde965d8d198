/**
 * Sending commits to the database, several in one statement.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type Commit,
  type Entry,
  type OwedNotice,
  RevisionConflict,
  type StoreUnavailable,
  type Unstorable
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { SqlError } from "effect/sql/SqlError"
import { mayPassApart, unavailable } from "./faults.ts"
import { type Columns, number, type Place, reading } from "./rows.ts"

/** What became of one commit. @since 0.1.0 */
export type Answer = Result.Result<number, RevisionConflict | Unstorable>

/** The same, or why nobody knows. @since 0.1.0 */
export type Outcome = Result.Result<Answer, StoreUnavailable>

/** Entries that go into one row. */
interface PageOfEntries {
  /** The place of its first entry in the commit, from 1. */
  readonly first: number
  readonly count: number
  readonly entries: string
}

/** A commit whose entries have been written out. @since 0.1.0 */
export interface Ready {
  readonly commit: Commit
  readonly pages: ReadonlyArray<PageOfEntries>
  readonly notices: ReadonlyArray<OwedNotice>
  /** Its case and its notices. What has a name in common does not go into one statement. */
  readonly names: ReadonlyArray<string>
  /** Roughly how many characters it adds to the statement. */
  readonly size: number
}

/** @since 0.1.0 */
export const ready = (commit: Commit): Ready => {
  const pages = pagesOf(commit.entries)
  const notices = commit.notices.filter(
    ({ key }, i, all) => i === 0 || all.findIndex((notice) => notice.key === key) === i
  )
  return {
    commit,
    pages,
    notices,
    names: [`case ${commit.caseId}`, ...notices.map(({ key }) => `notice ${key}`)],
    size: pages.reduce((sum, { entries }) => sum + entries.length, 500)
  }
}

/** A row is not split up again, so it must stay well below what a client takes as one message. */
const ROW = 1_000_000

const pagesOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<PageOfEntries> => {
  if (entries.length === 0) return []
  const all = entriesText(entries)
  return all.length <= ROW || entries.length === 1
    ? [{ first: 1, count: entries.length, entries: all }]
    : smallPages(entries)
}

const entriesText = (entries: ReadonlyArray<Entry>): string =>
  JSON.stringify(entries.map(({ at, body, by, tag }) => ({ tag, at, by, body })))

const smallPages = (entries: ReadonlyArray<Entry>): ReadonlyArray<PageOfEntries> => {
  const half = entries.length >> 1
  const later = pagesOf(entries.slice(half)).map((page) => ({ ...page, first: page.first + half }))
  return [...pagesOf(entries.slice(0, half)), ...later]
}

const STATEMENT = "SELECT item, found FROM lianxin.commit($1, $2, $3, $4)"

/**
 * Takes commits together. Should the server refuse what is in one of them, each is sent alone, so that the others do not
 * suffer for it.
 *
 * @since 0.1.0
 */
export const take = (
  place: Place,
  operation: string,
  all: ReadonlyArray<Ready>
): Effect.Effect<ReadonlyArray<Outcome>> =>
  Effect.matchEffect(together(place, operation, all), {
    onSuccess: (answers) => Effect.succeed(answers.map(Result.succeed)),
    onFailure: (error) =>
      error._tag === "SqlError" && all.length > 1 && mayPassApart(error)
        ? Effect.map(
            Effect.forEach(all, (one) => take(place, operation, [one])),
            (outcomes) => outcomes.flat()
          )
        : Effect.succeed(all.map(() => Result.fail(unknown(operation, error))))
  })

const unknown = (operation: string, error: SqlError | StoreUnavailable): StoreUnavailable =>
  error._tag === "SqlError" ? unavailable(operation, error, true) : error

const together = (
  { county, sql }: Place,
  operation: string,
  all: ReadonlyArray<Ready>
): Effect.Effect<ReadonlyArray<Answer>, SqlError | StoreUnavailable> =>
  sql
    .unsafe(STATEMENT, [county, ...lists(all).map((list) => JSON.stringify(list))])
    .values.pipe(Effect.flatMap((rows) => reading(operation, () => answersTo(all, rows))))

const answersTo = (all: ReadonlyArray<Ready>, rows: ReadonlyArray<Columns>): ReadonlyArray<Answer> => {
  const found = new Map(rows.map((row) => [number(row, 0), number(row, 1)]))
  return all.map(({ commit }, item) => answerTo(commit, found.get(item)))
}

const answerTo = ({ caseId, entries, expected }: Commit, found: number | undefined): Answer => {
  if (found === undefined) throw new TypeError(`no answer about case ${caseId}`)
  return found === expected
    ? Result.succeed(found + entries.length)
    : Result.fail(new RevisionConflict({ caseId, expected, found }))
}

/** What the function in the database reads: cases, pages of entries, notices. */
const lists = (all: ReadonlyArray<Ready>): ReadonlyArray<ReadonlyArray<object>> => {
  let [entries, notices] = [0, 0]
  return [
    all.map(({ commit }, item) => caseOf(commit, item)),
    all.flatMap(({ pages }, item) => pages.map((page) => ({ item, n: (entries += page.count), ...page }))),
    all.flatMap((one, item) =>
      one.notices.map(({ key, params, template, to }) => ({
        item,
        n: ++notices,
        key,
        template,
        audience: JSON.stringify(to),
        params: JSON.stringify(params)
      }))
    )
  ]
}

const caseOf = ({ caseId, entries, expected, summary, type, wakeAt }: Commit, item: number) => ({
  item,
  case_id: caseId,
  type,
  expected,
  added: entries.length,
  summary: JSON.stringify(summary),
  status: summary.status,
  open: summary.open,
  place: summary.place,
  person: summary.person,
  office: summary.office,
  post: summary.post,
  due_key: summary.nextDue ?? "~",
  marks: summary.marks,
  wake_at: wakeAt
})
