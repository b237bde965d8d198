/**
 * What is true of a petition after an event beside the main road. The moment and the duties are kept by the caller.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Ledger from "../case/Ledger.ts"
import { addDays } from "../time/CalendarDate.ts"
import type { Event, EventOf, Intake } from "./event.ts"
import { followed, merged, unmerged } from "./evolveWithin.ts"
import { clockOfDuty, type Level, opinionDuty, sentTo, type State, struckOut, tied } from "./state.ts"

type Beside =
  | "LedAway"
  | "SwitchedToOrdinary"
  | "Reported"
  | "Recused"
  | "ExtensionUndone"
  | "Paused"
  | "Resumed"
  | "Reprojected"
  | "Heard"
  | "Delivered"
  | "ReviewAsked"
  | "Reviewed"
  | "ReviewEnded"
  | "DeathRecorded"
  | "Merged"
  | "Unmerged"
  | "Followed"
  | "Linked"
  | "Unlinked"
  | "Corrected"

/** What is true after an event beside the main road. @since 0.1.0 */
export const evolveBeside = (state: State, event: Extract<Event, { readonly _tag: Beside }>): State => {
  const { course, links } = state
  switch (event._tag) {
    case "LedAway":
      return ledAway(state, event)
    case "SwitchedToOrdinary":
      return {
        ...state,
        procedure: "ordinary",
        ledger: Ledger.opened(state.ledger, state.duties, event.opens, event.term)
      }
    case "Reported":
      return { ...state, course: { ...course, reported: [...course.reported, event.duty] } }
    case "Recused":
      return { ...state, course: { ...course, recused: [...course.recused, event.post] } }
    case "ExtensionUndone":
      return clocked(state, "conclude", Ledger.unextend)
    case "Paused":
      return clocked(state, event.duty, (clock) => Ledger.pause(clock, event.on))
    case "Resumed":
      return clocked(state, event.duty, (clock) => Ledger.resume(clock, event.on))
    case "Reprojected":
      return recounted(state, event)
    case "Heard":
      return heard(state, event)
    case "Delivered":
      return received(state, event)
    case "ReviewAsked":
      return asked(state, event)
    case "Reviewed":
      return reviewed(state, event)
    case "ReviewEnded":
      return reviewEnded(state, event)
    case "DeathRecorded":
      return {
        ...state,
        status: event.ends ? "ended" : state.status,
        links: event.ends ? { ...links, merged: null } : links,
        course: { ...course, died: true, successor: event.successor }
      }
    case "Merged":
      return merged(state, event)
    case "Unmerged":
      return unmerged(state)
    case "Followed":
      return followed(state, event)
    case "Linked":
      return { ...state, links: tied(links, event.to, event.as) }
    case "Unlinked":
      return {
        ...state,
        links: {
          ...links,
          ties: links.ties.filter(({ as, to }) => to !== event.to || !struckOut(as, event.as))
        }
      }
    case "Corrected":
      return corrected(state, event)
  }
}

/** The clock before the event, changed; a clock nobody has is left alone. */
const clocked = (state: State, id: string, change: (clock: Ledger.Clock) => Ledger.Clock): State => {
  const clock = clockOfDuty(state, id)
  return clock === null ? state : { ...state, ledger: { ...state.ledger, [id]: change(clock) } }
}

/** The right to rate is known by its last day even when it is used up. */
const recounted = (state: State, { opens }: EventOf<"Reprojected">): State => {
  const rateUntil = opens.find(({ id }) => id === "evaluate")?.due.day
  return rateUntil === undefined || state.concluded === null
    ? state
    : { ...state, concluded: { ...state.concluded, rateUntil } }
}

const ledAway = (state: State, event: EventOf<"LedAway">): State => {
  const lastDay = state.duties.find(({ id }) => id === "forward")?.due.day ?? null
  return {
    ...state,
    status: "ledAway",
    forwarded: state.forwarded ?? (lastDay === null ? null : { at: event.at, on: event.on, lastDay }),
    course: sentTo({ ...state.course, door: event.door }, event.to)
  }
}

const heard = (state: State, { excluded, from, stage, until }: EventOf<"Heard">): State => {
  const after = { ...state, course: { ...state.course, hearings: [...state.course.hearings, until] } }
  if (excluded === 0) return after
  const since = addDays(from, -1)
  return clocked(after, opinionDuty(stage), (clock) => Ledger.without(clock, { since, until }))
}

const NO_REVIEW = { received: {}, review: null, recheck: null }

const received = (state: State, { receivedOn, stage }: EventOf<"Delivered">): State => {
  const before = state.review ?? NO_REVIEW
  return { ...state, review: { ...before, received: { ...before.received, [stage]: receivedOn } } }
}

const asked = (state: State, { office, on, stage }: EventOf<"ReviewAsked">): State => {
  const level: Level = { office, askedOn: on, opinion: null }
  return {
    ...state,
    status: stage === "review" ? "inReview" : "inRecheck",
    review: { ...(state.review ?? NO_REVIEW), [stage]: level }
  }
}

const reviewed = (state: State, { at, by, on, outcome, stage }: EventOf<"Reviewed">): State => {
  const before = state.review ?? NO_REVIEW
  const level = before[stage]
  const lastDay = state.duties.find(({ id }) => id === opinionDuty(stage))?.due.day ?? null
  return {
    ...state,
    status: stage === "review" ? "reviewed" : "final",
    review:
      level === null
        ? before
        : { ...before, [stage]: { ...level, opinion: { at, on, lastDay, outcome, by } } }
  }
}

/** It stands where it stood below; what stood still does so no longer. */
const reviewEnded = (state: State, { stage }: EventOf<"ReviewEnded">): State => {
  const { [opinionDuty(stage)]: _, ...ledger } = state.ledger
  return { ...state, ledger, status: stage === "review" ? "concluded" : "reviewed" }
}

/** What is said at registration where nothing out of the ordinary is. */
const ORDINARY: Intake = {
  visitors: null,
  signers: null,
  anonymous: false,
  nameWithheld: false,
  accused: [],
  urgent: false,
  earlier: null,
  repeat: false
}

const corrected = (state: State, event: EventOf<"Corrected">): State => {
  const { accused, channel, handling, kind, opens, place, route, subject } = event
  const { conclude: _, ...closed } = state.ledger
  return {
    ...state,
    kind,
    route,
    registration: state.registration === null ? null : { ...state.registration, channel, place, subject },
    intake: accused === undefined ? state.intake : { ...(state.intake ?? ORDINARY), accused },
    ledger: handling === "closed" ? closed : Ledger.opened(state.ledger, state.duties, opens)
  }
}
