/**
 * What is true of a petition after an event. Total, and it reads no rule: an old history replays the same after the
 * law has changed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Ledger from "../case/Ledger.ts"
import * as Duty from "../case/Duty.ts"
import { wakeOn } from "../case/Wake.ts"
import type { Event, EventOf } from "./event.ts"
import { evolveBeside } from "./evolveBeside.ts"
import type { Done, State } from "./state.ts"
import { clockOfDuty, sentTo, tied } from "./state.ts"

type Duties = State["duties"]
type WakeOn = State["wakeOn"]

/** What is true after an event. @since 0.1.0 */
export const evolve = (state: State, event: Event): State => {
  if (event._tag === "Reminded") return reminded(state, event)
  const lastAt = event.at
  const duties = Duty.move(state.duties, event)
  const next = nextWake(state, duties)
  switch (event._tag) {
    case "Registered":
      return registered(state, duties, next, event)
    case "Classified": {
      const { kind, opens, procedure = state.procedure, route, term } = event
      const ledger = Ledger.opened(state.ledger, state.duties, opens, term)
      return { ...state, lastAt, duties, wakeOn: next, kind, route, procedure, ledger }
    }
    case "Forwarded":
      return event.toBody ? toBody(state, duties, next, event) : toDesk(state, duties, next, event)
    case "Objected":
      return { ...state, lastAt, duties, wakeOn: next, objection: "raised" }
    case "ObjectionAnswered":
      return event.agreed
        ? takenBack(state, duties, next, event)
        : { ...state, lastAt, duties, wakeOn: next, objection: "declined" }
    case "Accepted":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        status: "accepted",
        objection: "none",
        accepted: done(state, event, ANSWERED)
      }
    case "NotAccepted":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        status: "notAccepted",
        objection: "none",
        refusedOn: event.ground,
        course: sentTo(state.course, event.goTo)
      }
    case "Extended":
      return { ...state, lastAt, duties, wakeOn: next, ledger: extended(state, event.days) }
    case "Concluded":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        status: "concluded",
        concluded: concluded(state, event, event.result)
      }
    case "Settled":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        status: "settled",
        concluded: concluded(state, event, "settlement")
      }
    case "Evaluated":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        ratings: { ...state.ratings, [event.rated]: { grade: event.grade, on: event.on } }
      }
    case "Withdrawn":
      return {
        ...state,
        lastAt,
        duties,
        wakeOn: next,
        status: "withdrawn",
        objection: "none",
        links: { ...state.links, merged: null }
      }
    case "Urged":
      return { ...state, lastAt, duties, wakeOn: next, calls: state.calls + 1 }
    default:
      return { ...evolveBeside(state, event), lastAt, duties, wakeOn: next }
  }
}

const [SENT_ON, ANSWERED, CONCLUDED] = [["forward"], ["acceptance", "directReply"], ["conclude"]] as const

/** When an act was done, beside the last day of the duty it fulfils. */
const done = (
  before: State,
  { at, on }: Pick<EventOf<"Accepted">, "at" | "on">,
  ids: ReadonlyArray<string>
): Done => {
  for (const { due, id } of before.duties) if (ids.includes(id)) return { at, on, lastDay: due.day }
  return { at, on, lastDay: null }
}

const concluded = (
  before: State,
  event: EventOf<"Concluded" | "Settled">,
  result: NonNullable<State["concluded"]>["result"]
): NonNullable<State["concluded"]> => {
  const { at, lastDay, on } = done(before, event, CONCLUDED)
  return {
    at,
    on,
    lastDay,
    result,
    opinion: event._tag === "Concluded" ? event.opinion : null,
    by: event.by,
    rateUntil: Duty.find(event.opens, "evaluate")?.due.day ?? null
  }
}

const extended = (before: State, days: number): State["ledger"] => {
  const clock = clockOfDuty(before, "conclude")
  return clock === null ? before.ledger : { ...before.ledger, conclude: Ledger.extend(clock, days) }
}

const registered = (state: State, duties: Duties, wakeOn: WakeOn, event: EventOf<"Registered">): State => {
  const { at, channel, direct, intake, kind, office, on, opens, petitioner, place, route, subject } = event
  const { splitFrom } = event
  return {
    ...state,
    status: "registered",
    lastAt: at,
    duties,
    wakeOn,
    registration: { at, on, office, channel, subject, place, petitioner },
    kind,
    route,
    holder: direct ? (event.watchedBy ?? opens[0]?.supervisor ?? office) : office,
    body: direct ? office : null,
    intake: intake ?? null,
    links: splitFrom === undefined ? state.links : tied(state.links, splitFrom.caseId, "splitFrom")
  }
}

const toDesk = (state: State, duties: Duties, wakeOn: WakeOn, event: EventOf<"Forwarded">): State => ({
  ...state,
  lastAt: event.at,
  duties,
  wakeOn,
  holder: event.to,
  ledger: Ledger.opened(state.ledger, state.duties, event.opens),
  procedure: event.procedure ?? state.procedure
})

const toBody = (state: State, duties: Duties, wakeOn: WakeOn, event: EventOf<"Forwarded">): State => ({
  ...state,
  status: state.status === "registered" ? "forwarded" : state.status,
  lastAt: event.at,
  duties,
  wakeOn,
  body: event.to,
  objection: "none",
  forwards: state.forwards + 1,
  forwarded: state.forwarded ?? done(state, event, SENT_ON),
  ledger: Ledger.opened(state.ledger, state.duties, event.opens),
  procedure: event.procedure ?? state.procedure,
  course: course(state.course, event)
})

const course = (before: State["course"], { assisting, reportBy }: EventOf<"Forwarded">): State["course"] =>
  assisting === undefined && reportBy === undefined
    ? before
    : {
        ...before,
        assisting: assisting ?? before.assisting,
        assigned: before.assigned || reportBy !== undefined
      }

/** Back on the sender's desk: what the body had is as if it had never been sent. */
const takenBack = (
  state: State,
  duties: Duties,
  wakeOn: WakeOn,
  event: EventOf<"ObjectionAnswered">
): State => {
  const { acceptance: _a, forward: _f, ...ledger } = state.ledger
  return {
    ...state,
    lastAt: event.at,
    duties,
    wakeOn,
    ledger,
    status: "registered",
    body: null,
    objection: "none",
    course: state.course.assigned ? { ...state.course, assigned: false, assisting: [] } : state.course
  }
}

const reminded = (state: State, event: EventOf<"Reminded">): State => {
  const duties = Duty.fire(state.duties, event)
  return {
    ...state,
    lastAt: event.at,
    duties,
    wakeOn: wakeOn(duties),
    rungs: [...state.rungs, `${event.duty}/${event.rung}`],
    supervised: state.supervised || event.act === "formalSupervision"
  }
}

const nextWake = (before: State, duties: Duties): WakeOn =>
  duties === before.duties ? before.wakeOn : wakeOn(duties)
