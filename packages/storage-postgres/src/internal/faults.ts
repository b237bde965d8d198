/**
 * What PostgreSQL and its driver say when something goes wrong, as the errors of the port.
 *
 * `retryable` is a promise that nothing was written. It can be made for a connection that was never opened, for a
 * statement the server itself refused, and for one that only reads; never for a connection lost after a commit was sent.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { StoreUnavailable } from "@lianxin/ports"
import type { SqlError } from "effect/sql/SqlError"

/** What is known of an error of the driver. */
interface Known {
  /** The connection could not be opened: nothing can have been asked. */
  readonly connecting: boolean
  /** The five characters of an error the server reported, such as `57014`. */
  readonly code: string | null
  /** The server refused one statement and lives on: the statement left nothing. */
  readonly refused: boolean
}

const known = ({ reason }: SqlError): Known => {
  const code = field(reason.cause, "code")
  const severity = field(reason.cause, "severityUnlocalized") ?? field(reason.cause, "severity")
  const connecting = reason.operation === "connect"
  return { connecting, code: severity === null ? null : code, refused: !connecting && severity === "ERROR" }
}

const field = (cause: unknown, name: string): string | null => {
  const value = typeof cause === "object" && cause !== null ? Reflect.get(cause, name) : undefined
  return typeof value === "string" ? value : null
}

/**
 * Passing troubles: deadlocks, want of room, locks, time-outs, a server that starts or stops or has become a standby.
 * Anything else will be refused again.
 */
const PASSING = /^(40|53|55P03|57014|57P0|25006)/

const LOST = "no connection"

/** What an administrator can do something about. What the server said in full is the cause, and may hold a row. */
const WHY: Readonly<Record<string, string>> = {
  "42501": "permission denied",
  "53100": "the disk is full",
  "57014": "it took too long",
  "57P01": "the server is going down",
  "57P03": "the server is starting"
}

/** @since 0.1.0 */
export const unavailable = (operation: string, error: SqlError, writes = false): StoreUnavailable => {
  const { code, connecting, refused } = known(error)
  const passing = code === null ? error.reason._tag === "ConnectionError" : PASSING.test(code)
  const why = code === null && passing ? LOST : code === null ? undefined : WHY[code]
  return new StoreUnavailable({
    operation: why === undefined ? operation : `${operation} (${why})`,
    retryable: passing && (connecting || refused || !writes),
    cause: plain(error, code)
  })
}

/** Whether the server refused these commits for what is in them, or for taking too long: apart, some may pass. @since 0.1.0 */
export const mayPassApart = (error: SqlError): boolean => {
  const { code, refused } = known(error)
  return refused && code !== null && (code === "57014" || !PASSING.test(code))
}

/** @since 0.1.0 */
export const codeOf = (error: SqlError): string | null => known(error).code

/**
 * The error without what may hold a password (the URL a connection was to be opened with) or somebody's data (the row a
 * server shows with its error).
 */
const plain = ({ reason }: SqlError, code: string | null): Error => {
  const said = reason.cause instanceof Error ? reason.cause.message : (reason.message ?? reason._tag)
  return new Error(code === null ? `${reason._tag}: ${said}` : `${reason._tag} ${code}: ${said}`)
}
