/**
 * Backups while others write, files of which a part is lost, rows somebody altered by hand, and older files.
 */
import type { Commit } from "@lianxin/ports"
import { SqliteCaseStore, SqliteUpkeep } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { freshFile, freshFolder } from "./files.ts"

const commit = (caseId: string): Commit => ({
  caseId,
  type: "test",
  expected: 0,
  entries: Array.from({ length: 20 }, (_, i) => ({
    tag: `T${i}`,
    at: "2030-01-01T09:00+08:00",
    by: "clock",
    body: "信".repeat(200)
  })),
  summary: {
    type: "test",
    status: "open",
    open: true,
    place: "421202",
    person: null,
    office: "water",
    post: null,
    openedOn: null,
    nextDue: null,
    marks: ["late"]
  },
  wakeAt: 1,
  notices: [{ key: `${caseId}#1`, template: "t", to: { office: "water" }, params: {} }]
})

/** A closed store of a few cases. */
const storeOf = Effect.fnUntraced(function* (count = 3) {
  const path = freshFile()
  const ids = Array.from({ length: count }, (_, i) => `c${i}`)
  yield* Effect.scoped(
    Effect.flatMap(SqliteCaseStore.make({ path }), (store) => store.commitAll(ids.map(commit)))
  )
  return path
})

const byHand = (path: string, sql: string) => {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  db.close()
}

describe("a backup", () => {
  it.live("made while another process writes is one whole state, and a store", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const writer = spawn(process.execPath, [
        "--conditions=@lianxin/source",
        fileURLToPath(new URL("fixtures/writer.ts", import.meta.url)),
        path,
        "w",
        "100000"
      ])
      yield* Effect.promise(() => once(writer.stdout, "data"))
      const to = join(freshFolder(), "backup.db")
      const { bytes } = yield* SqliteUpkeep.backup(path, to)
      writer.kill("SIGKILL")
      yield* Effect.promise(() => once(writer, "close"))
      assert.isAbove(bytes, 0)
      assert.deepStrictEqual(readdirSync(dirname(to)), ["backup.db"])
      assert.deepStrictEqual(yield* SqliteUpkeep.inspect(to), [])
      const kept = yield* Effect.scoped(
        Effect.flatMap(SqliteCaseStore.make({ path: to }), (store) => store.load("case-w"))
      )
      assert.deepStrictEqual(
        [kept.revision % 20, kept.entries.length, kept.wakeAt],
        [0, kept.revision, kept.revision]
      )
      assert.isAbove(kept.revision, 0)
    })
  )

  it.live("is never written over a file that is there", () =>
    Effect.gen(function* () {
      const path = yield* storeOf()
      const to = join(freshFolder(), "backup.db")
      writeFileSync(to, "last year's")
      const error = yield* Effect.flip(SqliteUpkeep.backup(path, to))
      assert.strictEqual(error._tag, "StoreUnavailable")
      assert.strictEqual(readFileSync(to, "utf8"), "last year's")
      assert.deepStrictEqual(readdirSync(dirname(to)), ["backup.db"])
    })
  )

  it.live("into a folder that is not there leaves nothing behind", () =>
    Effect.gen(function* () {
      const to = join(freshFolder(), "nowhere", "backup.db")
      const error = yield* Effect.flip(SqliteUpkeep.backup(yield* storeOf(), to))
      assert.include(error, { _tag: "StoreUnavailable", retryable: true })
      assert.isFalse(existsSync(dirname(to)))
    })
  )
})

