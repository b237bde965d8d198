/**
 * Counties in PostgreSQL for the tests of the commands.
 *
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import { PostgresCaseStore } from "@lianxin/storage-postgres"
import { connect, freshDatabase, type Server } from "@lianxin/testkit"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

/** A county in a new database: its URL, and its name on a command line. @since 0.1.0 */
export const freshCounty = (server: Server, county = "421202") =>
  Effect.map(freshDatabase(server), (url) => ({ county, url, name: nameOf(url, county) }))

/** How a command line names a county. @since 0.1.0 */
export const nameOf = (url: string, county = "421202"): string => {
  const named = new URL(url)
  named.searchParams.set("county", county)
  return named.href
}

/** What somebody with a database tool can do. @since 0.1.0 */
export const byHand = (url: string, ...statements: ReadonlyArray<string>) =>
  Effect.scoped(
    Effect.flatMap(connect(url), (sql) =>
      Effect.forEach(statements, (statement) => sql.unsafe(statement), { discard: true })
    )
  )

/** Works on a county's store, and closes it. @since 0.1.0 */
export const inCounty = <A, E>(
  { county, url }: { readonly county: string; readonly url: string },
  work: (store: CaseStore["Service"]) => Effect.Effect<A, E>
) =>
  Effect.scoped(
    Effect.flatMap(Layer.build(PostgresCaseStore.layerUrl({ county, url: Redacted.make(url) })), (context) =>
      work(Context.get(context, CaseStore))
    )
  )
