/**
 * A case store in one SQLite file, for a county that has no database server.
 *
 * Several processes may use the file at once. Each operation blocks its process until SQLite has answered, at worst for
 * the busy time; commits of one process that come together are written together. Whoever needs many offices writing at the same moment needs the PostgreSQL store.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { BadCursor, CaseStore, type OpenError, type StoreUnavailable } from "@lianxin/ports"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { DatabaseSync } from "node:sqlite"
import { resolve } from "node:path"
import * as Group from "./internal/group.ts"
import * as Histories from "./internal/histories.ts"
import { open } from "./internal/open.ts"
import * as Outbox from "./internal/outbox.ts"
import { attempt } from "./internal/rows.ts"
import { casesAt } from "./internal/schema.ts"
import * as Worklist from "./internal/worklist.ts"

/** Which file, and how careful to be with it. @since 0.1.0 */
export interface Options {
  /** The file; it is created where there is none. Its folder must exist. */
  readonly path: string
  /**
   * `NORMAL` loses nothing when the process dies, and may lose the last commits when the machine loses power; `FULL`
   * waits for the disk at every commit. Neither can leave half a commit.
   */
  readonly synchronous?: "NORMAL" | "FULL"
  /** How long to wait for another process to finish writing; 5 seconds when not given. */
  readonly busy?: Duration.Duration
}

/** Opens the file for as long as the scope lives. @since 0.1.0 */
export const make = ({
  busy = Duration.seconds(5),
  path,
  synchronous = "NORMAL"
}: Options): Effect.Effect<CaseStore["Service"], OpenError, Scope.Scope> =>
  Effect.map(
    open({
      ...casesAt(resolve(path)),
      settings: `PRAGMA synchronous = ${synchronous}; ${ROOM}`,
      busyMillis: Duration.toMillis(busy)
    }),
    storeOn
  )

/**
 * 32 MiB of pages in memory, and 64 MiB in the log before it goes into the file. With SQLite's own 2 MiB and 4 MiB an
 * import writes the pages of its indexes to the disk again and again.
 */
const ROOM = "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16384"

const storeOn = (db: DatabaseSync): CaseStore["Service"] => {
  const histories = Histories.make(db)
  const worklist = Worklist.make(db)
  const outbox = Outbox.make(db)
  return CaseStore.of({
    load: (caseId) => attempt("load", () => histories.load(caseId)),
    commit: Group.make(db, histories.put),
    commitAll: (batch) => attempt("commitAll", () => histories.commitAll(batch)),
    find: (query, page) => cursored(page.after, "find", () => worklist.find(query, atLeastOne(page))),
    findOpened: (query, page) =>
      cursored(page.after, "findOpened", () => worklist.findOpened(query, atLeastOne(page))),
    claimDue: (now, limit, lease) =>
      leased("claimDue", lease, (clock, until) => worklist.claimDue(now, limit, clock, until)),
    feed: (after, limit) =>
      cursored(after ?? undefined, "feed", () =>
        after === null || /^\d{1,15}$/.test(after) ? histories.feed(Number(after), limit) : null
      ),
    claimNotices: (now, limit, lease) =>
      leased("claimNotices", lease, (clock, until) => outbox.claim(now, limit, clock, until)),
    settleNotice: (key, settlement) => attempt("settleNotice", () => outbox.settle(key, settlement)),
    letters: (fate, page) => cursored(page.after, "letters", () => outbox.letters(fate, atLeastOne(page)))
  })
}

const cursored = <A>(
  cursor = "",
  operation: string,
  work: () => A | null
): Effect.Effect<A, BadCursor | StoreUnavailable> =>
  Effect.flatMap(attempt(operation, work), (found) =>
    found === null ? Effect.fail(new BadCursor({ cursor })) : Effect.succeed(found)
  )

/** Leases run on the clock of this machine, which every process on the file shares. */
const leased = <A>(operation: string, lease: Duration.Duration, work: (clock: number, until: number) => A) =>
  Effect.flatMap(Clock.currentTimeMillis, (clock) => {
    const until = Math.min(Math.ceil(clock + Duration.toMillis(lease)), Number.MAX_SAFE_INTEGER)
    return attempt(operation, () => work(clock, until))
  })

/** A page of nothing would never end. */
const atLeastOne = <P extends { readonly limit: number }>(page: P): P => ({
  ...page,
  limit: Math.max(1, page.limit)
})

/** {@link make} as a layer. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<CaseStore, OpenError> =>
  Layer.effect(CaseStore, make(options))
