/**
 * What can keep a command from being carried out, as values. In every one of these nothing was written.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Refusal } from "@lianxin/core/case"
import * as Schema from "effect/Schema"

/** The law does not allow it. The refusal says which rule and which facts. @since 0.1.0 */
export class Refused extends Schema.TaggedError<Refused>()("Refused", {
  caseId: Schema.String,
  refusal: Refusal.Refusal
}) {
  override get message() {
    return `case ${this.caseId}: refused with ${this.refusal.code}`
  }
}

/** An entry of the history cannot be read by this version. It is kept, and the case waits for one that can. @since 0.1.0 */
export class UnreadableEntry extends Schema.TaggedError<UnreadableEntry>()("UnreadableEntry", {
  caseId: Schema.String,
  /** Its place in the history, from 1. */
  position: Schema.Finite,
  tag: Schema.String,
  issue: Schema.String
}) {
  override get message() {
    return `case ${this.caseId}: entry ${this.position} (${this.tag}) cannot be read: ${this.issue}`
  }
}

/** A case of a type this casework was not given. @since 0.1.0 */
export class UnknownType extends Schema.TaggedError<UnknownType>()("UnknownType", {
  caseId: Schema.String,
  type: Schema.String,
  known: Schema.Array(Schema.String)
}) {
  override get message() {
    return `case ${this.caseId} is of type ${this.type}; known here: ${this.known.join(", ")}`
  }
}

/** A command of one case type was sent to a case of another. @since 0.1.0 */
export class WrongType extends Schema.TaggedError<WrongType>()("WrongType", {
  caseId: Schema.String,
  asked: Schema.String,
  found: Schema.String
}) {
  override get message() {
    return `case ${this.caseId} is of type ${this.found}, not ${this.asked}`
  }
}

/** Nothing has ever happened to this case. @since 0.1.0 */
export class UnknownCase extends Schema.TaggedError<UnknownCase>()("UnknownCase", { caseId: Schema.String }) {
  override get message() {
    return `there is no case ${this.caseId}`
  }
}

/** The agenda wakes the case, and the case type then lets nothing happen: a fault of the case type. @since 0.1.0 */
export class StillDue extends Schema.TaggedError<StillDue>()("StillDue", { caseId: Schema.String }) {
  override get message() {
    return `case ${this.caseId} was woken and is still due`
  }
}
