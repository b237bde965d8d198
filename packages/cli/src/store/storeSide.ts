/**
 * A case store as one side of a move, through its port alone.
 *
 * While entries arrive, a case says `copying`, is closed and is parked, so that no worklist shows it and no worker wakes
 * it; its own summary and wake-up go in when everything else is there.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore, Commit, FeedItem, Letter, Paged, Settlement, Summary } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { badInput, badStore, Halt } from "../command/Halt.ts"
import type { Side, Standing, Target } from "./Side.ts"

type Store = CaseStore["Service"]

const PAGE = 500
/** How many cases are asked for at once, where a store can answer more than one. */
const AT_ONCE = 8

/** A store that is read. @since 0.1.0 */
export const storeSide = (name: string, store: Store): Side => ({
  name,
  entries: (after) =>
    store.feed(after, PAGE).pipe(
      Effect.map((items): Paged<FeedItem> => ({ items, next: items.at(-1)?.cursor ?? null })),
      Effect.mapError(badStore)
    ),
  cases: (after) =>
    store.find({}, pageAfter(after)).pipe(
      Effect.mapError(badStore),
      Effect.flatMap(({ items, next }) =>
        Effect.map(
          Effect.forEach(items, ({ caseId }) => standing(store, caseId), { concurrency: AT_ONCE }),
          (items): Paged<Standing> => ({ items, next })
        )
      )
    ),
  letters: (fate) => (after) => Effect.mapError(store.letters(fate, pageAfter(after)), badStore)
})

const pageAfter = (after: string | null) => (after === null ? { limit: PAGE } : { limit: PAGE, after })

const standing = Effect.fnUntraced(function* (store: Store, caseId: string) {
  const { revision, summary, type, wakeAt } = yield* Effect.mapError(store.load(caseId), badStore)
  if (type !== null && summary !== null) return { caseId, type, revision, summary, wakeAt }
  const lacks = type === null ? "stands on the worklist and has no history" : "has a summary nobody can read"
  return yield* badInput(`case ${caseId} ${lacks}; lianxin store check says more`)
})

/** A store that is written. @since 0.1.0 */
export const storeTarget = (name: string, store: Store): Target => ({
  ...storeSide(name, store),
  addEntries: (items) => commitAll(name, store, commitsOf(items)),
  addLetters: (letters) => addLetters(name, store, letters),
  stand: (cases) => commitAll(name, store, cases.map(standAs)),
  finish: Effect.void
})

/** Entries that stand together in the order of all entries go in together. */
const commitsOf = (items: ReadonlyArray<FeedItem>): ReadonlyArray<Commit> => {
  const runs: Array<Array<FeedItem>> = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last?.[0]?.caseId === item.caseId) last.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run) => (run[0] === undefined ? [] : [arriving(run[0], run)]))
}

const arriving = ({ caseId, position, type }: FeedItem, run: ReadonlyArray<FeedItem>): Commit => ({
  caseId,
  type,
  expected: position - 1,
  entries: run.map(({ entry }) => entry),
  summary: copying(type),
  wakeAt: null,
  notices: []
})

const copying = (type: string): Summary => ({
  type,
  status: "copying",
  open: false,
  place: null,
  person: null,
  office: null,
  post: null,
  openedOn: null,
  nextDue: null,
  marks: []
})

const standAs = ({ caseId, revision, summary, type, wakeAt }: Standing): Commit => ({
  caseId,
  type,
  expected: revision,
  entries: [],
  summary,
  wakeAt,
  notices: []
})

const commitAll = Effect.fnUntraced(function* (name: string, store: Store, batch: ReadonlyArray<Commit>) {
  const answers = yield* Effect.mapError(store.commitAll(batch), badStore)
  for (const answer of answers) {
    if (Result.isSuccess(answer)) continue
    const { caseId, message } = answer.failure
    return yield* answer.failure._tag === "Unstorable"
      ? badInput(`${name} cannot keep case ${caseId}: ${message}`)
      : changed(caseId, message)
  }
})

/** Something was written, and the next run goes on from it: no bad input. */
const changed = (caseId: string, message: string): Halt =>
  new Halt({
    exit: 1,
    lines: [
      `case ${caseId} changed while it was copied (${message}); let nobody write, and run the command again`
    ]
  })

/** A letter is owed by its case, and then given the fate it had. */
const addLetters = Effect.fnUntraced(function* (name: string, store: Store, letters: ReadonlyArray<Letter>) {
  const owing = yield* Effect.forEach(
    Map.groupBy(letters, ({ caseId }) => caseId),
    ([caseId, own]) => Effect.map(standing(store, caseId), (stands) => owingThese(stands, own)),
    { concurrency: AT_ONCE }
  )
  yield* commitAll(name, store, owing)
  yield* Effect.forEach(letters, (letter) => settled(store, letter), {
    concurrency: AT_ONCE,
    discard: true
  })
})

const owingThese = (stands: Standing, own: ReadonlyArray<Letter>): Commit => ({
  ...standAs(stands),
  notices: own.map(({ key, params, template, to }) => ({ key, template, to, params }))
})

const settled = (store: Store, letter: Letter): Effect.Effect<unknown, Halt> => {
  const settlement = settlementOf(letter)
  return settlement === null
    ? Effect.void
    : Effect.mapError(store.settleNotice(letter.key, settlement), badStore)
}

const settlementOf = ({ fate, reason }: Letter): Settlement | null => {
  if (fate === "waiting") return null
  return fate === "delivered" ? { _tag: "Delivered" } : { _tag: "Rejected", reason: reason ?? "UNKNOWN" }
}
