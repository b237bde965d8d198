/**
 * The rates of acts with a last day: forwarded, accepted, concluded in time.
 *
 * A case belongs to the period in which its last day falls, not to that of its registration, so that a case which
 * is still running out of time is not left out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { find } from "../case/Duty.ts"
import { type Done, isInHand, type State } from "../petition/state.ts"
import { addDays, type CalendarDate, daysBetween } from "../time/CalendarDate.ts"
import { epochMillis } from "../time/Instant.ts"
import { initial } from "./cohort.ts"
import type { Indicator, Part } from "./Indicator.ts"

const DAY = 86_400_000

type Timed = "inTime" | "late" | "notYetDue" | "overdueOpen"

const TIMED: ReadonlyArray<Part<Timed>> = [
  { id: "inTime", counts: true },
  { id: "late", counts: false },
  { id: "notYetDue", counts: false },
  { id: "overdueOpen", counts: false }
]

const lastDay = (state: State, duty: string, done: Done | null): CalendarDate | null =>
  done === null ? (find(state.duties, duty)?.due.day ?? null) : done.lastDay

/** How an act stands on a day: done in time or late, or open before or after its last day. */
const timed = (done: Done | null, last: CalendarDate | null, today: CalendarDate): Timed => {
  if (done !== null) return last !== null && done.on <= last ? "inTime" : "late"
  return last === null || today <= last ? "notYetDue" : "overdueOpen"
}

/** 信访部门及时受理率: taken in and sent on by the last day. @since 0.1.0 */
export const timelyForwarding: Indicator<State> = {
  id: "timely-forwarding",
  cohort: "lastDayToForward",
  about: "petitionOffice",
  parts: TIMED,
  exclusions: initial,
  source: "nationalReport",
  confidence: "known",
  rests: ["national/petition/forward", "national/petition/simple-pass-on"],
  falls: (state) => lastDay(state, "forward", state.forwarded),
  part: (state, today) => timed(state.forwarded, lastDay(state, "forward", state.forwarded), today)
}

/** Sent on within so many times 24 hours of registration as the law gives days; clocks are read only when it is close. */
const byTheClock = ({ forwarded, registration }: State): boolean => {
  if (forwarded === null || registration === null || forwarded.lastDay === null) return false
  if (daysBetween(forwarded.on, forwarded.lastDay) > 1) return true
  const allowed = daysBetween(registration.on, forwarded.lastDay) * DAY
  return epochMillis(forwarded.at) <= epochMillis(registration.at) + allowed
}

/** The same, as the national report counts it: by the clock, so many times 24 hours after registration. @since 0.1.0 */
export const timelyForwardingByClock: Indicator<State> = {
  ...timelyForwarding,
  id: "timely-forwarding-by-clock",
  part: (state, today) => {
    if (state.forwarded === null) return timelyForwarding.part(state, today)
    return byTheClock(state) ? "inTime" : "late"
  }
}

/** Fifteen days to forward and fifteen to answer, as the national report adds them up. */
const BOTH_TERMS = 30

type Taken = Timed | "notTakenOn"

/** 责任单位及时受理率: accepted within thirty days of registration, fifteen to forward and fifteen to answer. @since 0.1.0 */
export const timelyAcceptance: Indicator<State, Taken> = {
  id: "timely-acceptance",
  cohort: "thirtyDaysAfterRegistration",
  about: "competentBody",
  parts: [...TIMED, { id: "notTakenOn", counts: false }],
  exclusions: initial,
  source: "nationalReport",
  confidence: "known",
  rests: ["national/petition/forward", "national/petition/acceptance"],
  falls: ({ body, registration }) =>
    registration === null || body === null ? null : addDays(registration.on, BOTH_TERMS),
  part: (state, today) => {
    const { accepted, registration } = state
    if (accepted === null && !isInHand(state)) return "notTakenOn"
    return timed(accepted, registration === null ? null : addDays(registration.on, BOTH_TERMS), today)
  }
}

/** 按期办结率: concluded by the last day, extensions included. @since 0.1.0 */
export const concludedInTime: Indicator<State> = {
  id: "concluded-in-time",
  cohort: "lastDayToConclude",
  about: "competentBody",
  parts: TIMED,
  exclusions: initial,
  source: "nationalReport",
  confidence: "known",
  rests: [
    "national/petition/conclusion",
    "national/petition/conclusion-scope",
    "national/petition/extension",
    "national/petition/simple-conclusion"
  ],
  falls: (state) => lastDay(state, "conclude", state.concluded),
  part: (state, today) => timed(state.concluded, lastDay(state, "conclude", state.concluded), today)
}
