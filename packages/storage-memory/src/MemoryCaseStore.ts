/**
 * The reference case store: everything in memory, gone with the process.
 *
 * Each operation is one synchronous step, so no two can interleave and all or nothing needs no transaction. Bodies are
 * kept as JSON text, as a database would, so that nobody can change a history through an object they still hold.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadCursor,
  CaseStore,
  type Commit,
  type Entry,
  type FeedItem,
  type Kept,
  RevisionConflict,
  unstorable,
  type Unstorable
} from "@lianxin/ports"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as LeasedQueue from "./internal/LeasedQueue.ts"
import * as Outbox from "./internal/Outbox.ts"
import * as Worklist from "./internal/Worklist.ts"

interface Held extends Omit<Kept, "entries" | "type"> {
  readonly type: string
  /** JSON texts; only ever added to. */
  readonly entries: Array<string>
}

/** A store of its own, empty. @since 0.1.0 */
export const make: Effect.Effect<CaseStore["Service"]> = Effect.sync(() => {
  const cases = new Map<string, Held>()
  const order: Array<{ readonly caseId: string; readonly position: number }> = []
  const worklist = Worklist.make()
  const wakes = LeasedQueue.make()
  const outbox = Outbox.make()

  const put = (commit: Commit): Result.Result<number, RevisionConflict | Unstorable> => {
    const fault = unstorable(commit)
    if (fault !== null) return Result.fail(fault)
    const { caseId, expected, type, wakeAt } = commit
    const entries = cases.get(caseId)?.entries ?? []
    if (entries.length !== expected) {
      return Result.fail(new RevisionConflict({ caseId, expected, found: entries.length }))
    }
    for (const entry of commit.entries) order.push({ caseId, position: entries.push(JSON.stringify(entry)) })
    const summary = structuredClone(commit.summary)
    const revision = entries.length
    cases.set(caseId, { caseId, type, revision, entries, summary, wakeAt })
    worklist.put({ caseId, revision, summary }, type)
    wakes.put(caseId, wakeAt)
    for (const notice of commit.notices) outbox.owe(caseId, structuredClone(notice))
    return Result.succeed(revision)
  }

  const entryAt = (caseId: string, position: number): Entry =>
    JSON.parse(cases.get(caseId)?.entries[position - 1] ?? "")

  const load = (caseId: string): Kept => {
    const held = cases.get(caseId)
    if (held === undefined)
      return { caseId, type: null, revision: 0, entries: [], summary: null, wakeAt: null }
    return { ...held, entries: held.entries.map((text): Entry => JSON.parse(text)) }
  }

  const itemAt = (index: number): ReadonlyArray<FeedItem> => {
    const at = order[index]
    const type = cases.get(at?.caseId ?? "")?.type
    if (at === undefined || type === undefined) return []
    return [{ ...at, cursor: `${index + 1}`, type, entry: entryAt(at.caseId, at.position) }]
  }

  const feed = (after: string | null, limit: number): Effect.Effect<ReadonlyArray<FeedItem>, BadCursor> => {
    const from = after === null ? 0 : Number(after)
    if (after !== null && !(/^\d{1,15}$/.test(after) && from <= order.length)) return bad(after)
    return Effect.succeed(
      Array.from({ length: Math.min(limit, order.length - from) }, (_, i) => itemAt(from + i)).flat()
    )
  }

  const due = (caseId: string) => {
    const held = cases.get(caseId)
    return held === undefined || held.wakeAt === null
      ? []
      : [{ caseId, type: held.type, wakeAt: held.wakeAt }]
  }

  return CaseStore.of({
    load: (caseId) => Effect.sync(() => load(caseId)),
    commit: (commit) => Effect.suspend(() => Effect.fromResult(put(commit))),
    commitAll: (batch) => Effect.sync(() => batch.map(put)),
    find: (query, page) => Effect.suspend(() => orBad(worklist.find(query, atLeastOne(page)), page.after)),
    findOpened: (query, page) =>
      Effect.suspend(() => orBad(worklist.findOpened(query, atLeastOne(page)), page.after)),
    claimDue: (now, limit, lease) =>
      Effect.map(Clock.currentTimeMillis, (clock) =>
        wakes.take(now, limit, clock, Duration.toMillis(lease)).flatMap(due)
      ),
    feed: (after, limit) => Effect.suspend(() => feed(after, limit)),
    claimNotices: (now, limit, lease) =>
      Effect.map(Clock.currentTimeMillis, (clock) =>
        outbox.claim(now, limit, clock, Duration.toMillis(lease))
      ),
    settleNotice: (key, settlement) => Effect.sync(() => outbox.settle(key, settlement)),
    letters: (fate, page) => Effect.suspend(() => orBad(outbox.letters(fate, atLeastOne(page)), page.after))
  })
})

const bad = (cursor: string): Effect.Effect<never, BadCursor> => Effect.fail(new BadCursor({ cursor }))

const orBad = <A>(found: A | null, cursor = ""): Effect.Effect<A, BadCursor> =>
  found === null ? bad(cursor) : Effect.succeed(found)

/** A page of nothing would never end. */
const atLeastOne = <P extends { readonly limit: number }>(page: P): P => ({
  ...page,
  limit: Math.max(1, page.limit)
})

/** {@link make} as a layer. @since 0.1.0 */
export const layer: Layer.Layer<CaseStore> = Layer.effect(CaseStore, make)
