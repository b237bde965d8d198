/**
 * Any case store, with what it is asked written down as spans and counts.
 *
 * What the store traces of its own is not let through: a database client writes statements and their faults into its
 * spans, and those hold what a case holds.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Instant } from "@lianxin/core/time"
import { CaseStore, type ClaimedNotice, type Commit, type Entry, type Settlement } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Options } from "../Observed.ts"
import { recordedAt } from "../Recorded.ts"
import { count, record } from "./meters.ts"
import { positionIn } from "./noticeKey.ts"
import { type Facts, type Watch, watched } from "./watched.ts"

type Store = CaseStore["Service"]

/** @since 0.1.0 */
export const observedStore = (store: Store, { caseIds = false }: Options): Store => {
  const about = (caseId: string, facts: Facts = {}): Facts =>
    caseIds ? { "case.id": caseId, ...facts } : facts

  return CaseStore.of({
    load: (caseId) =>
      asked("load", store.load(caseId), {
        facts: about(caseId),
        answer: ({ entries }) => ({ entries: entries.length }),
        counted: ({ entries }) => record("history", [entries.length])
      }),
    commit: (commit) =>
      asked("commit", store.commit(commit), {
        facts: about(commit.caseId, sizes([commit])),
        counted: () => count("entries", {}, commit.entries.length),
        always: (outcome) => count("commits", { outcome })
      }),
    commitAll: (batch) =>
      asked("commitAll", store.commitAll(batch), {
        facts: { commits: batch.length, ...sizes(batch) },
        counted: (answers) => countedAll(batch, answers)
      }),
    find: (query, page) =>
      asked("find", store.find(query, page), {
        facts: { limit: page.limit, filters: Object.keys(query).length },
        answer: ({ items }) => ({ rows: items.length })
      }),
    findOpened: (query, page) =>
      asked("findOpened", store.findOpened(query, page), {
        facts: { limit: page.limit },
        answer: ({ items }) => ({ rows: items.length })
      }),
    claimDue: (now, limit, lease) =>
      asked("claimDue", store.claimDue(now, limit, lease), {
        facts: { limit },
        answer: (due) => ({ cases: due.length }),
        counted: (due) =>
          record(
            "claimDelay",
            due.map(({ wakeAt }) => seconds(now, wakeAt))
          )
      }),
    feed: (after, limit) =>
      asked("feed", store.feed(after, limit), {
        facts: { limit },
        answer: (items) => ({ entries: items.length })
      }),
    claimNotices: (now, limit, lease) =>
      asked("claimNotices", store.claimNotices(now, limit, lease), {
        facts: { limit },
        answer: (notices) => ({ notices: notices.length }),
        counted: (notices) => Effect.flatMap(ages(store, notices, now), (all) => record("outboxAge", all))
      }),
    settleNotice: (key, settlement) =>
      asked("settleNotice", store.settleNotice(key, settlement), {
        facts: { settlement: FATE[settlement._tag] },
        answer: (settled) => ({ changed: settled ? 1 : 0 }),
        counted: (settled) => count("deliveries", { outcome: FATE[settlement._tag] }, settled ? 1 : 0)
      }),
    letters: (fate, page) =>
      asked("letters", store.letters(fate, page), {
        facts: { fate, limit: page.limit },
        answer: ({ items }) => ({ notices: items.length })
      })
  })
}

const FATE: Readonly<Record<Settlement["_tag"], string>> = {
  Delivered: "delivered",
  Deferred: "deferred",
  Rejected: "dead"
}

interface Asked<A> {
  readonly facts: Facts
  readonly answer?: (answer: A) => Facts
  /** What is counted when there is an answer. */
  readonly counted?: (answer: A) => Effect.Effect<void>
  /** What is counted whatever came of it. */
  readonly always?: (outcome: string) => Effect.Effect<void>
}

const asked = <A, E extends { readonly _tag: string }>(
  operation: keyof Store,
  effect: Effect.Effect<A, E>,
  { always, answer, counted, facts }: Asked<A>
): Effect.Effect<A, E> => {
  const ended: Watch<A, E>["ended"] = (exit, outcome, took) =>
    Effect.gen(function* () {
      yield* record("took", [Duration.toMillis(took)], { operation, outcome })
      if (always !== undefined) yield* always(outcome)
      if (exit._tag === "Success" && counted !== undefined) yield* counted(exit.value)
    })
  const name = `store.${operation}`
  return watched(unseen(effect), { name, facts, ended, ...(answer === undefined ? {} : { answer }) })
}

const unseen = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
  Effect.withTracerEnabled(effect, false)

const sizes = (batch: ReadonlyArray<Commit>): Facts => ({
  entries: batch.reduce((sum, { entries }) => sum + entries.length, 0),
  notices: batch.reduce((sum, { notices }) => sum + notices.length, 0)
})

const countedAll = Effect.fnUntraced(function* (
  batch: ReadonlyArray<Commit>,
  answers: ReadonlyArray<Result.Result<number, { readonly _tag: string }>>
) {
  for (const [i, answer] of answers.entries()) {
    yield* count("commits", { outcome: Result.isSuccess(answer) ? "done" : answer.failure._tag })
    if (Result.isSuccess(answer)) yield* count("entries", {}, batch[i]?.entries.length ?? 0)
  }
})

const seconds = (now: number, since: number): number => Math.max(0, (now - since) / 1000)

const isMoment = Schema.is(Instant.Instant)

/** When an entry was written down: when it happened, or later where it says so. */
const writtenAt = (entry: Entry | undefined): Instant.Instant | null => {
  if (entry === undefined) return null
  const recorded = Result.getOrElse(recordedAt(entry), () => null)
  return recorded ?? (isMoment(entry.at) ? entry.at : null)
}

/** How long each notice has been owed: since the event that owed it was written down; its place stands in the key. */
const ages = Effect.fnUntraced(function* (store: Store, notices: ReadonlyArray<ClaimedNotice>, now: number) {
  const found: Array<number> = []
  for (const caseId of new Set(notices.map((notice) => notice.caseId))) {
    const kept = yield* Effect.exit(unseen(store.load(caseId)))
    if (kept._tag === "Failure") continue
    for (const { key } of notices.filter((notice) => notice.caseId === caseId)) {
      const moment = writtenAt(kept.value.entries[(positionIn(key) ?? 0) - 1])
      if (moment !== null) found.push(seconds(now, Instant.epochMillis(moment)))
    }
  }
  return found
})
