/**
 * A binary heap: whatever comes before all others is found at once.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** @since 0.1.0 */
export interface Heap<A> {
  readonly first: () => A | undefined
  readonly push: (one: A) => void
  readonly pop: () => void
}

/** @since 0.1.0 */
export const make = <A>(before: (a: A, b: A) => boolean): Heap<A> => {
  const all: Array<A> = []

  const isBefore = (i: number, j: number): boolean => i < all.length && before(all[i] as A, all[j] as A)
  const swap = (i: number, j: number): void => {
    const one = all[i] as A
    all[i] = all[j] as A
    all[j] = one
  }

  const push = (one: A): void => {
    let i = all.push(one) - 1
    for (let up = (i - 1) >> 1; i > 0 && isBefore(i, up); i = up, up = (i - 1) >> 1) swap(i, up)
  }

  const pop = (): void => {
    const last = all.pop()
    if (last === undefined || all.length === 0) return
    all[0] = last
    let i = 0
    for (;;) {
      const left = 2 * i + 1
      let least = isBefore(left, i) ? left : i
      if (isBefore(left + 1, least)) least = left + 1
      if (least === i) return
      swap(i, least)
      i = least
    }
  }

  return { first: () => all[0], push, pop }
}
