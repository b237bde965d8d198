/**
 * The embedded store on a real disk: commits a second, reading a case back, importing, and the questions of a county.
 */
import { DatabaseSync } from "node:sqlite"
import { join } from "node:path"
import type { CaseStore, Commit } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { compare, type Contender, report, wall } from "./measure.ts"
import { closedCopy, commitOf } from "./storage-cases.ts"
import { costs, type Crowd, crowd } from "./storage-crowd.ts"
import { imported } from "./storage-imported.ts"
import { lived } from "./storage-life.ts"
import { numeral, progress, verdict } from "./storage-print.ts"
import { askBeside, askBoth, FEW, MANY } from "./storage-questions.ts"
import { CALLERS } from "./storage-server.ts"

type Store = CaseStore["Service"]

const COMMITS = 5000
const ENTRIES = 20

const opened = (path: string, synchronous: "NORMAL" | "FULL" = "NORMAL") =>
  SqliteCaseStore.make({ path, synchronous })

const scoped = <A>(work: Effect.Effect<A, unknown, Scope.Scope>): Promise<A> =>
  Effect.runPromise(Effect.scoped(work))

/** Does something synchronous over and over. */
const repeated = (name: string, once: (n: number) => Effect.Effect<unknown, unknown>): Contender => {
  let i = 0
  return {
    name,
    run: (times) => {
      let last: unknown
      for (let n = 0; n < times; n++) last = Effect.runSync(once(i++))
      return last
    }
  }
}

/** Three entries, a summary, a wake-up and a notice, each time to a case of its own. */
const committing = (name: string, store: Store, callers = CALLERS): Crowd =>
  crowd(name, (n) => store.commit(commitOf(n, 3, 1)), callers)

/** What SQLite itself takes for three rows with the same entries and nothing else, the file opened as it comes. */
const inserting = (name: string, db: DatabaseSync, synchronous: "NORMAL" | "FULL"): Crowd => {
  db.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT)`
  )
  const insert = db.prepare("INSERT INTO rows (body) VALUES (?)")
  return crowd(name, (n) =>
    Effect.sync(() => {
      db.exec("BEGIN IMMEDIATE")
      for (const { body } of commitOf(n, 3, 1).entries) insert.run(JSON.stringify(body))
      db.exec("COMMIT")
    })
  )
}

const database = (path: string) =>
  Effect.acquireRelease(
    Effect.sync(() => new DatabaseSync(path)),
    (db) => Effect.sync(() => db.close())
  )

export const commits = (folder: string): Promise<void> =>
  scoped(
    Effect.gen(function* () {
      progress("SQLite: commits")
      const normal = yield* opened(join(folder, "normal.db"))
      const full = yield* opened(join(folder, "full.db"), "FULL")
      const alone = yield* opened(join(folder, "alone.db"))
      const plain = yield* database(join(folder, "plain.db"))
      const plainFull = yield* database(join(folder, "plain-full.db"))
      const all = [
        committing("commits, synchronous NORMAL", normal),
        inserting("three plain rows, NORMAL", plain, "NORMAL"),
        committing("commits of one caller, NORMAL", alone, 1),
        committing("commits, FULL", full),
        inserting("three plain rows, FULL", plainFull, "FULL")
      ]
      const measured = yield* Effect.promise(() => compare(all, wall, 0.5))
      report(
        `SQLite: three entries, summary, wake-up and notice in one commit, ${CALLERS} callers`,
        measured,
        {}
      )
      costs(all)
      const rate = measured[0]?.perSecond ?? 0
      console.log(`  goal ${numeral(COMMITS)} commits/s with NORMAL: ${verdict(rate >= COMMITS)}`)
      const { revision, view } = yield* lived(normal, "long-life", ENTRIES)
      const [read] = yield* Effect.promise(() => compare([repeated("load and fold", () => view)]))
      console.log(`\nSQLite: load and fold of a case of ${revision} entries`)
      console.log(`            ${numeral(read?.perSecond ?? 0).padStart(12)} /s`)
    })
  )

const openCase = (i: number): Commit => commitOf(i, 1, 0)

/** The open cases come first, then so many closed ones of each. */
const fewBesideClosed = (i: number): Commit =>
  i < FEW ? openCase(i) : closedCopy(openCase(i % FEW), Math.floor(i / FEW))

/** Fills a store with cases. Indexes are made afterwards: here only the questions are measured. */
const filled = Effect.fnUntraced(function* (path: string, cases: number, of = openCase) {
  progress(`SQLite: filling ${numeral(cases)} cases`)
  const store = yield* opened(path)
  const db = new DatabaseSync(path)
  const indexes = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${String(name)}`)
  for (let from = 0; from < cases; from += 1000) {
    yield* store.commitAll(Array.from({ length: 1000 }, (_, i) => of(from + i)))
  }
  for (const { sql } of indexes) db.exec(String(sql))
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
  return store
})

export const questions = (folder: string): Promise<void> =>
  scoped(
    Effect.gen(function* () {
      const few = yield* filled(join(folder, "few.db"), FEW)
      const many = yield* filled(join(folder, "many.db"), MANY)
      yield* Effect.promise(() => askBoth("SQLite", few, many))
      const beside = yield* filled(join(folder, "beside.db"), FEW + MANY, fewBesideClosed)
      yield* Effect.promise(() => askBeside("SQLite", few, beside))
    })
  )

export const importing = (folder: string): void => imported("SQLite", "sqlite", join(folder, "import.db"))
