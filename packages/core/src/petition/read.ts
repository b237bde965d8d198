/**
 * What others read off a petition: its agenda, the row in a worklist, and who must be told of an event.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Agenda, type Audience, type Notice, sortedDuties, type Summary } from "../case/CaseType.ts"
import { wakeOn } from "../case/Wake.ts"
import type { Event, EventOf } from "./event.ts"
import { type Done, isOpen, type State } from "./state.ts"

/** The open duties of a petition and its next wake-up. @since 0.1.0 */
export const agenda = ({ duties }: State): Agenda => ({
  duties: sortedDuties(duties),
  wakeOn: wakeOn(duties)
})

/** The row of a petition in a worklist. @since 0.1.0 */
export const summary = (state: State): Summary => {
  const first = sortedDuties(state.duties).find((duty) => duty.kind === "duty")
  return {
    type: "petition",
    status: state.status,
    open: isOpen(state),
    place: state.registration?.place ?? null,
    office: state.body ?? state.holder,
    post: null,
    openedOn: state.registration?.on ?? null,
    nextDue: first?.due.day ?? null,
    marks: marks(state)
  }
}

const marks = (state: State): ReadonlyArray<string> =>
  [
    state.extensions > 0 && "extended",
    state.supervised && "supervised",
    state.objection === "raised" && "objected",
    state.forwards > 1 && "forwardedAgain",
    isLate(state.concluded) && "concludedLate"
  ].filter((mark) => mark !== false)

const isLate = (done: Done | null): boolean =>
  done !== null && done.lastDay !== null && done.on > done.lastDay

/** The templates of petition notices. `messages` must have a sentence for each. @since 0.1.0 */
export const NOTICES = [
  "petition.registered",
  "petition.received",
  "petition.objected",
  "petition.accepted",
  "petition.notAccepted",
  "petition.extended",
  "petition.concluded",
  "petition.callDue",
  "petition.urged",
  "petition.supervised",
  "petition.vacancy"
] as const
type Template = (typeof NOTICES)[number]

const notice = (template: Template, to: Audience, params: Notice["params"]): Notice => ({
  template,
  to,
  params
})

/** Who must be told of an event. @since 0.1.0 */
export const notices = (event: Event, state: State): ReadonlyArray<Notice> => {
  switch (event._tag) {
    case "Registered":
      return [
        notice("petition.registered", { party: "petitioner" }, { until: event.opens[0]?.due.day ?? null })
      ]
    case "Forwarded":
      return [notice("petition.received", { office: event.to }, { until: summary(state).nextDue })]
    case "Objected":
      return [notice("petition.objected", { office: state.holder ?? event.office }, { office: event.office })]
    case "Accepted":
      return [
        notice(
          "petition.accepted",
          { party: "petitioner" },
          { office: event.office, until: event.opens[0]?.due.day ?? null }
        )
      ]
    case "NotAccepted":
      return [
        notice("petition.notAccepted", { party: "petitioner" }, { ground: event.ground, goTo: event.goTo })
      ]
    case "Extended":
      return [
        notice("petition.extended", { party: "petitioner" }, { until: event.opens[0]?.due.day ?? null })
      ]
    case "Concluded":
      return [
        notice("petition.concluded", { party: "petitioner" }, { office: event.office, result: event.result })
      ]
    case "Reminded":
      return called(event, state)
    default:
      return []
  }
}

/** The caller is told to call; a formal act goes to the owner at once; a vacancy is told to the office that has it. */
const called = (event: EventOf<"Reminded">, state: State): ReadonlyArray<Notice> => {
  const { act, callee, caller, duty, owner, rung } = event
  const holder = state.holder ?? owner
  if (act === "formalSupervision")
    return [notice("petition.supervised", { office: owner }, { duty, by: holder })]
  if (caller === null) return [notice("petition.vacancy", { office: holder }, { duty, rung })]
  if (callee === null) return [notice("petition.vacancy", { office: owner }, { duty, rung })]
  return [
    notice("petition.callDue", { post: caller }, { duty, rung, act, callee }),
    notice("petition.urged", { post: callee }, { duty, rung, until: summary(state).nextDue })
  ]
}
