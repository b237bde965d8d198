/**
 * A duty 职责 (or a right 权利) with its last day, and the reminders hanging on it.
 *
 * Both are written into the event that opens them and never computed again. Whether a duty is overdue is a question
 * about a day, not a column.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Rank } from "../directory/Directory.ts"
import { type InForce, RuleStamp } from "../rule/Rule.ts"
import { CalendarDate } from "../time/CalendarDate.ts"
import * as Term from "../time/Term.ts"
import type { Calendar } from "../time/WorkingDays.ts"

/** A counted day and the rule it was counted under. @since 0.1.0 */
export const Due = Schema.Struct({ ...Term.Counted.fields, under: RuleStamp })
/** {@link Due} as a type. @since 0.1.0 */
export type Due = typeof Due.Type

/** The last answer given under each rule, by the calendar it was counted with. */
const counted = new WeakMap<InForce<Term.Term>, { readonly calendar: Calendar; readonly due: Due }>()

/** Counts a due day under a rule. The many duties that begin on one day under one rule share one answer. @since 0.1.0 */
export const due = (from: CalendarDate, rule: InForce<Term.Term>, calendar: Calendar): Due => {
  const last = counted.get(rule)
  if (last !== undefined && last.due.from === from && last.calendar === calendar) return last.due
  const { clamped, day, provisional, skipped, term } = Term.count(from, rule.value, calendar)
  const due: Due = { from, term, day, skipped, clamped, provisional, under: rule.stamp }
  counted.set(rule, { calendar, due })
  return due
}

/** What is done when a reminder's day comes. @since 0.1.0 */
export const Act = Schema.Literals([
  "phone", // 电话催办
  "phoneOrReforward", // 电话催办,可转下级办理
  "superviseInPerson", // 请其亲自督办
  "formalSupervision", // 正式督办
  "visitAgain", // 再次随访
  "reportLoss" // 报告失访
])
/** {@link Act} as a type. @since 0.1.0 */
export type Act = typeof Act.Type

/** One rung of a ladder, with its day. @since 0.1.0 */
export const Reminder = Schema.Struct({
  rung: Schema.NonEmptyString,
  on: CalendarDate,
  act: Act,
  /** The rank that must call, in the supervising office. */
  caller: Rank,
  /** The rank that must be called, in the owner's office. */
  callee: Rank,
  /**
   * `armed` waits for its day; `fired` has had it; `merged` fell on the day of a higher rung; `superseded` lay behind
   * the day the duty was opened.
   */
  fate: Schema.Literals(["armed", "fired", "merged", "superseded"]),
  under: RuleStamp
})
/** {@link Reminder} as a type. @since 0.1.0 */
export type Reminder = typeof Reminder.Type

/** A duty or right with its last day and its reminders. @since 0.1.0 */
export const Duty = Schema.Struct({
  /** One open duty of a name at a time: opening it again replaces it. */
  id: Schema.NonEmptyString,
  /** A right lapses unused; a duty goes overdue. */
  kind: Schema.Literals(["duty", "right"]),
  /** The office that owes it; the party that holds it, for a right. */
  owner: Schema.NonEmptyString,
  /** The office that watches over it and makes the calls. */
  supervisor: Schema.NonEmptyString,
  due: Due,
  reminders: Schema.Array(Reminder)
})
/** {@link Duty} as a type. @since 0.1.0 */
export type Duty = typeof Duty.Type

/** What an event does to the duties of a case: spread into every event's schema. @since 0.1.0 */
export const moves = { opens: Schema.Array(Duty), closes: Schema.Array(Schema.NonEmptyString) }

/** The duties an event opens and closes. @since 0.1.0 */
export interface Moves {
  readonly opens: ReadonlyArray<Duty>
  readonly closes: ReadonlyArray<string>
}

/** An event that moves no duty. @since 0.1.0 */
export const still: Moves = { opens: [], closes: [] }

/** The open duties after an event. @since 0.1.0 */
export const move = (duties: ReadonlyArray<Duty>, moves: Moves): ReadonlyArray<Duty> => {
  if (moves.opens.length === 0 && moves.closes.length === 0) return duties
  for (const duty of duties) if (stays(duty, moves)) return staying(duties, moves)
  return moves.opens
}

const staying = (duties: ReadonlyArray<Duty>, moves: Moves): ReadonlyArray<Duty> => [
  ...duties.filter((duty) => stays(duty, moves)),
  ...moves.opens
]

const stays = ({ id }: Duty, { closes, opens }: Moves): boolean =>
  !closes.includes(id) && find(opens, id) === null

/** Whether a reminder is this rung of this ladder: two ladders may name a rung alike. @since 0.1.0 */
export const sameRung = (reminder: Reminder, rung: string, rule: string): boolean =>
  reminder.rung === rung && reminder.under.rule === rule

/** The open duties after one reminder has had its day. @since 0.1.0 */
export const fire = (
  duties: ReadonlyArray<Duty>,
  { duty: id, rung, under }: { readonly duty: string; readonly rung: string; readonly under: RuleStamp }
): ReadonlyArray<Duty> =>
  duties.map((duty) =>
    duty.id === id
      ? {
          ...duty,
          reminders: duty.reminders.map((one) =>
            sameRung(one, rung, under.rule) ? { ...one, fate: "fired" } : one
          )
        }
      : duty
  )

/** The open duty of a name. @since 0.1.0 */
export const find = (duties: ReadonlyArray<Duty>, id: string): Duty | null => {
  for (const duty of duties) if (duty.id === id) return duty
  return null
}

/** Whether a duty has gone overdue by a day: exactly from the day after its last day. @since 0.1.0 */
export const isOverdue = (duty: Duty, today: CalendarDate): boolean =>
  duty.kind === "duty" && today > duty.due.day
