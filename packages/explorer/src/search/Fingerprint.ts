/**
 * A state as two numbers of 32 bits.
 *
 * What is written is gathered as whole numbers first, so that a fingerprint costs no text and no object. Two states with
 * one fingerprint are taken for one state; `collisionOdds` says how likely that is.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "@lianxin/core/time"
import type { Key } from "../menu/Menu.ts"

/** A key being written, and its fingerprint when it is done. @since 0.1.0 */
export interface Fingerprint extends Key {
  /** Forgets what was written; days are seen from this one. */
  readonly begin: (on: CalendarDate.CalendarDate) => void
  readonly end: () => void
  readonly low: () => number
  readonly high: () => number
  /** Everything written so far, for tests that must be exact. */
  readonly written: () => ReadonlyArray<number>
}

const turned = (n: number, by: number): number => (n << by) | (n >>> (32 - by))
const finished = (n: number): number => {
  let h = n
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A place to write keys. @since 0.1.0 */
export const fingerprint = (): Fingerprint => {
  const words = new Map<string, number>()
  let numbers = new Int32Array(256)
  let length = 0
  let today: CalendarDate.CalendarDate | "" = ""
  let low = 0
  let high = 0

  const number = (whole: number): void => {
    if (length === numbers.length) {
      const wider = new Int32Array(length * 2)
      wider.set(numbers)
      numbers = wider
    }
    numbers[length++] = whole
  }
  const wordNumber = (text: string): number => {
    const known = words.get(text)
    if (known !== undefined) return known
    words.set(text, words.size + 1)
    return words.size
  }
  const end = (): void => {
    let [a, b] = [0x9747b28c, 0x3c6ef372]
    for (let i = 0; i < length; i++) {
      const n = numbers[i] ?? 0
      a =
        Math.imul(turned(a ^ Math.imul(turned(Math.imul(n, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0xe6546b64
      b =
        Math.imul(turned(b ^ Math.imul(turned(Math.imul(n, 0x239b961b), 17), 0xab0e9789), 11), 9) + 0x38b34ae5
    }
    low = finished(a ^ length)
    high = finished(b + length)
  }
  return {
    begin: (on) => {
      today = on
      length = 0
    },
    number,
    word: (text) => number(text === null ? 0 : wordNumber(text)),
    flag: (is) => number(is ? 1 : 0),
    day: (day) => number(day === null ? 0 : day < today ? 1 : day === today ? 2 : 3),
    end,
    low: () => low,
    high: () => high,
    written: () => [...numbers.subarray(0, length)]
  }
}

/** How likely it is that among so many states two have been taken for one. @since 0.1.0 */
export const collisionOdds = (states: number): number => (states * (states - 1)) / 2 ** 65
