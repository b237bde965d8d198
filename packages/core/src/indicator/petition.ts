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

/** Registered for the first time, and not a matter for the courts: the cohort of the national report. */
const isInitial = ({ course, intake, route }: State): boolean =>
  intake?.repeat !== true && course.door !== "litigation" && route !== "litigation"

const initial = (indicator: Indicator<State>): Indicator<State> => ({
  ...indicator,
  falls: (state) => (isInitial(state) ? indicator.falls(state) : null)
})

const lastDay = (state: State, duty: string, done: Done | null): CalendarDate | null =>
  done === null ? (find(state.duties, duty)?.due.day ?? null) : done.lastDay

const inTime = (done: Done | null): boolean =>
  done !== null && done.lastDay !== null && done.on <= done.lastDay

/** 信访部门及时受理率: taken in and sent on by the last day. @since 0.1.0 */
export const timelyForwarding: Indicator<State> = initial({
  id: "timely-forwarding",
  falls: (state) => lastDay(state, "forward", state.forwarded),
  counts: (state) => inTime(state.forwarded)
})

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
export const timelyAcceptance: Indicator<State> = initial({
  id: "timely-acceptance",
  falls: ({ body, registration }) =>
    registration === null || body === null ? null : addDays(registration.on, 30),
  counts: ({ accepted, registration }) =>
    accepted !== null && registration !== null && accepted.on <= addDays(registration.on, 30)
})

/** 按期办结率: concluded by the last day, extensions included. @since 0.1.0 */
export const concludedInTime: Indicator<State> = initial({
  id: "concluded-in-time",
  falls: (state) => lastDay(state, "conclude", state.concluded),
  counts: (state) => inTime(state.concluded)
})

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

/** Of the matters whose window for rating closes in the period, those that were rated. */
const participation = (rated: Rated): Indicator<State> => ({
  id: `participation-${rated === "petitionOffice" ? "petition-office" : "competent-body"}`,
  falls: ({ concluded }) => concluded?.rateUntil ?? null,
  counts: ({ ratings }) => ratings[rated] !== null
})

/** 参评率 of the petition office. @since 0.1.0 */
export const participationOffice = participation("petitionOffice")

/** 参评率 of the competent body. @since 0.1.0 */
export const participationBody = participation("competentBody")

/** 重复信访率: of all that were registered, those about the same facts as an earlier matter. @since 0.1.0 */
export const repeatRate: Indicator<State> = {
  id: "repeat-rate",
  falls: ({ registration }) => registration?.on ?? null,
  counts: ({ intake }) => intake?.repeat === true
}

/** 网信占比: of all that were registered, those that came in online. @since 0.1.0 */
export const onlineShare: Indicator<State> = {
  id: "online-share",
  falls: ({ registration }) => registration?.on ?? null,
  counts: ({ registration }) => registration?.channel === "online"
}

/**
 * 一次性化解率: of the first matters that were concluded, those no later matter repeats. The official formula was not
 * found, so this one is unconfirmed; the later matter must have been noted beside the earlier.
 *
 * @since 0.1.0
 */
export const settledAtOnce: Indicator<State> = initial({
  id: "settled-at-once",
  falls: ({ concluded }) => concluded?.on ?? null,
  counts: ({ links }) => !links.ties.some(({ as }) => as === "repeatedBy")
})

/** Every petition indicator, by its id. @since 0.1.0 */
export const petitionIndicators: ReadonlyArray<Indicator<State>> = [
  timelyForwarding,
  timelyForwardingByClock,
  timelyAcceptance,
  concludedInTime,
  satisfiedWithOffice,
  satisfiedWithBody,
  participationOffice,
  participationBody,
  repeatRate,
  onlineShare,
  settledAtOnce
]
