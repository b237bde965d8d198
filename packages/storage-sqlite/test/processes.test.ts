/**
 * Several processes on one file, and processes that die in the middle of a commit.
 */
import { type CaseStore, type FeedItem } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { freshFile } from "./files.ts"

const WRITER = fileURLToPath(new URL("fixtures/writer.ts", import.meta.url))
const ENTRIES = 20

interface Writer {
  readonly child: ChildProcess
  /** Every revision it was told is in, so far. */
  readonly told: () => ReadonlyArray<number>
  readonly errors: () => string
  readonly ended: Promise<unknown>
}

const writer = (path: string, name: string, commits: number, shared = ""): Writer => {
  const child = spawn(process.execPath, [
    "--conditions=@lianxin/source",
    WRITER,
    path,
    name,
    `${commits}`,
    shared
  ])
  let [out, errors] = ["", ""]
  child.stdout.on("data", (data) => (out += data))
  child.stderr.on("data", (data) => (errors += data))
  const told = () => out.split("\n").slice(0, -1).map(Number)
  return { child, told, errors: () => errors, ended: once(child, "close") }
}

const integrity = (path: string) => {
  const db = new DatabaseSync(path)
  const found = [
    ...db.prepare("PRAGMA integrity_check").all(),
    ...db.prepare("PRAGMA foreign_key_check").all()
  ]
  db.close()
  return found.map((row) => Object.values(row))
}

/** Whole commits only: the entries, the summary, the wake-up and the notices of a case all tell of one revision. */
const isWhole = Effect.fnUntraced(function* (store: CaseStore["Service"], caseId: string) {
  const { entries, revision, summary, wakeAt } = yield* store.load(caseId)
  const { items } = yield* store.letters("waiting", { limit: 100_000 })
  const commits = revision / ENTRIES
  assert.deepStrictEqual(
    {
      whole: Number.isInteger(commits),
      entries: entries.length,
      status: summary?.status ?? "0",
      wakeAt: wakeAt ?? 0,
      notices: items.filter((item) => item.caseId === caseId).length
    },
    { whole: true, entries: revision, status: `${revision}`, wakeAt: revision, notices: commits }
  )
  return revision
})

describe("several processes", () => {
  it.live("three processes that create and write one file lose nothing and leave it sound", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const writers = ["a", "b", "c"].map((name) => writer(path, name, 40, "shared"))
      const store = yield* SqliteCaseStore.make({ path })
      const seen: Array<FeedItem> = []
      while (writers.some(({ child }) => child.exitCode === null)) {
        seen.push(...(yield* store.feed(seen.at(-1)?.cursor ?? null, 500)))
        yield* Effect.sleep(Duration.millis(5))
      }
      yield* Effect.promise(() => Promise.all(writers.map(({ ended }) => ended)))
      for (const { child, errors } of writers) assert.deepStrictEqual([child.exitCode, errors()], [0, ""])
      for (const name of ["a", "b", "c"])
        assert.strictEqual(yield* isWhole(store, `case-${name}`), 40 * ENTRIES)

      const shared = yield* store.load("shared")
      assert.isAbove(shared.revision, 0)
      for (let i = 0; i < shared.revision; i++) {
        assert.strictEqual(
          shared.entries[i]?.tag,
          shared.entries[i - (i % ENTRIES)]?.tag,
          "one writer's entries stand together"
        )
      }
      let more = yield* store.feed(seen.at(-1)?.cursor ?? null, 500)
      for (; more.length > 0; more = yield* store.feed(seen.at(-1)?.cursor ?? null, 500)) seen.push(...more)
      assert.strictEqual(
        new Set(seen.map(({ caseId, position }) => `${caseId} ${position}`)).size,
        seen.length
      )
      assert.strictEqual(seen.length, 3 * 40 * ENTRIES + shared.revision)
      assert.deepStrictEqual(integrity(path), [["ok"]])
    })
  )

  it.live("a process killed in mid-commit leaves whole commits, and every one it was told is in", () =>
    Effect.gen(function* () {
      const path = freshFile()
      for (let round = 0; round < 6; round++) {
        const { child, ended, told } = writer(path, `k${round}`, 100_000)
        while (told().length < 3) yield* Effect.sleep(Duration.millis(2))
        yield* Effect.sleep(Duration.micros(BigInt(round * 700)))
        child.kill("SIGKILL")
        yield* Effect.promise(() => ended)
        const revision = yield* Effect.scoped(
          Effect.flatMap(SqliteCaseStore.make({ path }), (store) => isWhole(store, `case-k${round}`))
        )
        assert.isAtLeast(revision, told().at(-1) ?? 0)
        assert.deepStrictEqual(integrity(path), [["ok"]])
      }
    })
  )

  it.live("a commit that cannot get the lock in time says that it may be tried again, and can be", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const store = yield* SqliteCaseStore.make({ path, busy: Duration.millis(20) })
      const other = new DatabaseSync(path)
      other.exec("BEGIN IMMEDIATE")
      const error = yield* Effect.flip(store.commitAll([]))
      assert.include(error, { _tag: "StoreUnavailable", operation: "commitAll", retryable: true })
      other.exec("ROLLBACK")
      other.close()
      assert.deepStrictEqual(yield* store.commitAll([]), [])
    })
  )
})
