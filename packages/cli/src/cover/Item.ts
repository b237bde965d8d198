/**
 * What rule cases can cover: every version of every rule of their layers, and every word of their case types.
 *
 * The list is read off the layers and the case types themselves, so that a rule, a command or a refusal that is added
 * anywhere is asked for here the same day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import type { RuleCase } from "../casefile/CaseFile.ts"
import { type Kind, wordOf } from "../world/Kind.ts"

/** The sorts of things that can be covered. @since 0.1.0 */
export const SORTS = ["rule", "refusal", "command", "event", "duty", "notice", "indicator"] as const
/** One of {@link SORTS}. @since 0.1.0 */
export type Sort = (typeof SORTS)[number]

/** One thing to be covered, written as one line. @since 0.1.0 */
export interface Item {
  readonly sort: Sort
  /** The version of a rule as `layer rule version`; a word of a case type as `type word`. */
  readonly name: string
}

/** An item as one line: what a report prints and a list of exceptions names. @since 0.1.0 */
export const written = ({ name, sort }: Item): string => `${sort} ${name}`

/** A version of a rule as an item. @since 0.1.0 */
export const ruleItem = ({ layer, rule, version }: Rule.RuleStamp): Item => ({
  sort: "rule",
  name: `${layer} ${rule} ${version}`
})

/** A word of a case type as an item. @since 0.1.0 */
export const wordItem = (sort: Exclude<Sort, "rule">, kind: Pick<Kind, "name">, word: string): Item => ({
  sort,
  name: `${kind.name} ${word}`
})

const ofLayer = ({ id, rules }: RuleBook.Layer): ReadonlyArray<Item> =>
  rules.flatMap((rule) =>
    rule.versions.map(({ from }) => ruleItem({ layer: id, rule: rule.id, version: from }))
  )

const ofKind = (kind: Kind): ReadonlyArray<Item> => {
  const words = {
    refusal: kind.refusals,
    command: [...kind.commands.keys()],
    event: kind.events,
    duty: kind.duties,
    notice: kind.notices,
    indicator: kind.indicators
  }
  return SORTS.flatMap((sort) =>
    sort === "rule" ? [] : words[sort].map((word) => wordItem(sort, kind, word))
  )
}

/** The word of a command's tag, as its item has it. @since 0.1.0 */
export const commandItem = (kind: Kind, tag: string): Item => wordItem("command", kind, wordOf(tag))

/** Everything these cases could cover: the layers they name and the case types they play. @since 0.1.0 */
export const itemsOf = (cases: ReadonlyArray<RuleCase>): ReadonlyArray<Item> => {
  const worlds = cases.map((one) => (one._tag === "Count" ? one.world : one.setting.world))
  const layers = new Map(worlds.flatMap((world) => world.layers.map((layer) => [layer.id, layer] as const)))
  const kinds = new Set(cases.flatMap((one) => (one._tag === "Count" ? [] : [one.setting.kind])))
  return [...[...layers.values()].flatMap(ofLayer), ...[...kinds].flatMap(ofKind)]
}
