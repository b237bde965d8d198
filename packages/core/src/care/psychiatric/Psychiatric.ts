/**
 * Follow-up of a person with a severe mental disorder 严重精神障碍随访, as a case type.
 *
 * The plan forgets nothing the law wants kept and shows nobody's name: persons and documents are ids of the vault.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type CaseType, type Notice, sortedDuties, type Summary } from "../../case/CaseType.ts"
import * as Duty from "../../case/Duty.ts"
import { wakeOn } from "../../case/Wake.ts"
import { year as yearOf } from "../../time/CalendarDate.ts"
import { decide } from "./decide.ts"
import { Command, Event, type EventOf, initial, type NOTICES, type State } from "./language.ts"
import { needs } from "./needs.ts"

const evolve = (state: State, event: Event): State => {
  if (event._tag === "Reminded") {
    return { ...state, lastAt: event.at, duties: Duty.fire(state.duties, event) }
  }
  const moved = { ...state, lastAt: event.at, duties: Duty.move(state.duties, event) }
  switch (event._tag) {
    case "Consented":
      return { ...moved, status: "consented", consentedOn: event.on, place: event.place }
    case "Enrolled":
      return { ...moved, status: "enrolled", office: event.office, enrolledOn: event.on }
    case "Assessed":
      return { ...moved, group: event.group }
    case "Visited":
      return {
        ...moved,
        status: "enrolled",
        group: event.group,
        contacts: [...state.contacts, event.on],
        misses: []
      }
    case "Missed":
      return { ...moved, status: event.lost ? "lost" : state.status, misses: [...state.misses, event.on] }
    case "Referred":
    case "LossReported":
      return moved
    case "Closed":
      return { ...moved, status: "closed", closedOn: event.on }
  }
}

const summary = (state: State): Summary => ({
  type: "psychiatric",
  status: state.status,
  open: state.status !== "closed" && state.status !== "unknown",
  place: state.place,
  person: null,
  office: state.office,
  post: null,
  openedOn: state.consentedOn,
  nextDue: sortedDuties(state.duties)[0]?.due.day ?? null,
  marks: state.group === null ? [] : [state.group]
})

type Template = (typeof NOTICES)[number]
const toOffice = (template: Template, office: string, params: Notice["params"]): Notice => ({
  template,
  to: { office },
  params
})

const notices = (event: Event, state: State): ReadonlyArray<Notice> => {
  const office = state.office ?? ""
  switch (event._tag) {
    case "Enrolled":
      return [toOffice("psychiatric.enrolled", office, { until: event.opens[0]?.due.day ?? null })]
    case "Visited":
    case "Assessed":
      return event.opens.map((duty) =>
        toOffice(duty.id === "refer" ? "psychiatric.referNow" : "psychiatric.contactPlanned", office, {
          until: duty.due.day
        })
      )
    case "Missed":
      return event.lost ? [toOffice("psychiatric.lost", office, { until: event.on })] : []
    case "Reminded":
      return [reminder(event)]
    default:
      return []
  }
}

const reminder = ({ callee, duty, on, owner }: EventOf<"Reminded">): Notice =>
  callee === null
    ? toOffice("psychiatric.vacancy", owner, { duty })
    : { template: "psychiatric.contactSoon" satisfies Template, to: { post: callee }, params: { duty, on } }

/** Psychiatric follow-up as a case type. @since 0.1.0 */
export const psychiatric: CaseType<Command, Event, State, typeof needs> = {
  type: "psychiatric",
  needs,
  command: Command,
  event: Event,
  initial,
  decide,
  evolve,
  agenda: ({ duties }) => ({ duties: sortedDuties(duties), wakeOn: wakeOn(duties) }),
  summary,
  notices
}

/** How many contacts took place in a calendar year. @since 0.1.0 */
export const contactsIn = (state: State, year: number): number =>
  state.contacts.filter((day) => yearOf(day) === year).length
