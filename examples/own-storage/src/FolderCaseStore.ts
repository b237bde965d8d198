/**
 * A case store on a plain folder: one JSON file for each case, and nothing else to install.
 *
 * Every operation is one synchronous step, so that no two can interleave within the process; the lock keeps other
 * processes out.
 *
 * @since 0.1.0
 */
import {
  BadCursor,
  CaseStore,
  type ClaimedNotice,
  Damaged,
  type DueCase,
  type FeedItem,
  type Kept,
  type Letter,
  NotOurs,
  type OpenError,
  type Page,
  type Paged,
  type Settlement,
  StoreUnavailable,
  UnknownSchema
} from "@lianxin/ports"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { mkdirSync } from "node:fs"
import type { Owed } from "./CaseFile.ts"
import { NothingHappened } from "./disk.ts"
import { type Drawer, mustBeOurs, openDrawer } from "./Drawer.ts"
import { find, findOpened } from "./find.ts"
import { noLeases } from "./leases.ts"
import { codeOf, Taken, takeFolder } from "./lock.ts"

/** Which folder; it is made where there is none. @since 0.1.0 */
export interface Options {
  readonly folder: string
}

/** Holds the folder for as long as the scope lives. @since 0.1.0 */
export const make = ({ folder }: Options): Effect.Effect<CaseStore["Service"], OpenError, Scope.Scope> => {
  const opening = <A>(work: () => A): Effect.Effect<A, OpenError> =>
    Effect.try({ try: work, catch: (cause) => openError(folder, cause) })
  const taken = opening(() => {
    mkdirSync(folder, { recursive: true })
    mustBeOurs(folder)
    return takeFolder(folder)
  })
  return Effect.acquireRelease(taken, (release) => Effect.sync(release)).pipe(
    Effect.andThen(opening(() => openDrawer(folder))),
    Effect.map(storeOn)
  )
}

/** A folder that somebody else holds is free again some time; anything else will be the same at the next try. */
const openError = (folder: string, cause: unknown): OpenError => {
  if (cause instanceof NotOurs || cause instanceof Damaged || cause instanceof UnknownSchema) return cause
  if (cause instanceof Taken)
    return new StoreUnavailable({ operation: `open ${folder}: ${cause.message}`, retryable: true, cause })
  return codeOf(cause) === "EEXIST" || codeOf(cause) === "ENOTDIR"
    ? new NotOurs({ where: folder, found: "other file" })
    : new StoreUnavailable({ operation: `open ${folder}`, retryable: false, cause })
}

/** {@link make} as a layer. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<CaseStore, OpenError> =>
  Layer.effect(CaseStore, make(options))

const storeOn = (drawer: Drawer): CaseStore["Service"] => {
  const [waking, telling] = [noLeases(), noLeases()]

  const put: Drawer["put"] = (commit) => {
    const answer = drawer.put(commit)
    if (answer._tag === "Success") waking.free(commit.caseId)
    return answer
  }

  const claimDue = (now: number, limit: number, clock: number, until: number): ReadonlyArray<DueCase> => {
    const due = [...drawer.cards.values()]
      .flatMap(({ caseId, type, wakeAt }) =>
        wakeAt === null || wakeAt > now ? [] : [{ caseId, type, wakeAt }]
      )
      .filter(({ caseId }) => waking.isFree(caseId, clock))
      .sort((a, b) => a.wakeAt - b.wakeAt || (a.caseId < b.caseId ? -1 : 1))
      .slice(0, limit)
    for (const { caseId } of due) waking.hold(caseId, until)
    return due
  }

  const claimNotices = (
    now: number,
    limit: number,
    clock: number,
    until: number
  ): ReadonlyArray<ClaimedNotice> =>
    [...drawer.notices.values()]
      .filter(
        ({ fate, key, notBefore }) =>
          fate === "waiting" && (notBefore ?? now) <= now && telling.isFree(key, clock)
      )
      .sort(longestReady)
      .slice(0, limit)
      .map((notice) => {
        const tried = { ...notice, attempt: notice.attempt + 1 }
        drawer.rewrite(tried)
        telling.hold(notice.key, until)
        return claimedOf(tried)
      })

  const settle = (key: string, settlement: Settlement): boolean => {
    const notice = drawer.notices.get(key)
    if (notice?.fate !== "waiting") return false
    drawer.rewrite(settled(notice, settlement))
    telling.free(key)
    return true
  }

  return CaseStore.of({
    load: (caseId) => attempt("load", () => load(drawer, caseId)),
    commit: (commit) =>
      Effect.flatMap(
        attempt("commit", () => put(commit)),
        Effect.fromResult
      ),
    commitAll: (batch) => attempt("commitAll", () => batch.map(put)),
    find: (query, page) => cursored(page.after, "find", () => find(drawer.cards.values(), query, page)),
    findOpened: (query, page) =>
      cursored(page.after, "findOpened", () => findOpened(drawer.cards.values(), query, page)),
    feed: (after, limit) => cursored(after, "feed", () => feed(drawer, after, limit)),
    claimDue: (now, limit, lease) =>
      leased("claimDue", lease, (clock, until) => claimDue(now, limit, clock, until)),
    claimNotices: (now, limit, lease) =>
      leased("claimNotices", lease, (clock, until) => claimNotices(now, limit, clock, until)),
    settleNotice: (key, settlement) => attempt("settleNotice", () => settle(key, settlement)),
    letters: (fate, page) => cursored(page.after, "letters", () => letters(drawer, fate, page))
  })
}

const load = (drawer: Drawer, caseId: string): Kept => {
  const file = drawer.read(caseId)
  if (file === null) return { caseId, type: null, revision: 0, entries: [], summary: null, wakeAt: null }
  const { entries, summary, type, wakeAt } = file
  return {
    caseId,
    type,
    revision: entries.length,
    entries: entries.map(({ entry }) => entry),
    summary,
    wakeAt
  }
}

/** The cursor is the number of the last entry seen. Each case on the page is read once. */
const feed = (drawer: Drawer, after: string | null, limit: number): ReadonlyArray<FeedItem> | null => {
  const from = after === null ? 0 : Number(after) + 1
  if (after !== null && !(/^\d{1,15}$/.test(after) && from <= drawer.order.length)) return null
  const page = drawer.order.slice(from, from + limit)
  const cases = new Map(
    [...new Set(page.map(({ caseId }) => caseId))].map((caseId) => [caseId, drawer.read(caseId)])
  )
  return page.flatMap(({ caseId, position }, i) => {
    const file = cases.get(caseId)
    const numbered = file?.entries[position - 1]
    if (file === undefined || file === null || numbered === undefined) return []
    return [{ cursor: `${from + i}`, caseId, type: file.type, position, entry: numbered.entry }]
  })
}

