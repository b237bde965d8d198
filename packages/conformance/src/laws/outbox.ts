/**
 * Laws of the outbox: a notice owed is told at least once, known by its key, and never lost sight of.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type ClaimedNotice, type Letter } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

type Store = CaseStore["Service"]

const keys = (all: ReadonlyArray<{ readonly key: string }>): ReadonlyArray<string> =>
  all.map(({ key }) => key)

/** Owes the reader a few notices; `names` end their keys. */
const owe = Effect.fnUntraced(function* (store: Store, ...names: ReadonlyArray<string>) {
  const caseId = yield* Specimen.fresh
  const all = names.map((name) => `${caseId}#${name}`)
  yield* store.commit(Specimen.commit(caseId, { notices: all.map(Specimen.notice) }))
  return { caseId, all }
})

/** @since 0.1.0 */
export const noticeOnce = law(
  "noticeOnce",
  "of eight workers claiming at once, each notice goes to one, whole, and to each in the order they were owed",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const { all, caseId } = yield* owe(store, "c", "a", "b")
    const claims = Array.from({ length: 8 }, () => Walk.claimNotices(store, caseId, Specimen.NOW))
    const claimed = yield* Effect.all(claims, { concurrency: "unbounded" })
    const asOwed = (some: ReadonlyArray<ClaimedNotice>) =>
      some.toSorted((a, b) => all.indexOf(a.key) - all.indexOf(b.key))
    for (const own of claimed) yield* same("a worker's own are in the order they were owed", own, asOwed(own))
    const expected = all.map((key) => ({ ...Specimen.notice(key), caseId, attempt: 1 }))
    yield* same("each once", asOwed(claimed.flat()), expected)
  })
)

/** @since 0.1.0 */
export const noticeReturns = law(
  "noticeReturns",
  "a notice claimed by a worker that died comes back when its lease ends",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const held = yield* owe(store, "held")
    yield* Walk.claimNotices(store, held.caseId, Specimen.NOW)
    const lost = yield* owe(store, "lost")
    yield* store.claimNotices(Specimen.NOW, 1000, Walk.SHORT)
    yield* Walk.afterShort
    const back = yield* Walk.claimNotices(store, lost.caseId, Specimen.NOW)
    yield* same(
      "it is back, at its second attempt",
      back.map(({ attempt, key }) => [key, attempt]),
      [[lost.all[0], 2]]
    )
    yield* same("the other is not", yield* Walk.claimNotices(store, held.caseId, Specimen.NOW), [])
  })
)

/** @since 0.1.0 */
export const noticeKey = law(
  "noticeKey",
  "a notice whose key is known already is not owed again, told or untold",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const { all, caseId } = yield* owe(store, "told", "untold")
    const [told = ""] = all
    yield* store.settleNotice(told, { _tag: "Delivered" })
    const again = [`${caseId}#new`, ...all].map(Specimen.notice)
    yield* store.commit(Specimen.commit(caseId, { expected: 1, notices: again }))
    const claimed = yield* Walk.claimNotices(store, caseId, Specimen.NOW)
    yield* same("what was told is not claimed again", keys(claimed), [`${caseId}#untold`, `${caseId}#new`])
  })
)

/** @since 0.1.0 */
export const settled = law(
  "settled",
  "settling is final: a notice told or given up is never claimed again, and settling it again changes nothing",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const { all, caseId } = yield* owe(store, "told", "dead")
    const [told = "", dead = ""] = all
    yield* Walk.claimNotices(store, caseId, Specimen.NOW, Walk.SHORT)
    const answers = [
      yield* store.settleNotice(told, { _tag: "Delivered" }),
      yield* store.settleNotice(dead, { _tag: "Rejected", reason: "NO_SUCH_NUMBER" }),
      yield* store.settleNotice(told, { _tag: "Delivered" }),
      yield* store.settleNotice(told, { _tag: "Rejected", reason: "TOO_LATE" }),
      yield* store.settleNotice(dead, { _tag: "Deferred", until: 0 }),
      yield* store.settleNotice(`${caseId}#unknown`, { _tag: "Delivered" })
    ]
    yield* same("the first word counts", answers, [true, true, false, false, false, false])
    yield* Walk.afterShort
    yield* same("none comes back", yield* Walk.claimNotices(store, caseId, Specimen.NOW), [])
    yield* same("both are where they were put", yield* fates(store, caseId), {
      waiting: [],
      delivered: [told],
      dead: [dead]
    })
  })
)

const fates = Effect.fnUntraced(function* (store: Store, caseId: string) {
  const of = (fate: Letter["fate"]) =>
    Effect.map(Walk.letters(store, fate), (all) => keys(all.filter((letter) => letter.caseId === caseId)))
  return { waiting: yield* of("waiting"), delivered: yield* of("delivered"), dead: yield* of("dead") }
})

/** @since 0.1.0 */
export const deferred = law(
  "deferred",
  "a deferred notice waits until its time and is then tried again",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const { all, caseId } = yield* owe(store, "late", "early", "never")
    const [late = "", early = "", never = ""] = all
    yield* Walk.claimNotices(store, caseId, Specimen.NOW)
    yield* store.settleNotice(late, { _tag: "Deferred", until: Specimen.NOW + 1000 })
    yield* store.settleNotice(early, { _tag: "Deferred", until: Specimen.NOW + 500 })
    yield* same("not before", yield* Walk.claimNotices(store, caseId, Specimen.NOW + 499), [])
    yield* store.settleNotice(never, { _tag: "Deferred", until: 0 })
    const then = yield* Walk.claimNotices(store, caseId, Specimen.NOW + 1000)
    const expected = [never, early, late].map((key) => [key, 2])
    yield* same(
      "then again, longest ready first",
      then.map(({ attempt, key }) => [key, attempt]),
      expected
    )
  })
)

/** @since 0.1.0 */
export const deadLetters = law(
  "deadLetters",
  "a notice given up is kept with its reason, for a person to see",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    // More than ten, so that whoever counts in letters is found out.
    const { all, caseId } = yield* owe(store, ...Array.from({ length: 25 }, (_, i) => `${i}`))
    yield* Walk.claimNotices(store, caseId, Specimen.NOW)
    for (const key of all) yield* store.settleNotice(key, { _tag: "Rejected", reason: "NO_SUCH_NUMBER" })
    const turn = (after: string | null) =>
      store.letters("dead", after === null ? { limit: 2 } : { limit: 2, after })
    const dead = (yield* Walk.pages(turn)).filter((letter) => letter.caseId === caseId)
    const expected = all.map((key) => ({
      ...Specimen.notice(key),
      caseId,
      attempt: 1,
      fate: "dead",
      reason: "NO_SUCH_NUMBER"
    }))
    yield* same("all of them, oldest first", dead, expected)
  })
)
