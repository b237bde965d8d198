/**
 * Which states lead to which, and from which of them nothing leads out.
 *
 * A state has a way out when something an office can do, or time, leads from it to a closed state. A state that was not
 * asked has the benefit of the doubt.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Columns from "./Columns.ts"

const OPEN = 1
const ASKED = 2

/** The states by number, and the moves between them. @since 0.1.0 */
export interface Graph {
  readonly add: (status: string, open: boolean) => void
  /** The moves added from now on are those of this state. */
  readonly ask: (state: number) => void
  readonly move: (to: number) => void
  readonly moves: () => number
  /** The open states without a way out by their status, each in the order in which they were reached. */
  readonly stuck: () => ReadonlyMap<string, ReadonlyArray<number>>
  /** Whether nothing at all leads on from a state that was asked. */
  readonly isStill: (state: number) => boolean
}

/** No state and no move. @since 0.1.0 */
export const graph = (): Graph => {
  const [what, status] = [Columns.marks(), Columns.smalls()]
  const statuses: Array<string> = []
  const [order, starts, targets] = [Columns.counts(), Columns.counts(), Columns.counts()]

  const leaves = (i: number, out: Uint8Array): boolean => {
    const end = i + 1 < starts.length() ? starts.at(i + 1) : targets.length()
    for (let at = starts.at(i); at < end; at++) if (out[targets.at(at)] === 1) return true
    return false
  }
  /** Latest states first, because most moves lead to later ones; again until nothing changes. */
  const outward = (): Uint8Array => {
    const out = new Uint8Array(what.length())
    for (let i = 0; i < out.length; i++) out[i] = what.at(i) === (OPEN | ASKED) ? 0 : 1
    for (let changed = true; changed;) {
      changed = false
      for (let i = order.length() - 1; i >= 0; i--) {
        const state = order.at(i)
        if (out[state] === 1 || !leaves(i, out)) continue
        out[state] = 1
        changed = true
      }
    }
    return out
  }
  return {
    add: (word, open) => {
      if (!statuses.includes(word)) statuses.push(word)
      status.push(statuses.indexOf(word))
      what.push(open ? OPEN : 0)
    },
    ask: (state) => {
      what.set(state, what.at(state) | ASKED)
      order.push(state)
      starts.push(targets.length())
    },
    move: targets.push,
    moves: targets.length,
    stuck: () => {
      const out = outward()
      const stuck: Array<number> = []
      for (let state = 0; state < out.length; state++) if (out[state] === 0) stuck.push(state)
      return Map.groupBy(stuck, (state) => statuses[status.at(state)] ?? "")
    },
    isStill: (state) => {
      const i = placeOf(order, state)
      return starts.at(i) === (i + 1 < starts.length() ? starts.at(i + 1) : targets.length())
    }
  }
}

const placeOf = (order: Columns.Column, state: number): number => {
  for (let i = 0; i < order.length(); i++) if (order.at(i) === state) return i
  return order.length()
}
