/**
 * A refusal 不予办理: why a command may not happen, as data. `messages` writes the sentence.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Citation, type InForce, RuleStamp } from "../rule/Rule.ts"

/** A fact a letter of refusal may name: a day, an office id, a number. @since 0.1.0 */
export const Fact = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Schema.Null])
/** {@link Fact} as a type. @since 0.1.0 */
export type Fact = typeof Fact.Type

/** A refusal: its code, the facts a letter names, and the rule it rests on. @since 0.1.0 */
export const Refusal = Schema.Struct({
  code: Schema.NonEmptyString,
  facts: Schema.Record(Schema.String, Fact),
  under: Schema.NullOr(RuleStamp),
  cite: Schema.NullOr(Citation)
})
/** {@link Refusal} as a type. @since 0.1.0 */
export type Refusal<Code extends string = string> = typeof Refusal.Type & { readonly code: Code }

/** Refuses, citing the rule it rests on where there is one. @since 0.1.0 */
export const refuse = <Code extends string>(
  code: Code,
  facts: Readonly<Record<string, Fact>>,
  rule: InForce<unknown> | null = null
): Result.Result<never, Refusal<Code>> =>
  Result.fail({ code, facts, under: rule?.stamp ?? null, cite: rule?.cite ?? null })
