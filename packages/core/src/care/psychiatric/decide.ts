/**
 * Answers a care-plan command with the events it causes, or with the reason it may not happen.
 *
 * Consent comes first; a professional assesses; the group found sets the next contact, counted from the contact that
 * took place and not from the one that was planned.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Basis from "../../case/Basis.ts"
import * as Duty from "../../case/Duty.ts"
import * as Refusal from "../../case/Refusal.ts"
import * as Wake from "../../case/Wake.ts"
import type { Office } from "../../directory/Directory.ts"
import type { InForce } from "../../rule/Rule.ts"
import { rulesOn } from "../../rule/RuleBook.ts"
import * as Ladder from "../../supervision/Ladder.ts"
import { addMonths, type CalendarDate } from "../../time/CalendarDate.ts"
import { dayOf } from "../../time/Instant.ts"
import type { Term } from "../../time/Term.ts"
import { type Assessment, group, type Group } from "./assessment.ts"
import type { Command, CommandOf, Event, RefusalCode, State } from "./language.ts"
import type { Needs, Rules } from "./needs.ts"

interface Asked<C extends Command> {
  readonly command: C
  readonly state: State
  readonly basis: Basis.Basis<Needs>
  readonly rules: Rules
  readonly on: CalendarDate
}
type Decided = Result.Result<ReadonlyArray<Event>, Refusal.Refusal<RefusalCode>>

const refuse: (
  code: RefusalCode,
  facts: Readonly<Record<string, Refusal.Fact>>,
  rule?: InForce<unknown>
) => Result.Result<never, Refusal.Refusal<RefusalCode>> = Refusal.refuse

/** Total: every command in every state has an answer. @since 0.1.0 */
export const decide = (command: Command, state: State, basis: Basis.Basis<Needs>): Decided => {
  const on = dayOf(command.at, basis.book.zone)
  const rules = rulesOn(basis.book, state.consentedOn ?? on)
  if (rules === null) return refuse("NO_RULES_YET", { on, from: basis.book.eras[0]?.from ?? null })
  const asked = { state, basis, rules, on }
  switch (command._tag) {
    case "Consent":
      return consent({ ...asked, command })
    case "Enrol":
      return enrol({ ...asked, command })
    case "Assess":
    case "Visit":
      return meet({ ...asked, command })
    case "Miss":
      return miss({ ...asked, command })
    case "Refer":
    case "ReportLoss":
    case "Close":
      return settle({ ...asked, command })
    case "Wake":
      return Result.succeed(
        Wake.dueBy(state.duties, on, basis.directory).map((reminded) => ({
          _tag: "Reminded" as const,
          at: command.at,
          by: command.by,
          ...reminded
        }))
      )
  }
}

const wrongMoment = ({ command, state }: Asked<Command>) =>
  refuse("WRONG_MOMENT", { asked: command._tag, found: state.status })
const happened = ({ command, on }: Asked<Command>) => ({ at: command.at, by: command.by, on })

const opened = (asked: Asked<Command>, id: string, rule: InForce<Term>, office: string): Duty.Duty => {
  const { basis, on, rules } = asked
  const supervisor = basis.directory.offices.get(office)?.superior ?? office
  const due = Duty.due(on, rule, basis.book.calendar)
  const parts = { id, kind: "duty" as const, owner: office, supervisor }
  return Ladder.supervised(parts, due, { on, calendar: basis.book.calendar, ladders: [rules.ladder] })
}

const consent = (asked: Asked<CommandOf<"Consent">>): Decided => {
  const { basis, command, state } = asked
  if (state.status !== "unknown") return wrongMoment(asked)
  if (command.by !== "patient" && command.by !== "guardian")
    return refuse("NOT_PATIENT_OR_GUARDIAN", { by: command.by })
  if (!basis.directory.places.has(command.place)) return refuse("UNKNOWN_PLACE", { place: command.place })
  const { document, person, place } = command
  const event = { _tag: "Consented" as const, ...happened(asked), ...Duty.still, person, place, document }
  return Result.succeed([{ ...event, book: basis.book.id }])
}

/** A person of a body whose professionals assess; the clock, or a model behind it, is none. */
const professional = (asked: Asked<Command>): Result.Result<Office, Refusal.Refusal<RefusalCode>> => {
  const { basis, command, on, rules, state } = asked
  if (command.by === "clock")
    return refuse("HUMAN_DECISION_REQUIRED", { asked: command._tag }, rules.assessors)
  return Result.flatMap(Basis.actingOffice(basis, command.by, on), (office) => {
    if (!rules.assessors.value.offices.includes(office.kind)) {
      return refuse("NOT_QUALIFIED", { office: office.id, asked: command._tag }, rules.assessors)
    }
    return state.office === null || state.office === office.id
      ? Result.succeed(office)
      : refuse("NOT_RESPONSIBLE", { office: office.id, responsible: state.office })
  })
}

