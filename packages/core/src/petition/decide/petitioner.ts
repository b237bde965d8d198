/**
 * What the petitioner does once the matter is registered: rate 评价 and withdraw 撤回.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Duty from "../../case/Duty.ts"
import type { Evaluate, Withdraw } from "../command.ts"
import { isPending, levelOf } from "../state.ts"
import { type Asked, type Decided, happened, refuse, wrongMoment } from "./asked.ts"
import { reviewEnded } from "./review.ts"

/** The petition office and the competent body are rated apart, each once, within the window, where the matter has one. */
export const evaluate = (asked: Asked<Evaluate>): Decided => {
  const { command, on, rules, state } = asked
  if (command.by !== "petitioner") return refuse("NOT_PETITIONER", { by: command.by })
  if (rules.evaluation.value === null) return refuse("NOT_PROVIDED", { asked: "Evaluate" }, rules.evaluation)
  if (state.concluded === null) return wrongMoment(asked)
  if (state.ratings[command.rated] !== null)
    return refuse("ALREADY_RATED", { rated: command.rated }, rules.evaluation)
  const open = Duty.find(state.duties, "evaluate")
  const until = open?.due.day ?? state.concluded.rateUntil
  if (until === null) return refuse("NOT_PROVIDED", { asked: "Evaluate" }, rules.evaluationScope)
  if (on > until) return refuse("EVALUATION_LATE", { on, until }, rules.evaluation)
  if (open === null) return wrongMoment(asked)
  const other = command.rated === "petitionOffice" ? "competentBody" : "petitionOffice"
  const closes = state.ratings[other] === null ? [] : ["evaluate"]
  const { grade, rated } = command
  return Result.succeed([
    { at: command.at, by: command.by, on, _tag: "Evaluated", opens: [], closes, rated, grade }
  ])
}

/** Before the opinion, or the request before the opinion on it; what must be investigated goes on all the same. */
export const withdraw = (asked: Asked<Withdraw>): Decided => {
  const { command, rules, state } = asked
  if (command.by !== "petitioner") return refuse("NOT_PETITIONER", { by: command.by })
  const stage = levelOf(state)
  if (stage === null && !isPending(state)) return wrongMoment(asked)
  if (command.record === undefined) return refuse("RECORD_MISSING", {}, rules.withdrawal)
  if (state.kind !== null && !rules.withdrawal.value.kinds.includes(state.kind)) {
    return refuse("ACCUSATION_STANDS", { kind: state.kind }, rules.withdrawal)
  }
  if (stage !== null) return Result.succeed(reviewEnded(asked, "withdrawn", command.record))
  const closes = state.duties.map((duty) => duty.id)
  return Result.succeed([
    { ...happened(asked), _tag: "Withdrawn", opens: [], closes, record: command.record }
  ])
}
