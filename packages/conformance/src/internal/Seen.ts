/**
 * A case seen from every side a store has, so that half a commit shows.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { same } from "../Law.ts"
import { ENTRIES } from "../StoreBench.ts"
import * as Walk from "./Walk.ts"

/** All notices of a case, whatever became of them. @since 0.1.0 */
export const keysOf = Effect.fnUntraced(function* (store: CaseStore["Service"], caseId: string) {
  const fates = yield* Effect.forEach(["waiting", "delivered", "dead"] as const, (fate) =>
    Walk.letters(store, fate)
  )
  return fates
    .flat()
    .filter((letter) => letter.caseId === caseId)
    .map(({ key }) => key)
    .sort()
})

/** Holds when the case is what whole commits of `StoreBench.written` leave; answers its revision. @since 0.1.0 */
export const whole = Effect.fnUntraced(function* (store: CaseStore["Service"], caseId: string) {
  const { entries, revision, summary, wakeAt } = yield* store.load(caseId)
  const fed = (yield* Walk.feed(store)).filter((item) => item.caseId === caseId)
  const places = Array.from({ length: revision }, (_, i) => i + 1)
  const commits = places.filter((place) => place % ENTRIES === 0)
  yield* same("whole commits", revision % ENTRIES, 0)
  yield* same(
    "the entries",
    entries.map(({ tag }) => tag),
    places.map((place) => `E${place}`)
  )
  yield* same(
    "the feed",
    fed.map(({ position }) => position),
    places
  )
  yield* same(
    "summary and wake-up",
    [summary?.status ?? null, wakeAt],
    revision === 0 ? [null, null] : [`${revision}`, revision]
  )
  yield* same("the notices", yield* keysOf(store, caseId), commits.map((at) => `${caseId}#${at}.0`).sort())
  return revision
})
