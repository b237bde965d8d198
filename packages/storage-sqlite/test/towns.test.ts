/**
 * A place code is looked up in three ways, by how many cases it leads to. All of them find the same, page by page.
 */
import type { Commit, Paged, Row } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import { freshFile } from "./files.ts"

/** Three villages of a town, one without a case that is open, and another town; more than are sorted are open. */
const PLACES = ["421202001", "421202002", "421202003", "421203001"]
const CASES = 2000

const commit = (_: unknown, i: number): Commit => {
  const place = PLACES[(i * 7) % PLACES.length] ?? ""
  const day = CalendarDate.CalendarDate.make(`2026-03-${10 + (i % 17)}`)
  return {
    caseId: `c${i}`,
    type: "petition",
    expected: 0,
    entries: [{ tag: "T", at: "2026-01-05T09:00+08:00", by: "clock", body: {} }],
    summary: {
      type: "petition",
      status: "accepted",
      open: place !== "421202003" && (i % 3 === 0 || place === "421202001"),
      place,
      person: null,
      office: null,
      post: null,
      openedOn: null,
      nextDue: i % 5 === 0 ? null : day,
      marks: []
    },
    wakeAt: null,
    notices: []
  }
}

const COMMITS = Array.from({ length: CASES }, commit)

/** What a plain list would say. */
const listed = (prefix: string, open: boolean | undefined): ReadonlyArray<string> =>
  COMMITS.filter(
    ({ summary }) => summary.place?.startsWith(prefix) && (open ?? summary.open) === summary.open
  )
    .map(({ caseId, summary }) => `${summary.nextDue ?? "~"} ${caseId}`)
    .sort((a, b) => (a < b ? -1 : 1))

describe("cases of a place and inside it", () => {
  it.live.each(["4", "421202", "421203", ...PLACES, "4299"])(
    "of %s are found whole, page by page",
    (prefix) =>
      Effect.gen(function* () {
        const store = yield* SqliteCaseStore.make({ path: freshFile() })
        yield* store.commitAll(COMMITS)
        for (const open of [true, false, undefined]) {
          const query = { placePrefix: prefix, ...(open === undefined ? {} : { open }) }
          const found: Array<string> = []
          for (let after: string | null = ""; after !== null;) {
            const page: Paged<Row> = yield* store.find(query, {
              limit: 70,
              ...(after === "" ? {} : { after })
            })
            found.push(...page.items.map(({ caseId, summary }) => `${summary.nextDue ?? "~"} ${caseId}`))
            after = page.next
          }
          assert.deepStrictEqual(found, listed(prefix, open))
        }
      }).pipe(Effect.scoped)
  )
})
