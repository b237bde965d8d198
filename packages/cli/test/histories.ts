/**
 * Recorded histories: entries as a store once held them, and what they said then.
 *
 * @since 0.1.0
 */
import { Casework } from "@lianxin/casework"
import { CaseStore, type Entry } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { sha256 } from "../src/store/canonical.ts"
import { everyKind } from "../src/store/everyKind.ts"
import { folder } from "./files.ts"

/** What follows from a history. @since 0.1.0 */
export interface Said {
  readonly summary: Casework.View["summary"]
  readonly wakeAt: number | null
  /** SHA-256 of the state's canonical JSON. */
  readonly state: string
}

/** One recording. The entries are never edited; what they say may only change with a decision in docs/decisions. @since 0.1.0 */
export interface Recording {
  readonly recordedWith: string
  readonly caseId: string
  readonly type: string
  readonly entries: ReadonlyArray<Entry>
  readonly says: Said
}

/** @since 0.1.0 */
export const HISTORIES = folder("packages/cli/test/fixtures/histories")

/** Every recording by its name. @since 0.1.0 */
export const recordings = (): ReadonlyArray<readonly [name: string, Recording]> =>
  readdirSync(HISTORIES)
    .filter((name) => name.endsWith(".json"))
    .map(
      (name) => [name.replace(".json", ""), JSON.parse(readFileSync(join(HISTORIES, name), "utf8"))] as const
    )

/** A memory store, and casework over every case type on it. @since 0.1.0 */
export const reader = everyKind.pipe(Layer.provideMerge(MemoryCaseStore.layer))

/** What entries say today: the store is given them with a summary and a wake-up that mean nothing. @since 0.1.0 */
export const saysNow = Effect.fnUntraced(function* ({
  caseId,
  entries,
  says,
  type
}: Omit<Recording, "recordedWith">) {
  const store = yield* CaseStore
  yield* store.commit({
    caseId,
    type,
    expected: 0,
    entries,
    summary: says.summary,
    wakeAt: null,
    notices: []
  })
  const { state, summary, wakeAt } = yield* Effect.flatMap(Casework.Casework, (casework) =>
    casework.view(caseId)
  )
  return { summary, wakeAt, state: sha256(JSON.parse(JSON.stringify(state))) } satisfies Said
})
