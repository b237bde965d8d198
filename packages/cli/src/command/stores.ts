/**
 * Stores named on the command line: `memory`, or `sqlite:PATH`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { badInput, badStore, type Halt } from "./Halt.ts"

/** The store a word names. A file that is no store of ours is left as it was. @since 0.1.0 */
export const storeNamed = (word: string): Layer.Layer<CaseStore, Halt> => {
  if (word === "memory") return MemoryCaseStore.layer
  const path = /^sqlite:(.+)$/.exec(word)?.[1]
  if (path !== undefined)
    return SqliteCaseStore.layer({ path }).pipe(Layer.catch((error) => no(badStore(error))))
  return no(badInput(`--store ${word}: a store is memory, or sqlite: and the path of a file`))
}

const no = (halt: Halt): Layer.Layer<CaseStore, Halt> => Layer.effect(CaseStore, Effect.fail(halt))
