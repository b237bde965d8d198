/**
 * The small store under a vault: locked keys, sealed content, audit lines. It never sees a plain word.
 *
 * One rule keeps two writers apart: every change brings the next audit line, and goes in only while the line it was
 * decided after is still the last one. A store needs nothing else to be safe.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Actor } from "@lianxin/core/case"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuditHead, AuditLine } from "./VaultAudit.ts"
import type { VaultKind } from "./VaultContent.ts"
import type { VaultUnavailable } from "./VaultError.ts"

/** A person's key, as stored. @since 0.1.0 */
export interface StoredKey {
  readonly personId: Actor.PersonId
  readonly version: number
  readonly cipher: string
  readonly master: string
  /** Null once the person was erased. */
  readonly wrapped: Uint8Array | null
}

/** What names an item: its class and the id it is read by. @since 0.1.0 */
export interface VaultRef {
  readonly kind: VaultKind
  readonly id: string
}

/** An item, as stored. @since 0.1.0 */
export interface StoredItem extends VaultRef {
  readonly personId: Actor.PersonId
  readonly keyVersion: number
  /** A sensitivity, unless somebody edited the row: the store hands it on as it stands. */
  readonly sensitivity: string
  /** Null once the person was erased. */
  readonly sealed: Uint8Array | null
}

/** What stands in the store at one moment. @since 0.1.0 */
export interface Seen {
  /** The last audit line. */
  readonly head: AuditHead | null
  /** The master new keys are locked with; null before the first. */
  readonly master: string | null
  readonly item: StoredItem | null
  /** The key of the person who was asked for, else of the item's person. */
  readonly key: StoredKey | null
}

/** Everything that goes in together. @since 0.1.0 */
export interface VaultChange {
  /** The sequence of the last line when this was decided; 0 for none. */
  readonly after: number
  readonly line: AuditLine
  readonly master?: string
  readonly keys?: ReadonlyArray<StoredKey>
  readonly item?: StoredItem
  /** Takes the person's locked key and sealed content away for good, and leaves their rows without them. */
  readonly erase?: Actor.PersonId
  /** Takes away the audit lines up to this one. */
  readonly pruneThrough?: number
}

/** Whoever keeps the bytes of a vault. @since 0.1.0 */
export class VaultStore extends Context.Service<
  VaultStore,
  {
    /** Never older than the head it answers with. */
    readonly look: (
      ref: VaultRef | null,
      personId: Actor.PersonId | null
    ) => Effect.Effect<Seen, VaultUnavailable>
    /** All or nothing. False, and nothing written, where another line came first. */
    readonly commit: (change: VaultChange) => Effect.Effect<boolean, VaultUnavailable>
    /** Keys not yet erased that are locked with another master, by person id, after `after`. */
    readonly keysElsewhere: (
      master: string,
      after: string,
      limit: number
    ) => Effect.Effect<ReadonlyArray<StoredKey>, VaultUnavailable>
    /** How many keys, not yet erased, each master locks. */
    readonly mastersInUse: Effect.Effect<
      ReadonlyArray<{ readonly master: string; readonly keys: number }>,
      VaultUnavailable
    >
    /** Audit lines in their stored order, after a sequence. */
    readonly audit: (
      after: number,
      limit: number
    ) => Effect.Effect<ReadonlyArray<AuditLine>, VaultUnavailable>
  }
>()("@lianxin/ports/VaultStore") {}
