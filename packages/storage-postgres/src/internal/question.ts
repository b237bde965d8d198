/**
 * The statement that finds what a worklist asks for: each list of conditions is one range of an index, which has the cases
 * in order already.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Query } from "@lianxin/ports"

/** A condition with `?` where its values go. @since 0.1.0 */
export type Condition = readonly [sql: string, ...values: ReadonlyArray<unknown>]

/** Sorts after every text that begins with what it is put behind. @since 0.1.0 */
export const LAST = "\u{10ffff}"

/** In an index of what has the column, and so in it where it is asked for. */
const equals = (column: string, value: string | undefined): ReadonlyArray<Condition> =>
  value === undefined ? [] : [[`${column} > '' AND ${column} = ?::text`, value]]

/**
 * Open cases and closed ones are apart in every index, each in the order of the worklist: a question that says nothing of
 * it is asked of both. A person has few cases, which are sorted.
 */
const opens = ({ open, person }: Query): ReadonlyArray<ReadonlyArray<Condition>> => {
  if (open !== undefined) return [[[open ? "open" : "NOT open"]]]
  return person === undefined ? [[["open"]], [["NOT open"]]] : [[]]
}

/**
 * A place code asks for the place itself and for those inside it. They are looked up apart: the cases of one place stand
 * in the order of the worklist already, and those of many places are met soon enough in that of all cases, if there is
 * any place inside at all.
 */
const places = ({ placePrefix: prefix }: Query): ReadonlyArray<ReadonlyArray<Condition>> => {
  if (prefix === undefined) return [[]]
  const inside = [prefix, prefix, LAST]
  return [
    equals("place", prefix),
    [
      [INSIDE, ...inside],
      [`(SELECT min(place) FROM lianxin.cases WHERE county = $1 AND ${INSIDE}) > ''`, ...inside]
    ]
  ]
}

const INSIDE = "place > '' AND place > ?::text AND place <= ?::text || ?::text"

const conditions = (query: Query): ReadonlyArray<Condition> => [
  ["due_key > ''"],
  ...equals("type", query.type),
  ...equals("status", query.status),
  ...equals("office", query.office),
  ...equals("post", query.post),
  ...(query.person === undefined ? [] : [["person = ?::text", query.person.id] as const]),
  ...equals("type", query.person?.type),
  ...(query.marks ?? []).map((mark) => ["? = ANY (marks)", mark] as const),
  ...(query.dueBefore === undefined ? [] : [["due_key < ?::text", query.dueBefore] as const])
]

/** The conditions as PostgreSQL reads them, with values numbered from `from`. */
const joined = (all: ReadonlyArray<Condition>, from: number): string => {
  let next = from
  return all.map(([sql]) => sql.replaceAll("?", () => `$${next++}`)).join(" AND ")
}

const valuesIn = (all: ReadonlyArray<Condition>): ReadonlyArray<unknown> =>
  all.flatMap(([, ...values]) => values)

/** What satisfies any of several lists of conditions, in the order of the worklist. */
const anyOf = (lists: ReadonlyArray<ReadonlyArray<Condition>>, most: number): string => {
  const order = `ORDER BY due_key, case_id LIMIT ${most}`
  let from = 2
  const each = lists.map((all) => {
    const where = joined(all, from)
    from += valuesIn(all).length
    return `(SELECT case_id, revision, summary, due_key FROM lianxin.cases WHERE county = $1 AND ${where} ${order})`
  })
  return each.length === 1 ? each.join("") : `SELECT * FROM (${each.join(" UNION ALL ")}) AS found ${order}`
}

/**
 * The statement and its values after the county. A cursor comes first: PostgreSQL begins to read an index where the first
 * condition on a column says.
 *
 * @since 0.1.0
 */
export const statementOf = (
  query: Query,
  after: ReadonlyArray<Condition>,
  most: number
): readonly [statement: string, ...values: ReadonlyArray<unknown>] => {
  const lists = opens(query).flatMap((open) =>
    places(query).map((where) => [...open, ...after, ...conditions(query), ...where])
  )
  return [anyOf(lists, most), ...lists.flatMap(valuesIn)]
}
