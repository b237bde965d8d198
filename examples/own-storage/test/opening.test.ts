/**
 * What a folder must bear besides the laws: processes that die, a second process, a disk that is full, files somebody
 * took away or altered.
 */
import { assert, afterAll, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { commit } from "./commits.ts"
import * as FolderCaseStore from "../src/FolderCaseStore.ts"

const root = mkdtempSync(join(tmpdir(), "own-storage-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const fresh = (): string => mkdtempSync(join(root, "folder-"))

const opened = (folder: string) => FolderCaseStore.make({ folder })

/** A closed folder with two cases, `a` and `b`. */
const withCases = Effect.fnUntraced(function* () {
  const folder = fresh()
  yield* Effect.scoped(
    Effect.flatMap(opened(folder), (store) =>
      store.commitAll([commit("a", 0), commit("b", 0), commit("a", 5)])
    )
  )
  return folder
})

describe("a folder", () => {
  it.live("opened again has the same cases, the same order and the same notices", () =>
    Effect.gen(function* () {
      const folder = yield* withCases()
      const seen = Effect.scoped(
        Effect.gen(function* () {
          const store = yield* opened(folder)
          const order = (yield* store.feed(null, 99)).map(({ caseId, position }) => `${caseId}${position}`)
          return [order, yield* store.letters("waiting", { limit: 9 }), yield* store.load("a")] as const
        })
      )
      const [order, letters, a] = yield* seen
      assert.deepStrictEqual(order.slice(3, 8), ["a4", "a5", "b1", "b2", "b3"])
      assert.deepStrictEqual(
        letters.items.map(({ key }) => key),
        ["a#5", "b#5", "a#10"]
      )
      assert.deepStrictEqual([a.revision, a.summary?.status, a.wakeAt], [10, "10", 10])
      assert.deepStrictEqual(yield* seen, [order, letters, a])
    })
  )

  it.live("remembers how often a notice was tried, and frees what a dead process held", () =>
    Effect.gen(function* () {
      const folder = yield* withCases()
      const claim = Effect.scoped(
        Effect.flatMap(opened(folder), (store) => store.claimNotices(0, 1, Duration.days(1)))
      )
      assert.deepStrictEqual((yield* claim)[0]?.attempt, 1)
      assert.deepStrictEqual((yield* claim)[0]?.attempt, 2)
    })
  )

  it.live(
    "that a process was writing when it was killed has whole commits, and every one that process was told of",
    () =>
      Effect.gen(function* () {
        const folder = fresh()
        for (let round = 0; round < 5; round++) {
          const caseId = `k${round}`
          const writer = spawn(process.execPath, [
            "--conditions=@lianxin/source",
            fileURLToPath(new URL("fixtures/writer.ts", import.meta.url)),
            folder,
            caseId
          ])
          let told = ""
          writer.stdout.on("data", (data) => (told += data))
          while (told.split("\n").length < 4) yield* Effect.sleep(Duration.millis(2))
          yield* Effect.sleep(Duration.micros(BigInt(round * 900)))
          writer.kill("SIGKILL")
          yield* Effect.promise(() => once(writer, "close"))
          const { entries, revision, summary, wakeAt } = yield* Effect.scoped(
            Effect.flatMap(opened(folder), (store) => store.load(caseId))
          )
          assert.isAtLeast(revision, Number(told.trim().split("\n").at(-1)))
          assert.deepStrictEqual([entries.length % 5, summary?.status, wakeAt], [0, `${revision}`, revision])
          assert.deepStrictEqual(readdirSync(folder), ["cases"])
          assert.isTrue(readdirSync(join(folder, "cases")).every((name) => name.endsWith(".json")))
        }
      })
  )

  it.live("is held by one process at a time", () =>
    Effect.gen(function* () {
      const folder = fresh()
      yield* Effect.scoped(
        Effect.gen(function* () {
          yield* opened(folder)
          const error = yield* Effect.flip(Effect.scoped(opened(folder)))
          assert.include(error, { _tag: "StoreUnavailable", retryable: true })
          assert.include(error.message, `is in use by process ${process.pid}`)
        })
      )
      yield* Effect.scoped(opened(folder))
    })
  )
})

describe("a commit", () => {
  it.live("that meets a full disk says it may be tried again, leaves nothing, and can be", () =>
    Effect.gen(function* () {
      const folder = yield* withCases()
      yield* Effect.scoped(
        Effect.gen(function* () {
          const store = yield* opened(folder)
          const before = readFileSync(join(folder, "cases", "a.json"))
          symlinkSync("/dev/full", join(folder, "cases", "a.json.unfinished"))
          const error = yield* Effect.flip(store.commit(commit("a", 10)))
          assert.include(error, { _tag: "StoreUnavailable", operation: "commit", retryable: true })
          assert.isTrue(readFileSync(join(folder, "cases", "a.json")).equals(before))
          assert.strictEqual((yield* store.feed(null, 99)).length, 15)
          assert.strictEqual(yield* store.commit(commit("a", 10)), 15)
        })
      )
    })
  )

  it.live("to a case whose id is no file name is kept under another", () =>
    Effect.gen(function* () {
      const folder = fresh()
      const ids = ["../../escape", "CASE", "case", "~", ".", "x".repeat(200)]
      yield* Effect.scoped(
        Effect.flatMap(opened(folder), (store) => store.commitAll(ids.map((id) => commit(id, 0))))
      )
      assert.strictEqual(readdirSync(join(folder, "cases")).length, ids.length)
      for (const id of ids) {
        const kept = yield* Effect.scoped(Effect.flatMap(opened(folder), (store) => store.load(id)))
        assert.deepStrictEqual([kept.caseId, kept.revision], [id, 5])
      }
    })
  )
})

describe("what is not opened", () => {
  const spoilt: ReadonlyArray<readonly [string, (folder: string) => void, object]> = [
    [
      "a case file cut in half",
      (folder) => writeFileSync(join(folder, "cases", "a.json"), `{"format":1,`),
      { _tag: "Damaged", found: "malformed" }
    ],
    [
      "a case file of another program",
      (folder) => writeFileSync(join(folder, "cases", "c.json"), "{}"),
      { _tag: "Damaged", found: "malformed" }
    ],
    [
      "a folder from which a case was taken",
      (folder) => rmSync(join(folder, "cases", "a.json")),
      { _tag: "Damaged", found: "cut off" }
    ],
    [
      "a case file of a format to come",
      (folder) => writeFileSync(join(folder, "cases", "a.json"), `{"format":2}`),
      { _tag: "UnknownSchema", found: 2, known: 1 }
    ],
    [
      "a folder somebody is taking over",
      (folder) => ["lock", "lock.takeover"].forEach((name) => writeFileSync(join(folder, name), "1")),
      { _tag: "StoreUnavailable", retryable: true }
    ]
  ]
  it.live.each(spoilt)("%s", ([, spoil, told]) =>
    Effect.gen(function* () {
      const folder = yield* withCases()
      spoil(folder)
      assert.deepInclude({ ...(yield* Effect.flip(Effect.scoped(opened(folder)))) }, told)
    })
  )

  it.live("somebody else's folder, which is left as it is", () =>
    Effect.gen(function* () {
      const folder = fresh()
      mkdirSync(join(folder, "letters"))
      assert.include(yield* Effect.flip(Effect.scoped(opened(folder))), { _tag: "NotOurs", found: "folder" })
      assert.deepStrictEqual(readdirSync(folder), ["letters"])
    })
  )

  it.live("a file", () =>
    Effect.gen(function* () {
      const path = join(fresh(), "letter.txt")
      writeFileSync(path, "Dear office")
      assert.include(yield* Effect.flip(Effect.scoped(opened(path))), {
        _tag: "NotOurs",
        found: "other file"
      })
      assert.isTrue(existsSync(path))
    })
  )
})
