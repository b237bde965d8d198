/**
 * Answers a petition command with the events it causes, or with the reason it may not happen.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Basis } from "../../case/Basis.ts"
import { rulesOn } from "../../rule/RuleBook.ts"
import { officeOf } from "../../directory/Directory.ts"
import { dayOf } from "../../time/Instant.ts"
import type { Command } from "../command.ts"
import type { Intake } from "../event.ts"
import type { Needs } from "../needs.ts"
import { isGone, type State } from "../state.ts"
import { type Asked, type Decided, refuse } from "./asked.ts"
import { extend, pause, reproject, resume, undoExtension } from "./clock.ts"
import { leadAway } from "./door.ts"
import { correct, link, recordDeath, unlink } from "./ends.ts"
import { accept, conclude, refuseMatter, settle } from "./handling.ts"
import { hear } from "./hearing.ts"
import { classify, register } from "./intake.ts"
import { evaluate, withdraw } from "./petitioner.ts"
import { recuse, reportExecution, reportResult, reportUp } from "./reports.ts"
import { askRecheck, askReview, deliver, recheckOpinion, reviewOpinion } from "./review.ts"
import { answerObjection, forward, object } from "./routing.ts"
import { switchToOrdinary } from "./simple.ts"
import { urge, wake } from "./supervision.ts"
import { follow, merge, unmerge } from "./within.ts"

type CommandOf<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>
type Answers = { readonly [Tag in Command["_tag"]]: (asked: Asked<CommandOf<Tag>>) => Decided }

const answers: Answers = {
  Register: register,
  Classify: classify,
  Forward: forward,
  Object: object,
  AnswerObjection: answerObjection,
  Accept: accept,
  Refuse: refuseMatter,
  Extend: extend,
  Conclude: conclude,
  Evaluate: evaluate,
  Withdraw: withdraw,
  Urge: urge,
  LeadAway: leadAway,
  SwitchToOrdinary: switchToOrdinary,
  ReportUp: reportUp,
  ReportResult: reportResult,
  ReportExecution: reportExecution,
  Recuse: recuse,
  UndoExtension: undoExtension,
  Pause: pause,
  Resume: resume,
  Reproject: reproject,
  Hear: hear,
  Settle: settle,
  Deliver: deliver,
  AskReview: askReview,
  ReviewOpinion: reviewOpinion,
  AskRecheck: askRecheck,
  RecheckOpinion: recheckOpinion,
  RecordDeath: recordDeath,
  Merge: merge,
  Unmerge: unmerge,
  Follow: follow,
  Link: link,
  Unlink: unlink,
  Correct: correct,
  Wake: wake
}

/** What needs somebody who asked, whoever enters it. */
const TO_THE_PETITIONER: ReadonlySet<Command["_tag"]> = new Set<Command["_tag"]>([
  "Deliver",
  "AskReview",
  "AskRecheck",
  "Settle"
])

/** Who sits in an office complained of does nothing in the matter, as nothing of it comes there. */
const isComplainedOf = ({ accused }: Intake, by: Command["by"]): boolean =>
  accused.length > 0 && accused.includes(officeOf(by))

/** Total: every command in every state has an answer. @since 0.1.0 */
export const decide = (command: Command, state: State, basis: Basis<Needs>): Decided => {
  if (state.registration === null && command._tag !== "Register") {
    return command._tag === "Wake"
      ? Result.succeed([])
      : refuse("WRONG_MOMENT", { asked: command._tag, found: state.status })
  }
  const on = dayOf(command.at, basis.book.zone)
  const registeredOn = state.registration?.on ?? on
  const rules = rulesOn(basis.book, registeredOn)
  if (rules === null)
    return refuse("NO_RULES_YET", { on: registeredOn, from: basis.book.eras[0]?.from ?? null })
  const { recused } = state.course
  if (recused.length > 0 && recused.includes(command.by))
    return refuse("RECUSAL", { post: command.by }, rules.recusal)
  if (state.intake !== null && isComplainedOf(state.intake, command.by))
    return refuse("ACCUSED_RECIPIENT", { office: officeOf(command.by) })
  if (isGone(state.course) && (command.by === "petitioner" || TO_THE_PETITIONER.has(command._tag)))
    return refuse("NO_PETITIONER", { asked: command._tag })
  const answer = answers[command._tag] as (asked: Asked<Command>) => Decided
  return answer({ command, state, basis, rules, on })
}
