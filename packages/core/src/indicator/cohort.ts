/**
 * What the national report leaves out of every rate of petitions, and what "first registered" means.
 *
 * It counts letters, visits and online matters of 1 to 9999 persons that are no matter for the courts, each number once.
 * Of a matter that goes on in another it says nothing; counting it in that other one is our reading.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { State } from "../petition/state.ts"
import type { Channel } from "../petition/words.ts"
import type { Exclusion } from "./Indicator.ts"

const COUNTED: ReadonlySet<Channel> = new Set(["letter", "visit", "online"])
const MOST_PERSONS = 9999

const exclusion = (
  id: string,
  excludes: Exclusion<State>["excludes"],
  confidence: Exclusion<State>["confidence"] = "known"
): Exclusion<State> => ({ id, confidence, excludes })

/** Phone, fax, and what was handed down. */
const channel = exclusion(
  "channel",
  ({ registration }) => registration !== null && !COUNTED.has(registration.channel)
)

const persons = exclusion(
  "persons",
  ({ intake }) => Math.max(intake?.visitors ?? 1, intake?.signers ?? 1) > MOST_PERSONS
)

const litigation = exclusion(
  "litigation",
  ({ course, route }) => course.door === "litigation" || route === "litigation"
)

const merged = exclusion("merged", ({ links }) => links.merged !== null, "design")

const repeat = exclusion("repeat", ({ intake }) => intake?.repeat === true)

/** Left out of every rate. */
export const common: ReadonlyArray<Exclusion<State>> = [channel, persons, litigation, merged]

/** Left out of every rate of matters registered for the first time. */
export const initial: ReadonlyArray<Exclusion<State>> = [...common, repeat]

/** Not yet taken on, sent on or assigned by anybody. */
export const notHandled = exclusion(
  "notHandled",
  ({ accepted, course, forwarded }) => accepted === null && forwarded === null && !course.assigned
)
