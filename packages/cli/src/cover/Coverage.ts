/**
 * What rule cases cover and what they do not: run once, under watch.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleCases } from "../casefile/CaseFile.ts"
import { runCase } from "../run/run.ts"
import type { Verdict } from "../run/Verdict.ts"
import { type Item, itemsOf, written } from "./Item.ts"
import { noteVerdict, watched } from "./watch.ts"

/** What is covered, what is not, and the ids of the cases. @since 0.1.0 */
export interface Coverage {
  readonly covered: ReadonlyArray<Item>
  readonly missing: ReadonlyArray<Item>
  /** The ids the cases carry, each once, in order. */
  readonly ids: ReadonlyArray<string>
}

/** The verdicts of these files, as without a watch, and what they cover together. @since 0.1.0 */
export const runCovered = (
  files: ReadonlyArray<RuleCases>
): { readonly verdicts: ReadonlyArray<Verdict>; readonly coverage: Coverage } => {
  const seen = new Set<string>()
  const note = (item: Item): void => void seen.add(written(item))
  const cases = files.flatMap((file) => file.cases)
  const verdicts = cases.map((one): Verdict => {
    const verdict = runCase(watched(one, note))
    noteVerdict(verdict, note)
    return { ...verdict, case: one }
  })
  const all = itemsOf(cases)
  const coverage = {
    covered: all.filter((item) => seen.has(written(item))),
    missing: all.filter((item) => !seen.has(written(item))),
    ids: [...new Set(cases.flatMap(({ id }) => id ?? []))].sort()
  }
  return { verdicts, coverage }
}
