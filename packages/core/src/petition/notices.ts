/**
 * Who must be told of an event of a petition: a template and its parameters, never a sentence.
 *
 * Nobody writes to a petitioner without a name, nor to the dead; no word of a matter goes to an office accused in it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Audience, type Notice, sortedDuties } from "../case/CaseType.ts"
import { find } from "../case/Duty.ts"
import type { Fact } from "../case/Refusal.ts"
import { officeOf } from "../directory/Directory.ts"
import type { Event, EventOf } from "./event.ts"
import { between } from "./speak.ts"
import { notice, PETITIONER } from "./templates.ts"
import { hasReader, isInHand, isWithAccused, type State } from "./state.ts"

/** Who must be told of an event. @since 0.1.0 */
export const notices = (event: Event, state: State): ReadonlyArray<Notice> => {
  const cases = between(event, state)
  const all = cases.length === 0 ? told(event, state) : [...told(event, state), ...cases]
  return state.intake === null && !state.course.died ? all : all.filter(({ to }) => mayHear(to, state))
}

const mayHear = (to: Audience, state: State): boolean => {
  if ("case" in to) return true
  if ("party" in to) return to.party !== "petitioner" || hasReader(state)
  return state.intake?.accused.includes("office" in to ? to.office : officeOf(to.post)) !== true
}

const lastDay = ({ opens }: Event & { readonly opens: EventOf<"Accepted">["opens"] }): Fact =>
  opens[0]?.due.day ?? null

const told = (event: Event, state: State): ReadonlyArray<Notice> => {
  switch (event._tag) {
    case "Registered":
      return [notice("petition.registered", PETITIONER, { until: lastDay(event) })]
    case "Forwarded":
      return received(event, state)
    case "Objected":
      return [notice("petition.objected", { office: state.holder ?? event.office }, { office: event.office })]
    case "Accepted":
      return [notice("petition.accepted", PETITIONER, { office: event.office, until: lastDay(event) })]
    case "NotAccepted":
      return [notice("petition.notAccepted", PETITIONER, { ground: event.ground, goTo: event.goTo })]
    case "Extended":
      return [notice("petition.extended", PETITIONER, { until: lastDay(event) })]
    case "Concluded":
      return [notice("petition.concluded", PETITIONER, { office: event.office, result: event.result })]
    case "Reminded":
      return called(event, state)
    default:
      return toldBeside(event, state)
  }
}

/** The body that leads and those that help; an assignment says by which day its result is reported. */
const received = (event: EventOf<"Forwarded">, state: State): ReadonlyArray<Notice> => {
  const owed = sortedDuties(state.duties).find(({ kind, owner }) => kind === "duty" && owner === event.to)
  const until = owed?.due.day ?? null
  const offices = [event.to, ...(event.assisting ?? [])]
  const all = offices.map((office) => notice("petition.received", { office }, { until }))
  if (event.procedure === "simple") return [...all, ...madeSimple(event)]
  if (event.reportBy === undefined) return all
  return [...all, notice("petition.assigned", { office: event.to }, { until: event.reportBy })]
}

/** What is assigned is never simple. */
const madeSimple = ({ procedure }: EventOf<"Classified" | "Forwarded">): ReadonlyArray<Notice> =>
  procedure === "simple" ? [notice("petition.simple", PETITIONER, {})] : []

const toldBeside = (event: Event, state: State): ReadonlyArray<Notice> => {
  switch (event._tag) {
    case "Classified":
      return madeSimple(event)
    case "LedAway":
      return [notice("petition.ledAway", PETITIONER, { door: event.door, to: event.to })]
    case "SwitchedToOrdinary":
      return [notice("petition.ordinary", PETITIONER, { until: lastDay(event) })]
    case "Reported":
      return reported(event, state)
    case "ExtensionUndone":
      return [notice("petition.extensionUndone", PETITIONER, { until: lastDay(event) })]
    case "Paused":
      return [notice("petition.paused", PETITIONER, { duty: event.duty })]
    case "Resumed":
      return [notice("petition.resumed", PETITIONER, { duty: event.duty, until: lastDay(event) })]
    case "Reprojected":
      return event.opens.flatMap(({ due, id, owner }, i) => {
        const before = event.changes[i]?.before ?? due.day
        const to = owner === "petitioner" ? PETITIONER : { office: owner }
        return before === due.day
          ? []
          : [notice("petition.reprojected", to, { duty: id, before, until: due.day })]
      })
    case "Settled":
      return [notice("petition.settled", PETITIONER, { office: event.office })]
    case "Delivered": {
      const template = event.stage === "handling" ? "petition.mayAskReview" : "petition.mayAskRecheck"
      return event.opens.length === 0 ? [] : [notice(template, PETITIONER, { until: lastDay(event) })]
    }
    case "ReviewAsked":
      return [
        notice(
          "petition.reviewAsked",
          { office: event.office },
          { stage: event.stage, until: lastDay(event) }
        )
      ]
    case "Reviewed": {
      const template = event.stage === "review" ? "petition.reviewed" : "petition.final"
      const { office, outcome } = event
      const body: Audience = { office: state.body ?? office }
      return [PETITIONER, body].map((to) => notice(template, to, { office, outcome }))
    }
    case "ReviewEnded":
      return [event.office, state.body ?? event.office].map((office) =>
        notice("petition.reviewEnded", { office }, { stage: event.stage, end: event.end })
      )
    case "ObjectionAnswered":
      return event.office === undefined
        ? []
        : [notice("petition.objectionAnswered", { office: event.office }, { agreed: event.agreed })]
    case "Withdrawn":
      return ended("withdrawn", state)
    case "DeathRecorded":
      return event.ends ? ended("died", state) : []
    case "Followed":
      return toldWithin(event, state)
    case "Merged":
      return [notice("petition.merged", PETITIONER, { into: event.into })]
    case "Corrected":
      return corrected(event, state)
    default:
      return []
  }
}

