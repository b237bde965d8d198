/**
 * Petition commands as an example writes them, and what becomes of a petition that is asked them one after another.
 *
 * Unless said otherwise: a claim about unpaid wages in the north county, sent by its petition office to its labour office.
 */
import { CaseType, type Instant, Petition } from "@lianxin/core"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { longBasis } from "./basis.ts"

type Command = Petition.Command.Command
export type CommandOf<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

/** Nine in the morning of a day, or the moment written out. */
export const moment = (text: string): Instant.Instant =>
  Option.getOrThrow(
    Schema.decodeUnknownOption(Petition.Command.Classify.fields.at)(
      text.includes("T") ? text : `${text}T09:00+08:00`
    )
  )

export const CLERK = "clerk@north-petitions"
export const HANDLER = "handler@north-labour"
export const HEAD = "head@north-labour"

type With<Tag extends Command["_tag"]> = Partial<Omit<CommandOf<Tag>, "_tag" | "at">>

/** A claim about wages in the north county, received online, unless said otherwise. */
export const register = (on: string, about: With<"Register"> = {}): CommandOf<"Register"> => ({
  _tag: "Register",
  at: moment(on),
  by: CLERK,
  channel: "online",
  subject: "wages",
  place: "brook",
  kind: "claim",
  ...about
})
export const classify = (on: string, about: With<"Classify"> = {}): CommandOf<"Classify"> => ({
  _tag: "Classify",
  at: moment(on),
  by: CLERK,
  kind: "claim",
  ...about
})
export const forward = (on: string, about: With<"Forward"> = {}): CommandOf<"Forward"> => ({
  _tag: "Forward",
  at: moment(on),
  by: CLERK,
  ...about
})
export const object = (on: string, about: With<"Object"> = {}): CommandOf<"Object"> => ({
  _tag: "Object",
  at: moment(on),
  by: HANDLER,
  ...about
})
export const answerObjection = (
  on: string,
  agree: boolean,
  about: With<"AnswerObjection"> = {}
): CommandOf<"AnswerObjection"> => ({
  _tag: "AnswerObjection",
  at: moment(on),
  by: CLERK,
  agree,
  ...about
})
export const accept = (on: string, about: With<"Accept"> = {}): CommandOf<"Accept"> => ({
  _tag: "Accept",
  at: moment(on),
  by: HANDLER,
  ...about
})
export const refuse = (on: string, about: With<"Refuse"> = {}): CommandOf<"Refuse"> => ({
  _tag: "Refuse",
  at: moment(on),
  by: HANDLER,
  ground: "LITIGATION",
  ...about
})
export const extend = (on: string, about: With<"Extend"> = {}): CommandOf<"Extend"> => ({
  _tag: "Extend",
  at: moment(on),
  by: HANDLER,
  days: 30,
  approvedBy: HEAD,
  reasonTold: true,
  ...about
})
export const conclude = (on: string, about: With<"Conclude"> = {}): CommandOf<"Conclude"> => ({
  _tag: "Conclude",
  at: moment(on),
  by: HANDLER,
  result: "support",
  opinion: "opinion-1",
  ...about
})
export const evaluate = (on: string, about: With<"Evaluate"> = {}): CommandOf<"Evaluate"> => ({
  _tag: "Evaluate",
  at: moment(on),
  by: "petitioner",
  rated: "petitionOffice",
  grade: "satisfied",
  ...about
})
export const withdraw = (on: string, about: With<"Withdraw"> = {}): CommandOf<"Withdraw"> => ({
  _tag: "Withdraw",
  at: moment(on),
  by: "petitioner",
  ...about
})
export const urge = (on: string, about: With<"Urge"> = {}): CommandOf<"Urge"> => ({
  _tag: "Urge",
  at: moment(on),
  by: CLERK,
  to: HANDLER,
  answer: "promised",
  ...about
})
export const wake = (on: string): CommandOf<"Wake"> => ({ _tag: "Wake", at: moment(on), by: "clock" })

/** Any command beside the main road: its tag, its day, who asks, and the rest of it. */
export const beside = <Tag extends Command["_tag"]>(
  tag: Tag,
  on: string,
  about: Omit<CommandOf<Tag>, "_tag" | "at">
): CommandOf<Tag> => ({ _tag: tag, at: moment(on), ...about }) as CommandOf<Tag>

/** The petition after these commands; the test stops at the first that is refused. */
export const after = (commands: ReadonlyArray<Command>, basis = longBasis): Petition.State => {
  let state = Petition.petition.initial
  for (const command of commands) {
    state = CaseType.fold(
      Petition.petition,
      Result.getOrThrow(CaseType.answer(Petition.petition, command, state, basis)),
      state
    )
  }
  return state
}

/** What the last command caused. */
export const eventsOf = (
  commands: ReadonlyArray<Command>,
  asked: Command,
  basis = longBasis
): ReadonlyArray<Petition.Event.Event> =>
  Result.getOrThrow(CaseType.answer(Petition.petition, asked, after(commands, basis), basis))

/** The refusal the last command met, or null where it was allowed. */
export const refusal = (commands: ReadonlyArray<Command>, asked: Command, basis = longBasis) => {
  const answered = CaseType.answer(Petition.petition, asked, after(commands, basis), basis)
  return Result.isFailure(answered) ? answered.failure : null
}
