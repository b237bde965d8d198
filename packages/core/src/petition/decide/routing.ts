/**
 * Forwarding 转送, forwarding again, and objecting to it 异议.
 *
 * A clock that runs goes on running when the matter moves: forwarding changes who owes the duty, never its last day
 * (信访工作条例 2022 art. 22 to 24; seed article: from the city bureau to the district bureau at six days).
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { type Duty, find } from "../../case/Duty.ts"
import type { Office } from "../../directory/Directory.ts"
import * as Responsibility from "../../responsibility/Responsibility.ts"
import type { AnswerObjection, Forward, Object_ } from "../command.ts"
import { isOpen } from "../state.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  type Decided,
  happened,
  isLate,
  namedOffice,
  opened,
  openOnes,
  petitionOffice,
  refuse,
  responsibleBody,
  wrongMoment
} from "./asked.ts"

export const forward = (asked: Asked<Forward>): Decided => {
  if (!isOpen(asked.state)) return wrongMoment(asked)
  const from = sender(asked)
  if (Result.isFailure(from)) return Result.fail(from.failure)
  const to = receiver(asked)
  if (Result.isFailure(to)) return Result.fail(to.failure)
  const { body, holder } = asked.state
  if (to.success.id === (body ?? holder)) return refuse("SAME_OFFICE", { office: to.success.id })
  if (!mayHave(asked, to.success)) {
    return refuse("NOT_DECIDER", { office: to.success.id, asked: "Forward" }, asked.rules.deciders)
  }
  return Result.succeed([forwarded(asked, from.success, to.success)])
}

/** A body that decides; or, as long as none has it, another petition office. Papers go back only after an objection. */
const mayHave = ({ rules, state }: Asked<Forward>, { kind }: Office): boolean =>
  rules.deciders.value.offices.includes(kind) || (kind === "petitionOffice" && state.body === null)

/** The petition office that holds the file, or the body that has the matter and passes it down. */
const sender = (asked: Asked<Forward>): Checked<Office> =>
  Result.flatMap(actingOffice(asked), (office) => {
    const { body, holder } = asked.state
    const may = office.id === holder || office.id === body
    return may
      ? Result.succeed(office)
      : refuse("NOT_RESPONSIBLE", { office: office.id, responsible: body ?? holder })
  })

/** The office named, or the one responsible for subject and place. */
const receiver = (asked: Asked<Forward>): Checked<Office> => {
  const { basis, command, on, state } = asked
  if (command.to !== undefined) return namedOffice(asked, command.to)
  const { place = "", subject = "" } = state.registration ?? {}
  const found = Responsibility.responsible(basis.directory, { subject, place, on })
  if (Result.isSuccess(found)) return namedOffice(asked, found.success.office)
  const why = found.failure
  if (why.code === "PLACE_UNKNOWN") return refuse("UNKNOWN_PLACE", { place })
  if (why.code === "NOBODY_IN_CHARGE") return refuse("NOBODY_IN_CHARGE", { subject, place })
  return refuse("SEVERAL_IN_CHARGE", {
    subject,
    place,
    offices: why.offices.join(", "),
    settledBy: why.settledBy
  })
}

const forwarded = (asked: Asked<Forward>, from: Office, to: Office) => {
  const { rules, state } = asked
  const toBody = rules.deciders.value.offices.includes(to.kind)
  const first = toBody && state.status === "registered"
  return {
    _tag: "Forwarded" as const,
    ...happened(asked),
    from: from.id,
    to: to.id,
    toBody,
    again: toBody && !first,
    late: first && isLate(asked, "forward"),
    opens: first ? received(asked, to) : state.duties.filter((duty) => duty.kind === "duty").map(owedBy(to)),
    closes: first ? openOnes(asked, "forward", "directReply") : openOnes(asked, "objection")
  }
}

const owedBy =
  (office: Office) =>
  (duty: Duty): Duty => ({ ...duty, owner: office.id })

/** What a body owes and may do from the day it receives a matter. */
const received = (asked: Asked<Forward>, body: Office): ReadonlyArray<Duty> => {
  const { acceptance, objection } = asked.rules
  const parties = { owner: body.id, supervisor: asked.state.holder ?? body.id }
  const answer = opened(asked, "acceptance", acceptance, parties)
  if (objection.value === null) return [answer]
  return [answer, opened(asked, "objection", { ...objection, value: objection.value }, parties, "right")]
}

export const object = (asked: Asked<Object_>): Decided => {
  const { command, rules, state } = asked
  if (state.status !== "forwarded" || state.objection !== "none") return wrongMoment(asked)
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  const office = body.success.id
  if (rules.objection.value === null) return refuse("NOT_PROVIDED", { asked: "Object" }, rules.objection)
  const until = find(state.duties, "objection")?.due.day ?? null
  if (until === null || asked.on > until)
    return refuse("OBJECTION_LATE", { office, on: asked.on, until }, rules.objection)
  if (command.reasons === undefined) return refuse("REASONS_MISSING", { office }, rules.objection)
  const moves = { opens: [], closes: ["objection"] }
  return Result.succeed([
    { _tag: "Objected", ...happened(asked), ...moves, office, reasons: command.reasons }
  ])
}

/** The sender looks into an objection; only when it agrees do the papers come back and must be forwarded on. */
export const answerObjection = (asked: Asked<AnswerObjection>): Decided => {
  const { command, rules, state } = asked
  if (state.objection !== "raised") return wrongMoment(asked)
  return Result.flatMap(petitionOffice(asked), (office): Decided => {
    if (office.id !== state.holder) return refuse("NOT_SENDER", { office: office.id, sender: state.holder })
    const parties = {
      owner: office.id,
      supervisor: asked.basis.directory.offices.get(office.id)?.superior ?? office.id
    }
    const moves = command.agree
      ? { opens: [opened(asked, "forward", rules.forward, parties)], closes: openOnes(asked, "acceptance") }
      : { opens: [], closes: [] }
    return Result.succeed([
      { _tag: "ObjectionAnswered", ...happened(asked), ...moves, agreed: command.agree }
    ])
  })
}
