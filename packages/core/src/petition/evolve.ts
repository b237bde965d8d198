/**
 * What is true of a petition after an event. Total, and it reads no rule: an old history replays the same after the
 * law has changed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Duty from "../case/Duty.ts"
import type { Event, EventOf } from "./event.ts"
import type { Done, State } from "./state.ts"

/** What is true after an event. @since 0.1.0 */
export const evolve = (state: State, event: Event): State => {
  if (event._tag === "Reminded") return reminded(state, event)
  const lastAt = event.at
  const duties = Duty.move(state.duties, event)
  switch (event._tag) {
    case "Registered":
      return registered(state, duties, event)
    case "Classified":
      return { ...state, lastAt, duties, kind: event.kind, route: event.route }
    case "Forwarded":
      return event.toBody ? toBody(state, duties, event) : { ...state, lastAt, duties, holder: event.to }
    case "Objected":
      return { ...state, lastAt, duties, objection: "raised" }
    case "ObjectionAnswered":
      return event.agreed
        ? { ...state, lastAt, duties, status: "registered", body: null, objection: "none" }
        : { ...state, lastAt, duties, objection: "declined" }
    case "Accepted":
      return {
        ...state,
        lastAt,
        duties,
        status: "accepted",
        objection: "none",
        accepted: done(state, event, "acceptance", "directReply")
      }
    case "NotAccepted":
      return { ...state, lastAt, duties, status: "notAccepted", objection: "none", refusedOn: event.ground }
    case "Extended":
      return {
        ...state,
        lastAt,
        duties,
        extensions: state.extensions + 1,
        extensionDays: state.extensionDays + event.days
      }
    case "Concluded": {
      const concluded = { ...done(state, event, "conclude"), result: event.result }
      return { ...state, lastAt, duties, status: "concluded", concluded }
    }
    case "Evaluated":
      return {
        ...state,
        lastAt,
        duties,
        ratings: { ...state.ratings, [event.rated]: { grade: event.grade, on: event.on } }
      }
    case "Withdrawn":
      return { ...state, lastAt, duties, status: "withdrawn", objection: "none" }
    case "Urged":
      return { ...state, lastAt, duties, calls: state.calls + 1 }
  }
}

/** When an act was done, beside the last day of the duty it fulfils. */
const done = (
  before: State,
  { at, on }: EventOf<"Accepted" | "Concluded" | "Forwarded">,
  ...ids: ReadonlyArray<string>
): Done => ({
  at,
  on,
  lastDay: before.duties.find((duty) => ids.includes(duty.id))?.due.day ?? null
})

const registered = (state: State, duties: State["duties"], event: EventOf<"Registered">): State => {
  const { at, channel, direct, kind, office, on, opens, petitioner, place, route, subject } = event
  return {
    ...state,
    status: "registered",
    lastAt: at,
    duties,
    registration: { at, on, office, channel, subject, place, petitioner },
    kind,
    route,
    holder: direct ? (opens[0]?.supervisor ?? office) : office,
    body: direct ? office : null
  }
}

const toBody = (state: State, duties: State["duties"], event: EventOf<"Forwarded">): State => ({
  ...state,
  status: state.status === "registered" ? "forwarded" : state.status,
  lastAt: event.at,
  duties,
  body: event.to,
  objection: "none",
  forwards: state.forwards + 1,
  forwarded: state.forwarded ?? done(state, event, "forward")
})

const reminded = (state: State, event: EventOf<"Reminded">): State => ({
  ...state,
  lastAt: event.at,
  duties: Duty.fire(state.duties, event),
  rungs: [...state.rungs, `${event.duty}/${event.rung}`],
  supervised: state.supervised || event.act === "formalSupervision"
})
