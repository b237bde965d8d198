/**
 * One case held against itself: its revision against its entries, its summary and wake-up against what they say.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Casework } from "@lianxin/casework"
import type { Kept, Row } from "@lianxin/ports"
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { canonical } from "./canonical.ts"
import { span } from "./checkFeed.ts"
import { type Finding, finding } from "./Finding.ts"

/** What a case should be, where that can be told. @since 0.1.0 */
export interface Examined {
  readonly findings: ReadonlyArray<Finding>
  readonly kept: Kept | null
  readonly should: Pick<Casework.View, "summary" | "wakeAt"> | null
}

/** Looks at one case; `row` is how the worklist shows it, if it does. @since 0.1.0 */
export const examine = Effect.fnUntraced(function* (caseId: string, row: Row | null) {
  const store = yield* CaseStore
  const loaded = yield* Effect.result(store.load(caseId))
  if (Result.isFailure(loaded)) {
    return {
      findings: [finding("unreadableCase", caseId, "", loaded.failure.message)],
      kept: null,
      should: null
    }
  }
  const kept = loaded.success
  const missing = kept.revision - kept.entries.length
  if (missing > 0) {
    const gap = finding("gap", caseId, "", `${kept.entries.length} of ${kept.revision} entries are there`)
    return { findings: [gap], kept, should: null }
  }
  return yield* heldAgainstHistory(kept, row)
})

const heldAgainstHistory = Effect.fnUntraced(function* (kept: Kept, row: Row | null) {
  const { caseId } = kept
  const seen = yield* Effect.result(Effect.flatMap(Casework.Casework, (casework) => casework.view(caseId)))
  if (Result.isFailure(seen)) {
    return { findings: [unreadable(caseId, seen.failure)], kept, should: null } satisfies Examined
  }
  const { summary, wakeAt } = seen.success
  const findings = [
    ...(kept.summary === null
      ? [finding("summary", caseId, "summary", "cannot be read")]
      : differences(caseId, summary, kept.summary)),
    ...(row === null ? [] : differences(caseId, summary, row.summary, "row")),
    ...(wakeAt === kept.wakeAt ? [] : [finding("wakeAt", caseId, "wakeAt", foundNot(kept.wakeAt, wakeAt))])
  ]
  return { findings: unlike(findings), kept, should: { summary, wakeAt } } satisfies Examined
})

type CannotView = Effect.Error<ReturnType<Casework.Casework["Service"]["view"]>>

const unreadable = (caseId: string, error: CannotView): Finding => {
  switch (error._tag) {
    case "UnreadableEntry":
      return finding("unreadableEntry", caseId, `entry ${error.position}`, `${error.tag}: ${error.issue}`)
    case "UnknownType":
      return finding("unknownType", caseId, "", error.type)
    default:
      return finding("unreadableCase", caseId, "", error.message)
  }
}

const foundNot = (found: unknown, right: unknown): string =>
  `${JSON.stringify(found)}, not ${JSON.stringify(right)}`

type Summary = NonNullable<Kept["summary"]>

const differences = (
  caseId: string,
  right: Summary,
  found: Summary,
  where = "summary"
): ReadonlyArray<Finding> => {
  const have = new Map<string, unknown>(Object.entries(found))
  return Object.entries(right)
    .filter(([name, value]) => canonical(value) !== JSON.stringify(have.get(name)))
    .map(([name, value]) => finding("summary", caseId, `${where}.${name}`, foundNot(have.get(name), value)))
}

/** A row that is wrong because its summary is wrong is one finding. */
const unlike = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.filter(
    ({ place }) =>
      !place.startsWith("row.") || !findings.some((one) => one.place === place.replace("row.", "summary."))
  )

/** Entries a case has and the order of all entries does not show. @since 0.1.0 */
export const missingFromFeed = ({ caseId, revision }: Kept, last: number): ReadonlyArray<Finding> =>
  last < revision ? [finding("missingFromFeed", caseId, span(last + 1, revision))] : []
