/**
 * The rules a petition is decided under, by the names the code uses.
 *
 * The registration day chooses the versions (信访工作条例 2022 has no transition clause; the choice is ours, see
 * docs/decisions).
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { mayHave, need, type RulesFor } from "../rule/Rule.ts"
import { OfficeKind } from "../directory/Directory.ts"
import { Ladder } from "../supervision/Ladder.ts"
import { Term } from "../time/Term.ts"
import * as Words from "./words.ts"

const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 }))

/** How far a limit may be extended. @since 0.1.0 */
export const Extension = Schema.Struct({ days: Days, totalDays: Days, times: Schema.Int })
/** {@link Extension} as a type. @since 0.1.0 */
export type Extension = typeof Extension.Type

/** Which accepted matters have a limit for handling. @since 0.1.0 */
export const Scope = Schema.Struct({ kinds: Schema.Array(Words.Kind), routes: Schema.Array(Words.Route) })
/** {@link Scope} as a type. @since 0.1.0 */
export type Scope = typeof Scope.Type

/** On which grounds a matter may be turned away. @since 0.1.0 */
export const Grounds = Schema.Struct({ grounds: Schema.Array(Words.Ground) })
/** {@link Grounds} as a type. @since 0.1.0 */
export type Grounds = typeof Grounds.Type

/** The kinds of office that decide. @since 0.1.0 */
export const Deciders = Schema.Struct({ offices: Schema.Array(OfficeKind) })
/** {@link Deciders} as a type. @since 0.1.0 */
export type Deciders = typeof Deciders.Type

/** The kinds of matter a petitioner may take back. @since 0.1.0 */
export const Withdrawal = Schema.Struct({ kinds: Schema.Array(Words.Kind) })
/** {@link Withdrawal} as a type. @since 0.1.0 */
export type Withdrawal = typeof Withdrawal.Type

/** The rules by name, with the shape each value must have. @since 0.1.0 */
export const needs = {
  forward: need("national/petition/forward", "term", Term),
  directReply: need("national/petition/direct-reply", "term", Term),
  acceptance: need("national/petition/acceptance", "term", Term),
  objection: mayHave("national/petition/objection", "term", Term),
  conclusion: need("national/petition/conclusion", "term", Term),
  conclusionScope: need("national/petition/conclusion-scope", "scope", Scope),
  extension: need("national/petition/extension", "limit", Extension),
  grounds: need("national/petition/refusal-grounds", "scope", Grounds),
  deciders: need("national/petition/deciders", "scope", Deciders),
  withdrawal: need("national/petition/withdrawal", "scope", Withdrawal),
  evaluation: mayHave("national/petition/evaluation", "term", Term),
  ladder: mayHave("national/supervision/ladder", "ladder", Ladder),
  overdue: mayHave("national/supervision/overdue", "ladder", Ladder)
}
/** The needs of the petition, as a type. @since 0.1.0 */
export type Needs = typeof needs
/** The rules of a day, as a petition reads them. @since 0.1.0 */
export type Rules = RulesFor<Needs>
