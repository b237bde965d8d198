/**
 * Every last day a decision set, with its working, and every reminder on it, with its reason.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Act } from "../case/CaseType.ts"
import { type Duty, find, type Moves, type Reminder } from "../case/Duty.ts"
import type { RuleStamp } from "../rule/Rule.ts"
import type { Ladder } from "../supervision/Ladder.ts"
import { addDays, type CalendarDate } from "../time/CalendarDate.ts"
import * as Term from "../time/Term.ts"
import type { Calendar } from "../time/WorkingDays.ts"
import type { DutyExplained, Why } from "./Trace.ts"

type Opening = Act & Partial<Pick<Moves, "opens">>

/** The duties among events that open any. */
export const opened = (events: ReadonlyArray<Opening>): ReadonlyArray<Duty> =>
  events.flatMap(({ opens = [] }) => opens)

/** What duties are explained with: the day, the duties before, the calendar, and ladders by their stamp. */
export interface Setting {
  readonly on: CalendarDate
  readonly before: ReadonlyArray<Duty>
  readonly calendar: Calendar
  readonly ladderOf: (stamp: RuleStamp) => Ladder | null
}

export const explained = (duty: Duty, { before, calendar, ladderOf, on }: Setting): DutyExplained => {
  const { due, id, kind, owner, reminders, supervisor } = duty
  const was = find(before, id)
  return {
    id,
    kind,
    owner,
    supervisor,
    handedOn: was !== null && was.due.day === due.day && was.owner !== owner,
    due,
    steps: Term.steps(due, calendar),
    reminders: reminders.map((reminder) => {
      const rung = ladderOf(reminder.under)?.rungs.find((one) => one.id === reminder.rung)
      const daysBefore = rung?.daysBefore ?? null
      return { ...reminder, daysBefore, why: why(reminder, due.day, daysBefore, on) }
    })
  }
}

const why = (
  { fate, on: day }: Reminder,
  last: CalendarDate,
  before: number | null,
  on: CalendarDate
): Why => {
  if (fate === "superseded") return "dayHadCome"
  if (fate === "merged") return "sharesDay"
  if (fate === "fired") return "called"
  const own = before === null ? day : addDays(last, -before)
  if (own === day) return "waits"
  return own < day || day === on ? "caughtUp" : "beforeRest"
}
