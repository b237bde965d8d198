/**
 * Laws of wake-ups: a due case goes to one worker, comes back from a dead one, and is never early.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

/** @since 0.1.0 */
export const claimOnce = law(
  "claimOnce",
  "of eight workers claiming at once, each due case goes to one, and none is left out",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const cases = Array.from({ length: 40 }, (_, i) => `${name}-${i}`)
    yield* store.commitAll(cases.map((caseId, i) => Specimen.commit(caseId, { wakeAt: i })))
    const claims = Array.from({ length: 8 }, () => Walk.claimDue(store, name, Specimen.NOW))
    const claimed = (yield* Effect.all(claims, { concurrency: "unbounded" })).flat()
    yield* same("each once", [...Walk.ids(claimed)].sort(), [...cases].sort())
  })
)

/** @since 0.1.0 */
export const claimOrder = law(
  "claimOrder",
  "a claim takes the earliest wake-ups first, and no more than were asked for",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    yield* Walk.claimDue(store, name, Specimen.NOW)
    const moments = Array.from({ length: 40 }, (_, i) => 100 + i)
    const shuffled = moments.map((_, i) => 100 + ((i * 17) % 40))
    yield* store.commitAll(shuffled.map((n) => Specimen.commit(`${name}-${n}`, { type: name, wakeAt: n })))
    const first = yield* store.claimDue(Specimen.NOW, 2, Walk.LONG)
    yield* same("two at most", first.length <= 2, true)
    const rest = yield* Walk.claimDue(store, name, Specimen.NOW)
    const mine = [...first.filter(({ caseId }) => caseId.startsWith(name)), ...rest]
    const expected = moments.map((n) => ({ caseId: `${name}-${n}`, type: name, wakeAt: n }))
    yield* same("earliest first", mine, expected)
  })
)

/** @since 0.1.0 */
export const neverEarly = law(
  "neverEarly",
  "a case is not due before its wake-up, and is due at it",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    yield* store.commit(Specimen.commit(`${name}-soon`, { wakeAt: Specimen.NOW + 1000 }))
    yield* store.commit(Specimen.commit(`${name}-parked`, { wakeAt: null }))
    const early = yield* Walk.claimDue(store, name, Specimen.NOW + 999)
    yield* same("a millisecond before", Walk.ids(early), [])
    const late = yield* Walk.claimDue(store, name, Specimen.NOW + 1000)
    yield* same("at its moment", Walk.ids(late), [`${name}-soon`])
  })
)

/** @since 0.1.0 */
export const leaseEnds = law(
  "leaseEnds",
  "a case claimed by a worker that died comes back when its lease ends, and not before",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    yield* store.commit(Specimen.commit(`${name}-held`, { wakeAt: 1 }))
    yield* Walk.claimDue(store, name, Specimen.NOW, Walk.LONG)
    yield* store.commit(Specimen.commit(`${name}-lost`, { wakeAt: 1 }))
    const first = yield* store.claimDue(Specimen.NOW, 1000, Walk.SHORT)
    yield* same("it is given out", Walk.ids(first).includes(`${name}-lost`), true)
    yield* Walk.afterShort
    const back = yield* Walk.claimDue(store, name, Specimen.NOW)
    yield* same("the lost one alone is back", Walk.ids(back), [`${name}-lost`])
  })
)

/** @since 0.1.0 */
export const commitEndsLease = law(
  "commitEndsLease",
  "a commit ends the lease and sets the next wake-up; without one the case is parked",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const [next, parked, untouched] = [`${name}-next`, `${name}-parked`, `${name}-untouched`]
    yield* store.commitAll([next, parked, untouched].map((caseId) => Specimen.commit(caseId, { wakeAt: 1 })))
    yield* Walk.claimDue(store, name, Specimen.NOW)
    yield* store.commit(Specimen.commit(next, { expected: 1, entries: [], wakeAt: Specimen.NOW + 1 }))
    yield* store.commit(Specimen.commit(parked, { expected: 1 }))
    yield* same("nothing before then", Walk.ids(yield* Walk.claimDue(store, name, Specimen.NOW)), [])
    const then = yield* Walk.claimDue(store, name, Specimen.NOW + 1)
    yield* same("the next wake-up", then, [{ caseId: next, type: "law", wakeAt: Specimen.NOW + 1 }])
    yield* same("parked for good", Walk.ids(yield* Walk.claimDue(store, name, Specimen.NOW * 2)), [])
  })
)

const YEAR = 366 * 86_400_000

/** A worker's clock may be wrong by years; the lease of another must not end with it. @since 0.1.0 */
export const skewedClocks = law(
  "skewedClocks",
  "how long a lease lasts does not depend on what time any worker thinks it is",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const held = Specimen.commit(`${name}-held`, { wakeAt: 1, notices: [Specimen.notice(`${name}#held`)] })
    yield* store.commit(held)
    yield* Walk.claimDue(store, name, Specimen.NOW, Walk.LONG)
    yield* Walk.claimNotices(store, name, Specimen.NOW, Walk.LONG)
    const ahead = Specimen.NOW + YEAR
    yield* same("a worker ahead takes no case", yield* Walk.claimDue(store, name, ahead), [])
    yield* same("and no notice", yield* Walk.claimNotices(store, name, ahead), [])
    const lost = Specimen.commit(`${name}-lost`, { wakeAt: 1, notices: [Specimen.notice(`${name}#lost`)] })
    yield* store.commit(lost)
    yield* Walk.claimDue(store, name, ahead, Walk.SHORT)
    yield* Walk.claimNotices(store, name, ahead, Walk.SHORT)
    yield* Walk.afterShort
    const back = Walk.ids(yield* Walk.claimDue(store, name, Specimen.NOW))
    yield* same("what a worker ahead lost comes back to one behind", back, [lost.caseId])
    const keys = (yield* Walk.claimNotices(store, name, Specimen.NOW)).map(({ key }) => key)
    yield* same("so does its notice", keys, [`${name}#lost`])
  })
)
