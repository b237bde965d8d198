/**
 * How far a long piece of work is, on standard error.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { aside } from "./Style.ts"

/** So many of one kind are done. @since 0.1.0 */
export interface Progress {
  readonly what: "entries" | "letters" | "cases"
  readonly done: number
}

/** @since 0.1.0 */
export type Tells = (progress: Progress) => Effect.Effect<void>

const EVERY = 5000

/** Says the first and then each few thousand of a kind. @since 0.1.0 */
export const progress = (): Tells => {
  let told = { what: "", done: 0 }
  return ({ done, what }) => {
    if (told.what === what && done < told.done + EVERY) return Effect.void
    told = { what, done }
    return aside(`${what}: ${done}`)
  }
}
