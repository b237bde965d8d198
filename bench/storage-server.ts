/**
 * A PostgreSQL of the benchmark's own, on a disk that is one and waiting for it at every commit, and what its processes
 * and ours have used of the processors.
 */
import { readdirSync, readFileSync } from "node:fs"
import { type Server, startServer } from "@lianxin/testkit/postgres"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as Effect from "effect/Effect"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"

/** Where the databases are made: a county's own server, or one started for the benchmark. */
export type Home = Pick<Server, "url">

const own = process.env["LIANXIN_PG_URL"]

/**
 * A server for as long as the scope lives, with files of its log at hand to use again, as one has that has run for days;
 * or that of `LIANXIN_PG_URL`, as it stands.
 */
export const server: Effect.Effect<Home, never, Scope.Scope> =
  own === undefined
    ? Effect.acquireRelease(
        Effect.promise(() => startServer({ durable: true, settings: SETTINGS })),
        (one) => Effect.promise(() => one.stop())
      ).pipe(Effect.tap(({ url }) => Effect.orDie(Effect.scoped(Effect.flatMap(connected(url), usedAgain)))))
    : Effect.succeed({ url: own })

const SETTINGS = ["min_wal_size=1GB", "max_wal_size=4GB", "shared_buffers=1GB"]

/** A pool as large as there are callers. */
export const CALLERS = 16

export const connected = (url: string): Effect.Effect<PgClient.PgClient, unknown, Scope.Scope> =>
  Effect.provide(PgClient.make({ url: Redacted.make(url), maxConnections: CALLERS }), Reactivity.layer)

/**
 * As after days of use: a new file of the log is filled with zeros at the cost of whoever comes to need it, and so is each
 * page of the server's memory.
 */
const usedAgain = (sql: PgClient.PgClient) =>
  Effect.forEach(
    [
      "SELECT count(pg_logical_emit_message(false, 'filling', repeat('-', 1000000))) FROM generate_series(1, 900)",
      "CREATE UNLOGGED TABLE pages (page text)",
      "ALTER TABLE pages ALTER page SET STORAGE PLAIN",
      "INSERT INTO pages SELECT repeat('-', 8000) FROM generate_series(1, 131072)",
      "DROP TABLE pages",
      "CHECKPOINT",
      "CHECKPOINT"
    ],
    (statement) => sql.unsafe(statement).valuesUnprepared
  )

/** The URL of a new and empty database, which is there for as long as the scope lives. */
export const database = ({ url }: Home, name: string): Effect.Effect<string, unknown, Scope.Scope> => {
  const called = own === undefined ? name : `lianxin_bench_${process.pid}_${name}`
  const ask = (statement: string) =>
    Effect.scoped(Effect.flatMap(connected(url), (admin) => admin.unsafe(statement).valuesUnprepared))
  const its = new URL(url)
  its.pathname = `/${called}`
  return Effect.as(
    Effect.acquireRelease(ask(`CREATE DATABASE ${called}`), () =>
      // A server takes a moment to see that everybody has gone.
      Effect.orDie(
        Effect.retry(
          ask(`DROP DATABASE IF EXISTS ${called}`),
          Schedule.spaced("100 millis").pipe(Schedule.upTo({ times: 100 }))
        )
      )
    ),
    its.href
  )
}

/** Seconds of processor time, of this process and of a server's. */
export interface Used {
  readonly here: number
  readonly there: number
}

const TICKS = 100

/** What has been used up to now; none of the server's where there is no /proc. */
export const used = (): Used => {
  const { system, user } = process.cpuUsage()
  return { here: (system + user) / 1e6, there: processes().reduce((sum, seconds) => sum + seconds, 0) }
}

/** The seconds of every PostgreSQL process that is a child of ours, and of those that have ended. */
const processes = (): ReadonlyArray<number> => {
  try {
    const all = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statOf)
    const postmasters = all.filter(({ name, parent }) => name === "postgres" && parent === process.pid)
    return postmasters.flatMap(({ ended, pid, ran }) => [
      ran + ended,
      ...all.filter(({ parent }) => parent === pid).map((child) => child.ran)
    ])
  } catch {
    return []
  }
}

const statOf = (pid: string) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number)
    const [parent = 0] = fields.slice(1)
    const [endedUser = 0, endedSystem = 0] = fields.slice(13)
    // Nanoseconds, where the ticks beside it are hundredths of a second.
    const [ran = 0] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ").map(Number)
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"))
    return [{ pid: Number(pid), name, parent, ran: ran / 1e9, ended: (endedUser + endedSystem) / TICKS }]
  } catch {
    return []
  }
}
