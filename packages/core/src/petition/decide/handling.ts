/**
 * What the competent body does: accept 受理, refuse 不予受理, conclude 办结, settle 和解.
 *
 * A late act is recorded as late and not forbidden.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type * as Duty from "../../case/Duty.ts"
import type { Office } from "../../directory/Directory.ts"
import type { InForce } from "../../rule/Rule.ts"
import type { Term } from "../../time/Term.ts"
import type { Accept, Conclude, Follow, Refuse, Settle } from "../command.ts"
import type { EvaluationScope } from "../needs.ts"
import type { State } from "../state.ts"
import {
  type Asked,
  byDay,
  type Checked,
  dayWrong,
  type Decided,
  happened,
  hasLimit,
  isLate,
  namedOffice,
  opened,
  openOnes,
  present,
  refuse,
  responsibleBody,
  stillPaused,
  wrongMoment
} from "./asked.ts"

const ANSWER = ["acceptance", "directReply", "objection"] as const

const isAwaitingAnswer = ({ state }: Asked<Accept | Refuse>): boolean =>
  state.status === "forwarded" || (state.status === "registered" && state.body !== null)

const answeredLate = (asked: Asked<Accept | Refuse>): boolean =>
  isLate(asked, "acceptance") || isLate(asked, "directReply")

export const accept = (asked: Asked<Accept>): Decided => {
  const { state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (!isAwaitingAnswer(asked)) return wrongMoment(asked)
  if (state.kind === null) return refuse("NOT_CLASSIFIED", {})
  const paused = stillPaused(asked, ANSWER)
  if (paused !== null) return paused
  const term = timeForHandling(asked)
  const office = body.success.id
  const parties = { owner: office, supervisor: state.holder ?? office }
  return Result.succeed([
    {
      at: asked.command.at,
      by: asked.command.by,
      on: asked.on,
      _tag: "Accepted",
      opens: term === null ? [] : [opened(asked, "conclude", term, parties)],
      closes: openOnes(asked, ANSWER),
      office,
      late: answeredLate(asked)
    }
  ])
}

/** The simple procedure has its own time for every kind; the ordinary one only for what the scope names. */
export const timeForHandling = ({ rules, state }: Asked<Accept | Follow>): InForce<Term> | null => {
  if (state.procedure === "simple") return present(rules.simpleConclusion)
  return hasLimit(rules, state) ? rules.conclusion : null
}

/**
 * What came by forwarding and lies outside the powers of the body goes back to the sender by an objection, where the law
 * of the day has one (2022 art. 23(3)): the petitioner is not sent from door to door.
 */
export const refuseMatter = (asked: Asked<Refuse>): Decided => {
  const { command, rules } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (!isAwaitingAnswer(asked)) return wrongMoment(asked)
  const { goTo = null, ground } = command
  if (!rules.grounds.value.grounds.includes(ground))
    return refuse("GROUND_NOT_IN_LAW", { ground }, rules.grounds)
  if (ground === "NOT_COMPETENT" && asked.state.status === "forwarded" && rules.objection.value !== null)
    return refuse("MUST_OBJECT", { office: body.success.id }, rules.objection)
  if (ground === "VISIT_LEVEL" && asked.state.registration?.channel !== "visit")
    return refuse("GROUND_NOT_IN_LAW", { ground }, rules.visits)
  const place = goTo === null ? null : namedOffice(asked, goTo)
  if (place !== null && Result.isFailure(place)) return Result.fail(place.failure)
  if (goTo !== null && asked.state.intake?.accused.includes(goTo) === true)
    return refuse("ACCUSED_RECIPIENT", { office: goTo })
  const paused = stillPaused(asked, ANSWER)
  if (paused !== null) return paused
  return Result.succeed([
    {
      at: asked.command.at,
      by: asked.command.by,
      on: asked.on,
      _tag: "NotAccepted",
      opens: [],
      closes: openOnes(asked, ANSWER),
      office: body.success.id,
      ground,
      goTo,
      late: answeredLate(asked)
    }
  ])
}

/** A written opinion ends the matter at this level and opens the petitioner's right to rate it. */
export const conclude = (asked: Asked<Conclude>): Decided => {
  const { command, on, state } = asked
  const body = deciding(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  const { executeBy, opinion = null, result } = command
  if (executeBy !== undefined && executeBy < on) return dayWrong(executeBy, { notBefore: on })
  const office = body.success.id
  const parties = { owner: office, supervisor: state.holder ?? office }
  const event = {
    at: asked.command.at,
    by: asked.command.by,
    on: asked.on,
    _tag: "Concluded" as const,
    opens: toRate(asked, office),
    closes: openOnes(asked, ["conclude"]),
    office,
    result,
    opinion,
    late: isLate(asked, "conclude")
  }
  if (executeBy === undefined) return Result.succeed([event])
  const execute = byDay(asked, "execute", executeBy, asked.rules.deciders, parties)
  return Result.succeed([{ ...event, opens: [...event.opens, execute], executeBy }])
}

/** An agreement in the place of an opinion. */
export const settle = (asked: Asked<Settle>): Decided => {
  const { command, rules, state } = asked
  const body = deciding(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (state.intake?.anonymous === true) return refuse("ANONYMOUS", {})
  const kinds = rules.settlement.value?.kinds ?? []
  if (state.kind === null || !kinds.includes(state.kind))
    return refuse("SETTLEMENT_NOT_ALLOWED", { kind: state.kind }, rules.settlement)
  const office = body.success.id
  const late = isLate(asked, "conclude")
  const moves = { opens: toRate(asked, office), closes: openOnes(asked, ["conclude"]) }
  return Result.succeed([
    { ...happened(asked), _tag: "Settled", ...moves, office, agreement: command.agreement, late }
  ])
}

/** The body that may end the matter now. */
const deciding = (asked: Asked<Conclude | Settle>): Checked<Office> => {
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return body
  if (asked.state.status !== "accepted") return wrongMoment(asked)
  return stillPaused(asked, ["conclude"]) ?? body
}

const NONE: ReadonlyArray<Duty.Duty> = []

/** The right to rate, where the law of the day has it for this matter and there is somebody to use it. */
export const toRate = (
  asked: Asked<Conclude | Settle | Follow>,
  office: string
): ReadonlyArray<Duty.Duty> => {
  const { rules, state } = asked
  const rule = present(rules.evaluation)
  if (rule === null || !isRated(rules.evaluationScope.value, state)) return NONE
  const parties = { owner: "petitioner", supervisor: state.holder ?? office }
  return [opened(asked, "evaluate", rule, parties, "right")]
}

const isRated = (scope: EvaluationScope | null, { intake, route }: State): boolean => {
  if (intake !== null && (intake.anonymous || (intake.repeat && scope?.repeats === false))) return false
  return scope === null || route === null || scope.routes.includes(route)
}
