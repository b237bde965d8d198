/**
 * Care-plan commands as an example writes them, and what becomes of a plan that is asked them one after another.
 *
 * Unless said otherwise, the clinic of the north county keeps the plan and a visit finds the person stable.
 */
import { Care, CaseType } from "@lianxin/core"
import * as Result from "effect/Result"
import { longCare } from "../basis.ts"
import { moment } from "../petitions.ts"

const plan = Care.Psychiatric.psychiatric
export type Command = Care.Psychiatric.Language.Command
export type State = Care.Psychiatric.Language.State
type Found = Care.Psychiatric.Assessment.Assessment
type With<Tag extends Command["_tag"]> = Partial<
  Omit<Care.Psychiatric.Language.CommandOf<Tag>, "_tag" | "at">
>

export const DOCTOR = "handler@north-clinic"

/** Nothing found: stable. */
export const WELL: Found = {
  level: 0,
  symptoms: "gone",
  insight: "good",
  socialFunction: "good",
  adverseReaction: "none",
  bodilyIllness: "none"
}
export const SO_SO: Found = { ...WELL, level: 2 }
export const UNWELL: Found = { ...WELL, level: 3 }

export const consent = (on: string, about: With<"Consent"> = {}): Command => ({
  _tag: "Consent",
  at: moment(on),
  by: "guardian",
  person: "person-1",
  place: "brook",
  document: "consent-1",
  ...about
})
export const enrol = (on: string, by: string = DOCTOR): Command => ({ _tag: "Enrol", at: moment(on), by })
export const assess = (on: string, found: Found, by: string = DOCTOR): Command => ({
  _tag: "Assess",
  at: moment(on),
  by,
  found
})
export const visit = (on: string, found: Found = WELL, about: With<"Visit"> = {}): Command => ({
  _tag: "Visit",
  at: moment(on),
  by: DOCTOR,
  form: "face",
  found,
  ...about
})
export const miss = (on: string, about: With<"Miss"> = {}): Command => ({
  _tag: "Miss",
  at: moment(on),
  by: DOCTOR,
  reason: "notHome",
  ...about
})
export const refer = (on: string, about: With<"Refer"> = {}): Command => ({
  _tag: "Refer",
  at: moment(on),
  by: DOCTOR,
  to: "hill-clinic",
  ...about
})
export const reportLoss = (on: string): Command => ({
  _tag: "ReportLoss",
  at: moment(on),
  by: DOCTOR,
  document: "report-1"
})
export const close = (on: string, about: With<"Close"> = {}): Command => ({
  _tag: "Close",
  at: moment(on),
  by: DOCTOR,
  reason: "movedAway",
  ...about
})
export const wake = (on: string): Command => ({ _tag: "Wake", at: moment(on), by: "clock" })

/** A plan enrolled on a day. */
export const enrolled = (on: string): ReadonlyArray<Command> => [consent(on), enrol(on)]

/** The plan after these commands; the test stops at the first that is refused. */
export const after = (commands: ReadonlyArray<Command>, basis = longCare): State => {
  let state = plan.initial
  for (const command of commands) {
    state = CaseType.fold(plan, Result.getOrThrow(CaseType.answer(plan, command, state, basis)), state)
  }
  return state
}

/** The code the last command was refused with, or null where it was allowed. */
export const refusal = (
  commands: ReadonlyArray<Command>,
  asked: Command,
  basis = longCare
): string | null => {
  const answered = CaseType.answer(plan, asked, after(commands, basis), basis)
  return Result.isFailure(answered) ? answered.failure.code : null
}

/** What the last command caused. */
export const eventsOf = (commands: ReadonlyArray<Command>, asked: Command, basis = longCare) =>
  Result.getOrThrow(CaseType.answer(plan, asked, after(commands, basis), basis))

/** The last day of an open duty, or null where there is none. */
export const dueOf = (state: State, duty: string): string | null =>
  state.duties.find(({ id }) => id === duty)?.due.day ?? null
