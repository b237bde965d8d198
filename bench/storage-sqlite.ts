/**
 * The embedded store on a real disk: commits a second, reading a case back, importing, and the questions a county asks
 * all day long, over a million open cases and over ten thousand.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Petition } from "@lianxin/core"
import { CaseStore } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { basis, day } from "./basis.ts"
import { compare, type Contender, type Measured, report } from "./measure.ts"
import type { Imported } from "./storage-import.ts"
import { commitOf, NOW, office, place, town } from "./storage-cases.ts"
import { lead } from "./storage-life.ts"

type Store = CaseStore["Service"]
type Asks = (store: Store, n: number) => Effect.Effect<unknown, unknown>

const [MANY, FEW] = [1_000_000, 10_000]
const LONGER = 1.5
const COMMITS = 5000
const [IMPORTED, EACH] = [1_000_000, 10]
const MEMORY = 512
const ENTRIES = 20
const PAGE = 50

const verdict = (met: boolean): string => (met ? "met" : "NOT MET")
const numeral = (n: number): string => Math.round(n).toLocaleString("en")

const opened = (
  path: string,
  scope: Scope.Scope,
  synchronous: "NORMAL" | "FULL" = "NORMAL"
): Promise<Store> =>
  Effect.runPromise(
    SqliteCaseStore.make({ path, synchronous }).pipe(Effect.provideService(Scope.Scope, scope))
  )

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
const committing = (name: string, store: Store): Contender =>
  repeated(name, (i) => store.commit(commitOf(i, 3, 1)))

/** What SQLite itself takes for three rows with the same entries and nothing else, the file opened as it comes. */
const inserting = (path: string, scope: Scope.Scope): Contender => {
  const db = new DatabaseSync(path)
  Effect.runSync(
    Scope.addFinalizer(
      scope,
      Effect.sync(() => db.close())
    )
  )
  db.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT)"
  )
  const insert = db.prepare("INSERT INTO rows (body) VALUES (?)")
  return repeated("three plain rows, synchronous NORMAL", (i) =>
    Effect.sync(() => {
      db.exec("BEGIN IMMEDIATE")
      for (const { body } of commitOf(i, 3, 1).entries) insert.run(JSON.stringify(body))
      db.exec("COMMIT")
    })
  )
}

const reading = async (store: Store): Promise<Contender> => {
  const layer = Casework.layer({ kinds: [kind(Petition.petition, basis.book)] }).pipe(
    Layer.provide([FixedOffices.layer(basis.directory), Layer.succeed(CaseStore, store)])
  )
  const casework = await Effect.runPromise(Effect.provide(Casework.Casework, layer))
  const entries = await Effect.runPromise(lead(casework, "long-life", ENTRIES))
  return repeated(`load and fold of a case of ${entries} entries`, () => casework.view("long-life"))
}

const throughput = async (folder: string, scope: Scope.Scope): Promise<void> => {
  const normal = await opened(join(folder, "normal.db"), scope)
  const full = await opened(join(folder, "full.db"), scope, "FULL")
  const measured = await compare([
    committing("commits, synchronous NORMAL", normal),
    inserting(join(folder, "plain.db"), scope),
    committing("commits, synchronous FULL", full)
  ])
  report("SQLite: three entries, summary, wake-up and notice in one commit", measured, {})
  const rate = measured[0]?.perSecond ?? 0
  console.log(`  goal ${numeral(COMMITS)} commits/s with NORMAL: ${verdict(rate >= COMMITS)}`)
  const [read] = await compare([await reading(normal)])
  console.log(`\nSQLite: ${read?.name}\n            ${numeral(read?.perSecond ?? 0).padStart(12)} /s`)
}

/** Fills a store with open cases. Indexes are made afterwards: here only the questions are measured. */
const filled = async (path: string, cases: number, scope: Scope.Scope): Promise<Store> => {
  const store = await opened(path, scope)
  const db = new DatabaseSync(path)
  const indexes = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all()
  for (const { name } of indexes) db.exec(`DROP INDEX ${String(name)}`)
  for (let from = 0; from < cases; from += 1000) {
    await Effect.runPromise(store.commitAll(Array.from({ length: 1000 }, (_, i) => commitOf(from + i, 1, 0))))
  }
  for (const { sql } of indexes) db.exec(String(sql))
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)")
  db.close()
  return store
}

/** What is asked all day. */
const QUESTIONS: Readonly<Record<string, Asks>> = {
  "claimDue, 50 cases": (store) => store.claimDue(NOW, PAGE, Duration.zero),
  "a page of everything open": (store) => store.find({ open: true }, { limit: PAGE }),
  "a page of an office": (store, n) => store.find({ office: office(n), open: true }, { limit: PAGE }),
  "a page of an office, further on": (store, n) =>
    store.find({ office: office(n), open: true }, { limit: PAGE, after: "2026-09-01 2026-0000001" }),
  "a page of an office, due before a day": (store, n) =>
    store.find({ office: office(n), open: true, dueBefore: day("2026-12-01") }, { limit: PAGE }),
  "a page of a type and status": (store) =>
    store.find({ type: "petition", status: "accepted" }, { limit: PAGE }),
  "a page of a village": (store, n) => store.find({ placePrefix: place(n), open: true }, { limit: PAGE }),
  "a page of a town": (store, n) => store.find({ placePrefix: town(n), open: true }, { limit: PAGE }),
  "a page of a district": (store) => store.find({ placePrefix: "421202", open: true }, { limit: PAGE }),
  "a page of a mark": (store) => store.find({ marks: ["late"], open: true }, { limit: PAGE })
}

const asked = async (folder: string, scope: Scope.Scope): Promise<void> => {
  const few = await filled(join(folder, "few.db"), FEW, scope)
  const many = await filled(join(folder, "many.db"), MANY, scope)
  console.log(
    `\nSQLite: time over ${numeral(MANY)} open cases, by time over ${numeral(FEW)} (goal at most ${LONGER})`
  )
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const sides = [few, many].map((store, i) => repeated(`${i}`, (n) => ask(store, n)))
    const [small, large]: ReadonlyArray<Measured> = await compare(sides)
    const [a, b] = [small?.perSecond ?? Number.NaN, large?.perSecond ?? Number.NaN]
    console.log(
      `  ${(a / b).toFixed(2).padStart(9)} x ${name}   ${verdict(a / b <= LONGER)}   (${(1e6 / a).toFixed(0)} µs, ${(1e6 / b).toFixed(0)} µs)`
    )
  }
}

/** In a process of its own: the memory is that of the import alone. */
const imported = (folder: string): void => {
  const script = new URL("storage-import.ts", import.meta.url).pathname
  const args = [
    "--conditions=@lianxin/source",
    script,
    join(folder, "import.db"),
    `${IMPORTED / EACH}`,
    `${EACH}`
  ]
  const { early, most, seconds }: Imported = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" })
  )
  const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)
  console.log(`\nSQLite: import of ${numeral(IMPORTED)} entries in ${numeral(IMPORTED / EACH)} cases`)
  console.log(
    `  ${(most / early).toFixed(2).padStart(9)} x the memory of the first tenth; ${mebibytes(most)} MiB at most   goal ${MEMORY} MiB: ${verdict(most < MEMORY * 2 ** 20)}`
  )
  console.log(`            ${numeral(IMPORTED / seconds).padStart(12)} /s  entries`)
}

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-bench-"))
  try {
    await Effect.runPromise(
      Effect.scoped(
        Effect.flatMap(Effect.scope, (scope) =>
          Effect.promise(async () => {
            await asked(folder, scope)
            imported(folder)
            await throughput(folder, scope)
          })
        )
      )
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
