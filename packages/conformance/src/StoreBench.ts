/**
 * What some laws of `CaseStore` need besides a store: another county's beside it, and a store at rest that can be opened
 * again, broken while it writes, or killed with its process.
 *
 * A law whose aid is not given is not checked, and says so: it stays visible as a skipped test.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Line } from "./Faulty.ts"
import * as Specimen from "./internal/Specimen.ts"

type Store = CaseStore["Service"]

/** One store at rest, empty at first. @since 0.1.0 */
export interface Rig {
  /** Opens it; it is closed with the scope. No law has it open twice at once. */
  readonly open: Effect.Effect<Store, unknown, Scope.Scope>
}

/** A store whose way to the disk or the database can be broken. @since 0.1.0 */
export interface LineRig extends Rig {
  /** Opens it with each step of a commit, such as a statement, laid on the line: `line.step`. */
  readonly openOn: (line: Line) => Effect.Effect<Store, unknown, Scope.Scope>
}

/** A store a process of its own can write to. @since 0.1.0 */
export interface ProcessRig extends Rig {
  /**
   * Starts a process that opens it, runs {@link writing} on this case and tells each revision; kills it (SIGKILL) while
   * it writes; answers the last revision that was told.
   */
  readonly killWriter: (caseId: string) => Effect.Effect<number, unknown>
}

/** What an adapter's test gives besides the store. The last three may be one and the same. @since 0.1.0 */
export interface Given {
  /** The store of another county, in the same database where the adapter can keep several in one. */
  readonly beside?: Layer.Layer<CaseStore, unknown>
  /** Sets up an empty store at rest. */
  readonly rest?: Effect.Effect<Rig, unknown, Scope.Scope>
  readonly onLine?: Effect.Effect<LineRig, unknown, Scope.Scope>
  readonly inProcess?: Effect.Effect<ProcessRig, unknown, Scope.Scope>
}

/** How many entries each commit of {@link writing} has. @since 0.1.0 */
export const ENTRIES = 5

/** Commits to a case without end, and tells each revision once it is in: what a process does until it is killed. @since 0.1.0 */
export const writing = Effect.fnUntraced(function* (
  store: Store,
  caseId: string,
  tell: (revision: number) => void
) {
  for (let expected = 0; ; expected += ENTRIES) tell(yield* store.commit(written(caseId, expected)))
})

/** The commit that {@link writing} makes at a revision: entries, summary, wake-up and notice all tell of it. @since 0.1.0 */
export const written = (caseId: string, expected: number) => {
  const revision = expected + ENTRIES
  return Specimen.commit(caseId, {
    expected,
    entries: Array.from({ length: ENTRIES }, (_, i) =>
      Specimen.entry(`E${expected + i + 1}`, { filler: "信".repeat(200) })
    ),
    summary: Specimen.summary({ status: `${revision}` }),
    wakeAt: revision,
    notices: [Specimen.notice(`${caseId}#${revision}.0`)]
  })
}
