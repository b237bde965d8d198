/**
 * Laws of one case's history: what is loaded is what was committed, whoever else writes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type Kept } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

/** @since 0.1.0 */
export const unknownCase = law(
  "unknownCase",
  "a case nobody has written to has no entries and revision 0",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    const nothing: Kept = { caseId, type: null, revision: 0, entries: [], summary: null, wakeAt: null }
    yield* same("a new case is empty", yield* store.load(caseId), nothing)
  })
)

/** @since 0.1.0 */
export const staleRevision = law(
  "staleRevision",
  "a stale revision is a conflict and changes nothing",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    yield* store.commit(
      Specimen.commit(caseId, { entries: [Specimen.entry("A"), Specimen.entry("B")], wakeAt: Specimen.NOW })
    )
    const before = yield* store.load(caseId)
    for (const expected of [0, 1, 3]) {
      const late = Specimen.commit(caseId, {
        expected,
        type: "other",
        entries: [Specimen.entry("Late")],
        summary: Specimen.summary({ status: "late" }),
        notices: [Specimen.notice(`${caseId}#${expected}`)]
      })
      const error = yield* Effect.flip(store.commit(late))
      const found =
        error._tag === "RevisionConflict" ? [error.caseId, error.expected, error.found] : error._tag
      yield* same("the conflict names case, expected and found", found, [caseId, expected, 2])
    }
    yield* same("the case stands as it stood", yield* store.load(caseId), before)
    yield* same("nothing is owed", yield* Walk.claimNotices(store, caseId, Specimen.NOW), [])
    const found = yield* Walk.rows(store, { type: "other", status: "late" })
    yield* same("the worklist has no row of it", Walk.ids(found).includes(caseId), false)
  })
)

/** Twenty rounds of eight: fewer let a store pass whose lock does not work. @since 0.1.0 */
export const raceWriters = law(
  "raceWriters",
  "of eight writers holding one revision, exactly one wins",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    for (let round = 0; round < 20; round++) {
      const caseId = yield* Specimen.fresh
      yield* store.commit(Specimen.commit(caseId))
      const writers = Array.from({ length: 8 }, (_, i) =>
        Effect.result(
          store.commit(Specimen.commit(caseId, { expected: 1, entries: [Specimen.entry(`W${i}`)] }))
        )
      )
      const outcomes = yield* Effect.all(writers, { concurrency: "unbounded" })
      const winners = outcomes.flatMap((outcome, i) => (Result.isSuccess(outcome) ? [`W${i}`] : []))
      yield* same(`one writer wins round ${round}`, winners.length, 1)
      const { entries } = yield* store.load(caseId)
      yield* same(
        "the winner's entry alone is there",
        entries.map(({ tag }) => tag),
        ["Happened", ...winners]
      )
    }
  })
)

/** @since 0.1.0 */
export const reviseOnly = law(
  "reviseOnly",
  "a commit without entries keeps the revision and gives a new summary and wake-up",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    yield* store.commit(Specimen.commit(caseId))
    const summary = Specimen.summary({ status: "revised", nextDue: Specimen.day(3) })
    const revised = Specimen.commit(caseId, { expected: 1, entries: [], summary, wakeAt: 7 })
    yield* same("the revision stays", yield* store.commit(revised), 1)
    const kept = yield* store.load(caseId)
    yield* same(
      "the rest is new",
      [kept.revision, kept.entries.length, kept.summary, kept.wakeAt],
      [1, 1, summary, 7]
    )
    const stale = yield* Effect.flip(store.commit({ ...revised, expected: 2 }))
    yield* same("a stale one is refused all the same", stale._tag, "RevisionConflict")
  })
)

/** @since 0.1.0 */
export const bulk = law(
  "bulk",
  "a bulk commit takes every item that can be taken and says why the others were not",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    const other = yield* Specimen.fresh
    const answers = yield* store.commitAll([
      Specimen.commit(caseId),
      Specimen.commit(caseId, { expected: 5 }),
      Specimen.commit(other, { entries: [Specimen.entry("No\0pe")] }),
      Specimen.commit(caseId, { expected: 1, entries: [Specimen.entry("Second"), Specimen.entry("Third")] })
    ])
    const told = answers.map((answer) => (Result.isSuccess(answer) ? answer.success : answer.failure._tag))
    yield* same("each item has its answer", told, [1, "RevisionConflict", "Unstorable", 3])
    const { entries } = yield* store.load(caseId)
    yield* same(
      "good items are in",
      entries.map(({ tag }) => tag),
      ["Happened", "Second", "Third"]
    )
    yield* same("bad items are not", (yield* store.load(other)).revision, 0)
  })
)