/** Whoever had it need do nothing more. */
const ended = (end: "withdrawn" | "died", { body, holder }: State): ReadonlyArray<Notice> =>
  [...new Set([holder, body])].flatMap((office) =>
    office === null ? [] : [notice("petition.ended", { office }, { end })]
  )

/** The body is told what that did to its clock; the office with the file, that the body is complained of and must not have it. */
const corrected = (event: EventOf<"Corrected">, state: State): ReadonlyArray<Notice> => {
  const { body, holder } = state
  const to = { office: body ?? holder ?? "" }
  const moved =
    event.handling === "unmoved" ? [] : [notice("petition.corrected", to, { until: lastDay(event) })]
  return event.accused === undefined || !isInHand(state) || !isWithAccused(state)
    ? moved
    : [...moved, notice("petition.withAccused", { office: holder ?? "" }, { office: body })]
}

/** The reply in the matter that leads goes to everybody who brought it; who is let go is told, and so is the office. */
const toldWithin = (event: EventOf<"Followed">, { body, holder }: State): ReadonlyArray<Notice> => {
  const { did, door, goTo, ground, into, office, opinion, result } = event
  switch (did) {
    case "accepted":
      return [notice("petition.accepted", PETITIONER, { office, until: lastDay(event) })]
    case "concluded":
      return [notice("petition.answered", PETITIONER, { into, office, result, opinion })]
    case "notAccepted":
      return [notice("petition.notAccepted", PETITIONER, { ground, goTo })]
    case "ledAway":
      return [notice("petition.ledAway", PETITIONER, { door, to: goTo })]
    case "released":
      return [PETITIONER, { office: body ?? holder ?? "" }].map((to) =>
        notice("petition.onItsOwn", to, { from: into })
      )
  }
}

const reported = ({ duty, office, report }: EventOf<"Reported">, state: State): ReadonlyArray<Notice> => {
  if (duty === "reportUp")
    return [notice("petition.reportedUp", { office: state.holder ?? office }, { office, report })]
  const template = duty === "execute" ? "petition.executed" : "petition.resultReported"
  return [notice(template, { office: state.holder ?? office }, { office, report })]
}

/** The caller is told to call; a formal act goes to the owner at once; a vacancy is told to the office that has it. */
const called = (event: EventOf<"Reminded">, state: State): ReadonlyArray<Notice> => {
  const { act, callee, caller, duty, owner, rung } = event
  const holder = state.holder ?? owner
  if (act === "formalSupervision") {
    const to = hearing(state, owner, callee === null ? holder : officeOf(callee), holder)
    return [notice("petition.supervised", to, { duty, by: holder })]
  }
  if (caller === null) return [notice("petition.vacancy", hearing(state, holder, owner), { duty, rung })]
  if (callee === null) return [notice("petition.vacancy", hearing(state, owner, holder), { duty, rung })]
  return [
    notice("petition.callDue", { post: caller }, { duty, rung, act, callee }),
    notice(
      "petition.urged",
      { post: callee },
      { duty, rung, until: find(state.duties, duty)?.due.day ?? null }
    )
  ]
}

/** The first of these offices that may hear of the matter, so that no rung passes unsaid. */
const hearing = ({ intake }: State, first: string, ...others: ReadonlyArray<string>): Audience => {
  if (intake?.accused.includes(first) !== true) return { office: first }
  return { office: others.find((office) => !intake.accused.includes(office)) ?? first }
}
