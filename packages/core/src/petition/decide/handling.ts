/**
 * What the competent body does: accept 受理, refuse 不予受理, extend 延期, conclude 办结.
 *
 * A late act is recorded as late and not forbidden.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Duty from "../../case/Duty.ts"
import { existsOn, type PostId } from "../../directory/Directory.ts"
import type { InForce } from "../../rule/Rule.ts"
import type { Term } from "../../time/Term.ts"
import type { Accept, Conclude, Extend, Refuse } from "../command.ts"
import {
  type Asked,
  type Decided,
  happened,
  isLate,
  opened,
  openOnes,
  refuse,
  responsibleBody,
  withDue,
  wrongMoment
} from "./asked.ts"

const ANSWER = ["acceptance", "directReply", "objection"] as const

const isAwaitingAnswer = ({ state }: Asked<Accept | Refuse>): boolean =>
  state.status === "forwarded" || (state.status === "registered" && state.body !== null)

const answeredLate = (asked: Asked<Accept | Refuse>): boolean =>
  isLate(asked, "acceptance") || isLate(asked, "directReply")

export const accept = (asked: Asked<Accept>): Decided => {
  const { rules, state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (!isAwaitingAnswer(asked)) return wrongMoment(asked)
  if (state.kind === null) return refuse("NOT_CLASSIFIED", {})
  const { kinds, routes } = rules.conclusionScope.value
  const limited = kinds.includes(state.kind) && (state.route === null || routes.includes(state.route))
  const office = body.success.id
  const parties = { owner: office, supervisor: state.holder ?? office }
  return Result.succeed([
    {
      _tag: "Accepted",
      ...happened(asked),
      opens: limited ? [opened(asked, "conclude", rules.conclusion, parties)] : [],
      closes: openOnes(asked, ...ANSWER),
      office,
      late: answeredLate(asked)
    }
  ])
}

export const refuseMatter = (asked: Asked<Refuse>): Decided => {
  const { command, rules } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (!isAwaitingAnswer(asked)) return wrongMoment(asked)
  const { goTo = null, ground } = command
  if (!rules.grounds.value.grounds.includes(ground))
    return refuse("GROUND_NOT_IN_LAW", { ground }, rules.grounds)
  const moves = { opens: [], closes: openOnes(asked, ...ANSWER) }
  const office = body.success.id
  return Result.succeed([
    { _tag: "NotAccepted", ...happened(asked), ...moves, office, ground, goTo, late: answeredLate(asked) }
  ])
}

/** Once, before the last day, by the head, with the reason told to the petitioner. */
export const extend = (asked: Asked<Extend>): Decided => {
  const { basis, command, on, rules, state } = asked
  const rule = rules.extension
  const { days: most, times, totalDays } = rule.value
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (state.status !== "accepted") return wrongMoment(asked)
  const duty = Duty.find(state.duties, "conclude")
  if (duty === null || !("days" in duty.due.term)) return refuse("NO_LIMIT", {}, rules.conclusionScope)
  if (state.extensions >= times) return refuse("EXT_ALREADY_USED", { times, days: state.extensionDays }, rule)
  if (on > duty.due.day) return refuse("EXT_AFTER_DEADLINE", { on, until: duty.due.day }, rule)
  const days = state.extensionDays + command.days
  if (days > most || days + handlingDays(asked) > totalDays) {
    return refuse("EXT_TOO_LONG", { days: command.days, most, totalDays }, rule)
  }
  const head = headOf(asked, body.success.id)
  if (head === null) {
    return refuse(
      "EXT_NOT_AUTHORISED",
      { approvedBy: command.approvedBy ?? null, office: body.success.id },
      rule
    )
  }
  if (!command.reasonTold) return refuse("REASON_NOT_NOTIFIED", {}, rule)
  const term: Term = { mode: duty.due.term.mode, days: command.days }
  const due = Duty.due(duty.due.day, { ...rule, value: term }, basis.book.calendar)
  const moves = { opens: [withDue(asked, duty, due)], closes: [] }
  return Result.succeed([
    { _tag: "Extended", ...happened(asked), ...moves, days: command.days, approvedBy: head }
  ])
}

/** The days of handling before any extension. */
const handlingDays = ({ rules }: Asked<Extend>): number =>
  "days" in rules.conclusion.value ? rules.conclusion.value.days : 0

/** The approving post, if it is the head of this office. */
const headOf = ({ basis, command, on }: Asked<Extend>, office: string): PostId | null => {
  const post = command.approvedBy === undefined ? undefined : basis.directory.posts.get(command.approvedBy)
  const approves = post?.rank === "head" && post.office === office && existsOn(post, on)
  return approves ? post.id : null
}

/** A written opinion ends the matter at this level and opens the petitioner's right to rate it. */
export const conclude = (asked: Asked<Conclude>): Decided => {
  const { command, rules, state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (state.status !== "accepted") return wrongMoment(asked)
  const office = body.success.id
  return Result.succeed([
    {
      _tag: "Concluded",
      ...happened(asked),
      opens: toRate(asked, { owner: "petitioner", supervisor: state.holder ?? office }, rules.evaluation),
      closes: openOnes(asked, "conclude"),
      office,
      result: command.result,
      opinion: command.opinion ?? null,
      late: isLate(asked, "conclude")
    }
  ])
}

const toRate = (
  asked: Asked<Conclude>,
  parties: { readonly owner: string; readonly supervisor: string },
  rule: InForce<Term | null>
): ReadonlyArray<Duty.Duty> =>
  rule.value === null ? [] : [opened(asked, "evaluate", { ...rule, value: rule.value }, parties, "right")]
