/**
 * The notices owed, in the order they came to be owed, with what became of each.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { ClaimedNotice, Letter, OwedNotice, Page, Paged, Settlement } from "@lianxin/ports"
import * as LeasedQueue from "./LeasedQueue.ts"
import * as SortedKeys from "./SortedKeys.ts"

/** @since 0.1.0 */
export interface Outbox {
  readonly owe: (caseId: string, notice: OwedNotice) => void
  readonly claim: (
    now: number,
    limit: number,
    clock: number,
    leaseMillis: number
  ) => ReadonlyArray<ClaimedNotice>
  readonly settle: (key: string, settlement: Settlement) => boolean
  /** Null when the cursor is none of ours. */
  readonly letters: (fate: Letter["fate"], page: Page) => Paged<Letter> | null
}

/** @since 0.1.0 */
export const make = (): Outbox => {
  const letters = new Map<string, Letter>()
  /** Key by place, which is text of one length so that it sorts as a number would. */
  const keyAt = new Map<string, string>()
  const placeOf = new Map<string, string>()
  const queue = LeasedQueue.make()
  const byFate = { waiting: SortedKeys.make(), delivered: SortedKeys.make(), dead: SortedKeys.make() }

  const owe = (caseId: string, notice: OwedNotice): void => {
    if (letters.has(notice.key)) return
    const place = `${letters.size}`.padStart(12, "0")
    letters.set(notice.key, { ...notice, caseId, attempt: 0, fate: "waiting", reason: null })
    keyAt.set(place, notice.key)
    placeOf.set(notice.key, place)
    byFate.waiting.add(place)
    queue.put(place, Number.NEGATIVE_INFINITY)
  }

  const letterAt = (place: string): Letter | undefined => letters.get(keyAt.get(place) ?? "")

  const claim: Outbox["claim"] = (now, limit, clock, leaseMillis) =>
    queue.take(now, limit, clock, leaseMillis).flatMap((place) => {
      const letter = letterAt(place)
      if (letter === undefined) return []
      const tried = { ...letter, attempt: letter.attempt + 1 }
      letters.set(letter.key, tried)
      const { attempt, caseId, key, params, template, to } = tried
      return [{ attempt, caseId, key, params, template, to }]
    })

  const settle = (key: string, settlement: Settlement): boolean => {
    const letter = letters.get(key)
    const place = placeOf.get(key)
    if (letter?.fate !== "waiting" || place === undefined) return false
    if (settlement._tag === "Deferred") {
      queue.put(place, settlement.until)
      return true
    }
    const rejected = settlement._tag === "Rejected"
    const fate = rejected ? "dead" : "delivered"
    letters.set(key, { ...letter, fate, reason: rejected ? settlement.reason : null })
    byFate.waiting.remove(place)
    byFate[fate].add(place)
    queue.put(place, null)
    return true
  }

  const page: Outbox["letters"] = (fate, { after, limit }) => {
    if (after !== undefined && !/^\d{12}$/.test(after)) return null
    const items: Array<Letter> = []
    let last: string | null = null
    for (const place of byFate[fate].after(after ?? null)) {
      if (last !== null && items.length >= limit) return { items, next: last }
      const letter = letterAt(place)
      if (letter !== undefined) items.push(letter)
      last = place
    }
    return { items, next: null }
  }

  return { owe, claim, settle, letters: page }
}
