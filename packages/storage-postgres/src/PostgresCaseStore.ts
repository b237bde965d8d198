/**
 * A case store in PostgreSQL, for a county or for many in one database.
 *
 * A store is of one county and sees no other: every statement names the county, and a session of a pool made here is
 * pinned to it. Commits of one county follow each other; those of several counties do not wait for one another.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { CaseStore, type OpenError } from "@lianxin/ports"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Commits from "./internal/commits.ts"
import * as Hints from "./internal/hints.ts"
import * as Histories from "./internal/histories.ts"
import { open } from "./internal/open.ts"
import * as Openings from "./internal/openings.ts"
import * as Outbox from "./internal/outbox.ts"
import { line, placeOf, pool, type PoolOptions } from "./internal/pool.ts"
import { CASE_STORE } from "./internal/schema.ts"
import * as Worklist from "./internal/worklist.ts"
import { Wakeups } from "./Wakeups.ts"

/** Which county, and how often others may hear of its commits. @since 0.1.0 */
export interface Options {
  /** 1 to 40 printable ASCII characters without spaces, such as `421202`. */
  readonly county: string
  /** Hints of commits are sent at most once in this time; 200 milliseconds when not given, null for never. */
  readonly hints?: Duration.Duration | null
}

/** A pool of connections of the store's own, and one more for its commits. @since 0.1.0 */
export interface UrlOptions extends Options, PoolOptions {}

/** What is provided for one county. @since 0.1.0 */
export type Services = CaseStore | Wakeups

/** Commits go by a line where there is one, and else by any connection. */
const make = (
  { county, hints = Duration.millis(200) }: Options,
  line: PgClient | null
): Effect.Effect<Context.Context<Services>, OpenError, PgClient | Scope.Scope> =>
  Effect.gen(function* () {
    const place = yield* placeOf(county)
    yield* open(place, CASE_STORE)
    const told = hints === null ? () => {} : yield* Hints.sender(place, hints)
    const commits =
      line === null
        ? yield* Commits.make(place, 1, told)
        : yield* Commits.make({ county, sql: line }, 2, told)
    const store = CaseStore.of({
      load: Histories.loader(place),
      ...commits,
      find: (query, page) => Worklist.find(place, query, page),
      findOpened: (query, page) => Openings.findOpened(place, query, page),
      claimDue: (now, limit, lease) => Worklist.claimDue(place, now, limit, lease),
      feed: (after, limit) => Histories.feed(place, after ?? "0", limit),
      claimNotices: (now, limit, lease) => Outbox.claim(place, now, limit, lease),
      settleNotice: (key, settlement) => Outbox.settle(place, key, settlement),
      letters: (fate, page) => Outbox.letters(place, fate, page)
    })
    const wakeups = Wakeups.of({ stream: (every) => Hints.stream(place, every) })
    return Context.make(CaseStore, store).pipe(Context.add(Wakeups, wakeups))
  })

/** One county's store on connections that others may use too. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<Services, OpenError, PgClient> =>
  Layer.effectContext(make(options, null))

/** One county's store on a pool of its own, each connection pinned to the county. @since 0.1.0 */
export const layerUrl = (options: UrlOptions): Layer.Layer<Services, OpenError> =>
  Layer.provide(
    Layer.effectContext(Effect.flatMap(line(options), (own) => make(options, own))),
    pool(options)
  )

/** {@link layerUrl} with what stands in the configuration. @since 0.1.0 */
export const layerConfig = (
  config: Config.Wrap<UrlOptions>
): Layer.Layer<Services, OpenError | Config.ConfigError> =>
  Layer.unwrap(Effect.map(Config.unwrap(config), layerUrl))
