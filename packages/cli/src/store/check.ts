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
import { CaseStore, type Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { badStore, type Halt } from "../command/Halt.ts"
import { examine, type Examined, missingFromFeed } from "./checkCase.ts"
import { checkFeed } from "./checkFeed.ts"
import { type Code, type Finding, finding } from "./Finding.ts"
import type { Flaw } from "./registry.ts"
import { eachPage, FATES, type Pages } from "./Side.ts"

/** What a check came to. @since 0.1.0 */
export interface Checked {
  readonly cases: number
  readonly findings: ReadonlyArray<Finding>
}

const PAGE = 500

/** `flaws` are what the store's own tools found. @since 0.1.0 */
export const check: (
  flaws: ReadonlyArray<Flaw>,
  repair: boolean
) => Effect.Effect<Checked, Halt, CaseStore | Casework.Casework> = Effect.fnUntraced(
  function* (flaws, repair) {
    const store = yield* CaseStore
    const seen = yield* checkFeed(store)
    const findings: Array<Finding> = [...seen.findings]
    const columns = new Map(
      flaws.filter(({ kind }) => kind === "columns").map((flaw) => [flaw.caseId, flaw.detail])
    )
    const listed = new Set<string>()

    const look = Effect.fnUntraced(function* (caseId: string, row: Row | null) {
      const examined = yield* examine(caseId, row)
      const wrongColumns = columns.get(caseId)
      const all = [
        ...(row === null ? [finding("unlisted", caseId, "")] : []),
        ...(wrongColumns === undefined ? [] : [finding("columns", caseId, wrongColumns)]),
        ...examined.findings,
        ...(seen.whole && examined.kept !== null
          ? missingFromFeed(examined.kept, seen.last.get(caseId) ?? 0)
          : [])
      ]
      findings.push(...(repair ? yield* repaired(caseId, examined, all) : all))
    })

    yield* eachPage(rows(store), (page) =>
      Effect.forEach(
        page,
        (row) =>
          Effect.andThen(
            Effect.sync(() => listed.add(row.caseId)),
            look(row.caseId, row)
          ),
        {
          discard: true
        }
      )
    )
    for (const caseId of seen.last.keys()) if (!listed.has(caseId)) yield* look(caseId, null)
    for (const fate of FATES) {
      yield* eachPage(lettersOf(store, fate), (page) =>
        Effect.sync(() => {
          for (const { caseId, key } of page) {
            if (!listed.has(caseId) && !seen.last.has(caseId))
              findings.push(finding("noCase", caseId, `notice ${key}`, fate))
          }
        })
      )
    }
    return { cases: listed.size, findings: [...flaws.flatMap(ofTheFile), ...findings] } satisfies Checked
  }
)

type Store = CaseStore["Service"]

const rows =
  (store: Store): Pages<Row> =>
  (after) =>
    Effect.mapError(store.find({}, pageAfter(after)), badStore)

const lettersOf = (store: Store, fate: (typeof FATES)[number]) => (after: string | null) =>
  Effect.mapError(store.letters(fate, pageAfter(after)), badStore)

const pageAfter = (after: string | null) => (after === null ? { limit: PAGE } : { limit: PAGE, after })

const ofTheFile = ({ caseId, detail, kind }: Flaw): ReadonlyArray<Finding> =>
  kind === "columns" ? [] : [finding(kind === "reference" ? "reference" : "file", caseId, "", detail)]

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
