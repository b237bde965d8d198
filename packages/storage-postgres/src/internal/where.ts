/**
 * Which database a client speaks to, in words that may stand in an error: no user, no password.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import * as Redacted from "effect/Redacted"

/** `127.0.0.1:5432/cases`. @since 0.1.0 */
export const whereOf = ({ config }: PgClient): string => {
  const url = config.url === undefined ? null : URL.parse(Redacted.value(config.url))
  const host = config.path ?? config.host ?? (url?.hostname || "localhost")
  const port = config.path === undefined ? `:${config.port ?? (url?.port || 5432)}` : ""
  const database = config.database ?? url?.pathname.slice(1)
  return database ? `${host}${port}/${database}` : `${host}${port}`
}

/** Whether a connection URL can be read at all; the driver's own error would show it whole. @since 0.1.0 */
export const isUrl = (url: Redacted.Redacted): boolean =>
  /^postgres(ql)?:$/.test(URL.parse(Redacted.value(url))?.protocol ?? "")
