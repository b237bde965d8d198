/**
 * All laws of `CaseStore`. An adapter is conformant when it keeps every one, or says in a sentence why it cannot.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import type { Law } from "./Law.ts"
import * as Due from "./laws/due.ts"
import * as Feed from "./laws/feed.ts"
import * as History from "./laws/history.ts"
import * as Model from "./laws/model.ts"
import * as Outbox from "./laws/outbox.ts"
import * as Whole from "./laws/whole.ts"
import * as Worklist from "./laws/worklist.ts"

/** The laws, in the order in which a new adapter meets them. @since 0.1.0 */
export const laws = ({ runs = 100 }: { readonly runs?: number } = {}): ReadonlyArray<Law<CaseStore>> => [
  History.unknownCase,
  Model.plainMap(runs),
  History.staleRevision,
  History.raceWriters,
  History.reviseOnly,
  History.bulk,
  Whole.unstorable,
  Whole.interrupted,
  Whole.oddText,
  Worklist.filters(Math.ceil(runs / 2)),
  Worklist.pages,
  Worklist.badCursor,
  Feed.feedOrder,
  Feed.feedPolled,
  Due.claimOnce,
  Due.claimOrder,
  Due.neverEarly,
  Due.leaseEnds,
  Due.commitEndsLease,
  Outbox.noticeOnce,
  Outbox.noticeReturns,
  Outbox.noticeKey,
  Outbox.settled,
  Outbox.deferred,
  Outbox.deadLetters
]
