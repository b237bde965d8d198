/**
 * What others read off a petition: its agenda, and the row in a worklist.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Agenda, sortedDuties, type Summary } from "../case/CaseType.ts"
import { marks } from "./marks.ts"
import { isOpen, responsible, type State } from "./state.ts"

/** The open duties of a petition and its next wake-up. @since 0.1.0 */
export const agenda = ({ duties, wakeOn }: State): Agenda => ({ duties: sortedDuties(duties), wakeOn })

/** The row of a petition in a worklist. @since 0.1.0 */
export const summary = (state: State): Summary => {
  const first = sortedDuties(state.duties).find((duty) => duty.kind === "duty")
  return {
    type: "petition",
    status: state.status,
    open: isOpen(state) || first !== undefined,
    place: state.registration?.place ?? null,
    person: state.course.successor ?? state.registration?.petitioner ?? null,
    office: responsible(state),
    post: null,
    openedOn: state.registration?.on ?? null,
    nextDue: first?.due.day ?? null,
    marks: marks(state)
  }
}
