/**
 * What a clerk is shown when a petition comes in 疑似重复提示: earlier ones that may be the same, with reasons. A person
 * decides, by registering it as a repeat, linking it, merging it, or doing nothing.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Matter, type Needs, suggest as layBeside, type Suggestion } from "@lianxin/core/petition"
import type { Casework } from "@lianxin/casework"
import type { BadCursor, CaseStore, StoreUnavailable, Vault } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { lookUp } from "./earlier.ts"
import type { Earlier } from "./facts.ts"
import { compare, type Texts, type Uncompared } from "./texts.ts"

/** A matter, and what it is to be laid beside. @since 0.1.0 */
export interface Asked {
  readonly matter: Matter
  /** The rules of the day on which it came in. */
  readonly rules: Pick<Needs.Rules, "duplicates">
  /** Its own case, where it has one already. */
  readonly itself: string | null
  /** Null where nobody may compare texts: the rest is then all there is. */
  readonly texts: Texts | null
}

/** What may be the same, and what that rests on. @since 0.1.0 */
export interface Found {
  /** The nearest first. */
  readonly suggestions: ReadonlyArray<Suggestion>
  /** How many earlier matters were laid beside it. */
  readonly beside: number
  /** How many texts were compared; null where nobody asked for it. */
  readonly compared: number | null
  readonly uncompared: ReadonlyArray<Uncompared>
  /** Cases that could not be read. */
  readonly unreadable: ReadonlyArray<string>
  /** There is more in the store than was looked at. */
  readonly more: boolean
}

/** The store that cannot be read, or the vault that does not give out the new matter's text. @since 0.1.0 */
export type CannotSuggest = BadCursor | StoreUnavailable | Effect.Error<ReturnType<Vault["Service"]["read"]>>

/** Looks up what may be the same. It writes nothing but the lines of the vault's audit. @since 0.1.0 */
export const suggest: (asked: Asked) => Effect.Effect<Found, CannotSuggest, Casework.Casework | CaseStore> =
  Effect.fnUntraced(function* ({ itself, matter, rules, texts }: Asked) {
    const rule = rules.duplicates.value
    if (rule === null) return NOTHING
    const { earlier, more, unreadable } = yield* lookUp(matter, rule, itself)
    const { earlier: laid, uncompared } =
      texts === null
        ? { earlier, uncompared: [] }
        : yield* compare(
            texts,
            earlier.filter((one) => mayBeLike(rules, matter, one))
          )
    return {
      suggestions: layBeside(
        rules,
        matter,
        laid.map(({ facts }) => facts)
      ),
      beside: earlier.length,
      compared: texts === null ? null : laid.filter(({ facts }) => facts.similarity !== null).length,
      uncompared,
      unreadable,
      more
    } satisfies Found
  })

/** Only a text that can make a difference is read: the facts agree in enough when the texts do. */
const mayBeLike = (rules: Asked["rules"], matter: Matter, { facts }: Earlier): boolean =>
  layBeside(rules, matter, [{ ...facts, similarity: 1 }]).length > 0

const NOTHING: Found = {
  suggestions: [],
  beside: 0,
  compared: null,
  uncompared: [],
  unreadable: [],
  more: false
}
