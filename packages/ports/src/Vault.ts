/**
 * The vault 保险库: what identifies a person, apart from the histories, under the person's own key.
 *
 * Every use names an actor, a purpose and a legal basis, and leaves an audit line whether it was granted or refused. No
 * content is given out before its line is stored. What an implementation must promise is in `@lianxin/conformance`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Actor } from "@lianxin/core/case"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuditBroken, AuditHead, AuditLine, AuditReport, StillRequired } from "./VaultAudit.ts"
import type { VaultContent, VaultItem, VaultKind } from "./VaultContent.ts"
import type {
  BadItem,
  Erased,
  KeyUnavailable,
  NoPurpose,
  NotFound,
  Sealed,
  Tampered,
  VaultUnavailable
} from "./VaultError.ts"
import type { VaultUse } from "./VaultUse.ts"

/** What a rotation has done, and what is left. @since 0.1.0 */
export interface Rotation {
  /** The master that is now in force. */
  readonly to: string
  readonly moved: number
  /** Persons whose locked key was tampered with; their keys stay as they were found. */
  readonly left: ReadonlyArray<Actor.PersonId>
  /** How many keys each master locks now. A master that is not among them is no longer needed. */
  readonly inUse: ReadonlyArray<{ readonly master: string; readonly keys: number }>
}

/** Where a county keeps what identifies people. @since 0.1.0 */
export class Vault extends Context.Service<
  Vault,
  {
    /** Keeps an item; one of the same kind and id is replaced. A person who was erased is never kept again. */
    readonly put: (
      item: VaultItem,
      use: VaultUse
    ) => Effect.Effect<void, BadItem | NoPurpose | Erased | KeyUnavailable | Tampered | VaultUnavailable>
    /** The content, once the audit says who read it. */
    readonly read: <K extends VaultKind>(
      id: string,
      kind: K,
      use: VaultUse
    ) => Effect.Effect<
      VaultContent<K>,
      BadItem | NotFound | Erased | NoPurpose | Sealed | KeyUnavailable | Tampered | VaultUnavailable
    >
    /** Destroys the person's key, so that nobody can read the content again. It needs no master. Done twice, done once. */
    readonly erase: (
      personId: Actor.PersonId,
      use: VaultUse
    ) => Effect.Effect<void, BadItem | NoPurpose | NotFound | VaultUnavailable>
    /**
     * Locks every key anew with the key source's current master and leaves content alone. The master before it must
     * still be at hand. What is moved stays moved: after an interruption, ask again.
     */
    readonly rotate: (use: VaultUse) => Effect.Effect<Rotation, NoPurpose | KeyUnavailable | VaultUnavailable>
    /** Audit lines in order, after a sequence. */
    readonly audit: (
      after: number,
      limit: number
    ) => Effect.Effect<ReadonlyArray<AuditLine>, VaultUnavailable>
    /** Walks the whole audit and holds it against heads that were pinned elsewhere. It needs no master. */
    readonly verify: (
      pinned?: ReadonlyArray<AuditHead>
    ) => Effect.Effect<AuditReport, AuditBroken | VaultUnavailable>
    /** Takes audit lines of before a moment away, and writes down where they ended. Null where there were none. */
    readonly prune: (
      before: number,
      use: VaultUse
    ) => Effect.Effect<AuditHead | null, NoPurpose | StillRequired | VaultUnavailable>
  }
>()("@lianxin/ports/Vault") {}
