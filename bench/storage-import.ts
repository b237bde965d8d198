/**
 * A process of its own that imports cases, so that its memory is that of the import alone:
 * `storage-import.ts sqlite|postgres FILE|URL CASES ENTRIES`. Answers with JSON.
 */
import { CaseStore } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { commitOf } from "./storage-cases.ts"

const BATCH = 500

/** What an import took. */
export interface Imported {
  readonly seconds: number
  /** The most memory after a tenth of the way, and at the end. */
  readonly early: number
  readonly most: number
}

const storeOf = (kind: string, target: string) =>
  kind === "sqlite"
    ? SqliteCaseStore.layer({ path: target })
    : PostgresCaseStore.layerUrl({ county: "421202", url: Redacted.make(target) })

const importing = (cases: number, entries: number) =>
  Effect.gen(function* () {
    const store = yield* CaseStore
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

const [kind = "", target = "", cases = "0", entries = "1"] = process.argv.slice(2)
const work = Effect.provide(importing(Number(cases), Number(entries)), storeOf(kind, target))
console.log(JSON.stringify(await Effect.runPromise(work)))
