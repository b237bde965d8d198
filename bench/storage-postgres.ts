/**
 * The server store on a PostgreSQL that waits for the disk: commits a second of sixteen callers beside plain rows and
 * beside Emmett, reading a case back, the questions of a county, and an import.
 */
import { CaseStore } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { compare, report, wall } from "./measure.ts"
import { commitOf } from "./storage-cases.ts"
import { costs, crowd } from "./storage-crowd.ts"
import { imported } from "./storage-imported.ts"
import { lived } from "./storage-life.ts"
import { emmett, plain, plainThroughPg } from "./storage-peers.ts"
import { progress } from "./storage-print.ts"
import { askBeside, askBoth, FEW, MANY } from "./storage-questions.ts"
import { CALLERS, connected, database, type Home, server } from "./storage-server.ts"

type Store = CaseStore["Service"]

const ENTRIES = 20
/** Seconds of a round, and how many: a disk has moods, and rounds that are near each other share them. */
const [SPAN, ROUNDS] = [0.25, 41]

/** Runs something on a server that is stopped afterwards. */
export const withServer = (work: (server: Home) => Promise<void>): Promise<void> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(server, (one) => Effect.promise(() => work(one)))))

const opened = (url: string): Effect.Effect<Store, unknown, Scope.Scope> =>
  Effect.map(
    Layer.build(
      PostgresCaseStore.layerUrl({ county: "421202", url: Redacted.make(url), maxConnections: CALLERS })
    ),
    (services) => Context.get(services, CaseStore)
  )

const scoped = <A>(work: Effect.Effect<A, unknown, Scope.Scope>): Promise<A> =>
  Effect.runPromise(Effect.scoped(work))

/** Three entries, a summary, a wake-up and a notice; the others write the three entries and nothing else. */
export const commits = (one: Home): Promise<void> =>
  scoped(
    Effect.gen(function* () {
      progress("PostgreSQL: commits")
      const store = yield* opened(yield* database(one, "ours"))
      const other = yield* emmett(yield* database(one, "emmett"))
      const rows = yield* plain(yield* database(one, "plain"))
      const rowsPg = yield* plainThroughPg(yield* database(one, "plain_pg"))
      const all = [
        crowd("commits", (n) => store.commit(commitOf(n, 3, 1))),
        crowd("three plain rows", (n) => rows(commitOf(n, 3, 0))),
        crowd("three plain rows through pg", (n) => rowsPg(commitOf(n, 3, 0))),
        crowd("Emmett, three events appended", (n) => other.append(commitOf(n, 3, 0)))
      ]
      const measured = yield* Effect.promise(() => compare(all, wall, SPAN, ROUNDS))
      report(
        `PostgreSQL: three entries, summary, wake-up and notice in one commit, ${CALLERS} callers`,
        measured,
        { "three plain rows": 1, "Emmett, three events appended": 3 }
      )
      costs(all)
      yield* reading(store, other)
    })
  )

type Emmett = Effect.Success<ReturnType<typeof emmett>>

/** The same case, its entries in a stream of the other's. */
const reading = (store: Store, other: Emmett) =>
  Effect.gen(function* () {
    progress("PostgreSQL: load and fold")
    const { revision, view } = yield* lived(store, "long-life", ENTRIES)
    const { entries } = yield* store.load("long-life")
    yield* other.append({ caseId: "long-life", entries })
    const all = [
      crowd("load and fold", () => view),
      crowd("Emmett, aggregateStream", () => other.aggregate("long-life"))
    ]
    const measured = yield* Effect.promise(() => compare(all, wall, SPAN, ROUNDS))
    report(`PostgreSQL: load and fold of a case of ${revision} entries, ${CALLERS} callers`, measured, {
      "Emmett, aggregateStream": 3
    })
    costs(all)
  })

/** The cases of the smaller store again and again under other ids, from the second copy to the last. */
const copies = (last: number, changed = "'{}'::jsonb") => `INSERT INTO lianxin.cases
  SELECT (jsonb_populate_record(c, ${changed} || jsonb_build_object('case_id', c.case_id || '-' || n))).*
  FROM lianxin.cases c, generate_series(2, ${last}) AS n`

const FILLED = {
  few: null,
  many: copies(MANY / FEW),
  beside: copies(MANY / FEW + 1, `'{"open": false, "due_key": "~", "wake_at": null}'::jsonb`)
}

const filled = Effect.fnUntraced(function* (one: Home, name: keyof typeof FILLED) {
  progress(`PostgreSQL: filling ${name}`)
  const url = yield* database(one, name)
  const store = yield* opened(url)
  for (let from = 0; from < FEW; from += 500) {
    yield* store.commitAll(Array.from({ length: 500 }, (_, i) => commitOf(from + i, 1, 0)))
  }
  const sql = yield* connected(url)
  if (FILLED[name] !== null) yield* sql.unsafe(FILLED[name]).valuesUnprepared
  yield* sql.unsafe("VACUUM ANALYZE").valuesUnprepared
  yield* sql.unsafe("CHECKPOINT").valuesUnprepared
  return store
})

export const questions = (one: Home): Promise<void> =>
  scoped(
    Effect.gen(function* () {
      const few = yield* filled(one, "few")
      const many = yield* filled(one, "many")
      yield* Effect.promise(() => askBoth("PostgreSQL", few, many))
      const beside = yield* filled(one, "beside")
      yield* Effect.promise(() => askBeside("PostgreSQL", few, beside))
    })
  )

export const importing = (one: Home): Promise<void> =>
  scoped(
    Effect.map(database(one, "import"), (url) => {
      imported("PostgreSQL", "postgres", url)
    })
  )
