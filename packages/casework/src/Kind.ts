/**
 * A case type together with the rule book its decisions are taken under, as casework is given it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Rule, RuleBook } from "@lianxin/core/rule"
import type { Upcasts } from "./Upcast.ts"

/** @since 0.1.0 */
export interface Kind {
  readonly type: CaseType.AnyCaseType
  readonly book: RuleBook.RuleBook
  /** How entries that older versions wrote are read; none where every event is still in its first version. */
  readonly upcasts: Upcasts
}

/** Only a book that has every rule the type needs fits the type. @since 0.1.0 */
export const kind = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  type: CaseType.CaseType<C, E, S, N>,
  book: RuleBook.RuleBook<N>,
  upcasts: Upcasts = {}
): Kind => ({ type, book, upcasts })
