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
import { existsOn, type Office, type PostId } from "../../directory/Directory.ts"
import type { InForce } from "../../rule/Rule.ts"
import * as Ladder from "../../supervision/Ladder.ts"
import { type CalendarDate, daysBetween } from "../../time/CalendarDate.ts"
import type { Term } from "../../time/Term.ts"
import type { Command } from "../command.ts"
import type { Event } from "../event.ts"
import type { Needs, Rules } from "../needs.ts"
import type { RefusalCode } from "../refusals.ts"
import { isPaused, type State } from "../state.ts"
import type * as Words from "../words.ts"

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

/** A day outside the days that fit; a side on which there is no limit is null. */
export const dayWrong = (
  day: CalendarDate,
  {
    notAfter = null,
    notBefore = null
  }: { readonly [side in "notBefore" | "notAfter"]?: CalendarDate | null },
  rule: InForce<unknown> | null = null
) => refuse("DAY_WRONG", { day, notBefore, notAfter }, rule)

/** The office the actor acts for. */
export const actingOffice = ({ basis, command, on }: Asked<Command>): Checked<Office> =>
  Basis.actingOffice(basis, command.by, on)

/** An office named in a command. */
export const namedOffice = ({ basis, on }: Asked<Command>, id: string): Checked<Office> =>
  Basis.namedOffice(basis, id, on)

/** An office complained of that nobody knows would be kept from nothing: a slip of the pen, most often. */
export const unknownAmong = ({ basis }: Asked<Command>, accused: ReadonlyArray<string>) => {
  for (const office of accused)
    if (!basis.directory.offices.has(office)) return refuse("UNKNOWN_OFFICE", { office })
  return null
}

/** Only a petition office 信访部门 may. */
export const petitionOffice = (asked: Asked<Command>): Checked<Office> => {
  const office = actingOffice(asked)
  return Result.isFailure(office) || office.success.kind === "petitionOffice"
    ? office
    : refuse("NOT_PETITION_OFFICE", { office: office.success.id })
}

/** Only the body that has the matter may, and only if it is of a kind that decides. */
export const responsibleBody = (asked: Asked<Command>): Checked<Office> => {
  const acting = actingOffice(asked)
  if (Result.isFailure(acting)) return acting
  const { id, kind } = acting.success
  const { command, rules, state } = asked
  if (!rules.deciders.value.offices.includes(kind))
    return refuse("NOT_DECIDER", { office: id, asked: command._tag }, rules.deciders)
  return id === state.body ? acting : refuse("NOT_RESPONSIBLE", { office: id, responsible: state.body })
}

/** A duty counted from today under a rule, with the ladders hanging on it. */
export const opened = (
  asked: Asked<Command>,
  id: string,
  rule: InForce<Term>,
  parties: { readonly owner: string; readonly supervisor: string },
  kind: "duty" | "right" = "duty"
): Duty.Duty => openedFrom(asked, asked.on, id, rule, parties, kind)

/** A duty counted from an earlier day; its ladders hang from today. */
export const openedFrom = (
  asked: Asked<Command>,
  from: CalendarDate,
  id: string,
  rule: InForce<Term>,
  parties: { readonly owner: string; readonly supervisor: string },
  kind: "duty" | "right" = "duty"
): Duty.Duty => {
  const { owner, supervisor } = parties
  return withDue(asked, { id, kind, owner, supervisor }, Duty.due(from, rule, asked.basis.book.calendar))
}

/** The same duty with another last day: its ladders are hung anew. */
const withDue = (asked: Asked<Command>, duty: Ladder.Unhung, due: Duty.Due): Duty.Duty =>
  Ladder.supervised(duty, due, hanging(asked))

/** The ladders of the rules, hung from today. */
const hanging = ({ basis, on, rules }: Asked<Command>): Ladder.Hanging => ({
  on,
  calendar: basis.book.calendar,
  ladders: [rules.ladder, rules.overdue]
})

/** The same duty with another last day; a rung that has been called is not called again because a day came back. */
export const rehung = (asked: Asked<Command>, duty: Duty.Duty, due: Duty.Due): Duty.Duty => {
  const again = withDue(asked, duty, due)
  const { on, state } = asked
  if (state.rungs.length === 0) return again
  const called = ({ fate, on: day, rung }: Duty.Reminder): boolean =>
    fate === "armed" && day <= on && state.rungs.includes(`${duty.id}/${rung}`)
  return {
    ...again,
    reminders: again.reminders.map((one) => (called(one) ? { ...one, fate: "fired" as const } : one))
  }
}

/** A duty to be done by a day that somebody has set. */
export const byDay = (
  asked: Asked<Command>,
  id: string,
  day: CalendarDate,
  rule: InForce<unknown>,
  parties: { readonly owner: string; readonly supervisor: string }
): Duty.Duty => {
  const term: Term = { mode: "C0", days: daysBetween(asked.on, day) }
  const due = Duty.due(asked.on, { ...rule, value: term }, asked.basis.book.calendar)
  return withDue(asked, { ...parties, id, kind: "duty" }, due)
}

/** The clocks among these that stand still must run again before what they wait for is done. */
export const stillPaused = ({ command, state }: Asked<Command>, ids: ReadonlyArray<string>) => {
  for (const duty of ids) if (isPaused(state, duty)) return refuse("PAUSED", { asked: command._tag, duty })
  return null
}

/** The approving post, if it is the head of this office, in office today, and does not stand aside. */
export const headOf = (
  { basis, on, state }: Asked<Command>,
  approvedBy: PostId | undefined,
  office: string
): PostId | null => {
  const post = approvedBy === undefined ? undefined : basis.directory.posts.get(approvedBy)
  const approves = post?.rank === "head" && post.office === office && existsOn(post, on)
  return approves && !state.course.recused.includes(post.id) ? post.id : null
}

/** Whether this claim has the time for handling, and with it review and recheck. */
export const hasLimit = (
  rules: Rules,
  { kind, route }: { readonly kind: Words.Kind | null; readonly route: Words.Route | null }
): boolean => {
  const { kinds, routes } = rules.conclusionScope.value
  return kind !== null && kinds.includes(kind) && (route === null || routes.includes(route))
}

/** A rule that may be absent, when it is there. */
export const present = <A>(rule: InForce<A | null>): InForce<A> | null =>
  rule.value === null ? null : (rule as InForce<A>)

/** Whether an act of today comes after the last day of an open duty. */
export const isLate = ({ on, state }: Asked<Command>, duty: string): boolean => {
  const open = Duty.find(state.duties, duty)
  return open !== null && on > open.due.day
}

/**
 * The fields every event of this command shares. The acts of every matter write them out instead: an object that begins
 * as a copy of another costs several times as much to make.
 */
export const happened = ({ command, on }: Asked<Command>) => ({ at: command.at, by: command.by, on })

/** The open duties among these names. */
export const openOnes = ({ state }: Asked<Command>, ids: ReadonlyArray<string>): ReadonlyArray<string> => {
  let open = NONE
  for (const id of ids)
    if (Duty.find(state.duties, id) !== null) open = open.length === 0 ? [id] : [...open, id]
  return open
}

const NONE: ReadonlyArray<string> = []