describe("a file of which a part is lost", () => {
  it.live.each([0.3, 0.6, 0.99])("cut off at %s of its length is refused as it is", (part) =>
    Effect.gen(function* () {
      const path = yield* storeOf(20)
      const { length } = readFileSync(path)
      truncateSync(path, Math.floor(length * part))
      const before = readFileSync(path)
      const error = yield* Effect.flip(Effect.scoped(SqliteCaseStore.make({ path })))
      assert.include(error, { _tag: "Damaged", where: path, found: "cut off" })
      assert.deepStrictEqual(readFileSync(path), before)
      assert.deepStrictEqual(readdirSync(dirname(path)), ["cases.db"])
    })
  )

  it.live("with a page overwritten in the middle is found by the check", () =>
    Effect.gen(function* () {
      const path = yield* storeOf(20)
      const bytes = readFileSync(path)
      bytes.fill(0xa5, 4096 * 5, 4096 * 6)
      writeFileSync(path, bytes)
      const found = yield* SqliteUpkeep.inspect(path)
      assert.isAbove(found.length, 0)
      assert.deepStrictEqual([...new Set(found.map(({ kind }) => kind))], ["file"])
    })
  )
})

describe("a check of the file", () => {
  it.live("finds nothing in a sound one", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* SqliteUpkeep.inspect(yield* storeOf()), [])
    })
  )

  it.live("finds entries and notices that belong to no case", () =>
    Effect.gen(function* () {
      const path = yield* storeOf()
      byHand(path, "DELETE FROM cases WHERE case_id = 'c1'")
      const found = yield* SqliteUpkeep.inspect(path)
      assert.strictEqual(found.length, 21)
      assert.deepInclude(found, {
        kind: "reference",
        caseId: null,
        detail: "outbox row 2 belongs to no case"
      })
    })
  )

  it.live.each([
    ["status = 'closed'", "status"],
    ["open = 0, due_key = '2030-01-01'", "open, due"],
    ["place = NULL", "place"],
    ["marks = '[]', office = 'gas'", "office, marks"],
    ["summary = 'half'", "summary"]
  ])("finds a row in which somebody set %s", ([set = "", told = ""]) =>
    Effect.gen(function* () {
      const path = yield* storeOf()
      byHand(path, `UPDATE cases SET ${set} WHERE case_id = 'c2'`)
      assert.deepStrictEqual(yield* SqliteUpkeep.inspect(path), [
        { kind: "columns", caseId: "c2", detail: told }
      ])
    })
  )
})

describe("an older file", () => {
  it.live("a store written by the first version is brought forward, with every case in it", () =>
    Effect.gen(function* () {
      const path = yield* storeOf(1)
      byHand(
        path,
        `DROP INDEX cases_by_person;
         ALTER TABLE cases DROP COLUMN person;
         UPDATE cases SET summary = json_set(json_remove(summary, '$.person'), '$.openedOn', '2026-01-05');
         DROP INDEX cases_by_due; DROP INDEX cases_by_place;
         ALTER TABLE cases DROP COLUMN opened_on;
         CREATE INDEX cases_by_due   ON cases (due_key, case_id);
         CREATE INDEX cases_by_open  ON cases (open, due_key, case_id);
         CREATE INDEX cases_by_type  ON cases (type, due_key, case_id);
         CREATE INDEX cases_by_place ON cases (place) WHERE place IS NOT NULL;
         PRAGMA user_version = 1`
      )
      const opened = CalendarDate.CalendarDate.make("2026-01-05")
      const [found, byDay] = yield* Effect.scoped(
        Effect.flatMap(SqliteCaseStore.make({ path }), (store) =>
          Effect.all([
            store.find({ placePrefix: "4212", type: "test", open: true }, { limit: 9 }),
            store.findOpened({ placePrefix: "4212", type: "test", from: opened, until: opened }, { limit: 9 })
          ])
        )
      )
      assert.deepStrictEqual(
        found.items.map(({ caseId }) => caseId),
        ["c0"]
      )
      assert.deepStrictEqual(found.items[0]?.summary, { ...commit("c0").summary, openedOn: opened })
      assert.deepStrictEqual(byDay, found)
      const db = new DatabaseSync(path)
      const names = db
        .prepare("SELECT name FROM sqlite_master WHERE name LIKE 'cases_by_%' ORDER BY name")
        .all()
      assert.deepStrictEqual(
        names.map(({ name }) => name),
        [
          "cases_by_due",
          "cases_by_office",
          "cases_by_person",
          "cases_by_place",
          "cases_by_post",
          "cases_by_status",
          "cases_by_wake"
        ]
      )
      db.close()
    })
  )
})
