/**
 * The law of several counties: what is one's is never another's, though cases and notices be called the same.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore } from "@lianxin/ports"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { keysOf } from "../internal/Seen.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"
import { lawWith, same } from "../Law.ts"
import type { Given } from "../StoreBench.ts"

type Store = CaseStore["Service"]

/** @since 0.1.0 */
export const apart = ({ beside }: Given) =>
  lawWith(
    "apart",
    "a county sees, claims and changes its own cases and notices alone, though another's be called the same",
    { aid: beside, wants: "`beside`: the store of another county" },
    (beside) =>
      Effect.scoped(
        Effect.gen(function* () {
          const west = yield* CaseStore
          const east = Context.get(yield* Layer.build(Layer.fresh(beside)), CaseStore)
          const name = yield* Specimen.fresh
          yield* west.commit(of(name, "West"))
          yield* same("nothing is there of the other's", yield* seenBy(east, name), NOTHING)
          yield* same("a case of the same name is new", yield* east.commit(of(name, "East")), 1)
          for (const [store, tag] of [
            [west, "West"],
            [east, "East"]
          ] as const)
            yield* same(`${tag} sees its own`, yield* seenBy(store, name), only(name, tag))
          yield* claimedApart(west, east, name)
          yield* west.commit({ ...of(name, "West"), expected: 1, notices: [] })
          yield* same("a commit here is none there", (yield* east.load(name)).revision, 1)
        })
      )
  )

const of = (name: string, tag: string) =>
  Specimen.commit(name, {
    type: name,
    entries: [Specimen.entry(tag)],
    summary: Specimen.summary({ type: name, status: tag }),
    wakeAt: 1,
    notices: [Specimen.notice(`${name}#1.0`)]
  })

const NOTHING = { entries: [], rows: [], feed: [], keys: [] }
const only = (name: string, tag: string) => ({
  entries: [tag],
  rows: [tag],
  feed: [tag],
  keys: [`${name}#1.0`]
})

const seenBy = Effect.fnUntraced(function* (store: Store, name: string) {
  const feed = (yield* Walk.feed(store)).filter(({ caseId }) => caseId === name)
  return {
    entries: (yield* store.load(name)).entries.map(({ tag }) => tag),
    rows: (yield* Walk.rows(store, { type: name })).map(({ summary }) => summary.status),
    feed: feed.map(({ entry }) => entry.tag),
    keys: yield* keysOf(store, name)
  }
})

/** What one claims and settles is still to be had by the other. */
const claimedApart = Effect.fnUntraced(function* (west: Store, east: Store, name: string) {
  const key = `${name}#1.0`
  yield* Walk.claimDue(west, name, Specimen.NOW)
  yield* Walk.claimNotices(west, name, Specimen.NOW)
  yield* same("the first settles its own", yield* west.settleNotice(key, { _tag: "Delivered" }), true)
  yield* same("the other's case is still due", Walk.ids(yield* Walk.claimDue(east, name, Specimen.NOW)), [
    name
  ])
  const told = yield* Walk.claimNotices(east, name, Specimen.NOW)
  yield* same(
    "the other's notice is still owed",
    told.map((notice) => notice.key),
    [key]
  )
  yield* same("and settled by the other", yield* east.settleNotice(key, { _tag: "Delivered" }), true)
})
