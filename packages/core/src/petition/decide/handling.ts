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
import * as Actor from "../../case/Actor.ts"
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

const answeredLate = (asked: Asked<Accept | Refuse>): boolean => isLate(asked, "acceptance") || isLate(asked, "directReply")

export const accept = (asked: Asked<Accept>): Decided => {
  const { rules, state } = asked
  return Result.gen(function* () {
    const office = yield* responsibleBody(asked)
    if (!isAwaitingAnswer(asked)) return yield* wrongMoment(asked)
    if (state.kind === null) return yield* refuse("NOT_CLASSIFIED", {})
    const { kinds, routes } = rules.conclusionScope.value
    const limited = kinds.includes(state.kind) && (state.route === null || routes.includes(state.route))
    const parties = { owner: office.id, supervisor: state.holder ?? office.id }
    return [
      {
        _tag: "Accepted" as const,
        ...happened(asked),
        opens: limited ? [opened(asked, "conclude", rules.conclusion, parties)] : [],
        closes: openOnes(asked, ...ANSWER),
        office: office.id,
        late: answeredLate(asked)
      }
    ]
  })
}

export const refuseMatter = (asked: Asked<Refuse>): Decided => {
  const { command, rules } = asked
  return Result.gen(function* () {
    const office = yield* responsibleBody(asked)
    if (!isAwaitingAnswer(asked)) return yield* wrongMoment(asked)
    if (!rules.grounds.value.grounds.includes(command.ground)) {
      return yield* refuse("GROUND_NOT_IN_LAW", { ground: command.ground }, rules.grounds)
    }
    return [
      {
        _tag: "NotAccepted" as const,
        ...happened(asked),
        opens: [],
        closes: openOnes(asked, ...ANSWER),
        office: office.id,
        ground: command.ground,
        goTo: command.goTo ?? null,
        late: answeredLate(asked)
      }
    ]
  })
}

/** Once, before the last day, by the head, with the reason told to the petitioner. */
export const extend = (asked: Asked<Extend>): Decided => {
  const { basis, command, on, rules, state } = asked
  const rule = rules.extension
  const { days: most, times, totalDays } = rule.value
  return Result.gen(function* () {
    const office = yield* responsibleBody(asked)
    if (state.status !== "accepted") return yield* wrongMoment(asked)
    const duty = Duty.find(state.duties, "conclude")
    if (duty === null || !("days" in duty.due.term)) return yield* refuse("NO_LIMIT", {}, rules.conclusionScope)
    if (state.extensionDays !== null) return yield* refuse("EXT_ALREADY_USED", { times, days: state.extensionDays }, rule)
    if (on > duty.due.day) return yield* refuse("EXT_AFTER_DEADLINE", { on, until: duty.due.day }, rule)
    if (command.days > most || command.days + duty.due.term.days > totalDays) {
      return yield* refuse("EXT_TOO_LONG", { days: command.days, most, totalDays }, rule)
    }
    const head = command.approvedBy === undefined ? null : Actor.postOf(basis.directory, command.approvedBy)
    if (head?.rank !== "head" || Actor.officeOf(basis.directory, head.id)?.id !== office.id) {
      return yield* refuse("EXT_NOT_AUTHORISED", { approvedBy: command.approvedBy ?? null, office: office.id }, rule)
    }
    if (!command.reasonTold) return yield* refuse("REASON_NOT_NOTIFIED", {}, rule)
    const term: Term = { mode: duty.due.term.mode, days: command.days }
    const due = Duty.due(duty.due.day, { ...rule, value: term }, basis.book.calendar)
    const moves = { opens: [withDue(asked, duty, due)], closes: [] }
    return [{ _tag: "Extended" as const, ...happened(asked), ...moves, days: command.days, approvedBy: head.id }]
  })
}

/** A written opinion ends the matter at this level and opens the petitioner's right to rate it. */
export const conclude = (asked: Asked<Conclude>): Decided => {
  const { command, rules, state } = asked
  return Result.gen(function* () {
    const office = yield* responsibleBody(asked)
    if (state.status !== "accepted") return yield* wrongMoment(asked)
    const { evaluation } = rules
    const parties = { owner: "petitioner", supervisor: state.holder ?? office.id }
    return [
      {
        _tag: "Concluded" as const,
        ...happened(asked),
        opens:
          evaluation.value === null
            ? []
            : [opened(asked, "evaluate", { ...evaluation, value: evaluation.value }, parties, "right")],
        closes: openOnes(asked, "conclude"),
        office: office.id,
        result: command.result,
        opinion: command.opinion ?? null,
        late: isLate(asked, "conclude")
      }
    ]
  })
}
