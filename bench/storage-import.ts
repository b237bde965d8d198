/**
 * A process of its own that imports cases, so that its memory is that of the import alone:
 * `storage-import.ts FILE CASES ENTRIES`. Answers with JSON.
 */
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import { commitOf } from "./storage-cases.ts"

const BATCH = 500

/** What an import took. */
export interface Imported {
  readonly seconds: number
  /** The most memory after a tenth of the way, and at the end. */
  readonly early: number
  readonly most: number
}

const importing = (path: string, cases: number, entries: number) =>
  Effect.gen(function* () {
    const store = yield* SqliteCaseStore.make({ path })
    const start = process.hrtime.bigint()
    let [early, most] = [0, 0]
    for (let from = 0; from < cases; from += BATCH) {
      yield* store.commitAll(
        Array.from({ length: Math.min(BATCH, cases - from) }, (_, i) => commitOf(from + i, entries, 0))
      )
      most = Math.max(most, process.memoryUsage.rss())
      if (from < cases / 10) early = most
    }
    return { seconds: Number(process.hrtime.bigint() - start) / 1e9, early, most } satisfies Imported
  })

const [path = "", cases = "0", entries = "1"] = process.argv.slice(2)
console.log(
  JSON.stringify(await Effect.runPromise(Effect.scoped(importing(path, Number(cases), Number(entries)))))
)
