/**
 * Append-only histories, one per case, the worklist beside them, and the notices still owed.
 *
 * Two clocks are at work. `now` is the office's time and comes from the caller: it decides what is due, and may be
 * imagined. A lease guards against a dead worker, so it runs on the store's own clock. Everything an adapter must
 * promise is a law in `@lianxin/conformance`; this file only gives the words.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "@lianxin/core/time"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import type { Commit, Entry, OwedNotice, Summary } from "./Commit.ts"
import type { BadCursor, RevisionConflict, StoreUnavailable, Unstorable } from "./StoreError.ts"

/** A case as the store has it. Its type is null exactly while nothing has happened. @since 0.1.0 */
export interface Kept {
  readonly caseId: string
  readonly type: string | null
  /** How many entries there are. */
  readonly revision: number
  readonly entries: ReadonlyArray<Entry>
  /** Null too where somebody altered it and it can no longer be read: it follows from the entries, and is written anew. */
  readonly summary: Summary | null
  readonly wakeAt: number | null
}

/** What a worklist asks for. Everything named must hold; nothing named asks for every case. @since 0.1.0 */
export interface Query {
  readonly type?: string
  readonly status?: string
  readonly open?: boolean
  readonly office?: string
  readonly post?: string
  /** The beginning of a place code: `4212` finds the city and all inside it; `PlaceCode.stem` of core says it of a place. */
  readonly placePrefix?: string
  /** The cases of one person within one type: no question joins a person's petitions with the person's care. */
  readonly person?: { readonly type: string; readonly id: string }
  /** All of these. */
  readonly marks?: ReadonlyArray<string>
  /** A next due day before this one. */
  readonly dueBefore?: CalendarDate.CalendarDate
}

/** Cases of one type that were opened on these days or between them, in a place or inside it. @since 0.1.0 */
export interface OpenedQuery {
  readonly type: string
  /** As in {@link Query}; a case without a place is in none. */
  readonly placePrefix: string
  readonly from: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
}

/** Which page: the first, or the one after a cursor. @since 0.1.0 */
export interface Page {
  readonly limit: number
  /** The `next` of the page before, untouched; its text means nothing to the caller. */
  readonly after?: string
}

/** A case as the worklist has it. @since 0.1.0 */
export interface Row {
  readonly caseId: string
  readonly revision: number
  readonly summary: Summary
}

/** One page of something; `next` is null on the last. @since 0.1.0 */
export interface Paged<A> {
  readonly items: ReadonlyArray<A>
  readonly next: string | null
}

/** A case whose wake-up has come, in the hands of one worker. @since 0.1.0 */
export interface DueCase {
  readonly caseId: string
  readonly type: string
  readonly wakeAt: number
}

/** An entry at its place in the order of all entries of all cases. @since 0.1.0 */
export interface FeedItem {
  /** Ask the feed for what comes after this. */
  readonly cursor: string
  readonly caseId: string
  readonly type: string
  /** Its place in its own case, from 1. */
  readonly position: number
  readonly entry: Entry
}

/** A notice in the hands of one worker. @since 0.1.0 */
export interface ClaimedNotice extends OwedNotice {
  readonly caseId: string
  /** How often it has been claimed, this time included. */
  readonly attempt: number
}

/** What became of an attempt to tell. Deferred is tried again; the other two are final. @since 0.1.0 */
export type Settlement =
  | { readonly _tag: "Delivered" }
  | { readonly _tag: "Deferred"; readonly until: number }
  | { readonly _tag: "Rejected"; readonly reason: string }

/** A notice and how it stands; a dead one could not be told and waits for a person. @since 0.1.0 */
export interface Letter extends ClaimedNotice {
  readonly fate: "waiting" | "delivered" | "dead"
  readonly reason: string | null
}

/** The store a county keeps its cases in. @since 0.1.0 */
export class CaseStore extends Context.Service<
  CaseStore,
  {
    /** All entries in order. A case nobody has written to has revision 0 and no entries. */
    readonly load: (caseId: string) => Effect.Effect<Kept, StoreUnavailable>
    /** All or nothing; answers the new revision. It also ends the lease of whoever had claimed the case. */
    readonly commit: (
      commit: Commit
    ) => Effect.Effect<number, RevisionConflict | Unstorable | StoreUnavailable>
    /** Each item whole or not at all, in the order given, with its own answer. */
    readonly commitAll: (
      batch: ReadonlyArray<Commit>
    ) => Effect.Effect<ReadonlyArray<Result.Result<number, RevisionConflict | Unstorable>>, StoreUnavailable>
    /** Rows by next due day, undated ones last, then by case id. A case that stands still is met exactly once. */
    readonly find: (query: Query, page: Page) => Effect.Effect<Paged<Row>, BadCursor | StoreUnavailable>
    /** Rows by the day their case was opened, the newest first, then by case id, whatever has become of the case. */
    readonly findOpened: (
      query: OpenedQuery,
      page: Page
    ) => Effect.Effect<Paged<Row>, BadCursor | StoreUnavailable>
    /** Cases whose wake-up is not after `now`, earliest first, each to one worker until its lease ends. */
    readonly claimDue: (
      now: number,
      limit: number,
      lease: Duration.Duration
    ) => Effect.Effect<ReadonlyArray<DueCase>, StoreUnavailable>
    /** Every entry of every case, in one order that never changes; null asks from the beginning. */
    readonly feed: (
      after: string | null,
      limit: number
    ) => Effect.Effect<ReadonlyArray<FeedItem>, BadCursor | StoreUnavailable>
    /** Notices not deferred beyond `now`, longest ready first, each to one worker until its lease ends. */
    readonly claimNotices: (
      now: number,
      limit: number,
      lease: Duration.Duration
    ) => Effect.Effect<ReadonlyArray<ClaimedNotice>, StoreUnavailable>
    /** Writes down what became of a notice. False, and no change, where it was final already or is unknown. */
    readonly settleNotice: (key: string, settlement: Settlement) => Effect.Effect<boolean, StoreUnavailable>
    /** The notices of one fate, oldest first, so that dead ones can be seen. */
    readonly letters: (
      fate: Letter["fate"],
      page: Page
    ) => Effect.Effect<Paged<Letter>, BadCursor | StoreUnavailable>
  }
>()("@lianxin/ports/CaseStore") {}
