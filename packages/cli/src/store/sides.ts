/**
 * What `lianxin store copy` can move from and to: the stores of the registry, and dumps.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { badInput } from "../command/Halt.ts"
import { existingStore, lastingStore, layerOf } from "../command/stores.ts"
import { dumpSide } from "./dumpSide.ts"
import { dumpTarget } from "./dumpTarget.ts"
import { type Named, named } from "./registry.ts"
import { storeSide, storeTarget } from "./storeSide.ts"

const DUMP = /^jsonl:(.+)$/s

const dumpPath = (word: string): string | null => DUMP.exec(word)?.[1] ?? null

/** Open for as long as the scope lives. */
const opened = Effect.fnUntraced(function* (found: Named) {
  return Context.get(yield* Layer.build(layerOf(found)), CaseStore)
})

/** The side a copy comes from; it must be there. @since 0.1.0 */
export const sourceNamed = Effect.fnUntraced(function* (word: string) {
  const path = dumpPath(word)
  if (path === null) {
    const found = yield* existingStore(word)
    return storeSide(found.shown, yield* opened(found))
  }
  return existsSync(path) ? yield* dumpSide(word, path) : yield* badInput(`${path}: there is no such file`)
})

/** The side a copy goes to; it is made where there is none. @since 0.1.0 */
export const targetNamed = Effect.fnUntraced(function* (word: string) {
  const path = dumpPath(word)
  if (path !== null) return yield* dumpTarget(word, path)
  const found = yield* lastingStore(word)
  return storeTarget(found.shown, yield* opened(found))
})

/** The same thing, however it was written. @since 0.1.0 */
export const sameThing = (word: string): string => {
  const path = dumpPath(word)
  return path === null
    ? Result.match(named(word), { onFailure: () => word, onSuccess: ({ same }) => same })
    : `jsonl:${resolve(path)}`
}
