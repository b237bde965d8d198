/**
 * What goes into a store in one commit: the new entries, the row of the worklist, the next wake-up, the notices owed.
 *
 * A store keeps entries without understanding them. Bodies and parameters may hold any JSON; the words a store sorts,
 * indexes or compares may not hold what some database cannot keep.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type * as Schema from "effect/Schema"
import { Unstorable } from "./StoreError.ts"

/** One thing that happened, as the store keeps it. @since 0.1.0 */
export interface Entry {
  readonly tag: string
  /** The moment as the event wrote it, with its own offset. */
  readonly at: string
  readonly by: string
  readonly body: Schema.Json
}

/** The row a worklist shows. @since 0.1.0 */
export type Summary = CaseType.Summary

/** A notice the office owes somebody. Its key is its identity: a key told once is never told again. @since 0.1.0 */
export interface OwedNotice {
  readonly key: string
  readonly template: string
  readonly to: CaseType.Audience
  readonly params: CaseType.Notice["params"]
}

/** Everything that goes in together. @since 0.1.0 */
export interface Commit {
  readonly caseId: string
  readonly type: string
  /** How many entries the case had when this commit was decided. */
  readonly expected: number
  /** Empty only where a known case is given a new summary or wake-up; its revision then stays. */
  readonly entries: ReadonlyArray<Entry>
  readonly summary: Summary
  /** Milliseconds since 1970-01-01T00:00Z; null parks the case until somebody acts on it. */
  readonly wakeAt: number | null
  readonly notices: ReadonlyArray<OwedNotice>
}

/** Case ids sort alike in every database only while they are plain ASCII without spaces. */
const CASE_ID = /^[!-~]{1,200}$/

/**
 * The first thing in a commit that no store may keep, or null. Every adapter asks this before it writes anything, so
 * that all of them refuse the same commits.
 *
 * @since 0.1.0
 */
export const unstorable = (commit: Commit): Unstorable | null => {
  const found = firstFault(commit)
  return found === null ? null : new Unstorable({ caseId: commit.caseId, ...found })
}

interface Fault {
  readonly at: string
  readonly problem: Unstorable["problem"]
}

const firstFault = (commit: Commit): Fault | null => {
  const { caseId, entries, expected, notices, summary, type, wakeAt } = commit
  if (!CASE_ID.test(caseId)) return { at: "caseId", problem: "notACaseId" }
  if (entries.length === 0 && expected === 0) return { at: "entries", problem: "nothingHappened" }
  if (wakeAt !== null && !Number.isSafeInteger(wakeAt)) return { at: "wakeAt", problem: "notAMoment" }
  return (
    soughtFault("type", type) ??
    first(entries, (entry, i) => entryFault(`entries[${i}]`, entry)) ??
    first(Object.entries(summary), ([name, value]) => summaryFault(`summary.${name}`, value)) ??
    first(notices, (notice, i) => noticeFault(`notices[${i}]`, notice))
  )
}

const entryFault = (at: string, { at: moment, body, by, tag }: Entry): Fault | null =>
  wordFault(`${at}.tag`, tag) ??
  wordFault(`${at}.at`, moment) ??
  wordFault(`${at}.by`, by) ??
  jsonFault(`${at}.body`, body)

const noticeFault = (at: string, { key, params, template, to }: OwedNotice): Fault | null =>
  indexedFault(`${at}.key`, key, LONGEST.key) ??
  wordFault(`${at}.template`, template) ??
  jsonFault(`${at}.to`, to) ??
  jsonFault(`${at}.params`, params)

const summaryFault = (at: string, value: Summary[keyof Summary]): Fault | null => {
  if (value === null || typeof value === "boolean") return null
  return typeof value === "string"
    ? soughtFault(at, value)
    : first(value, (mark, i) => soughtFault(`${at}[${i}]`, mark))
}

/** What cases are found by, and what a notice is known by, stands in indexes: those of a database take only so much. */
const LONGEST = { sought: 128, key: 256 }

const soughtFault = (at: string, word: string): Fault | null => indexedFault(at, word, LONGEST.sought)

const indexedFault = (at: string, word: string, longest: number): Fault | null =>
  word.length > longest ? { at, problem: "tooLong" } : wordFault(at, word)

/** PostgreSQL text cannot hold NUL, and no UTF-8 can hold half a surrogate pair. */
const wordFault = (at: string, word: string): Fault | null => {
  if (word === "") return { at, problem: "empty" }
  if (word.includes("\0")) return { at, problem: "nul" }
  return word.isWellFormed() ? null : { at, problem: "unpairedSurrogate" }
}

const jsonFault = (at: string, value: Schema.Json): Fault | null =>
  isJson(value) ? null : jsonFaultIn(at, value)

/** Most are whole, and then nothing needs a place. */
const isJson = (value: Schema.Json): boolean => {
  if (typeof value === "string") return value.isWellFormed()
  if (typeof value === "number") return Number.isFinite(value)
  if (value === null || typeof value === "boolean") return true
  if (typeof value !== "object") return false
  if (isList(value)) return value.every(isJson)
  for (const name of Object.keys(value)) {
    const inner = value[name]
    if (!name.isWellFormed() || inner === undefined || !isJson(inner)) return false
  }
  return true
}

const jsonFaultIn = (at: string, value: Schema.Json): Fault | null => {
  if (typeof value === "string") return value.isWellFormed() ? null : { at, problem: "unpairedSurrogate" }
  if (typeof value !== "object") return isJson(value) ? null : { at, problem: "notJson" }
  if (value === null) return null
  if (isList(value)) return first(value, (inner, i) => jsonFaultIn(`${at}[${i}]`, inner))
  return first(Object.entries(value), ([name, inner]) =>
    name.isWellFormed() ? jsonFaultIn(`${at}.${name}`, inner) : { at, problem: "unpairedSurrogate" }
  )
}

const isList = (value: object): value is ReadonlyArray<Schema.Json> => Array.isArray(value)

const first = <A>(all: ReadonlyArray<A>, fault: (one: A, index: number) => Fault | null): Fault | null => {
  for (let i = 0; i < all.length; i++) {
    const found = fault(all[i] as A, i)
    if (found !== null) return found
  }
  return null
}
