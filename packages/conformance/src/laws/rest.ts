/**
 * Laws of what lies at rest: what was committed outlives a closing, a broken line and a killed process, and no half of
 * anything does.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Faulty from "../Faulty.ts"
import { keysOf, whole } from "../internal/Seen.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"
import { lawWith, same } from "../Law.ts"
import { type Given, type LineRig, type Rig, written } from "../StoreBench.ts"

type Store = CaseStore["Service"]

/** Does something with the store while it is open, and closes it. */
const openFor = <A, E>(open: Rig["open"], use: (store: Store) => Effect.Effect<A, E, Scope.Scope>) =>
  Effect.scoped(Effect.flatMap(open, use))

/** @since 0.1.0 */
export const reopened = ({ rest }: Given) =>
  lawWith(
    "reopened",
    "a store that is closed and opened again is as it was, and goes on from there",
    { aid: rest, wants: "`rest`: a store that can be opened again" },
    (rest) =>
      Effect.scoped(
        Effect.gen(function* () {
          const { open } = yield* rest
          const caseId = yield* Specimen.fresh
          const key = `${caseId}#5.0`
          const before = yield* openFor(open, (store) =>
            Effect.gen(function* () {
              yield* store.commit(written(caseId, 0))
              yield* store.commit(
                Specimen.commit(`${caseId}-other`, { notices: [Specimen.notice(`${caseId}-other#1.0`)] })
              )
              yield* store.settleNotice(key, { _tag: "Rejected", reason: "NO_SUCH_NUMBER" })
              const [first] = yield* store.feed(null, 1)
              return { seen: yield* everything(store, caseId), cursor: first?.cursor ?? null }
            })
          )
          yield* openFor(open, (store) =>
            Effect.gen(function* () {
              yield* same("all is as it was", yield* everything(store, caseId), before.seen)
              const rest = yield* Walk.feed(store, before.cursor)
              yield* same("a cursor from before goes on", rest.length, before.seen.feed.length - 1)
              yield* same(
                "a notice that was settled stays so",
                yield* store.settleNotice(key, { _tag: "Delivered" }),
                false
              )
              const stale = yield* Effect.flip(store.commit(written(caseId, 0)))
              yield* same("a stale revision is still stale", stale._tag, "RevisionConflict")
              yield* same("the next commit is taken", yield* store.commit(written(caseId, 5)), 10)
              yield* whole(store, caseId)
              const due = yield* Walk.claimDue(store, caseId, Specimen.NOW)
              yield* same(
                "the wake-up stands",
                due.map(({ wakeAt }) => wakeAt),
                [10]
              )
            })
          )
        })
      )
  )

const everything = Effect.fnUntraced(function* (store: Store, caseId: string) {
  return {
    kept: yield* store.load(caseId),
    rows: yield* Walk.rows(store, {}),
    feed: yield* Walk.feed(store),
    keys: yield* keysOf(store, caseId),
    dead: yield* Walk.letters(store, "dead")
  }
})

const KILLS = 2

/** @since 0.1.0 */
export const killed = ({ inProcess }: Given) =>
  lawWith(
    "killed",
    "a process that is killed while it commits leaves whole commits, and every one it was told of",
    { aid: inProcess, wants: "`inProcess`: a process that writes and can be killed" },
    (inProcess) =>
      Effect.scoped(
        Effect.gen(function* () {
          const { killWriter, open } = yield* inProcess
          for (let round = 0; round < KILLS; round++) {
            const caseId = yield* Specimen.fresh
            const told = yield* killWriter(caseId)
            const revision = yield* openFor(open, (store) => whole(store, caseId))
            yield* same(`round ${round}: what was told is there`, revision >= told, true)
          }
        })
      )
  )

/** More steps than any commit takes. */
const MOST = 200

/** @since 0.1.0 */
export const anyStep = ({ onLine }: Given) =>
  lawWith(
    "anyStep",
    "wherever the line breaks, before, during or after any step, a commit is there whole or not at all, and its error is true",
    { aid: onLine, wants: "`onLine`: a store whose steps lie on a line" },
    (onLine) =>
      Effect.scoped(
        Effect.gen(function* () {
          const rig = yield* onLine
          for (const when of Faulty.WHENS) {
            let steps = 0
            while (steps < MOST && (yield* brokenAt(rig, steps + 1, when))) steps += 1
            yield* same("a commit takes steps on the line", steps > 0, true)
          }
        })
      )
  )

/** Commits once well, and once with a line that breaks at a step; false when there is no such step. */
const brokenAt = Effect.fnUntraced(function* (rig: LineRig, n: number, when: Faulty.When) {
  const caseId = yield* Specimen.fresh
  const line = Faulty.line()
  const outcome = yield* openFor(rig.openOn(line), (store) =>
    Effect.gen(function* () {
      yield* store.commit(written(caseId, 0))
      line.breakAt(n, when)
      const outcome = yield* Effect.result(store.commit(written(caseId, 5)))
      if (outcome._tag === "Failure" && outcome.failure._tag === "StoreUnavailable")
        return outcome.failure.retryable ? "nothing" : "unknown"
      return outcome._tag === "Failure" ? yield* outcome.failure : "done"
    })
  )
  const at = `broken ${when} step ${n}`
  yield* openFor(rig.open, (store) =>
    Effect.gen(function* () {
      const revision = yield* whole(store, caseId)
      if (outcome !== "unknown")
        yield* same(`${at}: what was said is true`, revision, outcome === "done" ? 10 : 5)
      yield* same(
        `${at}: the next commit is taken`,
        yield* store.commit(written(caseId, revision)),
        revision + 5
      )
      // A database may finish by itself what it was told before the line broke; then it has finished, and we look again.
    }).pipe(Effect.retry({ times: 3, while: (error) => error._tag === "RevisionConflict" }))
  )
  return line.isBroken()
})
