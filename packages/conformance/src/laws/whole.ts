/**
 * Laws of all or nothing: entries, summary, wake-up and notices go in together or not at all.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type Commit, type Entry } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

type Store = CaseStore["Service"]

/** Half of a surrogate pair: a JavaScript string that no UTF-8 text can hold. */
const HALF = "\ud83d"

/** As long as a word may be that cases are found by. */
const LONGEST = "信".repeat(128)

const good = [Specimen.entry("First"), Specimen.entry("Second")]

/** Commits that must be refused, each with the place that is to blame. */
const refused = (caseId: string): ReadonlyArray<readonly [at: string, about: Partial<Commit>]> => {
  const lastEntry = (last: Partial<Entry>) => ({ entries: [...good, { ...Specimen.entry("Last"), ...last }] })
  const lastNotice = { ...Specimen.notice(`${caseId}#2`), params: { name: HALF } }
  return [
    ["entries[2].tag", lastEntry({ tag: "nul\0" })],
    ["entries[2].tag", lastEntry({ tag: HALF })],
    ["entries[2].tag", lastEntry({ tag: "" })],
    ["entries[2].body.deep[0]", lastEntry({ body: { deep: [HALF] } })],
    ["entries[2].body", lastEntry({ body: Number.NaN })],
    ["type", { type: `${LONGEST}.` }],
    ["summary.office", { entries: good, summary: Specimen.summary({ office: `${LONGEST}.` }) }],
    ["summary.marks[1]", { entries: good, summary: Specimen.summary({ marks: ["late", "\0"] }) }],
    ["notices[1].params.name", { entries: good, notices: [Specimen.notice(`${caseId}#1`), lastNotice] }],
    ["notices[0].key", { entries: good, notices: [Specimen.notice(LONGEST.repeat(3))] }],
    ["entries", { entries: [] }],
    ["wakeAt", { wakeAt: 0.5 }]
  ]
}

/** @since 0.1.0 */
export const unstorable = law(
  "unstorable",
  "a commit that cannot be kept is refused with its place, and leaves nothing behind",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    for (const [at, about] of refused(caseId)) {
      const error = yield* Effect.flip(
        store.commit(Specimen.commit(caseId, { wakeAt: 0, type: caseId, ...about }))
      )
      const found = error._tag === "Unstorable" ? [error.caseId, error.at] : [error._tag]
      yield* same("the refusal names the place", found, [caseId, at])
    }
    yield* same("nothing is there", yield* partsOf(store, caseId), NOTHING)
    const odd = yield* Effect.flip(store.commit(Specimen.commit("two words")))
    yield* same("a case id is plain ASCII", odd._tag, "Unstorable")
  })
)

/** @since 0.1.0 */
export const interrupted = law(
  "interrupted",
  "a commit that is interrupted is there whole or not at all",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    for (let round = 0; round < 30; round++) {
      const caseId = yield* Specimen.fresh
      const writer = yield* Effect.forkChild(store.commit(everything(caseId)), { startImmediately: true })
      for (let pause = 0; pause < round % 10; pause++) yield* Effect.yieldNow
      yield* Fiber.interrupt(writer)
      const found = yield* partsOf(store, caseId)
      yield* same(`round ${round} left all or nothing`, found, found.entries === 0 ? NOTHING : ALL)
    }
  })
)

const NOTHING = { entries: 0, listed: 0, due: 0, notices: 0 }
const ALL = { entries: 5, listed: 1, due: 1, notices: 2 }

const everything = (caseId: string): Commit =>
  Specimen.commit(caseId, {
    type: caseId,
    entries: ["A", "B", "C", "D", "E"].map((tag) => Specimen.entry(tag)),
    wakeAt: 0,
    notices: [Specimen.notice(`${caseId}#1`), Specimen.notice(`${caseId}#2`)]
  })

/** What can be seen of a case from every side; its type is its id, so that the worklist can be asked for it alone. */
const partsOf = Effect.fnUntraced(function* (store: Store, caseId: string) {
  return {
    entries: (yield* store.load(caseId)).entries.length,
    listed: (yield* Walk.rows(store, { type: caseId })).length,
    due: (yield* Walk.claimDue(store, caseId, Specimen.NOW)).length,
    notices: (yield* Walk.claimNotices(store, caseId, Specimen.NOW)).length
  }
})

const ODD = [
  "数字 🏮👩‍👩‍👧 \u{2070e} שלום \u202e",
  "nul \0 inside and at the end \0",
  "quotes ' \" \\ `; DROP TABLE cases; --",
  "\r\n\t\u2028\u2029\ufeff",
  "e\u0301 and \u00e9, \u212b and \u00c5",
  `long ${"信".repeat(200_000)}`
]

const SOUGHT = { office: LONGEST, post: LONGEST }

/** @since 0.1.0 */
export const oddText = law(
  "oddText",
  "odd text comes back as it went in",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const caseId = yield* Specimen.fresh
    const bodies = [
      ...ODD,
      JSON.parse(`{"__proto__":1,"":[],"a\\u0000b":-1.5e-7}`),
      [],
      {},
      null,
      [1e21, 9_007_199_254_740_991]
    ]
    const words = { tag: "登记🏮", by: "经办人@office", at: "2030-01-01T09:00+08:00" }
    const written = Specimen.commit(caseId, {
      entries: bodies.map((body) => ({ ...words, body })),
      summary: Specimen.summary({
        ...SOUGHT,
        place: LONGEST,
        type: "类型",
        status: "办理 '中'",
        marks: ["🏮", "a b"]
      }),
      notices: [{ ...Specimen.notice(`${caseId}#🏮`), params: { text: ODD.join("") } }]
    })
    yield* store.commit(written)
    const { entries, summary } = yield* store.load(caseId)
    yield* same("the summary", summary, written.summary)
    const found = yield* Walk.rows(store, { ...SOUGHT, placePrefix: LONGEST })
    yield* same(
      "found by long words",
      found.some((row) => row.caseId === caseId),
      true
    )
    for (const [i, entry] of written.entries.entries()) yield* same(`entry ${i}`, entries[i], entry)
    const [claimed] = yield* Walk.claimNotices(store, caseId, Specimen.NOW)
    yield* same("the notice", claimed, { ...written.notices[0], caseId, attempt: 1 })
  })
)
