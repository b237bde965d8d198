/**
 * When an entry was written down 录入时间, beside when it happened: an act of March that is entered in May was not known
 * in April, and a report of April must not change when it comes.
 *
 * The moment stands in the entry's body as `recordedAt`, so that every store keeps and copies it. It is there only where
 * the entry was written on a later day than the act; without it, an entry was written on the day it happened.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, Instant } from "@lianxin/core/time"
import type { Entry } from "@lianxin/ports"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** How things stood at the end of one day, as far as it had been written down by the end of another. @since 0.1.0 */
export interface Known {
  /** What happened later is left out. */
  readonly asOf: CalendarDate.CalendarDate
  /** What was written down later is left out. */
  readonly knownAt: CalendarDate.CalendarDate
}

/** Everything, whenever it happened or was written down. @since 0.1.0 */
export const EVERYTHING: Known = {
  asOf: CalendarDate.CalendarDate.make("9999-12-31"),
  knownAt: CalendarDate.CalendarDate.make("9999-12-31")
}

const FIELD = "recordedAt"
const isInstant = Schema.is(Instant.Instant)

/** The moment an entry says it was written down, or null where it says none. @since 0.1.0 */
export const recordedAt = ({ body }: Pick<Entry, "body">): Result.Result<Instant.Instant | null, string> => {
  if (!isObject(body) || !Object.hasOwn(body, FIELD)) return Result.succeed(null)
  const found = body[FIELD]
  return isInstant(found)
    ? Result.succeed(found)
    : Result.fail(`${FIELD} is no moment with a zone: ${JSON.stringify(found)}`)
}

/** The body of an event as it is kept when it is written down at a moment. @since 0.1.0 */
export const recorded = (
  body: Schema.Json,
  at: Instant.Instant,
  now: Instant.Instant,
  zone: Instant.Zone
): Schema.Json =>
  isObject(body) && Instant.dayOf(now, zone) > Instant.dayOf(at, zone)
    ? Object.fromEntries([...Object.entries(body), [FIELD, now]])
    : body

/**
 * How many entries of a history belong to what was known: all up to the first that happened, or was written down, too
 * late. `happened` are the moments of the events the entries hold.
 *
 * @since 0.1.0
 */
export const known = (
  entries: ReadonlyArray<Entry>,
  happened: ReadonlyArray<Instant.Instant>,
  { asOf, knownAt }: Known,
  zone: Instant.Zone
): Result.Result<number, { readonly position: number; readonly issue: string }> => {
  for (const [i, entry] of entries.entries()) {
    const at = happened[i]
    const written = recordedAt(entry)
    if (Result.isFailure(written)) return Result.fail({ position: i + 1, issue: written.failure })
    if (at === undefined || Instant.dayOf(at, zone) > asOf) return Result.succeed(i)
    if (Instant.dayOf(written.success ?? at, zone) > knownAt) return Result.succeed(i)
  }
  return Result.succeed(entries.length)
}

const isObject = (body: Schema.Json): body is Readonly<Record<string, Schema.Json>> =>
  typeof body === "object" && body !== null && !Array.isArray(body)
