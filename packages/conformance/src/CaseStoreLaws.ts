/**
 * All laws of `CaseStore`. An adapter is conformant when it keeps every one, or says in a sentence why it cannot.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import type { Law } from "./Law.ts"
import type { Given } from "./StoreBench.ts"
import * as Apart from "./laws/apart.ts"
import * as Crowd from "./laws/crowd.ts"
import * as Due from "./laws/due.ts"
import * as Feed from "./laws/feed.ts"
import * as History from "./laws/history.ts"
import * as Model from "./laws/model.ts"
import * as Opened from "./laws/opened.ts"
import * as Outbox from "./laws/outbox.ts"
import * as Rest from "./laws/rest.ts"
import * as Whole from "./laws/whole.ts"
import * as Worklist from "./laws/worklist.ts"

/** How hard to try, and what the last laws need besides the store. @since 0.1.0 */
export interface Options extends Given {
  /** Samples for each property; 100 when not given. */
  readonly runs?: number
}

/** The laws, in the order in which a new adapter meets them. @since 0.1.0 */
export const laws = ({ runs = 100, ...given }: Options = {}): ReadonlyArray<Law<CaseStore>> => [
  History.unknownCase,
  Model.plainMap(runs),
  History.staleRevision,
  History.raceWriters,
  Crowd.crowd,
  History.reviseOnly,
  History.bulk,
  Whole.unstorable,
  Whole.interrupted,
  Whole.oddText,
  Worklist.filters(Math.ceil(runs / 2)),
  Worklist.pages,
  Opened.opened(Math.ceil(runs / 2)),
  Opened.openedPages,
  Worklist.badCursor,
  Feed.feedOrder,
  Feed.feedPolled,
  Due.claimOnce,
  Due.claimOrder,
  Due.neverEarly,
  Due.leaseEnds,
  Due.skewedClocks,
  Due.commitEndsLease,
  Outbox.noticeOnce,
  Outbox.noticeReturns,
  Outbox.noticeKey,
  Outbox.settled,
  Outbox.deferred,
  Outbox.deadLetters,
  Apart.apart(given),
  Rest.reopened(given),
  Rest.killed(given),
  Rest.anyStep(given)
]
