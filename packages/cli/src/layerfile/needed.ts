/**
 * What the case types need of a rule, so that a layer can be checked before any case is played under it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Indicators } from "@lianxin/core"
import type { Rule } from "@lianxin/core/rule"
import { KIND_NAMES, KINDS, type KindName } from "../world/Kind.ts"

/** One case type's need of a rule. @since 0.1.0 */
export interface Needed {
  readonly kind: KindName
  readonly need: Rule.Need<unknown>
}

const ALL: ReadonlyArray<Needed> = [
  ...KIND_NAMES.flatMap((kind) =>
    Object.values<Rule.Need<unknown>>(KINDS[kind].type.needs).map((need) => ({ kind, need }))
  ),
  { kind: "petition", need: Indicators.Published.smallCells }
]

/** Every rule some case type, or a report of its cases, reads. @since 0.1.0 */
export const neededRules: ReadonlyArray<string> = [...new Set(ALL.map(({ need }) => need.rule))]

/** Which case types read a rule, and how. @since 0.1.0 */
export const neededBy = (rule: string): ReadonlyArray<Needed> => ALL.filter(({ need }) => need.rule === rule)
