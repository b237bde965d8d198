/**
 * The worklist: every card that answers, by next due day, undated ones last, then by case id.
 *
 * Every question looks at every card. That is quick enough for the cases of one county office, and no index can be wrong.
 *
 * @since 0.1.0
 */
import type { OpenedQuery, Page, Paged, Query, Row } from "@lianxin/ports"
import type { Card } from "./Drawer.ts"

/** `~` sorts after every digit, so that cases without a due day come last. */
const placeOf = ({ caseId, summary }: Card): string => `${summary.nextDue ?? "~"} ${caseId}`

const CURSOR = /^(?:\d{4}-\d{2}-\d{2}|~) [!-~]+$/

/** One page, or null when the cursor is none of ours. @since 0.1.0 */
export const find = (cards: Iterable<Card>, query: Query, page: Page): Paged<Row> | null =>
  pageOf(
    [...cards].filter((card) => answers(query, card)),
    placeOf,
    page
  )

/** The newest first: a day stands in the key with each digit taken from nine. */
const openingOf = ({ caseId, summary }: Card): string =>
  `${(summary.openedOn ?? "").replaceAll(/\d/g, (digit) => `${9 - Number(digit)}`)} ${caseId}`

/** The same of cases by the day they were opened. @since 0.1.0 */
export const findOpened = (cards: Iterable<Card>, query: OpenedQuery, page: Page): Paged<Row> | null =>
  pageOf(
    [...cards].filter((card) => wasOpened(query, card)),
    openingOf,
    page
  )

const pageOf = (
  cards: ReadonlyArray<Card>,
  keyOf: (card: Card) => string,
  { after, limit }: Page
): Paged<Row> | null => {
  if (after !== undefined && !CURSOR.test(after)) return null
  const rest = cards
    .filter((card) => after === undefined || keyOf(card) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const shown = rest.slice(0, Math.max(1, limit))
  const last = shown.at(-1)
  return {
    items: shown.map(({ caseId, revision, summary }) => ({ caseId, revision, summary })),
    next: last === undefined || shown.length === rest.length ? null : keyOf(last)
  }
}

const wasOpened = (
  { from, placePrefix, type: asked, until }: OpenedQuery,
  { summary, type }: Card
): boolean =>
  type === asked &&
  summary.place?.startsWith(placePrefix) === true &&
  summary.openedOn !== null &&
  summary.openedOn >= from &&
  summary.openedOn <= until

const answers = (query: Query, { summary, type }: Card): boolean =>
  (query.type === undefined || query.type === type) &&
  (query.status === undefined || query.status === summary.status) &&
  (query.open === undefined || query.open === summary.open) &&
  (query.office === undefined || query.office === summary.office) &&
  (query.post === undefined || query.post === summary.post) &&
  (query.placePrefix === undefined || (summary.place ?? "").startsWith(query.placePrefix)) &&
  (query.person === undefined || (query.person.id === summary.person && query.person.type === type)) &&
  (query.dueBefore === undefined || (summary.nextDue !== null && summary.nextDue < query.dueBefore)) &&
  (query.marks ?? []).every((mark) => summary.marks.includes(mark))
