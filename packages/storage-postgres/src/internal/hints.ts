/**
 * The hints behind wake-ups, carried by LISTEN and NOTIFY.
 *
 * They are sent after the commit and at most a few times a second, never within it: PostgreSQL lets transactions that
 * notify commit one after the other, over all databases of a server.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import type { Commit } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createHash } from "node:crypto"
import type { Wakeup } from "../Wakeups.ts"
import type { Place } from "./rows.ts"

type Committed = Extract<Wakeup, { readonly _tag: "Committed" }>

/** A county's name may be no name of a channel. */
const channelOf = (county: string): string =>
  `lianxin_${createHash("sha256").update(county).digest("hex").slice(0, 32)}`

/** Starts sending; what comes back takes note of a commit that is in. @since 0.1.0 */
export const sender = (
  { county, sql }: Place,
  every: Duration.Duration
): Effect.Effect<(commit: Commit) => void, never, Scope.Scope> =>
  Effect.gen(function* () {
    const something = Latch.makeUnsafe(false)
    let hint: Committed | null = null
    const send = Effect.suspend(() => {
      const next = hint
      hint = null
      something.closeUnsafe()
      return next === null ? Effect.void : Effect.ignore(sql.notify(channelOf(county), written(next)))
    })
    yield* Effect.forkScoped(
      Effect.forever(
        something.await.pipe(
          Effect.andThen(Effect.yieldNow),
          Effect.andThen(send),
          Effect.andThen(Effect.sleep(every))
        )
      )
    )
    return (commit) => {
      hint = joined(hint, commit)
      if (hint !== null) something.openUnsafe()
    }
  })

/** A parked case that owes nothing is nothing to wake up for. */
const joined = (hint: Committed | null, { notices, wakeAt }: Commit): Committed | null => {
  if (wakeAt === null && notices.length === 0) return hint
  const moments = [hint?.wakeAt ?? null, wakeAt].filter((moment) => moment !== null)
  return {
    _tag: "Committed",
    wakeAt: moments.length === 0 ? null : Math.min(...moments),
    notices: (hint?.notices ?? false) || notices.length > 0
  }
}

const written = ({ notices, wakeAt }: Committed): string => `${wakeAt ?? "-"} ${notices ? "notices" : "-"}`

/** Anybody may notify, so a payload that does not read is a hint without a word. */
const readHint = (payload: string): Committed => {
  const [wakeAt = "", notices] = payload.split(" ")
  return {
    _tag: "Committed",
    wakeAt: /^-?\d{1,16}$/.test(wakeAt) ? Number(wakeAt) : null,
    notices: notices === "notices"
  }
}

/** Hints as they come, for as long as the connection lives. */
const heard = (sql: PgClient, county: string) =>
  Stream.unwrap(Effect.map(sql.listen(channelOf(county)), Stream.fromQueue)).pipe(
    Stream.map(({ payload }): Wakeup => readHint(payload))
  )

/** @since 0.1.0 */
export const stream = ({ county, sql }: Place, every: Duration.Duration): Stream.Stream<Wakeup> =>
  Stream.merge(
    Stream.map(Stream.fromSchedule(Schedule.spaced(every)), (): Wakeup => ({ _tag: "TimePassed" })).pipe(
      Stream.prepend<Wakeup>([{ _tag: "TimePassed" }])
    ),
    heard(sql, county).pipe(
      Stream.retry(Schedule.spaced(Duration.min(every, Duration.seconds(1)))),
      Stream.catchCause(() => Stream.never)
    )
  )
