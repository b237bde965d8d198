/**
 * Telling a notice to the person or office it is for.
 *
 * A provider that will not take a notice has answered: that is `Rejected`, a value. Only a provider that could not be
 * asked at all is an error. The same key may be sent more than once and must reach the reader once.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { OwedNotice } from "./Commit.ts"

/** What the provider said. `until` is in milliseconds since 1970-01-01T00:00Z. @since 0.1.0 */
export type Told =
  | { readonly _tag: "Delivered" }
  | { readonly _tag: "Deferred"; readonly until: number }
  /** `reason` is a code of ours, from the adapter's one table. */
  | { readonly _tag: "Rejected"; readonly reason: string }

/** The provider could not be asked. The notice will be tried again. @since 0.1.0 */
export class NotifierUnavailable extends Schema.TaggedError<NotifierUnavailable>()("NotifierUnavailable", {
  notifier: Schema.String,
  cause: Schema.Defect()
}) {
  override get message() {
    return `${this.notifier} could not be reached`
  }
}

/** Whoever carries notices: a mail server, a telephone, a terminal. @since 0.1.0 */
export class Notifier extends Context.Service<
  Notifier,
  { readonly send: (notice: OwedNotice) => Effect.Effect<Told, NotifierUnavailable> }
>()("@lianxin/ports/Notifier") {}
