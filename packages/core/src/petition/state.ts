/**
 * What is true of a petition.
 *
 * Facts only, each in one place; what a day makes of them (overdue, in time) is asked, not kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { PersonId } from "../case/Actor.ts"
import type { Duty } from "../case/Duty.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { Instant } from "../time/Instant.ts"
import type * as Words from "./words.ts"

/** What was written down at registration. @since 0.1.0 */
export interface Registration {
  readonly at: Instant
  readonly on: CalendarDate
  readonly office: string
  readonly channel: Words.Channel
  readonly subject: string
  readonly place: string
  readonly petitioner: PersonId | null
}

/** An act with a limit: when it was done, and the last day it had. @since 0.1.0 */
export interface Done {
  readonly at: Instant
  readonly on: CalendarDate
  /** Null where the law sets no limit. */
  readonly lastDay: CalendarDate | null
}

/** A rating and the day it was given. @since 0.1.0 */
export interface Rating {
  readonly grade: Words.Grade
  readonly on: CalendarDate
}

/** Everything that is true of a petition. @since 0.1.0 */
export interface State {
  readonly status: Words.Status
  readonly lastAt: Instant | null
  readonly duties: ReadonlyArray<Duty>
  readonly registration: Registration | null
  readonly kind: Words.Kind | null
  readonly route: Words.Route | null
  /** The petition office that holds the file and makes the calls. */
  readonly holder: string | null
  /** The body that must decide, once it has been sent one. */
  readonly body: string | null
  /** How often it was sent to a body. */
  readonly forwards: number
  readonly forwarded: Done | null
  readonly objection: "none" | "raised" | "declined"
  readonly accepted: Done | null
  /** How often the time for handling was extended, and by how many days in all. */
  readonly extensions: number
  readonly extensionDays: number
  readonly concluded: (Done & { readonly result: Words.Result }) | null
  readonly refusedOn: Words.Ground | null
  readonly ratings: { readonly [R in Words.Rated]: Rating | null }
  /** Rungs that have fired, as `duty/rung`, in order. */
  readonly rungs: ReadonlyArray<string>
  readonly calls: number
  readonly supervised: boolean
}

/** Nothing has happened yet. @since 0.1.0 */
export const initial: State = {
  status: "unregistered",
  lastAt: null,
  duties: [],
  registration: null,
  kind: null,
  route: null,
  holder: null,
  body: null,
  forwards: 0,
  forwarded: null,
  objection: "none",
  accepted: null,
  extensions: 0,
  extensionDays: 0,
  concluded: null,
  refusedOn: null,
  ratings: { petitionOffice: null, competentBody: null },
  rungs: [],
  calls: 0,
  supervised: false
}

/** Whether somebody still has to do something about it. @since 0.1.0 */
export const isOpen = ({ status }: State): boolean =>
  status === "registered" || status === "forwarded" || status === "accepted"
