/**
 * A whole store held against what every store promises, and put right where that follows from the histories.
 *
 * Only summaries and wake-ups are ever written, through the port and against the revision that was read. An entry is
 * never written, moved or left out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Casework } from "@lianxin/casework"
import { type BadCursor, CaseStore, type Paged, type Row, type StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Halt } from "../command/Halt.ts"
import type { Tells } from "../command/progress.ts"
import { examine, type Examined, missingFromFeed } from "./checkCase.ts"
import { checkFeed } from "./checkFeed.ts"
import { type Code, type Finding, finding } from "./Finding.ts"
import type { Flaw } from "./registry.ts"
import { FATES } from "./Side.ts"

/** What a check came to. @since 0.1.0 */
export interface Checked {
  readonly cases: number
  readonly findings: ReadonlyArray<Finding>
}

const PAGE = 500

/** `flaws` are what the store's own tools found. @since 0.1.0 */
export const check: (
  flaws: ReadonlyArray<Flaw>,
  repair: boolean,
  tell: Tells
) => Effect.Effect<Checked, Halt, CaseStore | Casework.Casework> = Effect.fnUntraced(
  function* (flaws, repair, tell) {
    const store = yield* CaseStore
    const seen = yield* checkFeed(store, tell)
    const findings: Array<Finding> = [...flaws.flatMap(ofNoCase), ...seen.findings]
    const flawsOf = Map.groupBy(flaws, ({ caseId }) => caseId)
    const listed = new Set<string>()

    const look = Effect.fnUntraced(function* (caseId: string, row: Row | null) {
      listed.add(caseId)
      yield* tell({ what: "cases", done: listed.size })
      const examined = withFlaws(yield* examine(caseId, row), flawsOf.get(caseId) ?? [])
      const last = seen.last.get(caseId) ?? 0
      const all = [
        ...examined.findings,
        ...(seen.whole && examined.kept !== null ? missingFromFeed(examined.kept, last) : [])
      ]
      findings.push(...(repair ? yield* repaired(caseId, examined, all) : all))
    })

    // First the cases whose row cannot be read: once that is repaired, the worklist can be.
    for (const { caseId } of flaws.filter(isUnread)) if (caseId !== null) yield* look(caseId, null)
    const stopped = yield* untilUnreadable("worklist", rows(store), (page) =>
      Effect.forEach(
        page.filter(({ caseId }) => !listed.has(caseId)),
        (row) => look(row.caseId, row),
        { discard: true }
      )
    )
    for (const caseId of seen.last.keys()) {
      if (listed.has(caseId)) continue
      if (stopped.length === 0) findings.push(finding("unlisted", caseId, ""))
      yield* look(caseId, null)
    }
    findings.push(...stopped)
    for (const fate of FATES) {
      const unread = yield* untilUnreadable("letters", lettersOf(store, fate), (page) =>
        Effect.sync(() => {
          for (const { caseId, key } of page) {
            if (!listed.has(caseId)) findings.push(finding("noCase", caseId, `notice ${key}`, fate))
          }
        })
      )
      findings.push(...unread)
    }
    return { cases: listed.size, findings } satisfies Checked
  }
)

/** Turns pages as far as they can be read, and says where they end. */
const untilUnreadable = Effect.fnUntraced(function* <A, R>(
  code: "worklist" | "letters",
  pages: (after: string | null) => Effect.Effect<Paged<A>, StoreUnavailable | BadCursor>,
  work: (items: ReadonlyArray<A>) => Effect.Effect<void, Halt, R>
) {
  let after: string | null = null
  do {
    const page: Result.Result<Paged<A>, StoreUnavailable | BadCursor> = yield* Effect.result(pages(after))
    if (Result.isFailure(page)) return [finding(code, null, placeAfter(after), page.failure.message)]
    yield* work(page.success.items)
    after = page.success.next
  } while (after !== null)
  return []
})

const placeAfter = (after: string | null): string => (after === null ? "first page" : `after ${after}`)

/** A summary that is no JSON any more. */
const isUnread = ({ detail, kind }: Flaw): boolean => kind === "columns" && detail === "summary"

/** What the store's own tools know of a case is said in their words. */
const withFlaws = (examined: Examined, flaws: ReadonlyArray<Flaw>): Examined => {
  const own = flaws
    .filter(({ kind }) => kind === "columns" || kind === "gap")
    .map(({ detail, kind, caseId }) =>
      kind === "columns" ? finding("columns", caseId, detail) : finding("gap", caseId, "", detail)
    )
  const isGap = own.some(({ code }) => code === "gap")
  const rest = examined.findings.filter(
    ({ code, place }) =>
      !(isGap && ["gap", "unreadableCase"].includes(code)) &&
      !(code === "summary" && own.some((one) => one.code === "columns" && one.place === place))
  )
  return { ...examined, findings: [...own, ...rest] }
}

type Store = CaseStore["Service"]

const rows = (store: Store) => (after: string | null) => store.find({}, pageAfter(after))

const lettersOf = (store: Store, fate: (typeof FATES)[number]) => (after: string | null) =>
  store.letters(fate, pageAfter(after))

const pageAfter = (after: string | null) => (after === null ? { limit: PAGE } : { limit: PAGE, after })

/** What is wrong outside any case that can be looked at. */
const ofNoCase = ({ caseId, detail, kind }: Flaw): ReadonlyArray<Finding> =>
  kind === "file" || kind === "reference" ? [finding(kind, caseId, "", detail)] : []

const REPAIRABLE: ReadonlySet<Code> = new Set(["summary", "wakeAt", "columns"])

/** Refolds a case whose history is whole, and looks again: only what is right afterwards counts as repaired. */
const repaired = Effect.fnUntraced(function* (
  caseId: string,
  { kept, should }: Examined,
  all: ReadonlyArray<Finding>
) {
  const wrong = all.some(({ code }) => REPAIRABLE.has(code))
  if (!wrong || kept === null || kept.type === null || kept.revision === 0 || should === null) return all
  const store = yield* CaseStore
  const { revision: expected, type } = kept
  const written = yield* Effect.result(
    store.commit({ caseId, type, expected, entries: [], ...should, notices: [] })
  )
  if (written._tag === "Failure") return all
  const after = yield* examine(caseId, null)
  return all.map((one) =>
    REPAIRABLE.has(one.code) && after.findings.length === 0 ? { ...one, repaired: true } : one
  )
})
