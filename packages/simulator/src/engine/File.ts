/**
 * A petition in hand 信访件, and what can still happen to it.
 *
 * The file is what moves between desks; whether an act may happen stands in its `state`, which only the core changes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Event, petition, type State, type Words } from "@lianxin/core/petition"
import type { Desk } from "./Desk.ts"
import type { Minute } from "./OfficeHours.ts"

/** What a petition brings with it. @since 0.1.0 */
export interface Brought {
  readonly channel: Words.Channel
  readonly subject: string
  readonly kind: Words.Kind
  readonly route: Words.Route | null
  readonly place: string
}

/** A rung that is due. @since 0.1.0 */
export type Reminded = Event.EventOf<"Reminded">
const NOTHING: ReadonlyArray<Reminded> = []

/** The number of a day since 1970; {@link NEVER} where there is none. @since 0.1.0 */
export type DayNumber = number
/** No such day. @since 0.1.0 */
export const NEVER = -1_000_000_000

/** A petition, from the morning of the day on which it comes in. @since 0.1.0 */
export interface File {
  readonly number: number
  readonly brought: Brought
  /** The petition office it is brought to. */
  readonly desk: Desk
  state: State
  /** What its office does next; `null` once nobody has to do anything. */
  step: "forward" | "answer" | "conclude" | null
  /** When it does so. Another plan makes the one before void. */
  planned: Minute
  plan: number
  /** Sent to the superior of the body it belongs to. */
  astray: boolean
  /** Whether its body will not accept it. */
  refused: boolean
  calls: number
  /** Rungs that are due and not yet acted on, and those of them somebody will call under. */
  reminded: ReadonlyArray<Reminded>
  toCall: ReadonlyArray<Reminded>
  /** The day it wakes by itself, and the day in the queue on which it looks whether that day has come. */
  wakeOn: DayNumber
  looksOn: DayNumber
  /** The last day of the duty that runs. */
  due: DayNumber
  /** Its place among the files in memory, below 0 before it is registered and after it is forgotten. */
  place: number
}

/** A petition as it comes in. @since 0.1.0 */
export const file = (number: number, brought: Brought, desk: Desk): File => ({
  number,
  brought,
  desk,
  state: petition.initial,
  step: null,
  planned: 0,
  plan: 0,
  astray: false,
  refused: false,
  calls: 0,
  reminded: NOTHING,
  toCall: NOTHING,
  wakeOn: NEVER,
  looksOn: NEVER,
  due: NEVER,
  place: -1
})

/**
 * Reads what a day's work will ask of a file, and says how much that is; only the reading matters.
 *
 * A file that has lain for weeks is far from the processor. Read in the morning, one after the other with nothing
 * waiting for the answer, many are fetched at a time; met in the course of the day, each would be waited for.
 *
 * @since 0.1.0
 */
export const readThrough = ({ due, number, place, plan, state }: File): number => {
  const { accepted, calls, duties, forwarded, lastAt, links, registration } = state
  const ends = due + number + place + plan + calls + links.ties.length
  const parts = lengthOf(registration?.at) + lengthOf(forwarded?.at) + lengthOf(accepted?.at)
  return ends + parts + lengthOf(lastAt) + lengthOf(duties[0]?.id)
}

const lengthOf = (text: string | null | undefined): number => text?.length ?? 0

/** Whether a duty runs, with a last day. @since 0.1.0 */
export const hasDuty = ({ due }: File): boolean => due !== NEVER

/** What can happen to a file. @since 0.1.0 */
export type Deed = "arrive" | "step" | "wake" | "remind" | "call" | "extend" | "withdraw" | "rate"
