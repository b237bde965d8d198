/**
 * The rates a petition office is assessed by (definitions as counted in a production report; regulations 3.6).
 *
 * A case belongs to the period in which its last day falls, not to that of its registration, so that a case which
 * is still running out of time is not left out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { find } from "../case/Duty.ts"
import type { Done, State } from "../petition/state.ts"
import type { Grade, Rated } from "../petition/words.ts"
import { addDays, type CalendarDate, daysBetween } from "../time/CalendarDate.ts"
import { epochMillis } from "../time/Instant.ts"
import type { Indicator } from "./Indicator.ts"

const DAY = 86_400_000

const lastDay = (state: State, duty: string, done: Done | null): CalendarDate | null =>
  done === null ? (find(state.duties, duty)?.due.day ?? null) : done.lastDay

const inTime = (done: Done | null): boolean =>
  done !== null && done.lastDay !== null && done.on <= done.lastDay

/** 信访部门及时受理率: taken in and sent on by the last day. @since 0.1.0 */
export const timelyForwarding: Indicator<State> = {
  id: "timely-forwarding",
  falls: (state) => lastDay(state, "forward", state.forwarded),
  counts: (state) => inTime(state.forwarded)
}

/** The same, as the national report counts it: by the clock, so many times 24 hours after registration. @since 0.1.0 */
export const timelyForwardingByClock: Indicator<State> = {
  ...timelyForwarding,
  id: "timely-forwarding-by-clock",
  counts: ({ forwarded, registration }) => {
    if (forwarded === null || registration === null || forwarded.lastDay === null) return false
    const allowed = daysBetween(registration.on, forwarded.lastDay) * DAY
    return epochMillis(forwarded.at) <= epochMillis(registration.at) + allowed
  }
}

/** 责任单位及时受理率: accepted within thirty days of registration, fifteen to forward and fifteen to answer. @since 0.1.0 */
export const timelyAcceptance: Indicator<State> = {
  id: "timely-acceptance",
  falls: ({ body, registration }) =>
    registration === null || body === null ? null : addDays(registration.on, 30),
  counts: ({ accepted, registration }) =>
    accepted !== null && registration !== null && accepted.on <= addDays(registration.on, 30)
}

/** 按期办结率: concluded by the last day, extensions included. @since 0.1.0 */
export const concludedInTime: Indicator<State> = {
  id: "concluded-in-time",
  falls: (state) => lastDay(state, "conclude", state.concluded),
  counts: (state) => inTime(state.concluded)
}

const GOOD: ReadonlySet<Grade> = new Set(["satisfied", "basicallySatisfied"])

const satisfied = (rated: Rated): Indicator<State> => ({
  id: `satisfied-with-${rated === "petitionOffice" ? "petition-office" : "competent-body"}`,
  falls: (state) => state.ratings[rated]?.on ?? null,
  counts: (state) => GOOD.has(state.ratings[rated]?.grade ?? "dissatisfied")
})

/** 信访部门满意率, of those who rated. @since 0.1.0 */
export const satisfiedWithOffice = satisfied("petitionOffice")

/** 有权处理部门满意率, of those who rated. @since 0.1.0 */
export const satisfiedWithBody = satisfied("competentBody")

/** Every petition indicator, by its id. @since 0.1.0 */
export const petitionIndicators: ReadonlyArray<Indicator<State>> = [
  timelyForwarding,
  timelyForwardingByClock,
  timelyAcceptance,
  concludedInTime,
  satisfiedWithOffice,
  satisfiedWithBody
]
