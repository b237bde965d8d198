/**
 * Ways to break a store: each takes a single promise away, in a way a real adapter has gone wrong.
 */
import type { CaseStore, Commit, FeedItem, Kept, Query, Row, Settlement } from "@lianxin/ports"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

type Store = CaseStore["Service"]

/** A sound store made unsound. */
export type Breaks = (store: Store) => Store

export const loads =
  (change: (kept: Kept) => Kept): Breaks =>
  (store) => ({
    ...store,
    load: (caseId) => Effect.map(store.load(caseId), change)
  })
export const commits =
  (change: (commit: Commit) => Commit): Breaks =>
  (store) => ({
    ...store,
    commit: (commit) => store.commit(change(commit)),
    commitAll: (batch) => store.commitAll(batch.map(change))
  })
export const finds =
  (change: (query: Query) => Query): Breaks =>
  (store) => ({
    ...store,
    find: (query, page) => store.find(change(query), page)
  })
export const settles =
  (change: (settlement: Settlement) => Settlement): Breaks =>
  (store) => ({
    ...store,
    settleNotice: (key, settlement) => store.settleNotice(key, change(settlement))
  })
export const leases =
  (change: Duration.Duration): Breaks =>
  (store) => ({
    ...store,
    claimDue: (now, limit) => store.claimDue(now, limit, change),
    claimNotices: (now, limit) => store.claimNotices(now, limit, change)
  })

export const bodyText = (change: (text: string) => string): Breaks =>
  loads((kept) => ({
    ...kept,
    entries: kept.entries.map((entry) => ({ ...entry, body: JSON.parse(change(JSON.stringify(entry.body))) }))
  }))

/** The revision is asked, and only then the commit is made: two can ask at once. */
export const checkThenAct: Breaks = (store) => ({
  ...store,
  commit: Effect.fnUntraced(function* (commit) {
    const { revision } = yield* store.load(commit.caseId)
    if (revision !== commit.expected) return yield* store.commit(commit)
    yield* Effect.yieldNow
    return yield* store.commit({ ...commit, expected: (yield* store.load(commit.caseId)).revision })
  })
})

/** On a conflict the summary goes in although the entries do not. */
export const halfConflict: Breaks = (store) => ({
  ...store,
  commit: (commit) =>
    Effect.tapError(store.commit(commit), (error) =>
      error._tag === "RevisionConflict" && error.found > 0
        ? Effect.ignore(store.commit({ ...commit, expected: error.found, entries: [] }))
        : Effect.void
    )
})

/** What can be kept of a commit is kept. */
export const keepsWhatItCan: Breaks = (store) => ({
  ...store,
  commit: (commit) =>
    Effect.tapError(store.commit(commit), (error) =>
      error._tag === "Unstorable"
        ? Effect.ignore(store.commit({ ...commit, entries: commit.entries.slice(0, 1), notices: [] }))
        : Effect.void
    )
})

/** Entries first, the rest a little later. */
export const twoSteps: Breaks = (store) => ({
  ...store,
  commit: Effect.fnUntraced(function* (commit) {
    if (commit.entries.length < 2) return yield* store.commit(commit)
    yield* store.commit({ ...commit, wakeAt: null, notices: [] })
    yield* Effect.yieldNow
    const expected = commit.expected + commit.entries.length
    return yield* store.commit({ ...commit, expected, entries: [] })
  })
})

/** The first failure ends the batch. */
export const stopsAtFailure: Breaks = (store) => ({
  ...store,
  commitAll: Effect.fnUntraced(function* (batch) {
    const answers = yield* store.commitAll(batch.slice(0, 2))
    const stop = answers.find(Result.isFailure)
    return stop === undefined ? yield* store.commitAll(batch) : batch.map((_, i) => answers[i] ?? stop)
  })
})

