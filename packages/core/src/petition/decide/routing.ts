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
import type { InForce } from "../../rule/Rule.ts"
import * as Responsibility from "../../responsibility/Responsibility.ts"
import type { CalendarDate } from "../../time/CalendarDate.ts"
import type { Term } from "../../time/Term.ts"
import type { AnswerObjection, Forward, Object_ } from "../command.ts"
import { isInHand } from "../state.ts"
import { simpleFault } from "./simple.ts"
import {
  actingOffice,
  type Asked,
  byDay,
  type Checked,
  dayWrong,
  type Decided,
  happened,
  isLate,
  namedOffice,
  opened,
  openOnes,
  petitionOffice,
  present,
  refuse,
  responsibleBody,
  stillPaused,
  wrongMoment
} from "./asked.ts"

export const forward = (asked: Asked<Forward>): Decided => {
  if (!isInHand(asked.state)) return wrongMoment(asked)
  const from = sender(asked)
  if (Result.isFailure(from)) return Result.fail(from.failure)
  const to = receiver(asked)
  if (Result.isFailure(to)) return Result.fail(to.failure)
  const { body, holder } = asked.state
  if (to.success.id === (body ?? holder)) return refuse("SAME_OFFICE", { office: to.success.id })
  if (!mayHave(asked, to.success)) {
    return refuse("NOT_DECIDER", { office: to.success.id, asked: "Forward" }, asked.rules.deciders)
  }
  return (
    withFault(asked, from.success, to.success) ?? Result.succeed([forwarded(asked, from.success, to.success)])
  )
}

const NONE: ReadonlyArray<string> = []

/** What else may stand against it: the accused, a helper unknown, an assignment of no one's, a procedure that does not fit. */
const withFault = (asked: Asked<Forward>, from: Office, to: Office): Decided | null => {
  const { command, on, rules, state } = asked
  const { assign, assisting = NONE, procedure = state.procedure } = command
  const accused = state.intake?.accused.find((office) => office === to.id || assisting.includes(office))
  if (accused !== undefined) return refuse("ACCUSED_RECIPIENT", { office: accused })
  for (const id of assisting) {
    const helper = namedOffice(asked, id)
    if (Result.isFailure(helper)) return Result.fail(helper.failure)
    if (id === to.id) return refuse("SAME_OFFICE", { office: id })
  }
  if (assign !== undefined && !rules.assigning.value.offices.includes(from.kind))
    return refuse("NOT_PETITION_OFFICE", { office: from.id }, rules.assigning)
  if (assign !== undefined && assign.reportBy < on)
    return dayWrong(assign.reportBy, { notBefore: on }, rules.assigning)
  const paused = state.status === "registered" ? stillPaused(asked, ["forward", "directReply"]) : null
  if (paused !== null) return paused
  if (changed(asked) !== undefined && (state.status !== "registered" || procedure === "ordinary"))
    return wrongMoment(asked)
  return procedure === "simple"
    ? simpleFault(asked, { assigned: assign !== undefined, assisting: assisting.length })
    : null
}

/** A body that decides; or, as long as none has it, another petition office. Papers go back only after an objection. */
const mayHave = ({ rules, state }: Asked<Forward>, { kind }: Office): boolean =>
  rules.deciders.value.offices.includes(kind) || (kind === "petitionOffice" && state.body === null)

/** The petition office that holds the file, or the body that has the matter and passes it down. */
const sender = (asked: Asked<Forward>): Checked<Office> => {
  const office = actingOffice(asked)
  if (Result.isFailure(office)) return office
  const { id } = office.success
  const { body, holder } = asked.state
  return id === holder || id === body
    ? office
    : refuse("NOT_RESPONSIBLE", { office: id, responsible: body ?? holder })
}

