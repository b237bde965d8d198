/**
 * Stores that find cases by the day they were opened, each wrong in one way.
 */
import type { OpenedQuery, Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { type Breaks, neverMovesRows } from "./faults.ts"

/** Answers with something else, on one page. */
const answers = (change: (rows: ReadonlyArray<Row>, query: OpenedQuery) => ReadonlyArray<Row>): Breaks => {
  return (store) => ({
    ...store,
    findOpened: (query, page) =>
      Effect.map(store.findOpened(query, { ...page, limit: 10_000 }), ({ items }) => ({
        items: change(items, query),
        next: null
      }))
  })
}

/** Asks for something else. */
const asks = (change: (query: OpenedQuery) => OpenedQuery): Breaks => {
  return (store) => ({ ...store, findOpened: (query, page) => store.findOpened(change(query), page) })
}

const countsRows: Breaks = (store) => ({
  ...store,
  findOpened: Effect.fnUntraced(function* (query, { after, limit }) {
    const { items } = yield* store.findOpened(query, { limit: 10_000 })
    const from = Number(after ?? 0)
    const next = from + limit < items.length ? `${from + limit}` : null
    return { items: items.slice(from, from + limit), next }
  })
})

/** By law, then by fault. */
export const BROKEN_OPENINGS: Readonly<Record<string, Readonly<Record<string, Breaks>>>> = {
  opened: {
    "leaves a case where it was first opened": neverMovesRows,
    "finds open cases alone": answers((rows) => rows.filter(({ summary }) => summary.open)),
    "finds cases with a due day first": answers((rows) => [
      ...rows.filter(({ summary }) => summary.nextDue !== null),
      ...rows.filter(({ summary }) => summary.nextDue === null)
    ]),
    "takes a place for the whole of what is asked": answers((rows, { placePrefix }) =>
      rows.filter(({ summary }) => summary.place === placePrefix)
    ),
    "leaves out the last day": answers((rows, { until }) =>
      rows.filter(({ summary }) => summary.openedOn !== until)
    ),
    "leaves out the first day": answers((rows, { from }) =>
      rows.filter(({ summary }) => summary.openedOn !== from)
    ),
    "gives the oldest first": answers((rows) => [...rows].reverse()),
    "knows one type": asks((query) => ({ ...query, type: query.type.replace("care", "petition") }))
  },
  openedPages: { "counts rows for a cursor": countsRows }
}
