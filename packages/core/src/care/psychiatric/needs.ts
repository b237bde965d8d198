/**
 * The rules psychiatric follow-up is planned under.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { OfficeKind } from "../../directory/Directory.ts"
import { mayHave, need, type RulesFor } from "../../rule/Rule.ts"
import { Ladder } from "../../supervision/Ladder.ts"
import { Term } from "../../time/Term.ts"

const Count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 }))

/** When a person counts as lost. @since 0.1.0 */
export const Loss = Schema.Struct({ misses: Count, moreThanMonths: Count })
/** {@link Loss} as a type. @since 0.1.0 */
export type Loss = typeof Loss.Type

/** How many contacts a year there must be at least. @since 0.1.0 */
export const Yearly = Schema.Struct({ contacts: Count })
/** {@link Yearly} as a type. @since 0.1.0 */
export type Yearly = typeof Yearly.Type

/** The offices whose professionals assess. @since 0.1.0 */
export const Assessors = Schema.Struct({ offices: Schema.Array(OfficeKind) })
/** {@link Assessors} as a type. @since 0.1.0 */
export type Assessors = typeof Assessors.Type

/** The rules by name, with the shape each value must have. @since 0.1.0 */
export const needs = {
  firstVisit: need("national/psychiatric/first-visit", "term", Term),
  unstable: need("national/psychiatric/contact-unstable", "term", Term),
  basicallyStable: need("national/psychiatric/contact-basically-stable", "term", Term),
  stillBasicallyStable: need("national/psychiatric/contact-still-basically-stable", "term", Term),
  stable: need("national/psychiatric/contact-stable", "term", Term),
  referral: need("national/psychiatric/referral", "term", Term),
  retry: need("national/psychiatric/retry", "term", Term),
  loss: need("national/psychiatric/loss", "limit", Loss),
  yearly: need("national/psychiatric/yearly-contacts", "limit", Yearly),
  assessors: need("national/psychiatric/assessors", "scope", Assessors),
  ladder: mayHave("national/psychiatric/ladder", "ladder", Ladder)
}
/** The needs of the plan, as a type. @since 0.1.0 */
export type Needs = typeof needs
/** The rules of a day, as the plan reads them. @since 0.1.0 */
export type Rules = RulesFor<Needs>
