/**
 * The earlier petitions beside which a new one is laid: looked up by index, never by reading every case.
 *
 * They are those of the same person, within petitions alone, and those of the same place and of the places in it, whatever
 * has become of them. The newest of what was met are read; where something was left out, that is said.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Cases, Casework } from "@lianxin/casework"
import { PlaceCode } from "@lianxin/core/directory"
import type { Matter, Needs, State } from "@lianxin/core/petition"
import { CalendarDate } from "@lianxin/core/time"
import { CaseStore, type Page, type Paged, type Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { type Earlier, laidFrom } from "./facts.ts"

/** How far it goes: rows of a page, pages of a person's petitions, and cases that are read. @since 0.1.0 */
export const LIMITS = { page: 200, pages: 5, cases: 100 } as const

/** What was looked up. @since 0.1.0 */
export interface Looked {
  readonly earlier: ReadonlyArray<Earlier>
  /** Cases that could not be read. */
  readonly unreadable: ReadonlyArray<string>
  /** There is more in the store than was looked at. */
  readonly more: boolean
}

interface Dated extends Row {
  readonly on: CalendarDate.CalendarDate
}

/** The earlier petitions of a matter within the days of the rule, the newest first. @since 0.1.0 */
export const lookUp = Effect.fnUntraced(function* (
  matter: Matter,
  { days }: Pick<Needs.Duplicates, "days">,
  itself: string | null
) {
  const found = [yield* ofPerson(matter), yield* ofPlace(matter, days)]
  const rows = new Map<string, Dated>()
  for (const row of found.flatMap((one) => one.rows)) {
    const on = row.summary.openedOn
    const since = on === null ? -1 : CalendarDate.daysBetween(on, matter.on)
    if (on !== null && since >= 0 && since <= days && row.caseId !== itself)
      rows.set(row.caseId, { ...row, on })
  }
  const newest = [...rows.values()].sort(newestFirst)
  const read = yield* Effect.forEach(newest.slice(0, LIMITS.cases), earlierOf)
  return {
    earlier: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
    unreadable: read.filter((one) => typeof one === "string"),
    more: found.some(({ more }) => more) || newest.length > LIMITS.cases
  } satisfies Looked
})

const TYPE = "petition"

interface Met {
  readonly rows: ReadonlyArray<Row>
  readonly more: boolean
}

const NOBODY: Met = { rows: [], more: false }

const ofPerson = Effect.fnUntraced(function* ({ person }: Matter) {
  if (person === null) return NOBODY
  const store = yield* CaseStore
  const rows: Array<Row> = []
  let page: Page | null = { limit: LIMITS.page }
  for (let pages = 0; pages < LIMITS.pages && page !== null; pages++) {
    const paged: Paged<Row> = yield* store.find({ person: { type: TYPE, id: person } }, page)
    rows.push(...paged.items)
    page = paged.next === null ? null : { limit: LIMITS.page, after: paged.next }
  }
  return { rows, more: page !== null } satisfies Met
})

/** The newest are all that can be read, and itself. A matter without a place would meet every petition there is. */
const ofPlace = Effect.fnUntraced(function* ({ on, place }: Matter, days: number) {
  if (place === "") return NOBODY
  const store = yield* CaseStore
  const from = CalendarDate.addDays(on, -days)
  const query = { type: TYPE, placePrefix: PlaceCode.stem(place), from, until: on }
  const { items, next } = yield* store.findOpened(query, { limit: LIMITS.cases + 1 })
  return { rows: items, more: next !== null } satisfies Met
})

/** One order, whichever look-up met a case first. */
const newestFirst = (a: Dated, b: Dated): number => {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1
  return a.caseId < b.caseId ? -1 : 1
}

/** What a case says of itself; its id alone where it cannot be read. */
const earlierOf = Effect.fnUntraced(function* ({ caseId }: Dated) {
  const casework = yield* Casework.Casework
  const seen = yield* Cases.among(casework.view(caseId))
  if (seen._tag === "Failure") return caseId
  const { history, state } = seen.success
  return laidFrom(caseId, state as State, history) ?? caseId // a case of type petition has its state
})
