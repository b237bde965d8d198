/**
 * Ladders hung on a duty whose last day is given, without a case around it.
 */
import { CalendarDate, Duty, Ladder, type Rule } from "@lianxin/core"
import { longLaw } from "../basis.ts"
import { chineseCalendar } from "../chineseCalendar.ts"
import { both } from "../county.ts"
import { day } from "../days.ts"

/** The rungs of a ladder. */
export type Rungs = Ladder.Ladder["rungs"]
/** Nine, six and three days. */
export const RUNGS: Rungs = longLaw.ladder === "none" ? [] : longLaw.ladder.rungs

/** A value as some rule in force. */
export const inForce = <A>(value: A): Rule.InForce<A> => ({
  stamp: { rule: "invented/ladder", version: day("2022-05-01"), layer: "invented" },
  unit: "ladder",
  value,
  cite: { instrument: "Invented act", article: "1", says: both("invented"), confidence: "design" }
})
/** A ladder as a rule in force. */
export const ladder = (restDay: "raw" | "advance", rungs: Rungs = RUNGS) =>
  inForce<Ladder.Ladder>({ duties: ["conclude"], restDay, rungs })

/** A duty whose last day is given, opened long before unless said otherwise. */
export const hung = (
  lastDay: string,
  restDay: "raw" | "advance",
  openedOn = "2025-12-01",
  rungs: Rungs = RUNGS
) => {
  const due = Duty.due(
    CalendarDate.addDays(day(lastDay), -60),
    inForce({ mode: "C0" as const, days: 60 }),
    chineseCalendar
  )
  const parts = {
    id: "conclude",
    kind: "duty",
    owner: "north-labour",
    supervisor: "north-petitions"
  } as const
  return Ladder.supervised(parts, due, {
    on: day(openedOn),
    calendar: chineseCalendar,
    ladders: [ladder(restDay, rungs)]
  })
}
