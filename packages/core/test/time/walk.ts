/**
 * Counting on one's fingers: a day is a plain record, and every question is answered by stepping from day to day.
 *
 * Written without a look at the core's own counting and importing nothing but its types, so that agreement between the
 * two means something.
 */
import type { Term, WorkingDays } from "@lianxin/core/time"

/** A day on paper. */
export interface Paper {
  readonly y: number
  readonly m: number
  readonly d: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How long a month is, by the old rhyme. */
const monthLength = (y: number, m: number): number => {
  const leap = y % 400 === 0 || (y % 4 === 0 && y % 100 !== 0)
  return m === 2 && leap ? 29 : (LENGTHS[m - 1] ?? 0)
}

/** The next day. */
export const next = ({ y, m, d }: Paper): Paper => {
  if (d < monthLength(y, m)) return { y, m, d: d + 1 }
  return m < 12 ? { y, m: m + 1, d: 1 } : { y: y + 1, m: 1, d: 1 }
}

/** The day before. */
export const previous = ({ y, m, d }: Paper): Paper => {
  if (d > 1) return { y, m, d: d - 1 }
  return m > 1 ? { y, m: m - 1, d: monthLength(y, m - 1) } : { y: y - 1, m: 12, d: 31 }
}

/** How the day is written. */
export const write = ({ y, m, d }: Paper): string =>
  [String(y).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-")

/** The day a text names. */
export const read = (text: string): Paper => {
  const [y, m, d] = text.split("-").map(Number)
  return { y: y ?? 0, m: m ?? 0, d: d ?? 0 }
}

/** Monday is 1, Sunday is 7, by Sakamoto's table. */
export const weekday = ({ y, m, d }: Paper): number => {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1] ?? 0
  const year = m < 3 ? y - 1 : y
  const fromSunday =
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7
  return fromSunday === 0 ? 7 : fromSunday
}

/** Why offices do not work on the day, or nothing when they do. */
export const off = (on: Paper, data: WorkingDays.CalendarData): "weekend" | "holiday" | undefined => {
  if (data.holidays[write(on)] !== undefined) return "holiday"
  if (data.makeUpDays[write(on)] !== undefined) return undefined
  return weekday(on) > 5 ? "weekend" : undefined
}

/** What a count answers: the last day, the days off passed over, and whether a day it read was never announced. */
export interface Walked {
  readonly due: string
  readonly skipped: ReadonlyArray<string>
  readonly provisional: boolean
}

const months = (from: Paper, n: number): Paper => {
  let { y, m } = from
  for (let left = n; left > 0; left--) {
    m += 1
    if (m === 13) {
      m = 1
      y += 1
    }
  }
  return { y, m, d: Math.min(from.d, monthLength(y, m)) }
}

const natural = (from: Paper, days: number): Paper => {
  let on = from
  for (let left = days; left > 0; left--) on = next(on)
  return on
}

/** The last day of a term, by stepping there. */
export const walk = (start: string, term: Term.Term, data: WorkingDays.CalendarData): Walked => {
  const from = read(start)
  const skipped: Array<string> = []
  const seen: Array<string> = []
  let on = from
  if (term.mode === "W") {
    for (let left = term.workingDays; left > 0;) {
      on = next(on)
      seen.push(write(on))
      if (off(on, data) === undefined) left -= 1
      else skipped.push(write(on))
    }
  } else if ("days" in term) {
    on = natural(from, term.days)
    seen.push(write(on))
    while (term.mode === "C1" && off(on, data) !== undefined) {
      skipped.push(write(on))
      on = next(on)
      seen.push(write(on))
    }
  } else {
    on = months(from, term.months)
    if (term.mode === "T") on = previous(on)
  }
  const due = write(on)
  const provisional = [...seen, due].some((at) => at < data.announcedFrom || at > data.announcedUntil)
  return { due, skipped, provisional }
}
