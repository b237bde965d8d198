/**
 * A history with an event nobody here knows, written by a newer version: kept, reported, and not lost, on any way.
 *
 * That a store keeps any tag and any body as they are is a law of the conformance suite, which every store passes.
 *
 * @since 0.1.0
 */
import { Casework } from "@lianxin/casework"
import { Instant } from "@lianxin/core/time"
import { CaseStore, type Entry } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { join } from "node:path"
import { everyKind } from "../src/store/everyKind.ts"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { recordings } from "./histories.ts"
import { feedOf, onStore } from "./storeFiles.ts"

const [, recorded] = recordings().find(([name]) => name === "wage-arrears") ?? []
const AT = "2016-03-01T09:00+08:00"
const UNKNOWN: Entry = {
  tag: "Teleported",
  at: AT,
  by: "clerk@xianning-petition-office",
  body: {
    _tag: "Teleported",
    at: AT,
    by: "clerk@xianning-petition-office",
    whither: "月球",
    parts: [1, null, { a: "" }]
  }
}
const entries: ReadonlyArray<Entry> = [...(recorded?.entries ?? []), UNKNOWN]

const written = Effect.gen(function* () {
  const store = yield* CaseStore
  if (recorded === undefined) return assert.fail("no recording")
  const { caseId, says, type } = recorded
  yield* store.commit({ caseId, type, expected: 0, entries, summary: says.summary, wakeAt: 0, notices: [] })
})

const inFolder = Layer.unwrap(
  Effect.map(emptyFolder, (home) => SqliteCaseStore.layer({ path: join(home, "cases.db") }))
)
const STORES = [
  ["memory", MemoryCaseStore.layer],
  ["sqlite", inFolder]
] as const

describe("an event nobody here knows", () => {
  it.effect.each(STORES)(
    "is kept by %s; casework names it, changes nothing, and goes on with the others",
    ([, store]) =>
      Effect.gen(function* () {
        yield* written
        const casework = yield* Casework.Casework
        const kept = yield* CaseStore
        const before = yield* kept.load("wage-arrears")
        assert.deepStrictEqual(before.entries.at(-1), UNKNOWN)
        const seen = yield* Effect.flip(casework.view("wage-arrears"))
        const swept = yield* casework.sweep(Instant.fromEpochMillis(Date.UTC(2030, 0), Instant.SHANGHAI))
        assert.deepStrictEqual(
          swept.failed.map(({ caseId, error }) => [caseId, error._tag]),
          [["wage-arrears", "UnreadableEntry"]]
        )
        assert.include(seen, {
          _tag: "UnreadableEntry",
          caseId: "wage-arrears",
          position: entries.length,
          tag: "Teleported"
        })
        assert.deepStrictEqual((yield* kept.load("wage-arrears")).entries, before.entries)
      }).pipe(Effect.provide(everyKind.pipe(Layer.provideMerge(store))))
  )

  it.effect("is reported by a check, and arrives whole through a dump in another store", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, dump, to] = [join(home, "from.db"), join(home, "dump.jsonl"), join(home, "to.db")]
      yield* onStore(from, (store) => Effect.provideService(written, CaseStore, store))
      for (const [source, target] of [
        [`sqlite:${from}`, `jsonl:${dump}`],
        [`jsonl:${dump}`, `sqlite:${to}`]
      ] as const) {
        const copied = yield* lianxin("store", "copy", source, target, "--json")
        assert.deepInclude(JSON.parse(copied.out), { same: true })
        assert.strictEqual(copied.exit, 0)
      }
      const feed = yield* feedOf(to)
      assert.deepStrictEqual(feed, yield* feedOf(from))
      assert.deepStrictEqual(feed.at(-1)?.entry, UNKNOWN)
      for (const path of [from, to]) {
        const checked = yield* lianxin("store", "check", `sqlite:${path}`, "--json", "--repair")
        assert.strictEqual(checked.exit, 1)
        const [first] = JSON.parse(checked.out).findings
        assert.deepInclude(first, {
          code: "unreadableEntry",
          caseId: "wage-arrears",
          place: `entry ${entries.length}`
        })
        assert.deepStrictEqual((yield* feedOf(path)).at(-1)?.entry, UNKNOWN)
      }
    }).pipe(Effect.scoped)
  )
})