const enrol = (asked: Asked<CommandOf<"Enrol">>): Decided => {
  if (asked.state.status === "unknown") return refuse("CONSENT_MISSING", {})
  if (asked.state.status !== "consented") return wrongMoment(asked)
  return Result.map(professional(asked), (office) => {
    const opens = [opened(asked, "firstVisit", asked.rules.firstVisit, office.id)]
    return [{ _tag: "Enrolled" as const, ...happened(asked), opens, closes: [], office: office.id }]
  })
}

/** The term until the next contact; a second finding of basically stable in a row waits longer, under guidance. */
const nextContact = ({ rules, state }: Asked<Command>, found: Group): InForce<Term> =>
  found === "unstable"
    ? rules.unstable
    : found === "stable"
      ? rules.stable
      : state.group === "basicallyStable"
        ? rules.stillBasicallyStable
        : rules.basicallyStable

const planned = (asked: Asked<Command>, office: string, found: Assessment) => {
  const after = group(found)
  const next = opened(asked, "nextContact", nextContact(asked, after), office)
  const opens = after === "unstable" ? [next, opened(asked, "refer", asked.rules.referral, office)] : [next]
  return { ...happened(asked), opens, closes: [], found, group: after }
}

const meet = (asked: Asked<CommandOf<"Visit" | "Assess">>): Decided => {
  const { command, on, rules, state } = asked
  if (state.status === "unknown") return refuse("CONSENT_MISSING", {})
  if (state.status !== "enrolled" && state.status !== "lost") return wrongMoment(asked)
  return Result.flatMap(professional(asked), (office): Decided => {
    const plan = planned(asked, office.id, command.found)
    if (command._tag === "Assess") return Result.succeed([{ _tag: "Assessed", ...plan }])
    const first = Duty.find(state.duties, "firstVisit")
    if (first !== null && command.form !== "face")
      return refuse("FACE_VISIT_NEEDED", { form: command.form }, rules.firstVisit)
    const last = (first ?? Duty.find(state.duties, "nextContact"))?.due.day
    const closes = ["firstVisit", "reportLoss"].filter((id) => Duty.find(state.duties, id) !== null)
    return Result.succeed([
      { _tag: "Visited", ...plan, closes, form: command.form, late: last !== undefined && on > last }
    ])
  })
}

/** A miss is tried again; a missing person, or misses in a row over more than the time the rule gives, is lost. */
const miss = (asked: Asked<CommandOf<"Miss">>): Decided => {
  const { command, on, rules, state } = asked
  if (state.status !== "enrolled") return wrongMoment(asked)
  return Result.map(professional(asked), (office) => {
    const { misses, moreThanMonths } = rules.loss.value
    const row = [...state.misses, on]
    const since = row[row.length - misses]
    const lost =
      command.reason === "missing" || (since !== undefined && on > addMonths(since, moreThanMonths))
    const opens = [
      opened(asked, "nextContact", rules.retry, office.id),
      ...(lost ? [opened(asked, "reportLoss", rules.referral, office.id)] : [])
    ]
    return [{ _tag: "Missed" as const, ...happened(asked), opens, closes: [], reason: command.reason, lost }]
  })
}

const settle = (asked: Asked<CommandOf<"Refer" | "ReportLoss" | "Close">>): Decided => {
  const { basis, command, on, state } = asked
  if (state.status !== "enrolled" && state.status !== "lost") return wrongMoment(asked)
  return Result.flatMap(professional(asked), (): Decided => {
    const base = { ...happened(asked), opens: [] }
    if (command._tag === "Refer") {
      const duty = Duty.find(state.duties, "refer")
      if (duty === null) return wrongMoment(asked)
      return Result.map(Basis.namedOffice(basis, command.to, on), ({ id }) => [
        { _tag: "Referred" as const, ...base, closes: ["refer"], to: id, late: on > duty.due.day }
      ])
    }
    if (command._tag === "ReportLoss") {
      if (Duty.find(state.duties, "reportLoss") === null) return wrongMoment(asked)
      return Result.succeed([
        { _tag: "LossReported", ...base, closes: ["reportLoss"], document: command.document }
      ])
    }
    if (command.reason === "other" && command.document === undefined) return refuse("REASONS_MISSING", {})
    const closes = state.duties.map((duty) => duty.id)
    return Result.succeed([
      { _tag: "Closed", ...base, closes, reason: command.reason, document: command.document ?? null }
    ])
  })
}
