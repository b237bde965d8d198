/**
 * What is still to happen, the earliest first; of two things in one minute, the one that was put in first.
 *
 * A binary heap. Nothing in the simulator looks through all cases: what will happen to one is in here or will not happen.
 * Minute and order are one number and an event has no object of its own, so that waiting events cost little memory and
 * compare without being looked at.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** A queue of events in virtual time. @since 0.1.0 */
export interface EventQueue<A> {
  readonly size: () => number
  /** The minute of the earliest event; `Infinity` when there is none. */
  readonly next: () => number
  /** `note` is a whole number that says what happens to `whom`. */
  readonly push: (at: number, whom: A, note: number) => void
  /** Takes the earliest event out and hands it over; does nothing when there is none. */
  readonly take: (use: (whom: A, note: number) => void) => void
}

/** Exact for 2^28 events over 2^25 minutes (63 years) from `start`. */
const ORDERS = 2 ** 28

/** A queue for minutes from `start` on. @since 0.1.0 */
export const make = <A>(start: number): EventQueue<A> => {
  const keys: Array<number> = []
  const notes: Array<number> = []
  const whose: Array<A> = []
  let order = 0

  const put = (i: number, key: number, whom: A, note: number): void => {
    keys[i] = key
    whose[i] = whom
    notes[i] = note
  }
  const move = (from: number, to: number): void =>
    put(to, keys[from] as number, whose[from] as A, notes[from] as number)

  /** From the end of the heap to its place. */
  const rise = (key: number, whom: A, note: number): void => {
    let i = keys.length
    while (i > 0) {
      const up = (i - 1) >> 1
      if ((keys[up] as number) <= key) break
      move(up, i)
      i = up
    }
    put(i, key, whom, note)
  }

  /** From the top of the heap to its place. */
  const sink = (key: number, whom: A, note: number): void => {
    const half = keys.length >> 1
    let i = 0
    while (i < half) {
      let down = 2 * i + 1
      if (down + 1 < keys.length && (keys[down + 1] as number) < (keys[down] as number)) down += 1
      if (key <= (keys[down] as number)) break
      move(down, i)
      i = down
    }
    put(i, key, whom, note)
  }

  return {
    size: () => keys.length,
    next: () => (keys.length === 0 ? Infinity : start + Math.floor((keys[0] as number) / ORDERS)),
    push: (at, whom, note) => rise((at - start) * ORDERS + order++, whom, note),
    take: (use) => {
      const [whom, note] = [whose[0], notes[0]]
      const [lastKey, lastWhom, lastNote] = [keys.pop(), whose.pop(), notes.pop()]
      if (whom === undefined || note === undefined) return
      if (lastKey !== undefined && lastWhom !== undefined && lastNote !== undefined && keys.length > 0)
        sink(lastKey, lastWhom, lastNote)
      use(whom, note)
    }
  }
}
