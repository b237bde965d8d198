/**
 * The PostgreSQL store keeps every law, on each server of this run: on a pool of its own, on a shared one, and for a
 * county that lives in parts of its own.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import * as CaseStoreSuite from "@lianxin/conformance/CaseStoreSuite"
import { CaseStore } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import { connect, onEveryServer, onFreshDatabase } from "@lianxin/testkit"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { rigOn } from "./lawRig.ts"
import { COUNTY } from "./stores.ts"

onEveryServer("every law", (server) => {
  let home = Redacted.make("")
  const ownPool = onFreshDatabase(server, (url) => {
    home = url
    return PostgresCaseStore.layerUrl({ county: COUNTY, url })
  })
  const rig = rigOn(server)
  CaseStoreSuite.suite("postgres", ownPool, {
    beside: Layer.suspend(() => PostgresCaseStore.layerUrl({ county: "421203", url: home })),
    rest: rig,
    onLine: rig,
    inProcess: rig
  })

  const sharedPool = onFreshDatabase(server, (url) =>
    PostgresCaseStore.layer({ county: COUNTY, hints: null }).pipe(
      Layer.provide(PgClient.layer({ url, transformResultNames: (name) => name.toUpperCase() }))
    )
  )
  CaseStoreSuite.suite("postgres, a shared pool that renames columns", sharedPool, { runs: 20 })

  const separate = onFreshDatabase(server, (url) =>
    Layer.tap(PostgresCaseStore.layerUrl({ county: COUNTY, url }), () =>
      Effect.scoped(
        Effect.flatMap(connect(Redacted.value(url)), (sql) => sql`SELECT lianxin.separate(${COUNTY})::text`)
      )
    )
  )
  CaseStoreSuite.suite(
    "postgres, a county in parts of its own",
    Layer.effect(CaseStore, CaseStore).pipe(Layer.provide(separate)),
    { runs: 20 }
  )
})
