/**
 * What is still to happen, the earliest first; of two things in one minute, the one that was put in first.
 *
 * A queue as an office keeps it: the day that has come is laid out by its minutes, each with a line of its own, and
 * every later day is a pile that nobody looks through before its morning, when everybody in it is brought out. Nothing in
 * the simulator looks through all cases: what will happen to one is in here or will not happen.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { DAY, dayNumber, type Minute } from "./OfficeHours.ts"

/** Something that is to happen to `whom`; `which` tells it from others of its kind. @since 0.1.0 */
export interface Waiting<A, D> {
  readonly at: Minute
  readonly whom: A
  readonly deed: D
  readonly which: number
  /** Who stands behind it in the line of its minute. */
  behind: Waiting<A, D> | null
}

/** A queue of events in virtual time. @since 0.1.0 */
export interface EventQueue<A, D> {
  readonly size: () => number
  /** The minute of the earliest event; `Infinity` when there is none. */
  readonly next: () => Minute
  /** What is put in for a minute before the one last taken from happens in that one. */
  readonly push: (at: Minute, whom: A, deed: D, which: number) => void
  /** Takes the earliest event out; null when there is none. */
  readonly take: () => Waiting<A, D> | null
}

/** A queue for minutes from `start` on; `bringOut` is called for everybody a day that begins is about. @since 0.1.0 */
export const make = <A, D>(start: Minute, bringOut: (whom: A) => void): EventQueue<A, D> => {
  type Event = Waiting<A, D>
  const first: Array<Event | null> = Array.from({ length: DAY }, () => null)
  const last: Array<Event | null> = Array.from({ length: DAY }, () => null)
  const later = new Map<number, Array<Event>>()
  let now = start
  let today = dayNumber(start)
  /** No minute of today before this one has a line. */
  let from = 0
  let size = 0

  const lineUp = (event: Event): void => {
    const minute = event.at - today * DAY
    const end = last[minute] ?? null
    if (end === null) first[minute] = event
    else end.behind = event
    last[minute] = event
    if (minute < from) from = minute
  }

  const toNextLine = (): boolean => {
    while (from < DAY && first[from] === null) from += 1
    return from < DAY
  }

  /** The next day with a pile; there is one when something waits and today has no line. */
  const nextDay = (): number => {
    let day = today + 1
    while (!later.has(day)) day += 1
    return day
  }

  const layOut = (day: number): void => {
    const pile = later.get(day) ?? []
    later.delete(day)
    today = day
    pile.forEach(lineUp)
    for (const { whom } of pile) bringOut(whom)
  }

  const push = (at: Minute, whom: A, deed: D, which: number): void => {
    const event: Event = { at: Math.max(at, now), whom, deed, which, behind: null }
    const day = dayNumber(event.at)
    size += 1
    if (day === today) return lineUp(event)
    const pile = later.get(day)
    if (pile === undefined) later.set(day, [event])
    else pile.push(event)
  }

  const next = (): Minute => {
    if (size === 0) return Infinity
    if (toNextLine()) return today * DAY + from
    return (later.get(nextDay()) ?? []).reduce((least, { at }) => Math.min(least, at), Infinity)
  }

  const take = (): Event | null => {
    if (size === 0) return null
    if (!toNextLine()) layOut(nextDay())
    toNextLine()
    const event = first[from] ?? null
    if (event === null) return null
    first[from] = event.behind
    if (event.behind === null) last[from] = null
    event.behind = null // what has happened keeps nothing in memory that is to come
    size -= 1
    now = event.at
    return event
  }

  return { size: () => size, next, push, take }
}
