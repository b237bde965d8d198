/**
 * Stores broken on purpose, one fault each, by the law that must find them out.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import {
  type Breaks,
  neverMovesRows,
  newestFirst,
  owesAgain,
  bodyText,
  byCase,
  checkThenAct,
  commits,
  countsRows,
  finds,
  forgivesCursors,
  halfConflict,
  joinsTypes,
  keepsWhatItCan,
  lateEntries,
  leases,
  loads,
  repeatsItself,
  settles,
  stopsAtFailure,
  twoSteps,
  without
} from "./faults.ts"
import { BROKEN_OPENINGS } from "./openingFaults.ts"
import { fasterThanItself, leaseOutlivesCommit, leasesByNow } from "./workerFaults.ts"

/** By law, then by fault. @since 0.1.0 */
export const BROKEN: Readonly<Record<string, Readonly<Record<string, Breaks>>>> = {
  unknownCase: { "gives a new case a type": loads((kept) => ({ ...kept, type: kept.type ?? "law" })) },
  plainMap: {
    "turns the history round": loads((kept) => ({ ...kept, entries: [...kept.entries].reverse() })),
    "forgets bodies": loads((kept) => ({
      ...kept,
      entries: kept.entries.map((entry) => ({ ...entry, body: null }))
    })),
    "loses the wake-up": commits((commit) => ({ ...commit, wakeAt: null })),
    "takes a lower revision for a right one": (store) => ({
      ...store,
      commit: (commit) => store.commit({ ...commit, expected: Math.max(commit.expected, 1) })
    })
  },
  staleRevision: {
    "takes any revision": (store) => ({
      ...store,
      commit: (commit) =>
        Effect.flatMap(store.load(commit.caseId), ({ revision }) =>
          store.commit({ ...commit, expected: revision })
        )
    }),
    "lets the summary in on a conflict": halfConflict
  },
  raceWriters: { "asks for the revision and then writes": checkThenAct },
  crowd: {
    "says done where somebody was faster": (store) => ({
      ...store,
      commit: (commit) =>
        Effect.catchTag(store.commit(commit), "RevisionConflict", ({ found }) => Effect.succeed(found))
    }),
    "says that somebody was faster when it has written": fasterThanItself
  },
  reviseOnly: {
    "ignores a commit without entries": (store) => ({
      ...store,
      commit: (commit) =>
        commit.entries.length === 0 ? Effect.succeed(commit.expected) : store.commit(commit)
    })
  },
  bulk: { "stops at the first failure": stopsAtFailure },
  unstorable: {
    "keeps what it can": keepsWhatItCan,
    "mends half a surrogate pair": commits(({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((entry) => ({ ...entry, tag: entry.tag.toWellFormed() }))
    }))
  },
  interrupted: { "writes the entries first and the rest later": twoSteps },
  oddText: {
    "drops NUL": bodyText((text) => text.replaceAll("\\u0000", "")),
    "cuts long text": bodyText((text) => text.replace(/信{1000,}/, "信")),
    "normalises text": bodyText((text) => text.normalize("NFC")),
    "cuts a word that cases are found by": commits(({ summary, ...rest }) => ({
      ...rest,
      summary: { ...summary, office: summary.office?.slice(0, 64) ?? null }
    }))
  },
  filters: {
    "leaves a row where it first stood": neverMovesRows,
    "does not filter by type": without("type"),
    "does not filter by status": without("status"),
    "does not filter by open": without("open"),
    "does not filter by office": without("office"),
    "does not filter by post": without("post"),
    "does not filter by place": without("placePrefix"),
    "does not filter by person": without("person"),
    "joins the cases of a person across types": joinsTypes,
    "does not filter by marks": without("marks"),
    "does not filter by due day": without("dueBefore"),
    "counts the day itself as before it": finds(({ dueBefore, ...rest }) => ({
      ...rest,
      ...(dueBefore === undefined ? {} : { dueBefore: `${dueBefore}~` as typeof dueBefore })
    })),
    "leaves out the last row of a page": (store) => ({
      ...store,
      find: (query, page) =>
        Effect.map(store.find(query, page), ({ items, next }) => ({
          items: next === null ? items : items.slice(1),
          next
        }))
    })
  },
  pages: { "counts rows for a cursor": countsRows },
  ...BROKEN_OPENINGS,
  badCursor: { "takes any cursor": forgivesCursors },
  feedOrder: { "orders the feed by case": byCase, "repeats an entry at each page": repeatsItself },
  feedPolled: { "shows entries after later ones": lateEntries },
  claimOnce: { "has no leases": leases(Duration.zero) },
  claimOrder: {
    "gives the latest first": (store) => ({
      ...store,
      claimDue: (now, limit, lease) =>
        Effect.map(store.claimDue(now, limit, lease), (all) => [...all].sort((a, b) => b.wakeAt - a.wakeAt))
    }),
    "gives more than was asked for": (store) => ({
      ...store,
      claimDue: (now, _, lease) => store.claimDue(now, 100, lease)
    })
  },
  neverEarly: {
    "wakes a second early": (store) => ({
      ...store,
      claimDue: (now, limit, lease) => store.claimDue(now + 1000, limit, lease)
    }),
    "wakes a millisecond late": (store) => ({
      ...store,
      claimDue: (now, limit, lease) => store.claimDue(now - 1, limit, lease)
    })
  },
  leaseEnds: {
    "holds a dead worker's cases for ever": leases(Duration.days(1)),
    "has no leases": leases(Duration.zero)
  },
  skewedClocks: { "reckons leases in the time of the worker": leasesByNow },
  commitEndsLease: {
    "keeps a lease after a commit": leaseOutlivesCommit,
    "never parks a case": commits((commit) => ({ ...commit, wakeAt: commit.wakeAt ?? 0 }))
  },
  noticeOnce: { "has no leases": leases(Duration.zero), "gives the newest first": newestFirst },
  noticeReturns: { "holds a dead worker's notices for ever": leases(Duration.days(1)) },
  noticeKey: {
    "owes again what it owed": owesAgain,
    "makes up keys of its own": commits((commit) => ({
      ...commit,
      notices: commit.notices.map((notice) => ({ ...notice, key: `${notice.key}@${commit.expected}` }))
    }))
  },
  settled: {
    "tries again what was delivered": settles((settlement) =>
      settlement._tag === "Delivered" ? { _tag: "Deferred", until: 0 } : settlement
    ),
    "says yes to every word": (store) => ({
      ...store,
      settleNotice: (key, settlement) => Effect.as(store.settleNotice(key, settlement), true)
    })
  },
  deferred: {
    "tries again at once": settles((settlement) =>
      settlement._tag === "Deferred" ? { ...settlement, until: 0 } : settlement
    ),
    "gives up what was deferred": settles((settlement) =>
      settlement._tag === "Deferred" ? { _tag: "Rejected", reason: "DEFERRED" } : settlement
    )
  },
  deadLetters: {
    "hides dead letters": (store) => ({
      ...store,
      letters: (fate, page) => store.letters(fate === "dead" ? "waiting" : fate, page)
    }),
    "forgets why": settles((settlement) =>
      settlement._tag === "Rejected" ? { ...settlement, reason: "UNKNOWN" } : settlement
    )
  }
}
