/**
 * Texts laid side by side inside the vault's law: read for an actor, a purpose and a legal basis, compared, and let go.
 *
 * Every reading leaves its line in the audit. What comes out is numbers and codes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Actor } from "@lianxin/core/case"
import type { Vault, VaultUse } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type { Earlier } from "./facts.ts"
import { similarity } from "./similarity.ts"

/** Where texts lie, on whose behalf they are read, and the document of the new matter. @since 0.1.0 */
export interface Texts {
  readonly vault: Vault["Service"]
  readonly use: VaultUse
  readonly document: Actor.DocumentId
}

/** An earlier matter whose text may not or cannot be read, by the error's name. @since 0.1.0 */
export interface Uncompared {
  readonly caseId: string
  readonly why: "NotFound" | "Erased" | "Sealed" | "Tampered"
}

/** Earlier matters with the likeness of their texts, where it could be had. @since 0.1.0 */
export interface Compared {
  readonly earlier: ReadonlyArray<Earlier>
  readonly uncompared: ReadonlyArray<Uncompared>
}

/** Compares each text with that of the new matter, which must be readable. @since 0.1.0 */
export const compare = Effect.fnUntraced(function* (
  { document, use, vault }: Texts,
  earlier: ReadonlyArray<Earlier>
) {
  const { text: own } = yield* vault.read(document, "text", use)
  const uncompared: Array<Uncompared> = []
  const compared = yield* Effect.forEach(earlier, ({ facts, text }) =>
    text === null
      ? Effect.succeed<Earlier>({ facts, text })
      : vault.read(text, "text", use).pipe(
          Effect.map((read): Earlier => ({
            facts: { ...facts, similarity: similarity(own, read.text) },
            text
          })),
          Effect.catchTag(["NotFound", "Erased", "Sealed", "Tampered"], ({ _tag }) => {
            uncompared.push({ caseId: facts.caseId, why: _tag })
            return Effect.succeed<Earlier>({ facts, text })
          })
        )
  )
  return { earlier: compared, uncompared } satisfies Compared
})
