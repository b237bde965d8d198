/**
 * What a county would take instead of a store: rows written plainly, or another library's event store. All on one
 * server, with as many connections and callers as the store itself.
 */
import { getPostgreSQLEventStore } from "@event-driven-io/emmett-postgresql"
import { STREAM_DOES_NOT_EXIST } from "@event-driven-io/emmett"
import { Petition } from "@lianxin/core"
import type { Commit } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Pool } from "pg"
import { CALLERS, connected } from "./storage-server.ts"

/** One way to write the entries of a commit. */
export type Write = (commit: Commit) => Effect.Effect<unknown, unknown>

const TABLE = `CREATE TABLE plain (case_id text NOT NULL, position integer NOT NULL, body text NOT NULL,
  PRIMARY KEY (case_id, position))`

const insertOf = (rows: number): string =>
  `INSERT INTO plain (case_id, position, body) VALUES ${Array.from(
    { length: rows },
    (_, i) => `($${i * 3 + 1}, $${i * 3 + 2}, $${i * 3 + 3})`
  ).join(", ")}`

const valuesOf = ({ caseId, entries, expected }: Commit): ReadonlyArray<unknown> =>
  entries.flatMap(({ body }, i) => [caseId, expected + i + 1, JSON.stringify(body)])

/** A row for each entry in one statement, through the client library the store uses. */
export const plain = (url: string): Effect.Effect<Write, unknown, Scope.Scope> =>
  Effect.gen(function* () {
    const sql = yield* connected(url)
    yield* sql.unsafe(TABLE).valuesUnprepared
    const statements = new Map<number, string>()
    return (commit) => {
      const rows = commit.entries.length
      const statement = statements.get(rows) ?? insertOf(rows)
      statements.set(rows, statement)
      return sql.unsafe(statement, valuesOf(commit)).values
    }
  })

/** The same through `pg`, prepared by name. */
export const plainThroughPg = (url: string): Effect.Effect<Write, unknown, Scope.Scope> =>
  Effect.gen(function* () {
    const connections = yield* pgPool(url)
    yield* Effect.promise(() => connections.query(TABLE))
    return (commit) => {
      const rows = commit.entries.length
      return Effect.promise(() =>
        connections.query({ name: `insert ${rows}`, text: insertOf(rows), values: [...valuesOf(commit)] })
      )
    }
  })

const pgPool = (url: string) =>
  Effect.acquireRelease(
    Effect.sync(() => new Pool({ connectionString: url, max: CALLERS })),
    (connections) => Effect.promise(() => connections.end())
  )

/** Emmett's store: events appended to a stream, and a stream read back and folded. */
export const emmett = (url: string) =>
  Effect.gen(function* () {
    const connections = yield* pgPool(url)
    const store = getPostgreSQLEventStore(url, { connectionOptions: { pool: connections } })
    yield* Effect.addFinalizer(() => Effect.promise(() => store.close()))
    yield* Effect.promise(() => store.schema.migrate())
    return {
      append: ({ caseId, entries }: Pick<Commit, "caseId" | "entries">) =>
        Effect.promise(() =>
          store.appendToStream(
            caseId,
            entries.map(({ body, tag }) => ({ type: tag, data: body as Record<string, unknown> })),
            { expectedStreamVersion: STREAM_DOES_NOT_EXIST }
          )
        ),
      aggregate: (caseId: string) =>
        Effect.promise(() =>
          store.aggregateStream(caseId, {
            evolve: (
              state: Petition.State,
              { data }: { readonly type: string; readonly data: Petition.Event.Event }
            ) => Petition.petition.evolve(state, data),
            initialState: () => Petition.petition.initial
          })
        )
    }
  })
