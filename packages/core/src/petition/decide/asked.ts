/**
 * One command with everything its decision may read, and the questions every decision asks: who acts, for which
 * office, and may that office do this.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Basis from "../../case/Basis.ts"
import * as Duty from "../../case/Duty.ts"
import * as Refusal from "../../case/Refusal.ts"
import type * as Directory from "../../directory/Directory.ts"
import type { InForce } from "../../rule/Rule.ts"
import * as Ladder from "../../supervision/Ladder.ts"
import type { CalendarDate } from "../../time/CalendarDate.ts"
import type { Term } from "../../time/Term.ts"
import type { Command } from "../command.ts"
import type { Event } from "../event.ts"
import type { Needs, Rules } from "../needs.ts"
import type { RefusalCode } from "../refusals.ts"
import type { State } from "../state.ts"

export interface Asked<C extends Command> {
  readonly command: C
  readonly state: State
  readonly basis: Basis.Basis<Needs>
  /** The rules of the registration day. */
  readonly rules: Rules
  /** The day of the command in the book's zone. */
  readonly on: CalendarDate
}

export type Decided = Result.Result<ReadonlyArray<Event>, Refusal.Refusal<RefusalCode>>
export type Checked<A> = Result.Result<A, Refusal.Refusal<RefusalCode>>

export const refuse: (
  code: RefusalCode,
  facts: Readonly<Record<string, Refusal.Fact>>,
  rule?: InForce<unknown> | null
) => Result.Result<never, Refusal.Refusal<RefusalCode>> = Refusal.refuse

export const wrongMoment = ({ command, state }: Asked<Command>) =>
  refuse("WRONG_MOMENT", { asked: command._tag, found: state.status })

/** The office the actor acts for. */
export const actingOffice = ({ basis, command, on }: Asked<Command>): Checked<Directory.Office> =>
  Basis.actingOffice(basis, command.by, on)

/** An office named in a command. */
export const namedOffice = ({ basis, on }: Asked<Command>, id: string): Checked<Directory.Office> =>
  Basis.namedOffice(basis, id, on)

/** Only a petition office 信访部门 may. */
export const petitionOffice = (asked: Asked<Command>): Checked<Directory.Office> =>
  Result.flatMap(actingOffice(asked), (office) =>
    office.kind === "petitionOffice"
      ? Result.succeed(office)
      : refuse("NOT_PETITION_OFFICE", { office: office.id })
  )

/** Only the body that has the matter may, and only if it is of a kind that decides. */
export const responsibleBody = (asked: Asked<Command>): Checked<Directory.Office> =>
  Result.flatMap(actingOffice(asked), (office) => {
    const { rules, state } = asked
    if (!rules.deciders.value.offices.includes(office.kind)) {
      return refuse("NOT_DECIDER", { office: office.id, asked: asked.command._tag }, rules.deciders)
    }
    return office.id === state.body
      ? Result.succeed(office)
      : refuse("NOT_RESPONSIBLE", { office: office.id, responsible: state.body })
  })

/** A duty counted from today under a rule, with the ladders hanging on it. */
export const opened = (
  asked: Asked<Command>,
  id: string,
  rule: InForce<Term>,
  parties: { readonly owner: string; readonly supervisor: string },
  kind: "duty" | "right" = "duty"
): Duty.Duty => withDue(asked, { id, kind, ...parties }, Duty.due(asked.on, rule, asked.basis.book.calendar))

/** The same duty with another last day: its ladders are hung anew. */
export const withDue = (
  { basis, on, rules }: Asked<Command>,
  duty: Ladder.Unhung,
  due: Duty.Due
): Duty.Duty =>
  Ladder.supervised(duty, due, { on, calendar: basis.book.calendar, ladders: [rules.ladder, rules.overdue] })

/** Whether an act of today comes after the last day of an open duty. */
export const isLate = ({ on, state }: Asked<Command>, duty: string): boolean => {
  const open = Duty.find(state.duties, duty)
  return open !== null && on > open.due.day
}

/** The fields every event of this command shares. */
export const happened = ({ command, on }: Asked<Command>) => ({ at: command.at, by: command.by, on })

/** The open duties among these names. */
export const openOnes = ({ state }: Asked<Command>, ...ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  ids.filter((id) => Duty.find(state.duties, id) !== null)