/** The office named, or the one responsible for subject and place. */
const receiver = (asked: Asked<Forward>): Checked<Office> => {
  const { basis, command, on, state } = asked
  if (command.to !== undefined) return namedOffice(asked, command.to)
  const { place = "", subject = "" } = state.registration ?? {}
  const found = Responsibility.named(basis.directory, { subject, place, on })
  if (Result.isSuccess(found)) return namedOffice(asked, found.success)
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
  const { assign, assisting } = asked.command
  const procedure = changed(asked)
  const opens = first ? received(asked, to) : state.duties.filter(goesAlong).map(passed(asked, to, toBody))
  const event = {
    at: asked.command.at,
    by: asked.command.by,
    on: asked.on,
    _tag: "Forwarded" as const,
    from: from.id,
    to: to.id,
    toBody,
    again: toBody && !first,
    late: first && isLate(asked, "forward"),
    opens: assign === undefined || !toBody ? opens : [...opens, report(asked, to, assign.reportBy)],
    closes: first ? openOnes(asked, ["forward", "directReply"]) : openOnes(asked, ["objection"])
  }
  if (assign === undefined && assisting === undefined && procedure === undefined) return event
  return {
    ...event,
    ...(assign === undefined || !toBody ? {} : { reportBy: assign.reportBy }),
    ...(assisting === undefined ? {} : { assisting }),
    ...(procedure === undefined ? {} : { procedure })
  }
}

/** An event names the procedure only where it is another one from now on, and only then is the petitioner told. */
const changed = ({ command, state }: Asked<Forward>): Forward["procedure"] =>
  command.procedure === state.procedure ? undefined : command.procedure

/** What goes with the matter; reporting upward stays with the office that registered it. */
export const goesAlong = ({ id, kind }: Duty): boolean => kind === "duty" && id !== "reportUp"

const report = (asked: Asked<Forward>, to: Office, day: CalendarDate): Duty =>
  byDay(asked, "resultReport", day, asked.rules.assigning, {
    owner: to.id,
    supervisor: asked.state.holder ?? to.id
  })

/** Owed by the next office with the same last day; only the simple procedure gives each desk a time of its own. */
const passed =
  (asked: Asked<Forward>, to: Office, toBody: boolean) =>
  (duty: Duty): Duty => {
    const { rules, state } = asked
    const rule = present(rules.simplePassOn)
    const simple = (asked.command.procedure ?? state.procedure) === "simple"
    return simple && !toBody && rule !== null && duty.id === "forward"
      ? opened(asked, "forward", rule, { owner: to.id, supervisor: to.superior ?? to.id })
      : { ...duty, owner: to.id }
  }

/** What a body owes and may do from the day it receives a matter. */
const received = (asked: Asked<Forward>, body: Office): ReadonlyArray<Duty> => {
  const { acceptance, objection, simpleAcceptance } = asked.rules
  const simple = (asked.command.procedure ?? asked.state.procedure) === "simple"
  const parties = { owner: body.id, supervisor: asked.state.holder ?? body.id }
  const answer = opened(
    asked,
    "acceptance",
    (simple ? present(simpleAcceptance) : null) ?? acceptance,
    parties
  )
  const right = present(objection)
  return right === null ? [answer] : [answer, opened(asked, "objection", right, parties, "right")]
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
    { ...happened(asked), _tag: "Objected", ...moves, office, reasons: command.reasons }
  ])
}

/** In the simple procedure each level passes on at once. */
const sendingOn = ({ rules, state }: Asked<AnswerObjection>): InForce<Term> =>
  (state.procedure === "simple" ? present(rules.simplePassOn) : null) ?? rules.forward

/** The sender looks into an objection; only when it agrees do the papers come back and must be forwarded on. */
export const answerObjection = (asked: Asked<AnswerObjection>): Decided => {
  const { command, state } = asked
  if (state.objection !== "raised") return wrongMoment(asked)
  return Result.flatMap(petitionOffice(asked), (office): Decided => {
    if (office.id !== state.holder) return refuse("NOT_SENDER", { office: office.id, sender: state.holder })
    const parties = {
      owner: office.id,
      supervisor: asked.basis.directory.offices.get(office.id)?.superior ?? office.id
    }
    const moves = command.agree
      ? {
          opens: [opened(asked, "forward", sendingOn(asked), parties)],
          closes: openOnes(asked, ["acceptance", "resultReport"])
        }
      : { opens: [], closes: [] }
    const to = state.body === null ? {} : { office: state.body }
    return Result.succeed([
      { ...happened(asked), _tag: "ObjectionAnswered", ...moves, agreed: command.agree, ...to }
    ])
  })
}
