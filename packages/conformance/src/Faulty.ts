/**
 * A line to a database that breaks: before a step, in the middle of it, or after it, when all is done and nobody hears of
 * it. Once broken it stays broken, as a connection does.
 *
 * An adapter lays its steps on a line to show that a commit is whole at every point of failure. A county lays a whole
 * store on one, to see what its own workers do when the store is gone.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, StoreUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

/** Where, seen from the step, the line breaks. @since 0.1.0 */
export type When = "before" | "during" | "after"
/** All of them. @since 0.1.0 */
export const WHENS: ReadonlyArray<When> = ["before", "during", "after"]

/** What steps are laid on. @since 0.1.0 */
export interface Line {
  /** Lays a step on the line; `gone` is what the driver says of a broken one. */
  readonly step: <A, E, R>(
    step: Effect.Effect<A, E, R>,
    gone: Effect.Effect<never, E>
  ) => Effect.Effect<A, E, R>
  /** From now on the `n`th step, counted from 1, breaks it. */
  readonly breakAt: (n: number, when: When) => void
  /** Whether it has broken. */
  readonly isBroken: () => boolean
  /** Makes it whole again. */
  readonly mend: () => void
}

/** A line that is whole. @since 0.1.0 */
export const line = (): Line => {
  let plan: { readonly n: number; readonly when: When } | null = null
  let [steps, broken] = [0, false]
  const step: Line["step"] = (step, gone) =>
    Effect.suspend(() => {
      if (broken) return gone
      steps += 1
      if (plan === null || steps !== plan.n) return step
      broken = true
      return WAYS[plan.when](step, gone)
    })
  return {
    step,
    breakAt: (n, when) => {
      plan = { n, when }
      steps = 0
    },
    isBroken: () => broken,
    mend: () => {
      plan = null
      broken = false
    }
  }
}

type Way = Line["step"]

const midway: Way = (step, gone) =>
  Effect.gen(function* () {
    const going = yield* Effect.forkChild(step, { startImmediately: true })
    yield* Effect.yieldNow
    yield* Fiber.interrupt(going)
    return yield* gone
  })

const WAYS: Readonly<Record<When, Way>> = {
  before: (_, gone) => gone,
  during: midway,
  after: (step, gone) => Effect.andThen(Effect.exit(step), gone)
}

/**
 * Any store with each call laid on a line. Its errors promise nothing (`retryable` is false), because the caller cannot
 * know how far a call came.
 *
 * @since 0.1.0
 */
export const store = (sound: CaseStore["Service"], { step }: Line): CaseStore["Service"] => {
  const gone = (operation: string) =>
    Effect.fail(new StoreUnavailable({ operation, retryable: false, cause: new Error("the line is broken") }))
  return CaseStore.of({
    load: (caseId) => step(sound.load(caseId), gone("load")),
    commit: (commit) => step(sound.commit(commit), gone("commit")),
    commitAll: (batch) => step(sound.commitAll(batch), gone("commitAll")),
    find: (query, page) => step(sound.find(query, page), gone("find")),
    findOpened: (query, page) => step(sound.findOpened(query, page), gone("findOpened")),
    claimDue: (now, limit, lease) => step(sound.claimDue(now, limit, lease), gone("claimDue")),
    feed: (after, limit) => step(sound.feed(after, limit), gone("feed")),
    claimNotices: (now, limit, lease) => step(sound.claimNotices(now, limit, lease), gone("claimNotices")),
    settleNotice: (key, settlement) => step(sound.settleNotice(key, settlement), gone("settleNotice")),
    letters: (fate, page) => step(sound.letters(fate, page), gone("letters"))
  })
}
