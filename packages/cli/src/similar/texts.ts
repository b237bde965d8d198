/**
 * The flags by which `lianxin similar` compares texts: where they lie, and who reads them, what for, on which legal basis.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Actor } from "@lianxin/core/case"
import type { VaultUse } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { badInput, type Halt } from "../command/Halt.ts"
import { SHAPE } from "../store/Database.ts"

/** A flag that takes one word. @since 0.1.0 */
export const word = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

/** @since 0.1.0 */
export const textFlags = {
  text: word("text", "ID", "The document with the new petition's text; needs --vault"),
  vault: word(
    "vault",
    "VAULT",
    `Where the texts lie: a SQLite file, or ${SHAPE}; needs --text, or the text of --case`
  ),
  master: word("master", "FILE", "The file with the vault's master key"),
  actor: word("actor", "POST", "Who reads the texts"),
  purpose: word("purpose", "CODE", "What for, as a code"),
  basis: word("basis", "CODE", "On which legal basis, such as statutoryDuty")
}

/** The flags as they were given. @since 0.1.0 */
export type TextFlags = { readonly [K in keyof typeof textFlags]: Option.Option<string> }

/** A vault to read from; the document is null where the case names it. @since 0.1.0 */
export interface TextsAsked {
  readonly vault: string
  readonly master: string
  readonly document: Actor.DocumentId | null
  readonly use: VaultUse
}

const isId = Schema.is(Actor.PersonId)

/** The id a flag gives; null where it is absent. @since 0.1.0 */
export const idNamed = (flag: string, given: Option.Option<string>): Effect.Effect<string | null, Halt> =>
  Option.isNone(given) || isId(given.value)
    ? Effect.succeed(Option.getOrNull(given))
    : Effect.fail(
        badInput(`--${flag}: is no id; an id begins with a letter and has letters, digits and . _ : - only`)
      )

/**
 * Null where nobody asked for texts. Whatever is missing of actor, purpose and basis is for the vault to refuse and to
 * write down.
 *
 * @since 0.1.0
 */
export const textsAsked = Effect.fnUntraced(function* (given: TextFlags, ofCase: boolean) {
  const document = yield* idNamed("text", given.text)
  const [vault, master] = [Option.getOrNull(given.vault), Option.getOrNull(given.master)]
  const parts = Object.entries(ofCase ? { vault, master } : { text: document, vault, master })
  const missing = parts.filter(([, one]) => one === null)
  const others = [given.actor, given.purpose, given.basis].some(Option.isSome)
  if (missing.length === parts.length && !others) return null
  if (vault === null || master === null || missing.length > 0) {
    const [last, ...first] = parts.map(([flag]) => `--${flag}`).reverse()
    return yield* badInput(
      `${missing.map(([flag]) => `--${flag}`).join(", ")}: missing; texts are compared with ${first.reverse().join(", ")} and ${last} together`
    )
  }
  const [actor, purpose, legalBasis] = [given.actor, given.purpose, given.basis].map(Option.getOrNull)
  const use = { actor: actor ?? null, purpose: purpose ?? null, legalBasis: legalBasis ?? null }
  return { vault, master, document, use } satisfies TextsAsked
})
