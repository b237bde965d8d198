/**
 * The Xianning layer 咸宁: what one city adds to national law, and an invented directory of its offices.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleBook } from "@lianxin/core/rule"
import { contactReminder, ladder } from "./ladder.ts"

export { directoryData } from "./directory.ts"
export { RUNGS } from "./ladder.ts"

/** @since 0.1.0 */
export const xianning: RuleBook.Layer = {
  id: "xianning",
  title: { en: "Xianning", zh: "咸宁市" },
  rules: [ladder, contactReminder]
}
