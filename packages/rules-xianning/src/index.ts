/**
 * The Xianning layer 咸宁: what one city adds to national law, and an invented directory of its offices.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleBook } from "@lianxin/core/rule"
import { advancingLadder, contactReminder, ladder } from "./ladder.ts"

export { directoryData } from "./directory.ts"
export { RUNGS } from "./ladder.ts"

/** The Xianning layer. @since 0.1.0 */
export const xianning: RuleBook.Layer = {
  id: "xianning",
  title: { en: "Xianning", zh: "咸宁市" },
  rules: [ladder, contactReminder]
}

/** A policy a county may lay on top: no call on a day off. @since 0.1.0 */
export const xianningAdvance: RuleBook.Layer = {
  id: "xianning-advance",
  title: { en: "Xianning, calls moved to working days", zh: "咸宁市(督办日遇休息日提前)" },
  rules: [advancingLadder]
}
