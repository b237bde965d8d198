/**
 * Things that wait for a moment, each given to one worker until its lease ends.
 *
 * Moving or taking a thing leaves its old place in the heap behind; a stamp tells such leavings apart, and they are
 * dropped when they come up.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Heap from "./Heap.ts"

/** @since 0.1.0 */
export interface LeasedQueue {
  /** Makes a thing ready from a moment on, whoever may hold it; null takes it out of the queue. */
  readonly put: (id: string, readyAt: number | null) => void
  /** Up to `limit` things ready by `now`, earliest first; `clock` and `leaseMillis` say until when they are held. */
  readonly take: (now: number, limit: number, clock: number, leaseMillis: number) => ReadonlyArray<string>
}

interface Place {
  readonly id: string
  readonly stamp: number
  readonly readyAt: number
  readonly heldUntil: number
}

/** @since 0.1.0 */
export const make = (): LeasedQueue => {
  const current = new Map<string, number>()
  const ready = Heap.make<Place>((a, b) => a.readyAt < b.readyAt || (a.readyAt === b.readyAt && a.id < b.id))
  const held = Heap.make<Place>((a, b) => a.heldUntil < b.heldUntil)
  let stamps = 0
  const isCurrent = ({ id, stamp }: Place): boolean => current.get(id) === stamp

  const put = (id: string, readyAt: number | null): void => {
    current.delete(id)
    if (readyAt === null) return
    current.set(id, ++stamps)
    ready.push({ id, stamp: stamps, readyAt, heldUntil: 0 })
  }

  const endLeases = (clock: number): void => {
    for (let first = held.first(); first !== undefined && first.heldUntil <= clock; first = held.first()) {
      held.pop()
      if (isCurrent(first)) ready.push(first)
    }
  }

  const take = (now: number, limit: number, clock: number, leaseMillis: number): ReadonlyArray<string> => {
    endLeases(clock)
    const taken: Array<string> = []
    for (let first = ready.first(); first !== undefined && first.readyAt <= now; first = ready.first()) {
      if (taken.length >= limit) break
      ready.pop()
      if (!isCurrent(first)) continue
      held.push({ ...first, heldUntil: clock + leaseMillis })
      taken.push(first.id)
    }
    return taken
  }

  return { put, take }
}
