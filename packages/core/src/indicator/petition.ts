/**
 * The rates a petition office is assessed by 考核指标, as a production report counts them: the list, and those that only
 * share out what was registered or concluded.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { State } from "../petition/state.ts"
import { common, initial } from "./cohort.ts"
import type { Indicator } from "./Indicator.ts"
import * as OnTime from "./onTime.ts"
import * as Rating from "./rating.ts"

export * from "./onTime.ts"
export * from "./rating.ts"

const ofAllRegistered = {
  cohort: "dayOfRegistration",
  about: "petitionOffice",
  exclusions: common,
  source: "nationalReport",
  confidence: "known",
  rests: [],
  falls: ({ registration }: State) => registration?.on ?? null
} as const

/** 重复信访率: of all that were registered, those about the same facts as an earlier matter. @since 0.1.0 */
export const repeatRate: Indicator<State, "repeated" | "first"> = {
  ...ofAllRegistered,
  id: "repeat-rate",
  parts: [
    { id: "repeated", counts: true },
    { id: "first", counts: false }
  ],
  part: ({ intake }) => (intake?.repeat === true ? "repeated" : "first")
}

/** 网信占比: of all that were registered, those that came in online. @since 0.1.0 */
export const onlineShare: Indicator<State, "online" | "letter" | "visit"> = {
  ...ofAllRegistered,
  id: "online-share",
  parts: [
    { id: "online", counts: true },
    { id: "letter", counts: false },
    { id: "visit", counts: false }
  ],
  part: ({ registration }) => {
    const channel = registration?.channel
    return channel === "online" || channel === "letter" ? channel : "visit"
  }
}

/**
 * 一次性化解率: of the first matters that were concluded, those no later matter repeats by the day of the report. The
 * official formula was not found, so this one is unconfirmed; the later matter must have been noted beside the earlier.
 *
 * @since 0.1.0
 */
export const settledAtOnce: Indicator<State, "settled" | "repeatedLater"> = {
  id: "settled-at-once",
  cohort: "dayOfConclusion",
  about: "competentBody",
  parts: [
    { id: "settled", counts: true },
    { id: "repeatedLater", counts: false }
  ],
  exclusions: initial,
  source: "ownReading",
  confidence: "unconfirmed",
  rests: [],
  falls: ({ concluded }) => concluded?.on ?? null,
  part: ({ links }) => (links.ties.some(({ as }) => as === "repeatedBy") ? "repeatedLater" : "settled")
}

/** Every petition indicator, by its id. @since 0.1.0 */
export const petitionIndicators: ReadonlyArray<Indicator<State>> = [
  OnTime.timelyForwarding,
  OnTime.timelyForwardingByClock,
  OnTime.timelyAcceptance,
  OnTime.concludedInTime,
  Rating.satisfiedWithOffice,
  Rating.satisfiedWithBody,
  Rating.participationOffice,
  Rating.participationBody,
  repeatRate,
  onlineShare,
  settledAtOnce
]
