/**
 * The rows of all cases in the order of their next due day, and the same for each office, post, person, status and type.
 *
 * A question is answered from the shortest list that must hold every answer, so that no office reads past the cases of
 * all the others.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { OpenedQuery, Page, Paged, Query, Row } from "@lianxin/ports"
import * as Openings from "./Openings.ts"
import * as SortedKeys from "./SortedKeys.ts"

/** @since 0.1.0 */
export interface Worklist {
  readonly put: (row: Row, type: string) => void
  /** Null when the cursor is none of ours. */
  readonly find: (query: Query, page: Page) => Paged<Row> | null
  readonly findOpened: (query: OpenedQuery, page: Page) => Paged<Row> | null
}

interface Listed {
  readonly row: Row
  readonly type: string
}

/** `2026-02-20 case`; undated cases are `~ case`, because `~` sorts after every digit. */
const CURSOR = /^(?:\d{4}-\d{2}-\d{2}|~) ([!-~]+)$/
const keyOf = ({ caseId, summary }: Row): string => `${summary.nextDue ?? "~"} ${caseId}`
const caseOf = (key: string): string => key.slice(key.indexOf(" ") + 1)

/** The lists a row stands on, or a question could be answered from. */
const lists = (
  about: Pick<Query, "type" | "status" | "open"> & Nullable<Pick<Query, "office" | "post">>,
  person: string | null
) =>
  Object.entries({
    type: about.type,
    status: about.status,
    open: about.open,
    office: about.office,
    post: about.post,
    person
  }).flatMap(([name, value]) => (value === undefined || value === null ? [] : [`${name} ${value}`]))

type Nullable<A> = { readonly [K in keyof A]: A[K] | null }

/** @since 0.1.0 */
export const make = (): Worklist => {
  const listed = new Map<string, Listed>()
  const everything = SortedKeys.make()
  const openings = Openings.make()
  const byList = new Map<string, SortedKeys.SortedKeys>()

  const listNamed = (name: string): SortedKeys.SortedKeys => {
    const known = byList.get(name) ?? SortedKeys.make()
    byList.set(name, known)
    return known
  }
  const listsOf = ({ row, type }: Listed): ReadonlyArray<SortedKeys.SortedKeys> => [
    everything,
    ...lists({ ...row.summary, type }, row.summary.person).map(listNamed)
  ]

  const put = (row: Row, type: string): void => {
    const before = listed.get(row.caseId)
    if (before !== undefined) for (const list of listsOf(before)) list.remove(keyOf(before.row))
    openings.move(before?.row ?? null, row)
    const now = { row, type }
    listed.set(row.caseId, now)
    for (const list of listsOf(now)) list.add(keyOf(row))
  }

  const shortest = (query: Query): SortedKeys.SortedKeys =>
    lists(query, query.person?.id ?? null)
      .map((name) => byList.get(name) ?? SortedKeys.make())
      .reduce((short, list) => (list.size() < short.size() ? list : short), everything)

  const find = (query: Query, { after, limit }: Page): Paged<Row> | null => {
    if (after !== undefined && !CURSOR.test(after)) return null
    const items: Array<Row> = []
    for (const key of shortest(query).after(after ?? null)) {
      if (query.dueBefore !== undefined && key >= query.dueBefore) break
      const one = listed.get(caseOf(key))
      if (one === undefined || !answers(query, one)) continue
      const last = items.at(-1)
      if (last !== undefined && items.length >= limit) return { items, next: keyOf(last) }
      items.push(one.row)
    }
    return { items, next: null }
  }

  const rowOf = (type: string, caseId: string): Row | null => {
    const one = listed.get(caseId)
    return one?.type === type ? one.row : null
  }
  return { put, find, findOpened: (query, page) => openings.find(query, page, rowOf) }
}

const answers = (query: Query, { row: { summary }, type }: Listed): boolean =>
  (query.type === undefined || query.type === type) &&
  (query.status === undefined || query.status === summary.status) &&
  (query.open === undefined || query.open === summary.open) &&
  (query.office === undefined || query.office === summary.office) &&
  (query.post === undefined || query.post === summary.post) &&
  (query.placePrefix === undefined || (summary.place ?? "").startsWith(query.placePrefix)) &&
  (query.person === undefined || (query.person.id === summary.person && query.person.type === type)) &&
  (query.marks ?? []).every((mark) => summary.marks.includes(mark))
