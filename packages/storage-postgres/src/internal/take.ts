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
import * as EntryText from "./entryText.ts"
import { mayPassApart, unavailable } from "./faults.ts"
import { type PageOfEntries, PARAMETERS, valuesOf } from "./given.ts"
import { number, type Place, reading } from "./rows.ts"

/** What became of one commit. @since 0.1.0 */
export type Answer = Result.Result<number, RevisionConflict | Unstorable>

/** The same, or why nobody knows. @since 0.1.0 */
export type Outcome = Result.Result<Answer, StoreUnavailable>

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
  const all = EntryText.write(entries)
  return all.length <= ROW || entries.length === 1
    ? [{ first: 1, count: entries.length, entries: all }]
    : smallPages(entries)
}

const smallPages = (entries: ReadonlyArray<Entry>): ReadonlyArray<PageOfEntries> => {
  const half = entries.length >> 1
  const later = pagesOf(entries.slice(half)).map((page) => ({ ...page, first: page.first + half }))
  return [...pagesOf(entries.slice(0, half)), ...later]
}

const STATEMENT = `SELECT lianxin.commit($1, ${PARAMETERS.map((_, i) => `$${i + 2}`).join(", ")})`

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
  all.length === 0
    ? Effect.succeed([])
    : sql
        .unsafe(...asked(county, all))
        .values.pipe(Effect.flatMap(([row]) => reading(operation, () => answersTo(all, row?.[0]))))

/** The answer says for each commit how many entries its case had. */
const answersTo = (all: ReadonlyArray<Ready>, had: unknown): ReadonlyArray<Answer> => {
  if (!Array.isArray(had)) throw new TypeError("no answer about the commits")
  return all.map(({ commit }, place) => answerTo(commit, number(had, place)))
}

const answerTo = ({ caseId, entries, expected }: Commit, found: number): Answer =>
  found === expected
    ? Result.succeed(found + entries.length)
    : Result.fail(new RevisionConflict({ caseId, expected, found }))

/** The statement that takes commits, and its values. @since 0.1.0 */
export const asked = (
  county: string,
  all: ReadonlyArray<Ready>
): readonly [string, ReadonlyArray<unknown>] => {
  let n = 0
  const pages = all.flatMap((one, i) =>
    one.pages.map((page) => ({ item: i + 1, n: (n += page.count), page }))
  )
  const notices = all.flatMap((one, i) => one.notices.map((notice) => ({ item: i + 1, notice })))
  return [
    STATEMENT,
    [
      county,
      ...valuesOf(
        all.map(({ commit }) => commit),
        pages,
        notices
      )
    ]
  ]
}