const settled = (notice: Owed, settlement: Settlement): Owed => {
  switch (settlement._tag) {
    case "Delivered":
      return { ...notice, fate: "delivered" }
    case "Rejected":
      return { ...notice, fate: "dead", reason: settlement.reason }
    case "Deferred":
      return { ...notice, notBefore: settlement.until }
  }
}

const letters = (drawer: Drawer, fate: Letter["fate"], { after, limit }: Page): Paged<Letter> | null => {
  if (after !== undefined && !/^\d{1,15}$/.test(after)) return null
  const rest = [...drawer.notices.values()]
    .filter((one) => one.fate === fate && one.number > Number(after ?? -1))
    .sort((a, b) => a.number - b.number)
  const shown = rest.slice(0, Math.max(1, limit))
  const last = shown.at(-1)
  return {
    items: shown.map((one) => ({ ...claimedOf(one), fate, reason: one.reason })),
    next: last === undefined || shown.length === rest.length ? null : `${last.number}`
  }
}

const claimedOf = ({ attempt, caseId, key, params, template, to }: Owed): ClaimedNotice => ({
  attempt,
  caseId,
  key,
  params,
  template,
  to
})

const longestReady = (a: Owed, b: Owed): number =>
  (a.notBefore ?? Number.NEGATIVE_INFINITY) === (b.notBefore ?? Number.NEGATIVE_INFINITY)
    ? a.number - b.number
    : (a.notBefore ?? Number.NEGATIVE_INFINITY) - (b.notBefore ?? Number.NEGATIVE_INFINITY)

/** What the disk throws becomes a value; a fault before the rename may be tried again, one after it may not. */
const attempt = <A>(operation: string, work: () => A): Effect.Effect<A, StoreUnavailable> =>
  Effect.try({
    try: work,
    catch: (cause) => new StoreUnavailable({ operation, retryable: cause instanceof NothingHappened, cause })
  })

const cursored = <A>(
  cursor: string | null | undefined,
  operation: string,
  work: () => A | null
): Effect.Effect<A, BadCursor | StoreUnavailable> =>
  Effect.flatMap(attempt(operation, work), (found) =>
    found === null ? Effect.fail(new BadCursor({ cursor: cursor ?? "" })) : Effect.succeed(found)
  )

/** Leases run on the clock of this machine, which a test may hold. */
const leased = <A>(operation: string, lease: Duration.Duration, work: (clock: number, until: number) => A) =>
  Effect.flatMap(Clock.currentTimeMillis, (clock) =>
    attempt(operation, () => work(clock, clock + Duration.toMillis(lease)))
  )
