/**
 * What can go wrong with the vault, as values. None of them holds any content, nor an id that is not well formed.
 *
 * `Tampered` means that what is stored is not what the vault wrote. It is never a passing fault: trying again does not
 * help, and whoever keeps the database must be asked.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { VaultKind, VaultSensitivity } from "./VaultContent.ts"
import { LegalBasis } from "./VaultUse.ts"

/** The vault has nothing under this id. @since 0.1.0 */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {
  id: Schema.String,
  /** Null where a person was asked for. */
  kind: Schema.NullOr(VaultKind)
}) {
  override get message() {
    return `the vault has no ${this.kind ?? "person"} under ${this.id}`
  }
}

/** The person's key was destroyed; nobody can read this again. @since 0.1.0 */
export class Erased extends Schema.TaggedError<Erased>()("Erased", { personId: Schema.String }) {
  override get message() {
    return `what the vault held of ${this.personId} was erased`
  }
}

/** Nothing is read or changed without an actor, a purpose and a legal basis; the refusal is in the audit. @since 0.1.0 */
export class NoPurpose extends Schema.TaggedError<NoPurpose>()("NoPurpose", {
  /** What is missing, or is none of the words there are. */
  missing: Schema.Array(Schema.Literals(["actor", "purpose", "legalBasis", "caseId"]))
}) {
  override get message() {
    return `refused: ${this.missing.join(", ")} missing or not a known word`
  }
}

/** The legal basis does not open content of this sensitivity; the refusal is in the audit. @since 0.1.0 */
export class Sealed extends Schema.TaggedError<Sealed>()("Sealed", {
  id: Schema.String,
  kind: VaultKind,
  sensitivity: VaultSensitivity,
  legalBasis: LegalBasis
}) {
  override get message() {
    return `${this.kind} ${this.id} is ${this.sensitivity}: ${this.legalBasis} does not open it`
  }
}

/** The master key is not at hand. Nothing was changed, and nothing is lost while the master exists somewhere. @since 0.1.0 */
export class KeyUnavailable extends Schema.TaggedError<KeyUnavailable>()("KeyUnavailable", {
  /** Where it was looked for: a variable, a file, a key service. */
  source: Schema.String,
  /** The id of the master that is needed, where that is known. */
  needs: Schema.NullOr(Schema.String),
  reason: Schema.Literals([
    "missing",
    "unreadable",
    "openToOthers", // the file may be read by others than its owner
    "malformed",
    "otherMaster", // a master is at hand, but not the one this was locked with
    "unreachable",
    "denied"
  ])
}) {
  override get message() {
    const needs = this.needs === null ? "" : ` (needed: ${this.needs})`
    return `no master key from ${this.source}: ${this.reason}${needs}`
  }
}

/** What is stored was changed by somebody else, or stands in another's place. @since 0.1.0 */
export class Tampered extends Schema.TaggedError<Tampered>()("Tampered", {
  what: Schema.Literals(["content", "key"]),
  personId: Schema.String,
  id: Schema.NullOr(Schema.String)
}) {
  override get message() {
    return `the ${this.what} stored for ${this.id ?? this.personId} is not what the vault wrote`
  }
}

/** An item that cannot be kept. Nothing was written. The value itself is not repeated. @since 0.1.0 */
export class BadItem extends Schema.TaggedError<BadItem>()("BadItem", {
  /** The place inside the item, such as `content.name`. */
  at: Schema.String,
  problem: Schema.Literals(["notOfItsKind", "notAnId", "belongsToAnother"])
}) {
  override get message() {
    return `${this.at} cannot be kept (${this.problem})`
  }
}

/** The store under the vault did not answer, or answered with a fault of its own. @since 0.1.0 */
export class VaultUnavailable extends Schema.TaggedError<VaultUnavailable>()("VaultUnavailable", {
  operation: Schema.String,
  /** Nothing was written: the same call may be made again. */
  retryable: Schema.Boolean,
  cause: Schema.Defect()
}) {
  override get message() {
    return `the vault could not ${this.operation}${this.retryable ? "; try again" : ""}`
  }
}
