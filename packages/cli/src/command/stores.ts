/**
 * Stores named on the command line, opened.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { lasting, type Named, named } from "../store/registry.ts"
import { badInput, badStore, type Halt } from "./Halt.ts"

/** The store a word names; it is made where there is none. A file that is no store of ours is left as it was. @since 0.1.0 */
export const storeNamed = (word: string): Layer.Layer<CaseStore, Halt> =>
  Result.match(named(word, "--store"), { onFailure: (fault) => no(badInput(fault)), onSuccess: layerOf })

/** @since 0.1.0 */
export const layerOf = ({ layer }: Named): Layer.Layer<CaseStore, Halt> =>
  layer.pipe(Layer.catch((error) => no(badStore(error))))

/** A store that outlives the command. @since 0.1.0 */
export const lastingStore = (word: string): Effect.Effect<Named, Halt> =>
  Effect.mapError(Effect.fromResult(lasting(word)), (fault) => badInput(fault))

/** The same, where it must be there already: a command that reads makes no empty store. @since 0.1.0 */
export const existingStore = Effect.fnUntraced(function* (word: string) {
  const found = yield* lastingStore(word)
  const isThere = yield* Effect.mapError(found.isThere, badStore)
  return isThere ? found : yield* badInput(`${found.shown}: there is no such store`)
})

const no = (halt: Halt): Layer.Layer<CaseStore, Halt> => Layer.effect(CaseStore, Effect.fail(halt))
