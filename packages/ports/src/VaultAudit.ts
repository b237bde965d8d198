/**
 * The audit of the vault 审计日志: who used what, when, for which purpose, on which basis, and what came of it.
 *
 * Lines hang together by hashes: each carries the hash of the line before it. They hold ids and codes only, and may be
 * copied to whoever watches the vault; the form is told in docs/reference/vault.md so that others can check it too.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { VaultKind } from "./VaultContent.ts"
import { LegalBasis } from "./VaultUse.ts"

/** What came of a use: done, or why not. @since 0.1.0 */
export const VaultOutcome = Schema.Literals([
  "done",
  "noPurpose",
  "notFound",
  "erased",
  "sealed",
  "keyUnavailable",
  "tampered",
  "badItem",
  "tooYoung"
])
/** {@link VaultOutcome} as a type. @since 0.1.0 */
export type VaultOutcome = typeof VaultOutcome.Type

const Text = Schema.NullOr(Schema.String)

/** One use of the vault. What is null was not said, or was not a word or id that may stand here. @since 0.1.0 */
export const AuditEntry = Schema.Struct({
  /** Its place in the audit, from 1. */
  sequence: Schema.Int,
  /** The moment by the vault's own clock, in UTC. */
  at: Schema.String,
  act: Schema.Literals(["put", "read", "erase", "rotate", "prune"]),
  outcome: VaultOutcome,
  actor: Text,
  purpose: Text,
  legalBasis: Schema.NullOr(LegalBasis),
  caseId: Text,
  personId: Text,
  id: Text,
  kind: Schema.NullOr(VaultKind),
  /** Keys that went from one master to another. */
  rotation: Schema.optionalKey(Schema.Struct({ from: Text, to: Schema.String, moved: Schema.Int })),
  /** The lines up to this one were taken away, and this was the hash of the last of them. */
  checkpoint: Schema.optionalKey(Schema.Struct({ through: Schema.Int, hash: Schema.String }))
})
/** {@link AuditEntry} as a type. @since 0.1.0 */
export type AuditEntry = typeof AuditEntry.Type

/** An entry as it is stored. @since 0.1.0 */
export const AuditLine = Schema.Struct({
  sequence: Schema.Int,
  /** The hash of the line before; of the first line, {@link AUDIT_START}. */
  previous: Schema.String,
  /** The entry as canonical JSON. */
  text: Schema.String,
  /** SHA-256 over `previous` and `text`, in hexadecimal. */
  hash: Schema.String
})
/** {@link AuditLine} as a type. @since 0.1.0 */
export type AuditLine = typeof AuditLine.Type

/** What the first line has before it. @since 0.1.0 */
export const AUDIT_START = "0".repeat(64)

/** A line's place and hash: kept elsewhere, it holds all lines up to it. @since 0.1.0 */
export const AuditHead = Schema.Struct({ sequence: Schema.Int, hash: Schema.String })
/** {@link AuditHead} as a type. @since 0.1.0 */
export type AuditHead = typeof AuditHead.Type

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(AuditEntry))

/** The entry of a line; none where the text is not an entry. @since 0.1.0 */
export const auditEntryOf = (line: AuditLine): Option.Option<AuditEntry> => decode(line.text)

/** A sound audit, as far as it goes. @since 0.1.0 */
export interface AuditReport {
  readonly lines: number
  /** The first line that is kept, and the last; null while there is none. */
  readonly first: number | null
  readonly head: AuditHead | null
  /** Heads that could not be held against it, because their lines were pruned. */
  readonly unheld: ReadonlyArray<AuditHead>
}

/** The first line of the audit that is not as the vault wrote it. @since 0.1.0 */
export class AuditBroken extends Schema.TaggedError<AuditBroken>()("AuditBroken", {
  sequence: Schema.Int,
  problem: Schema.Literals([
    "altered",
    "removed",
    "reordered",
    "truncated", // a pinned head lies beyond the end
    "notAsPinned" // whole in itself, but another audit than the pinned one
  ])
}) {
  override get message() {
    return `audit line ${this.sequence}: ${this.problem}`
  }
}

/** Lines younger than six months are kept (网络安全法 2016, art. 21(3)). Nothing was taken away. @since 0.1.0 */
export class StillRequired extends Schema.TaggedError<StillRequired>()("StillRequired", {
  /** The moment that was asked for, and the latest that may be asked for now. */
  asked: Schema.String,
  latest: Schema.String
}) {
  override get message() {
    return `audit lines may be pruned up to ${this.latest}, not up to ${this.asked}`
  }
}
