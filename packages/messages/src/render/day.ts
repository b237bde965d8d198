/**
 * Days and moments as a person reads them: 2026年3月6日(星期五), Fri 2026-03-06.
 *
 * Computed from the calendar day alone. No time zone is asked, because a day has none and a moment is shown as it was
 * written, with its offset where that is not China's.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, type Instant } from "@lianxin/core/time"
import { phrase } from "../internal/phrase.ts"
import type { Locale } from "../Locale.ts"

/** A day with its weekday. @since 0.1.0 */
export const day = (date: CalendarDate.CalendarDate, locale: Locale): string =>
  phrase(
    "day",
    {
      iso: date,
      year: String(CalendarDate.year(date)),
      month: String(Number(date.slice(5, 7))),
      date: String(Number(date.slice(8, 10))),
      weekday: String(CalendarDate.weekday(date))
    },
    locale
  )

/** A moment: its day, and hours and minutes. @since 0.1.0 */
export const moment = (instant: Instant.Instant, locale: Locale): string => {
  const date = instant.slice(0, 10) as CalendarDate.CalendarDate // an instant begins with its day
  const offset = instant.endsWith("Z") ? "Z" : instant.slice(-6)
  return phrase(
    "moment",
    { day: day(date, locale), time: instant.slice(11, 16), offset: offset === "+08:00" ? null : offset },
    locale
  )
}
