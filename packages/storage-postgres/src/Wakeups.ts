/**
 * When it is worth looking for due cases and notices again: somebody has committed, or enough time has passed.
 *
 * A wake-up is a hint and no more. It may be lost, so the clock stands behind it, and the store itself stays the only
 * place that knows what is due.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Stream from "effect/Stream"

/** Why to look. @since 0.1.0 */
export type Wakeup =
  | { readonly _tag: "TimePassed" }
  /** Commits came in: the earliest wake-up among them, and whether they owe notices. */
  | { readonly _tag: "Committed"; readonly wakeAt: number | null; readonly notices: boolean }

/** The wake-ups of one county. @since 0.1.0 */
export class Wakeups extends Context.Service<
  Wakeups,
  {
    /**
     * Begins with one, then one for each hint and one each time `every` has passed. It never fails: while the database
     * cannot be listened to, time passes all the same. Each stream holds a connection of the pool.
     */
    readonly stream: (every: Duration.Duration) => Stream.Stream<Wakeup>
  }
>()("@lianxin/storage-postgres/Wakeups") {}
