/**
 * Stores named on the command line, opened.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Named, named, notAStore } from "../store/registry.ts"
import { badInput, badStore, type Halt } from "./Halt.ts"

/** The store a word names; it is made where there is none. A file that is no store of ours is left as it was. @since 0.1.0 */
export const storeNamed = (word: string): Layer.Layer<CaseStore, Halt> => {
  const found = named(word)
  return found === null ? no(badInput(notAStore("--store", word))) : layerOf(found)
}

/** @since 0.1.0 */
export const layerOf = ({ rest, scheme }: Named): Layer.Layer<CaseStore, Halt> =>
  scheme.layer(rest).pipe(Layer.catch((error) => no(badStore(error))))

/** A store that outlives the command. @since 0.1.0 */
export const lastingStore = (word: string): Effect.Effect<Named, Halt> => {
  const found = named(word)
  if (found === null) return Effect.fail(badInput(notAStore("", word).trim()))
  return found.scheme.lasts
    ? Effect.succeed(found)
    : Effect.fail(
        badInput(`${word}: is empty when a command begins and gone when it ends; name a store that lasts`)
      )
}

/** The same, where it must be there already: a command that reads makes no empty store. @since 0.1.0 */
export const existingStore = Effect.fnUntraced(function* (word: string) {
  const found = yield* lastingStore(word)
  const { rest, scheme } = found
  return scheme.isThere(rest) ? found : yield* badInput(`${scheme.shown(rest)}: there is no such store`)
})

const no = (halt: Halt): Layer.Layer<CaseStore, Halt> => Layer.effect(CaseStore, Effect.fail(halt))
