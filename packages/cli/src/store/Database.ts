/**
 * A county's place in a PostgreSQL database, as a command line names it:
 * `postgres://USER@HOST:PORT/DATABASE?county=421202`.
 *
 * A password comes from `PGPASSWORD`, or stands in the address; it is never shown. Whoever lists the processes of a
 * machine sees command lines, so the variable is the better place.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"

/** @since 0.1.0 */
export interface Database {
  readonly url: Redacted.Redacted
  readonly county: string
  /** Host, port, database and county: no user and no password. */
  readonly shown: string
}

/** @since 0.1.0 */
export const SHAPE = "postgres://USER@HOST/DATABASE?county=COUNTY"

const PORT = "5432"
const COUNTY = /^[!-~]{1,40}$/

/** What stands behind `postgres:`, or what it lacks. @since 0.1.0 */
export const databaseIn = (rest: string): Result.Result<Database, string> => {
  const url = URL.parse(`postgres:${rest}`)
  const county = url?.searchParams.get("county") ?? ""
  if (url === null || !rest.startsWith("//") || url.hostname === "") return lacks("host")
  if (url.username === "") return lacks("user")
  if (url.pathname.length < 2) return lacks("database")
  if (!COUNTY.test(county)) return lacks("county (?county=421202)")
  url.searchParams.delete("county")
  const fromVariable = process.env["PGPASSWORD"] ?? ""
  if (url.password === "" && fromVariable !== "") url.password = encodeURIComponent(fromVariable)
  const shown = `postgres://${url.hostname}:${url.port || PORT}${url.pathname}?county=${county}`
  return Result.succeed({ url: Redacted.make(url.href), county, shown })
}

const lacks = (what: string) => Result.fail(`names no ${what}; write ${SHAPE}`)

/** The database a word of a command line means, or what it lacks; null for a word that is no address of one. @since 0.1.0 */
export const addressed = (word: string): Result.Result<Database, string> | null => {
  const [, rest] = /^postgres(?:ql)?:(.*)$/s.exec(word) ?? []
  return rest === undefined ? null : databaseIn(rest)
}

/** A word of a command line as it may be shown: an address without whatever stands before its host. @since 0.1.0 */
export const shown = (word: string): string => {
  const database = addressed(word)
  if (database === null) return word.replace(/:\/\/.*$/s, "://…")
  return Result.isSuccess(database) ? database.success.shown : "postgres://…"
}
