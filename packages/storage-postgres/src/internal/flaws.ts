/**
 * What can be wrong in a county's rows that no operation of the port shows by itself: columns that are not what the
 * summary beside them says, entries that are missing, entries of no case.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { ask, type Columns, number, type Place, text } from "./rows.ts"

/** One thing that is wrong. @since 0.1.0 */
export interface Flaw {
  /** `gap`: entries are missing; `reference`: entries that belong to no case; `columns`: what is searched is not what is shown. */
  readonly kind: "gap" | "reference" | "columns"
  readonly caseId: string
  readonly detail: string
}

const PAGE = 1000

/** Reads all cases of the county, a thousand at a time. @since 0.1.0 */
export const flaws = Effect.fnUntraced(function* (
  place: Place
): Effect.fn.Return<ReadonlyArray<Flaw>, StoreUnavailable> {
  const found: Array<Flaw> = []
  for (let after: string | null = ""; after !== null;) {
    const rows: ReadonlyArray<Columns> = yield* page(place, after)
    for (const row of rows) found.push(...gap(row), ...columns(row))
    after = rows.length < PAGE ? null : text(rows.at(-1) ?? [], 0)
  }
  return [...found, ...(yield* orphans(place))]
})

/** How many entries a case has, and whether they reach from the first to the last. */
const PAGE_OF_CASES = `SELECT c.case_id, c.revision, h.entries, h.whole, c.summary,
    c.status, c.open, c.place, c.office, c.post, c.person, c.opened_on, c.due_key, c.marks
  FROM lianxin.cases c LEFT JOIN LATERAL (
    SELECT coalesce(sum(e.count), 0)::int4 AS entries,
      coalesce(min(e.position) = 1 AND max(e.position + e.count - 1) = sum(e.count), false) AS whole
    FROM lianxin.entries e WHERE e.county = c.county AND e.case_id = c.case_id
  ) h ON true
  WHERE c.county = $1 AND c.case_id > $2 ORDER BY c.case_id LIMIT ${PAGE}`

const page = ({ county, sql }: Place, after: string) =>
  ask(sql, {
    operation: "check",
    statement: PAGE_OF_CASES,
    values: [county, after],
    planned: "each time",
    read: (rows) => rows
  })

const gap = (row: Columns): ReadonlyArray<Flaw> => {
  const [revision, entries] = [number(row, 1), number(row, 2)]
  const detail = `${entries} of ${revision} entries are there`
  return entries === revision && row[3] === true ? [] : [{ kind: "gap", caseId: text(row, 0), detail }]
}

const Summary = Schema.fromJsonString(Schema.Record(Schema.String, Schema.Json))
const readSummary = Schema.decodeUnknownOption(Summary)

/** The columns after the summary, in their order, by the names of what they are taken from. */
const NAMES = ["status", "open", "place", "office", "post", "person", "openedOn", "nextDue", "marks"]

const columns = (row: Columns): ReadonlyArray<Flaw> => {
  const caseId = text(row, 0)
  const summary = Option.getOrNull(readSummary(row[4]))
  if (summary === null) return [{ kind: "columns", caseId, detail: "summary" }]
  const wrong = NAMES.filter((name, i) => JSON.stringify(row[5 + i]) !== JSON.stringify(told(summary, name)))
  return wrong.length === 0
    ? []
    : [{ kind: "columns", caseId, detail: wrong.join(", ").replace("nextDue", "due") }]
}

const told = (summary: typeof Summary.Type, name: string): Schema.Json =>
  name === "nextDue" ? (summary[name] ?? "~") : (summary[name] ?? null)

const orphans = ({ county, sql }: Place) =>
  ask(sql, {
    operation: "check",
    statement: `SELECT e.case_id, sum(e.count)::int4 FROM lianxin.entries e
      WHERE e.county = $1 AND NOT EXISTS (
        SELECT FROM lianxin.cases c WHERE c.county = e.county AND c.case_id = e.case_id
      ) GROUP BY e.case_id ORDER BY e.case_id LIMIT 100`,
    values: [county],
    read: (rows): ReadonlyArray<Flaw> =>
      rows.map((row) => ({
        kind: "reference",
        caseId: text(row, 0),
        detail: `${number(row, 1)} entries belong to no case`
      }))
  })
