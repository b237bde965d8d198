/**
 * What can go wrong with a store, as values.
 *
 * `StoreUnavailable.retryable` is a promise and not a guess: true means that nothing was written, so the same commit
 * may be sent again without asking first.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** Somebody else wrote first: load the case again and decide again. @since 0.1.0 */
export class RevisionConflict extends Schema.TaggedError<RevisionConflict>()("RevisionConflict", {
  caseId: Schema.String,
  expected: Schema.Finite,
  found: Schema.Finite
}) {
  override get message() {
    return `case ${this.caseId} has ${this.found} entries, this commit was decided on ${this.expected}`
  }
}

/** A commit holds something no store may keep. Nothing was written. @since 0.1.0 */
export class Unstorable extends Schema.TaggedError<Unstorable>()("Unstorable", {
  caseId: Schema.String,
  /** The place inside the commit, such as `entries[2].tag`. */
  at: Schema.String,
  problem: Schema.Literals([
    "notACaseId", // 1 to 200 printable ASCII characters without spaces
    "nothingHappened", // a case cannot begin without an entry
    "notAMoment",
    "notJson",
    "empty",
    "nul",
    "unpairedSurrogate",
    "tooLong" // 128 characters in what cases are found by, 256 in the key of a notice
  ])
}) {
  override get message() {
    return `case ${JSON.stringify(this.caseId)}: ${this.at} cannot be kept (${this.problem})`
  }
}

/** The store did not answer, or answered with a fault of its own. @since 0.1.0 */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  operation: Schema.String,
  /** Nothing was written: the same call may be made again. */
  retryable: Schema.Boolean,
  cause: Schema.Defect()
}) {
  override get message() {
    return `the store could not ${this.operation}${this.retryable ? "; try again" : ""}`
  }
}

/** A page or feed cursor that this store did not hand out. @since 0.1.0 */
export class BadCursor extends Schema.TaggedError<BadCursor>()("BadCursor", { cursor: Schema.String }) {
  override get message() {
    return `${JSON.stringify(this.cursor)} is not a cursor of this store`
  }
}

/** `where` names a file or a database in the errors below; it never holds a password. */
const where = Schema.String

/** The store was written by a newer Lianxin. Nothing was changed. @since 0.1.0 */
export class UnknownSchema extends Schema.TaggedError<UnknownSchema>()("UnknownSchema", {
  where,
  found: Schema.Finite,
  known: Schema.Finite
}) {
  override get message() {
    return `${this.where} has schema ${this.found}, this version knows up to ${this.known}`
  }
}

/** What is there is not a Lianxin store. Nothing was changed. @since 0.1.0 */
export class NotOurs extends Schema.TaggedError<NotOurs>()("NotOurs", {
  where,
  /** What was found instead. */
  found: Schema.Literals(["folder", "other file", "other SQLite database", "other database"])
}) {
  override get message() {
    return `${this.where} is not a Lianxin store (found: ${this.found})`
  }
}

/** The store may be read but not written. Nothing was changed. @since 0.1.0 */
export class ReadOnly extends Schema.TaggedError<ReadOnly>()("ReadOnly", { where }) {
  override get message() {
    return `${this.where} is read-only`
  }
}

/** What is there is a Lianxin store of which a part is lost. Nothing was changed. @since 0.1.0 */
export class Damaged extends Schema.TaggedError<Damaged>()("Damaged", {
  where,
  found: Schema.Literals(["cut off", "malformed"])
}) {
  override get message() {
    return `${this.where} is a damaged Lianxin store (${this.found})`
  }
}

/** Why a store could not be opened. @since 0.1.0 */
export type OpenError = NotOurs | ReadOnly | UnknownSchema | Damaged | StoreUnavailable
