/**
 * What cannot be opened is refused with one clear error, and left exactly as it was.
 */
import type { OpenError } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { dirname, join } from "node:path"
import { freshFile, freshFolder } from "./files.ts"

const opens = (path: string) => Effect.scoped(Effect.asVoid(SqliteCaseStore.make({ path })))

/** Every file in a folder with its bytes. */
const contents = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((file) =>
    file.isFile() ? [file.name, readFileSync(join(folder, file.name)).toString("base64")] : [file.name]
  )

/** Opening fails, and nothing in the folder has changed by a byte. */
const refuses = Effect.fnUntraced(function* (path: string, folder = dirname(path)) {
  const before = contents(folder)
  const error: OpenError = yield* Effect.flip(opens(path))
  assert.deepStrictEqual(contents(folder), before)
  return error
})

const otherDatabase = (path: string, setUp: string) => {
  const db = new DatabaseSync(path)
  db.exec(setUp)
  return db
}

describe("opening a file", () => {
  it.live("a file that is not there is created, and opens again", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* opens(path)
      yield* opens(path)
      assert.deepStrictEqual(readdirSync(dirname(path)), ["cases.db"])
    })
  )

  it.live("an empty file becomes a store", () =>
    Effect.gen(function* () {
      const path = freshFile()
      writeFileSync(path, "")
      yield* opens(path)
      assert.strictEqual(readFileSync(path).toString("latin1", 68, 72), "LIAN")
    })
  )

  for (const [what, bytes] of [
    ["a letter", "Dear office, the water has not come since Tuesday.\n".repeat(10)],
    ["one byte", "S"],
    ["the first line of a SQLite file and no more", "SQLite format 3\0"]
  ] as const) {
    it.live(`a file that holds ${what} is not ours`, () =>
      Effect.gen(function* () {
        const path = freshFile()
        writeFileSync(path, bytes)
        const error = yield* refuses(path)
        assert.include(error, { _tag: "NotOurs", where: path, found: "other file" })
      })
    )
  }

  it.live("another program's SQLite database is not ours", () =>
    Effect.gen(function* () {
      const path = freshFile()
      otherDatabase(path, "CREATE TABLE cases (case_id TEXT); INSERT INTO cases VALUES ('theirs')").close()
      const error = yield* refuses(path)
      assert.include(error, { _tag: "NotOurs", where: path, found: "other SQLite database" })
      assert.include(error.message, path)
    })
  )

  it.live("another program's database that is open in WAL mode is not ours", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const theirs = otherDatabase(
        path,
        "PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)"
      )
      const error = yield* refuses(path)
      assert.strictEqual(error._tag, "NotOurs")
      theirs.close()
    })
  )

  it.live("a folder is not a store", () =>
    Effect.gen(function* () {
      const folder = freshFolder()
      const error = yield* refuses(folder, folder)
      assert.include(error, { _tag: "NotOurs", where: folder, found: "folder" })
    })
  )

  it.live("a store written by a newer version is not touched", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* opens(path)
      otherDatabase(path, "PRAGMA user_version = 7").close()
      const error = yield* refuses(path)
      assert.include(error, { _tag: "UnknownSchema", where: path, found: 7, known: 5 })
    })
  )

  it.live("a store that a newer version has open is not touched, nor what that one keeps beside it", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* opens(path)
      const newer = otherDatabase(
        path,
        "PRAGMA user_version = 7; PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE more (a)"
      )
      const error = yield* refuses(path)
      assert.include(error, { _tag: "UnknownSchema", found: 7 })
      newer.close()
    })
  )

  it.live("a file that another program fills at the same moment is left to it", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const script = `
        const db = new (require("node:sqlite").DatabaseSync)(process.argv[1])
        db.exec("BEGIN IMMEDIATE; CREATE TABLE theirs (a)")
        process.stdout.write("ready")
        setTimeout(() => db.exec("COMMIT"), 300)`
      const other = spawn(process.execPath, ["-e", script, path])
      yield* Effect.promise(() => once(other.stdout, "data"))
      const error = yield* Effect.flip(opens(path))
      yield* Effect.promise(() => once(other, "close"))
      assert.include(error, { _tag: "NotOurs", found: "other SQLite database" })
      const db = new DatabaseSync(path)
      assert.deepStrictEqual(
        db
          .prepare("SELECT name FROM sqlite_master")
          .all()
          .map(({ name }) => name),
        ["theirs"]
      )
      db.close()
    })
  )

  it.live("a file marked read-only is refused", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* opens(path)
      chmodSync(path, 0o444)
      const error = yield* refuses(path)
      assert.include(error, { _tag: "ReadOnly", where: path })
    })
  )

  it.live("a file in a folder marked read-only is refused, whether it is there or not", () =>
    Effect.gen(function* () {
      const folder = join(freshFolder(), "closed")
      mkdirSync(folder)
      const path = join(folder, "cases.db")
      yield* opens(path)
      chmodSync(folder, 0o555)
      assert.include(yield* refuses(path), { _tag: "ReadOnly", where: path })
      const missing = join(folder, "missing.db")
      assert.include(yield* refuses(missing), { _tag: "ReadOnly", where: missing })
      chmodSync(folder, 0o755)
    })
  )

  it.live("a folder that is not there is named", () =>
    Effect.gen(function* () {
      const path = join(freshFolder(), "nowhere", "cases.db")
      const error = yield* refuses(path, dirname(dirname(path)))
      assert.include(error, { _tag: "StoreUnavailable", operation: `open ${path}`, retryable: false })
    })
  )

  it.live("a store whose first page is damaged is not opened", () =>
    Effect.gen(function* () {
      const path = freshFile()
      yield* opens(path)
      const bytes = readFileSync(path)
      bytes.fill(0xff, 100, 4000)
      writeFileSync(path, bytes)
      const error = yield* refuses(path)
      assert.include(error, { _tag: "Damaged", where: path, found: "malformed" })
    })
  )
})