/** The cursor is a number of rows to skip. */
export const countsRows: Breaks = (store) => ({
  ...store,
  find: Effect.fnUntraced(function* (query, { after, limit }) {
    const { items } = yield* store.find(query, { limit: 10_000 })
    const from = Number(after ?? 0)
    return {
      items: items.slice(from, from + limit),
      next: from + limit < items.length ? `${from + limit}` : null
    }
  })
})

/** A cursor it cannot read is taken for the beginning. */
export const forgivesCursors: Breaks = (store) => ({
  ...store,
  find: (query, page) =>
    Effect.catchTag(store.find(query, page), "BadCursor", () => store.find(query, { limit: 1 }))
})

/** The feed goes case by case. */
export const byCase: Breaks = (store) => ({
  ...store,
  feed: Effect.fnUntraced(function* (after, limit) {
    const all = [...(yield* store.feed(null, 10_000))].sort((a, b) =>
      a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0
    )
    const from = after === null ? 0 : all.findIndex(({ cursor }) => cursor === after) + 1
    return all.slice(from, from + limit)
  })
})

/** Every third entry is seen a little after the ones that follow it. */
export const lateEntries: Breaks = (store) => {
  const firstSeen = new Map<string, number>()
  const isSeen = ({ cursor }: FeedItem): boolean => {
    const at = firstSeen.get(cursor) ?? performance.now()
    firstSeen.set(cursor, at)
    return Number(cursor) % 3 !== 0 || performance.now() - at > 5
  }
  return {
    ...store,
    feed: (after, limit) => Effect.map(store.feed(after, limit), (items) => items.filter(isSeen))
  }
}

/** A page of the feed begins with the last entry of the one before. */
export const repeatsItself: Breaks = (store) => ({
  ...store,
  feed: (after, limit) =>
    store.feed(after === null || after === "0" ? null : `${Number(after) - 1}`, limit + 1)
})

export const without = (name: keyof Query): Breaks =>
  finds((query) => Object.fromEntries(Object.entries(query).filter(([key]) => key !== name)))

/** A person is found in any type of case. */
export const joinsTypes: Breaks = (store) => ({
  ...store,
  find: (query, page) => {
    const { person, ...rest } = query
    if (person === undefined) return store.find(query, page)
    const types = ["petition", "care"].map((type) => person.type.replace(/petition$|care$/, type))
    return Effect.map(
      Effect.forEach(types, (type) => store.find({ ...rest, person: { ...person, type } }, page)),
      (found) => ({
        items: found
          .flatMap(({ items }) => items)
          .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
          .slice(0, page.limit),
        next: found.find(({ next }) => next !== null)?.next ?? null
      })
    )
  }
})

const inOrder = ({ caseId, summary: { nextDue } }: Row): string => `${nextDue ?? "~"} ${caseId}`

/** A row stays on the lists where it first stood. */
export const neverMovesRows: Breaks = (store) => {
  const first = new Map<string, Commit["summary"]>()
  return commits(({ caseId, summary, ...rest }) => {
    const known = first.get(caseId) ?? summary
    first.set(caseId, known)
    return { ...rest, caseId, summary: known }
  })(store)
}

/** A key that is known is owed once more all the same. */
export const owesAgain: Breaks = (store) => {
  let owed = 0
  const mark = "~"
  return {
    ...commits((commit) => ({
      ...commit,
      notices: commit.notices.map((notice) => ({ ...notice, key: `${notice.key}${mark}${owed++}` }))
    }))(store),
    claimNotices: (now, limit, lease) =>
      Effect.map(store.claimNotices(now, limit, lease), (all) =>
        all.map((notice) => ({ ...notice, key: notice.key.slice(0, notice.key.indexOf(mark)) }))
      )
  }
}

/** What is claimed comes in the wrong order. */
export const newestFirst: Breaks = (store) => ({
  ...store,
  claimNotices: (now, limit, lease) =>
    Effect.map(store.claimNotices(now, limit, lease), (all) => [...all].reverse())
})
