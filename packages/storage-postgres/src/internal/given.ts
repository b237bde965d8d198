/**
 * What the function in the database is given: for each column one list, with a value for each case, for each row of
 * entries, for each notice. Lists, because PostgreSQL reads those faster than it takes JSON apart.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as PgTypes from "@effect/sql-pg/PgTypes"
import type { Commit, OwedNotice } from "@lianxin/ports"
import * as Result from "effect/Result"

/** Entries that go into one row. @since 0.1.0 */
export interface PageOfEntries {
  /** The place of its first entry in the commit, from 1. */
  readonly first: number
  readonly count: number
  readonly entries: string
}

/** A row of entries or a notice of the commit at a place of the call, from 1. @since 0.1.0 */
export interface PageOf {
  readonly item: number
  /** How many entries of the whole call there are up to its last. */
  readonly n: number
  readonly page: PageOfEntries
}

/** @since 0.1.0 */
export interface NoticeOf {
  readonly item: number
  readonly notice: OwedNotice
}

type Type = "text" | "int4" | "float8" | "bool"

/** A column by its name, the type of its list, and where its value is found. */
type Column<A> = readonly [name: string, type: Type, of: (one: A) => string | number | boolean | null]

const CASES: ReadonlyArray<Column<Commit>> = [
  ["case_id", "text", ({ caseId }) => caseId],
  ["type", "text", ({ type }) => type],
  ["expected", "int4", ({ expected }) => expected],
  ["added", "int4", ({ entries }) => entries.length],
  ["summary", "text", ({ summary }) => JSON.stringify(summary)],
  ["status", "text", ({ summary }) => summary.status],
  ["open", "bool", ({ summary }) => summary.open],
  ["place", "text", ({ summary }) => summary.place],
  ["person", "text", ({ summary }) => summary.person],
  ["office", "text", ({ summary }) => summary.office],
  ["post", "text", ({ summary }) => summary.post],
  ["opened_on", "text", ({ summary }) => summary.openedOn],
  ["due_key", "text", ({ summary }) => summary.nextDue ?? "~"],
  ["marks", "text", ({ summary }) => listOf(summary.marks)],
  ["wake_at", "float8", ({ wakeAt }) => wakeAt]
]

const PAGES: ReadonlyArray<Column<PageOf>> = [
  ["item", "int4", ({ item }) => item],
  ["n", "int4", ({ n }) => n],
  ["first", "int4", ({ page }) => page.first],
  ["count", "int4", ({ page }) => page.count],
  ["entries", "text", ({ page }) => page.entries]
]

const NOTICES: ReadonlyArray<Column<NoticeOf>> = [
  ["item", "int4", ({ item }) => item],
  ["key", "text", ({ notice }) => notice.key],
  ["template", "text", ({ notice }) => notice.template],
  ["audience", "text", ({ notice }) => JSON.stringify(notice.to)],
  ["params", "text", ({ notice }) => JSON.stringify(notice.params)]
]

/** PostgreSQL's own way to write a list as text. */
const listOf = (words: ReadonlyArray<string>): string | null =>
  words.length === 0 ? null : `{${words.map((word) => `"${word.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`

const parametersOf = (table: string, all: ReadonlyArray<Column<never>>): ReadonlyArray<string> =>
  all.map(([name, type]) => `_${table}_${name} ${type}[]`)

/** The function's parameters after the county. @since 0.1.0 */
export const PARAMETERS: ReadonlyArray<string> = [
  ...parametersOf("case", CASES),
  ...parametersOf("page", PAGES),
  ...parametersOf("notice", NOTICES)
]

/** The values of the parameters. @since 0.1.0 */
export const valuesOf = (
  cases: ReadonlyArray<Commit>,
  pages: ReadonlyArray<PageOf>,
  notices: ReadonlyArray<NoticeOf>
): ReadonlyArray<PgTypes.Parameter> => [
  ...listsOf(CASES, cases),
  ...listsOf(PAGES, pages),
  ...listsOf(NOTICES, notices)
]

const listsOf = <A>(columns: ReadonlyArray<Column<A>>, rows: ReadonlyArray<A>) =>
  columns.map(([, type, of]) => Result.getOrThrow(PgTypes.array(rows.map(of), PgTypes.OID[type])))
