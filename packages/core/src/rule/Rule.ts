/**
 * A rule 规则: one value of the law, in dated versions, each tied to the clause that made it.
 *
 * A version holds from its first day until the next version's. It may also say that the law has no such rule
 * (`none`), or, in an upper layer, that the layer below applies again (`inherit`).
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../time/CalendarDate.ts"

/** How sure we are of a value: the text was read, it is known, it is unsure, or it is our own design. @since 0.1.0 */
export const Confidence = Schema.Literals(["textRead", "known", "unconfirmed", "design"])
/** {@link Confidence} as a type. @since 0.1.0 */
export type Confidence = typeof Confidence.Type

/** A sentence in both languages. @since 0.1.0 */
export const Bilingual = Schema.Struct({ en: Schema.NonEmptyString, zh: Schema.NonEmptyString })
/** {@link Bilingual} as a type. @since 0.1.0 */
export type Bilingual = typeof Bilingual.Type

/** The clause a value comes from, paraphrased in our own words. @since 0.1.0 */
export const Citation = Schema.Struct({
  /** Name and year of the instrument, in Chinese. */
  instrument: Schema.NonEmptyString,
  /** Article, with paragraph or item where it matters; `-` where the instrument has none. */
  article: Schema.NonEmptyString,
  says: Bilingual,
  confidence: Confidence
})
/** {@link Citation} as a type. @since 0.1.0 */
export type Citation = typeof Citation.Type

/** Which version of which rule an answer rests on, and the layer that set it. @since 0.1.0 */
export const RuleStamp = Schema.Struct({
  rule: Schema.NonEmptyString,
  version: CalendarDate,
  layer: Schema.NonEmptyString
})
/** {@link RuleStamp} as a type. @since 0.1.0 */
export type RuleStamp = typeof RuleStamp.Type

/** The shape a rule's value has. @since 0.1.0 */
export const Unit = Schema.Literals(["term", "limit", "ladder", "scope"])
/** {@link Unit} as a type. @since 0.1.0 */
export type Unit = typeof Unit.Type

/**
 * What layers above may do to a rule: anything (`free`), nothing (`fixed`), or move it one way.
 *
 * `stricter`: a term never ends later than below, and no number of a limit is larger. `longer`: a term never ends
 * earlier, and no number is smaller. Neither may say `none` where the layer below has a value. In a limit that has a
 * `totalDays`, the total is compared and `days` is not.
 *
 * @since 0.1.0
 */
export const Overlay = Schema.Literals(["free", "stricter", "longer", "fixed"])
/** {@link Overlay} as a type. @since 0.1.0 */
export type Overlay = typeof Overlay.Type

/** One version of a rule, in force from its first day until the next version's. @since 0.1.0 */
export interface Version<A> {
  readonly from: CalendarDate
  readonly value: A | "none" | "inherit"
  readonly cite: Citation
}

/** A rule with all its versions. @since 0.1.0 */
export interface Rule<A = unknown> {
  /** Path-like: the layer that first defines it, the subject, the name. */
  readonly id: string
  readonly unit: Unit
  readonly title: Bilingual
  /** The day somebody last compared this with the official text. */
  readonly lastChecked: CalendarDate
  /** `free` when absent. It binds the layers above, not this one. */
  readonly overlay?: Overlay
  /** Oldest first. */
  readonly versions: ReadonlyArray<Version<A>>
}

/** A rule as it stands on one day. `value` is null where the law has no such rule. @since 0.1.0 */
export interface InForce<A> {
  readonly stamp: RuleStamp
  readonly unit: Unit
  readonly value: A
  readonly cite: Citation
}

/** What a case type needs from a rule book under one name. @since 0.1.0 */
export interface Need<A> {
  readonly rule: string
  readonly unit: Unit
  readonly shape: Schema.Codec<A, unknown>
  /** Whether the law may have no such rule; then the value is null. */
  readonly optional: boolean
}

/** The needs of a case type, by the names its code uses. @since 0.1.0 */
export type Needs = Readonly<Record<string, Need<any>>> // oxlint-disable-line typescript/no-explicit-any -- the one place where needs of different shapes stand together

/** The rules of a day, under the names the case type asked for. @since 0.1.0 */
export type RulesFor<N extends Needs> = {
  readonly [K in keyof N]: N[K] extends Need<infer A> ? InForce<A> : never
}

/** A rule the case type cannot do without. @since 0.1.0 */
export const need = <A>(rule: string, unit: Unit, shape: Schema.Codec<A, unknown>): Need<A> => ({
  rule,
  unit,
  shape,
  optional: false
})

/** A rule the law may not have. @since 0.1.0 */
export const mayHave = <A>(rule: string, unit: Unit, shape: Schema.Codec<A, unknown>): Need<A | null> => ({
  rule,
  unit,
  shape: Schema.NullOr(shape) as Schema.Codec<A | null, unknown>,
  optional: true
})
