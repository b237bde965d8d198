/**
 * The rows of all cases by the day they were opened, the newest first.
 *
 * Keys are kept in rising order, so a day stands in them with each digit taken from nine.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { OpenedQuery, Page, Paged, Row } from "@lianxin/ports"
import * as SortedKeys from "./SortedKeys.ts"

/** @since 0.1.0 */
export interface Openings {
  /** From where a case stood to where it stands now. */
  readonly move: (before: Row | null, now: Row) => void
  /** Null when the cursor is none of ours; `rowOf` gives the row of a case of a type. */
  readonly find: (
    query: OpenedQuery,
    page: Page,
    rowOf: (type: string, caseId: string) => Row | null
  ) => Paged<Row> | null
}

/** `2026-02-20 case`. */
const CURSOR = /^(\d{4}-\d{2}-\d{2}) ([!-~]+)$/

const turned = (text: string): string => text.replaceAll(/\d/g, (digit) => `${9 - Number(digit)}`)
const keyOf = (day: string, caseId: string): string => `${turned(day)} ${caseId}`
const caseOf = (key: string): string => key.slice(key.indexOf(" ") + 1)

/** @since 0.1.0 */
export const make = (): Openings => {
  const keys = SortedKeys.make()

  const move = (before: Row | null, now: Row): void => {
    if (before !== null && before.summary.openedOn !== null)
      keys.remove(keyOf(before.summary.openedOn, before.caseId))
    if (now.summary.openedOn !== null) keys.add(keyOf(now.summary.openedOn, now.caseId))
  }

  const find: Openings["find"] = ({ from, placePrefix, type, until }, { after, limit }, rowOf) => {
    const [, day = "", caseId = ""] = after === undefined ? [] : (CURSOR.exec(after) ?? [])
    if (after !== undefined && day === "") return null
    const begin = day === "" || day > until ? turned(until) : keyOf(day, caseId)
    const items: Array<Row> = []
    for (const key of keys.after(begin)) {
      if (key.slice(0, from.length) > turned(from)) break
      const row = rowOf(type, caseOf(key))
      if (row?.summary.place?.startsWith(placePrefix) !== true) continue
      const last = items.at(-1)
      if (last !== undefined && items.length >= limit) return { items, next: cursorOf(last) }
      items.push(row)
    }
    return { items, next: null }
  }
  return { move, find }
}

const cursorOf = ({ caseId, summary }: Row): string => `${summary.openedOn} ${caseId}`
