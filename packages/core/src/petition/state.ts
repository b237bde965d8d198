/**
 * What is true of a petition.
 *
 * Facts only, each in one place; what a day makes of them (overdue, in time) is asked, not kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseId, DocumentId, PersonId } from "../case/Actor.ts"
import { type Clock, clockOf } from "../case/Ledger.ts"
import type { Duty } from "../case/Duty.ts"
import type { PostId } from "../directory/Directory.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { Instant } from "../time/Instant.ts"
import type { Intake } from "./event.ts"
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

/** The opinion, or the agreement in its place. @since 0.1.0 */
export interface Concluded extends Done {
  readonly result: Words.Result | "settlement"
  readonly opinion: DocumentId | null
  /** Who issued it; never the one who reviews it. */
  readonly by: string
  /** The last day on which the petitioner may rate, or null where there is no rating. */
  readonly rateUntil: CalendarDate | null
}

/** What happened beside the main road; most matters have none of it. @since 0.1.0 */
export interface Course {
  readonly assigned: boolean
  /** The bodies that help the one that leads. */
  readonly assisting: ReadonlyArray<string>
  /** Posts that stand aside. */
  readonly recused: ReadonlyArray<PostId>
  /** The last day of each hearing, in order. */
  readonly hearings: ReadonlyArray<CalendarDate>
  /** The petitioner has died. */
  readonly died: boolean
  /** Who goes on for a petitioner who has died. */
  readonly successor: PersonId | null
  readonly door: Words.Door | null
  /** Where the petitioner was told to turn, when it was turned away or led away; absent where nowhere. */
  readonly goTo?: string
  /** When the report of the result was made, where one was asked for. */
  readonly reported: ReadonlyArray<string>
}

/** One level above the opinion: who looks at it, and what was said. @since 0.1.0 */
export interface Level {
  readonly office: string
  readonly askedOn: CalendarDate
  readonly opinion: (Done & { readonly outcome: Words.Outcome; readonly by: string }) | null
}

/** Review and recheck, once the first reply has been received. @since 0.1.0 */
export interface Review {
  /** The day each written reply was received. */
  readonly received: { readonly [S in Words.Stage]?: CalendarDate }
  readonly review: Level | null
  readonly recheck: Level | null
}

/** What other matters are to this one. @since 0.1.0 */
export interface Links {
  readonly ties: ReadonlyArray<{ readonly to: CaseId; readonly as: Words.Tie }>
  /** The matter it goes on in, since when, and where it stands by itself: its own clocks run on meanwhile. */
  readonly merged: {
    readonly into: CaseId
    readonly on: CalendarDate
    readonly status: Words.Status
    /** What merging closed; histories of the first days have it. */
    readonly duties: ReadonlyArray<Duty>
  } | null
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
  readonly wakeOn: CalendarDate | null
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
  readonly concluded: Concluded | null
  readonly refusedOn: Words.Ground | null
  readonly ratings: { readonly [R in Words.Rated]: Rating | null }
  /** Rungs that have fired, as `duty/rung`, in order. */
  readonly rungs: ReadonlyArray<string>
  readonly calls: number
  readonly supervised: boolean
  readonly procedure: Words.Procedure
  readonly intake: Intake | null
  readonly course: Course
  /** The clocks to which something was added or that stand still, by the duty they belong to. */
  readonly ledger: Readonly<Record<string, Clock>>
  readonly review: Review | null
  readonly links: Links
}

/** Nothing has happened yet. @since 0.1.0 */
export const initial: State = {
  status: "unregistered",
  lastAt: null,
  duties: [],
  wakeOn: null,
  registration: null,
  kind: null,
  route: null,
  holder: null,
  body: null,
  forwards: 0,
  forwarded: null,
  objection: "none",
  accepted: null,
  concluded: null,
  refusedOn: null,
  ratings: { petitionOffice: null, competentBody: null },
  rungs: [],
  calls: 0,
  supervised: false,
  procedure: "ordinary",
  intake: null,
  course: {
    assigned: false,
    assisting: [],
    recused: [],
    hearings: [],
    died: false,
    successor: null,
    door: null,
    reported: []
  },
  ledger: {},
  review: null,
  links: { ties: [], merged: null }
}

/** Whether somebody still has to do something about it. @since 0.1.0 */
export const isOpen = (state: State): boolean =>
  isPending(state) || state.status === "inReview" || state.status === "inRecheck"

/** Whether the petitioner has died and nobody goes on. @since 0.1.0 */
export const isGone = ({ died, successor }: Course): boolean => died && successor === null

/** Whether there is a petitioner who can be told: with a name, and alive or with somebody who goes on. @since 0.1.0 */
export const hasReader = ({ course, intake }: State): boolean => intake?.anonymous !== true && !isGone(course)

/** The level that is looking at the opinion below, or null. @since 0.1.0 */
export const levelOf = ({ status }: State): "review" | "recheck" | null =>
  status === "inReview" ? "review" : status === "inRecheck" ? "recheck" : null

/** Whether it is on the way to a first opinion. @since 0.1.0 */
export const isInHand = ({ status }: State): boolean =>
  status === "registered" || status === "forwarded" || status === "accepted"

/** Whether it waits for a first opinion, its own or that of the matter it goes on in. @since 0.1.0 */
export const isPending = (state: State): boolean => isInHand(state) || state.status === "merged"

/** Where it stands by itself, also while it goes on within another. @since 0.1.0 */
export const ownStatus = ({ links, status }: State): Words.Status =>
  status === "merged" ? (links.merged?.status ?? status) : status

/** With the office the petitioner was told to turn to, where one was named. @since 0.1.0 */
export const sentTo = (course: Course, goTo: string | null): Course =>
  goTo === null ? course : { ...course, goTo }

/** With one tie more. @since 0.1.0 */
export const tied = (links: Links, to: CaseId, as: Words.Tie): Links => ({
  ...links,
  ties: [...links.ties, { to, as }]
})

/** Whether striking a tie out, of one kind or of any a person may make, strikes this one out. @since 0.1.0 */
export const struckOut = (tie: Words.Tie, as: Words.Tie | undefined): boolean =>
  as === undefined ? tie !== "leads" : tie === as

/** Whether the body that has the matter is complained of in it. @since 0.1.0 */
export const isWithAccused = ({ body, intake }: State): boolean =>
  body !== null && intake !== null && intake.accused.includes(body)

/**
 * The one office that must act on it, or that acted last. With a body complained of nothing is left to do but to send the
 * matter elsewhere, and that is for the office that holds the file.
 *
 * @since 0.1.0
 */
export const responsible = (state: State): string | null => {
  const { body, holder, review, status } = state
  if (status === "inReview" || status === "reviewed") return review?.review?.office ?? body
  if (status === "inRecheck" || status === "final") return review?.recheck?.office ?? body
  return isWithAccused(state) ? holder : (body ?? holder)
}

/** The clock of a duty: as the ledger has it, or as its last day tells it. @since 0.1.0 */
export const clockOfDuty = ({ duties, ledger }: State, id: string): Clock | null => {
  const kept = ledger[id]
  if (kept !== undefined) return kept
  const duty = duties.find((one) => one.id === id)
  return duty === undefined ? null : clockOf(duty.due)
}

/** Whether the clock of a duty stands still. @since 0.1.0 */
export const isPaused = ({ ledger }: State, id: string): boolean => (ledger[id]?.pausedSince ?? null) !== null

/** The duty to give the opinion of a stage. @since 0.1.0 */
export const opinionDuty = (stage: Words.Stage): string =>
  stage === "handling" ? "conclude" : `${stage}Opinion`
