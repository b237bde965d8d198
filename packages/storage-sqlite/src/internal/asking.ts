/**
 * What a worklist asks for, as SQLite reads it: one range of an index, in the order of the worklist already.
 *
 * Whether a case is open stands in the indexes right behind what is looked up. Where nobody says which, the open cases and
 * the closed are two such ranges, and SQLite merges them as far as the page goes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Query } from "@lianxin/ports"
import { LAST, PLACES, type Where } from "./places.ts"
import type { Rare } from "./statuses.ts"

/** A condition and the values it names. */
type Condition = readonly [sql: string, values?: Readonly<Record<string, string>>]

/** A statement that names what it is asked of, and `:limit`. @since 0.1.0 */
export interface Asking {
  readonly sql: string
  readonly values: Readonly<Record<string, string>>
}

/** The last case of the page before. @since 0.1.0 */
export interface After {
  readonly due: string
  readonly caseId: string
}

/** What was looked at first, to choose the index that leads to the cases. @since 0.1.0 */
export interface Ways {
  readonly where: Where
  readonly rare: Rare
}

/** @since 0.1.0 */
export const asking = (query: Query, ways: Ways, after: After | null): Asking => {
  const ranges = halves(query, ways).map((open) => [
    ...conditions(query, ways.where, leading(query, ways, open)),
    ...inHalf(query, open),
    ...beyond(after)
  ])
  return {
    sql: `${ranges.map((range) => select(ways, range)).join(" UNION ALL ")} ORDER BY due_key, case_id LIMIT :limit`,
    values: Object.assign({}, ...ranges.flat().map(([, values]) => values))
  }
}

/** Open, closed, or where it is not asked. */
type Half = boolean | undefined

/** The cases of a person, and a few of several places, are sooner looked through than met in two ranges. */
const halves = ({ open, person }: Query, { where }: Ways): ReadonlyArray<Half> =>
  open !== undefined || person !== undefined || where?.in === "few" ? [open] : [true, false]

const inHalf = ({ person }: Query, open: Half): ReadonlyArray<Condition> =>
  open === undefined ? [] : [[`${person === undefined ? "" : "+"}open = ${Number(open)}`]]

/** Of a few cases in several places those of each place are met by themselves: SQLite would rather walk all that are open. */
const select = ({ where }: Ways, range: ReadonlyArray<Condition>): string => {
  const [given, from] = where?.in === "few" ? [PLACES, "places CROSS JOIN cases"] : ["", "cases"]
  const all = range.map(([sql]) => sql).join(" AND ")
  return `${given} SELECT case_id, revision, summary, due_key FROM ${from} ${all === "" ? "" : "WHERE"} ${all}`
}

/** The narrowest thing asked for leads to the cases. */
const leading = ({ office, person, post }: Query, { rare, where }: Ways, open: Half): string => {
  if (person !== undefined) return "person"
  if (where?.in === "few") return "place"
  if (open !== undefined && rare.has(open)) return "status"
  if (where?.in === "one") return "place"
  return post !== undefined ? "post" : office !== undefined ? "office" : "status"
}

/** The rest is only looked at on the way: SQLite takes no index for a column with a plus before it. */
const conditions = (query: Query, where: Where, leads: string): ReadonlyArray<Condition> => {
  const { dueBefore, marks = [], office, person, post, status, type } = query
  const named = (column: string) => (column === leads ? column : `+${column}`)
  const equals = (column: string, value: string | undefined, name = column): ReadonlyArray<Condition> =>
    value === undefined ? [] : [[`${named(column)} = :${name}`, { [name]: value }]]
  return [
    ...equals("type", type),
    ...equals("status", status),
    ...equals("person", person?.id),
    ...equals("type", person?.type, "typeOfPerson"),
    ...equals("office", office),
    ...equals("post", post),
    ...(where?.in === "one" ? equals("place", where.place) : inside(where)),
    ...marks.map(marked),
    ...(dueBefore === undefined ? [] : [["due_key < :dueBefore", { dueBefore }] as const])
  ]
}

const inside = (where: Exclude<Where, { readonly in: "one" }>): ReadonlyArray<Condition> => {
  if (where === null) return []
  const range = { from: where.prefix, beyond: where.prefix + LAST }
  return [[where.in === "few" ? "cases.place = places.place" : "+place >= :from AND +place < :beyond", range]]
}

const marked = (mark: string, i: number): Condition => [
  `EXISTS (SELECT 1 FROM json_each(marks) WHERE value = :mark${i})`,
  { [`mark${i}`]: mark }
]

const beyond = (after: After | null): ReadonlyArray<Condition> =>
  after === null
    ? []
    : [["(due_key, case_id) > (:afterDue, :afterCase)", { afterDue: after.due, afterCase: after.caseId }]]
