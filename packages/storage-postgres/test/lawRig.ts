/**
 * What the laws of what lies at rest need of the PostgreSQL store: a database, a client whose statements can be broken,
 * and a process that writes.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { type Faulty, killedWriter, type StoreBench } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import { connect, freshDatabase, type Server } from "@lianxin/testkit"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ConnectionError, SqlError } from "effect/sql/SqlError"
import { fileURLToPath } from "node:url"
import { COUNTY, storeOn } from "./stores.ts"

const WRITER = fileURLToPath(new URL("fixtures/lawWriter.ts", import.meta.url))

/** A database of its own. */
export const rigOn = (server: Server) =>
  Effect.map(freshDatabase(server), (url): StoreBench.LineRig & StoreBench.ProcessRig => ({
    open: storeOn(url),
    openOn: (line) =>
      Effect.flatMap(connect(url), (sql) =>
        Effect.map(
          Layer.build(
            Layer.provide(
              PostgresCaseStore.layer({ county: COUNTY, hints: null }),
              Layer.succeed(PgClient.PgClient, onLine(sql, line))
            )
          ),
          Context.get(CaseStore)
        )
      ),
    killWriter: (caseId) => killedWriter("--conditions=@lianxin/source", WRITER, url, caseId)
  }))

const gone = Effect.fail(
  new SqlError({
    reason: new ConnectionError({ cause: new Error("the line is broken"), operation: "execute" })
  })
)

/** The same client, with every statement of the store laid on the line. */
const onLine = (sql: PgClient.PgClient, { step }: Faulty.Line): PgClient.PgClient =>
  new Proxy(sql, {
    get: (client, name) =>
      name === "unsafe"
        ? (...asked: Parameters<typeof client.unsafe>) => {
            const statement = client.unsafe(...asked)
            return {
              values: step(statement.values, gone),
              valuesUnprepared: step(statement.valuesUnprepared, gone)
            }
          }
        : Reflect.get(client, name)
  })
