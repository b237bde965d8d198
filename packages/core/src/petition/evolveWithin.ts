/**
 * What is true of a petition that goes on within another, or comes out of it. The moment and the duties are kept by the
 * caller.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Duty from "../case/Duty.ts"
import * as Ledger from "../case/Ledger.ts"
import type { EventOf } from "./event.ts"
import { type Done, sentTo, type State } from "./state.ts"

/** It goes on within another; where it stood is kept. @since 0.1.0 */
export const merged = (state: State, { closes, into, on }: EventOf<"Merged">): State => {
  const duties = state.duties.filter(({ id }) => closes.includes(id))
  return {
    ...state,
    status: "merged",
    links: { ...state.links, merged: { into, on, status: state.status, duties } }
  }
}

/** It stands where it stood. @since 0.1.0 */
export const unmerged = (state: State): State => ({
  ...state,
  status: state.links.merged?.status ?? state.status,
  links: { ...state.links, merged: null }
})

/** What the matter that leads did is true of this one too. @since 0.1.0 */
export const followed = (state: State, event: EventOf<"Followed">): State => {
  const { merged } = state.links
  if (merged === null) return state
  if (event.did === "released") return unmerged(state)
  const taken = takenOn(state, event)
  if (event.did === "accepted")
    return { ...taken, links: { ...state.links, merged: { ...merged, status: "accepted" } } }
  const after = {
    ...taken,
    ledger: running(state.ledger, () => true),
    links: { ...state.links, merged: null }
  }
  switch (event.did) {
    case "concluded":
      return { ...after, status: "concluded", concluded: concluded(state, event) }
    case "notAccepted":
      return {
        ...after,
        status: "notAccepted",
        refusedOn: event.ground,
        course: sentTo(state.course, event.goTo)
      }
    case "ledAway":
      return {
        ...after,
        status: "ledAway",
        course: sentTo({ ...state.course, door: event.door }, event.goTo)
      }
  }
}

/** Forwarded and, where the other one was, accepted with it. */
const takenOn = (state: State, event: EventOf<"Followed">): State => {
  const accepts = event.did === "accepted" || (event.did === "concluded" && event.acceptedOn !== null)
  return {
    ...state,
    kind: event.kind,
    route: event.route,
    body: event.office ?? state.body,
    objection: "none",
    ledger: Ledger.opened(
      running(state.ledger, (id) => id !== "conclude"),
      state.duties,
      event.opens
    ),
    forwarded: state.forwarded ?? doneWith(state, event, "forward"),
    accepted: accepts ? (state.accepted ?? acceptedBy(state, event)) : state.accepted
  }
}

const acceptedBy = (state: State, event: EventOf<"Followed">): Done => {
  const on = event.did === "concluded" ? laterOf(event.acceptedOn, state.links.merged?.on) : event.since
  return { at: event.at, on: on ?? event.on, lastDay: lastDayOf(state, "acceptance", "directReply") }
}

const laterOf = (one: Done["on"] | null, other: Done["on"] | undefined): Done["on"] | null =>
  one === null || other === undefined || one > other ? one : other

/** A first forwarding is over once the other matter takes this one on; null where none was owed. */
const doneWith = (state: State, { at, on }: EventOf<"Followed">, duty: string): Done | null => {
  const lastDay = lastDayOf(state, duty)
  return lastDay === null ? null : { at, on, lastDay }
}

const lastDayOf = ({ duties }: State, ...ids: ReadonlyArray<string>): Done["lastDay"] =>
  duties.find(({ id }) => ids.includes(id))?.due.day ?? null

const concluded = (state: State, event: EventOf<"Followed">): State["concluded"] => ({
  at: event.at,
  on: event.on,
  lastDay: lastDayOf(state, "conclude"),
  result: event.result ?? "explain",
  opinion: event.opinion,
  by: event.decidedBy ?? event.by,
  rateUntil: Duty.find(event.opens, "evaluate")?.due.day ?? null
})

/** What has been answered stands still no longer. */
const running = (ledger: State["ledger"], isAnswered: (id: string) => boolean): State["ledger"] =>
  Object.fromEntries(
    Object.entries(ledger).filter(([id, clock]) => clock.pausedSince === null || !isAnswered(id))
  )
