/**
 * The Chinese office calendar of 2024 to 2026, small enough to be read beside the three State Council notices.
 *
 * The whole calendar lives with the national rules; the core is tested against this copy because it may not know them.
 */
import { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { day, daysFromTo } from "./days.ts"

const HOLIDAYS: ReadonlyArray<readonly [name: string, from: string, to: string]> = [
  ["元旦", "2024-01-01", "2024-01-01"],
  ["春节", "2024-02-10", "2024-02-17"],
  ["清明", "2024-04-04", "2024-04-06"],
  ["劳动节", "2024-05-01", "2024-05-05"],
  ["端午", "2024-06-10", "2024-06-10"],
  ["中秋", "2024-09-15", "2024-09-17"],
  ["国庆节", "2024-10-01", "2024-10-07"],
  ["元旦", "2025-01-01", "2025-01-01"],
  ["春节", "2025-01-28", "2025-02-04"],
  ["清明", "2025-04-04", "2025-04-06"],
  ["劳动节", "2025-05-01", "2025-05-05"],
  ["端午", "2025-05-31", "2025-06-02"],
  ["国庆节、中秋节", "2025-10-01", "2025-10-08"],
  ["元旦", "2026-01-01", "2026-01-03"],
  ["春节", "2026-02-15", "2026-02-23"],
  ["清明", "2026-04-04", "2026-04-06"],
  ["劳动节", "2026-05-01", "2026-05-05"],
  ["端午", "2026-06-19", "2026-06-21"],
  ["中秋", "2026-09-25", "2026-09-27"],
  ["国庆节", "2026-10-01", "2026-10-07"]
]

const MAKE_UP_DAYS: ReadonlyArray<readonly [name: string, ...days: ReadonlyArray<string>]> = [
  ["春节", "2024-02-04", "2024-02-18", "2025-01-26", "2025-02-08", "2026-02-14", "2026-02-28"],
  ["清明", "2024-04-07"],
  ["劳动节", "2024-04-28", "2024-05-11", "2025-04-27", "2026-05-09"],
  ["中秋", "2024-09-14"],
  ["国庆节", "2024-09-29", "2024-10-12", "2025-09-28", "2025-10-11", "2026-09-20", "2026-10-10"],
  ["元旦", "2026-01-04"]
]

/** 2024-01-01 to 2026-12-31 as announced. */
export const chineseCalendarData: WorkingDays.CalendarData = {
  id: "CN",
  source: "国务院办公厅 notices for 2024, 2025 and 2026",
  announcedFrom: day("2024-01-01"),
  announcedUntil: day("2026-12-31"),
  holidays: Object.fromEntries(
    HOLIDAYS.flatMap(([name, from, to]) => daysFromTo(day(from), day(to)).map((off) => [off, name] as const))
  ),
  makeUpDays: Object.fromEntries(
    MAKE_UP_DAYS.flatMap(([name, ...days]) => days.map((made) => [made, name] as const))
  )
}

/** {@link chineseCalendarData}, ready to be asked. */
export const chineseCalendar: WorkingDays.Calendar = Result.getOrThrow(WorkingDays.make(chineseCalendarData))
