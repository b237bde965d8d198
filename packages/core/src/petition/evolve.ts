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

/** @since 0.1.0 */
export const evolve = (state: State, event: Event): State => {
  if (event._tag === "Reminded") return reminded(state, event)
  const moved: State = { ...state, lastAt: event.at, duties: Duty.move(state.duties, event) }
  switch (event._tag) {
    case "Registered":
      return registered(moved, event)
    case "Classified":
      return { ...moved, kind: event.kind, route: event.route }
    case "Forwarded":
      return event.toBody ? toBody(moved, state, event) : { ...moved, holder: event.to }
    case "Objected":
      return { ...moved, objection: "raised" }
    case "ObjectionAnswered":
      return event.agreed
        ? { ...moved, status: "registered", body: null, objection: "none" }
        : { ...moved, objection: "declined" }
    case "Accepted":
      return { ...moved, status: "accepted", accepted: done(state, event, "acceptance", "directReply") }
    case "NotAccepted":
      return { ...moved, status: "notAccepted", refusedOn: event.ground }
    case "Extended":
      return { ...moved, extensionDays: event.days }
    case "Concluded":
      return { ...moved, status: "concluded", concluded: { ...done(state, event, "conclude"), result: event.result } }
    case "Evaluated":
      return { ...moved, ratings: { ...state.ratings, [event.rated]: { grade: event.grade, on: event.on } } }
    case "Withdrawn":
      return { ...moved, status: "withdrawn" }
    case "Urged":
      return { ...moved, calls: state.calls + 1 }
  }
}

/** When an act was done, beside the last day of the duty it fulfils. */
const done = (before: State, { at, on }: EventOf<"Accepted" | "Concluded" | "Forwarded">, ...ids: ReadonlyArray<string>): Done => ({
  at,
  on,
  lastDay: before.duties.find((duty) => ids.includes(duty.id))?.due.day ?? null
})

const registered = (moved: State, event: EventOf<"Registered">): State => {
  const { at, channel, direct, kind, office, on, opens, petitioner, place, route, subject } = event
  const registration = { at, on, office, channel, subject, place, petitioner }
  const holder = direct ? (opens[0]?.supervisor ?? office) : office
  return { ...moved, status: "registered", registration, kind, route, holder, body: direct ? office : null }
}

const toBody = (moved: State, before: State, event: EventOf<"Forwarded">): State => ({
  ...moved,
  status: before.status === "registered" ? "forwarded" : before.status,
  body: event.to,
  forwards: before.forwards + 1,
  forwarded: before.forwarded ?? done(before, event, "forward")
})

const reminded = (state: State, { act, at, duty, rung }: EventOf<"Reminded">): State => ({
  ...state,
  lastAt: at,
  duties: Duty.fire(state.duties, duty, rung),
  rungs: [...state.rungs, `${duty}/${rung}`],
  supervised: state.supervised || act === "formalSupervision"
})
