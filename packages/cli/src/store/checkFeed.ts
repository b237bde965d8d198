/**
 * The order of all entries, walked to its end: in it every case has its entries 1, 2, 3 and so on, each once.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore, FeedItem, StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { Tells } from "../command/progress.ts"
import { type Finding, finding } from "./Finding.ts"

/** What the walk saw. @since 0.1.0 */
export interface Seen {
  /** The last place met of each case. */
  readonly last: Map<string, number>
  readonly findings: ReadonlyArray<Finding>
  /** False where the walk was stopped: then what was not seen may still be there. */
  readonly whole: boolean
}

const PAGE = 1000

/** @since 0.1.0 */
export const checkFeed = Effect.fnUntraced(function* (store: CaseStore["Service"], tell: Tells) {
  const last = new Map<string, number>()
  const findings: Array<Finding> = []
  let after: string | null = null
  let done = 0
  for (;;) {
    const page: ReadonlyArray<FeedItem> | StoreUnavailable = yield* readOn(store, after)
    if (!isList(page)) {
      findings.push(
        finding("feed", null, after === null ? "first entry" : `after cursor ${after}`, page.message)
      )
      return { last, findings, whole: false } satisfies Seen
    }
    for (const item of page) findings.push(...met(last, item))
    if (page.length === 0) return { last, findings, whole: true } satisfies Seen
    after = page.at(-1)?.cursor ?? after
    yield* tell({ what: "entries", done: (done += page.length) })
  }
})

const isList = (page: ReadonlyArray<FeedItem> | StoreUnavailable): page is ReadonlyArray<FeedItem> =>
  Array.isArray(page)

/** A page with one bad entry is read again one by one, so that the place can be named. */
const readOn = (store: CaseStore["Service"], after: string | null) =>
  store.feed(after, PAGE).pipe(
    Effect.catchTag("StoreUnavailable", () => store.feed(after, 1)),
    Effect.catchTag("StoreUnavailable", (error) => Effect.succeed(error)),
    Effect.catchTag("BadCursor", (error) => Effect.die(error))
  )

const met = (last: Map<string, number>, { caseId, position }: FeedItem): ReadonlyArray<Finding> => {
  const before = last.get(caseId) ?? 0
  last.set(caseId, Math.max(before, position))
  if (position === before + 1) return []
  return position <= before
    ? [finding("repeated", caseId, `entry ${position}`)]
    : [finding("missingFromFeed", caseId, span(before + 1, position - 1))]
}

/** `entry 3`, or `entries 3 to 5`. @since 0.1.0 */
export const span = (from: number, to: number): string =>
  from === to ? `entry ${from}` : `entries ${from} to ${to}`
