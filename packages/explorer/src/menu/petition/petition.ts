/**
 * The menu of a petition: every command of its language, each with the people and words that matter to it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { CalendarDate } from "@lianxin/core/time"
import { type Menu, type MenuFor, type Scene, versionChanges } from "../Menu.ts"
import * as Beside from "./beside.ts"
import { type Asks, type Cast, castOf } from "./cast.ts"
import * as Handling from "./handling.ts"
import * as Intake from "./intake.ts"
import { writeKey } from "./key.ts"
import * as Review from "./review.ts"
import * as Routing from "./routing.ts"

type Command = Petition.Command.Command
type PetitionMenu = Menu<Command, Petition.State>

/** A command that joins the language and is missing here does not compile. */
const ASKS: { readonly [Tag in Command["_tag"]]: Asks<Tag> } = {
  Register: Intake.register,
  Classify: Intake.classify,
  Forward: Routing.forward,
  Object: Routing.object,
  AnswerObjection: Routing.answerObjection,
  Accept: Handling.accept,
  Refuse: Handling.refuse,
  Extend: Handling.extend,
  Conclude: Handling.conclude,
  Evaluate: Review.evaluate,
  Withdraw: Beside.withdraw,
  Urge: Beside.urge,
  LeadAway: Intake.leadAway,
  SwitchToOrdinary: Routing.switchToOrdinary,
  ReportUp: Handling.reportUp,
  ReportResult: Handling.reportResult,
  ReportExecution: Handling.reportExecution,
  Recuse: Beside.recuse,
  UndoExtension: Handling.undoExtension,
  Pause: Handling.pause,
  Resume: Handling.resume,
  Reproject: Handling.reproject,
  Hear: Handling.hear,
  Settle: Handling.settle,
  Deliver: Review.deliver,
  AskReview: Review.askReview,
  ReviewOpinion: Review.reviewOpinion,
  AskRecheck: Review.askRecheck,
  RecheckOpinion: Review.recheckOpinion,
  RecordDeath: Beside.recordDeath,
  Merge: Beside.merge,
  Unmerge: Beside.unmerge,
  Follow: Beside.follow,
  Link: Beside.link,
  Unlink: Beside.unlink,
  Correct: Intake.correct,
  Wake: Beside.wake
}

type AnyAsks = (cast: Cast) => ReadonlyArray<Command>
const EVERY: ReadonlyArray<AnyAsks> = Object.values(ASKS) as ReadonlyArray<AnyAsks>
const ALONGSIDE: ReadonlySet<string> = new Set(["Link", "Merge", "Recuse"])
const AFTER_LINK = [ASKS.Link, ASKS.Unlink] as ReadonlyArray<AnyAsks>
const LEADING = [ASKS.Unlink, ASKS.Merge, ASKS.LeadAway] as ReadonlyArray<AnyAsks>
const WITHIN = [ASKS.Follow, ASKS.Unmerge, ASKS.Withdraw] as ReadonlyArray<AnyAsks>
const AFTER_RECUSAL: ReadonlyArray<AnyAsks> = [
  ...Object.entries(ASKS).flatMap(([tag, asks]) => (ALONGSIDE.has(tag) ? [] : [asks as AnyAsks])),
  Beside.byHead
]

/**
 * What only stands beside a matter is not carried through a whole life: a note of another matter is made and struck out,
 * one that leads another is told so and led away, one that goes on within another follows it or comes out, and where
 * somebody stands aside nothing else is set beside it.
 */
const worthAsking = ({ course, links }: Petition.State): ReadonlyArray<AnyAsks> => {
  if (links.merged !== null) return WITHIN
  const [tie] = links.ties
  if (tie !== undefined) return tie.as === "leads" ? LEADING : AFTER_LINK
  return course.recused.length > 0 ? AFTER_RECUSAL : EVERY
}

const asks: PetitionMenu["asks"] = (scene) => {
  const cast = castOf(scene)
  const all: Array<Command> = []
  for (const of of worthAsking(scene.state)) for (const command of of(cast)) all.push(command)
  return all
}

/** The menu of a petition under a book. @since 0.1.0 */
export const petitionMenu: MenuFor<Command, Petition.State> = (book) => ({
  commands: Object.keys(ASKS).filter((tag) => tag !== "Wake"),
  refusals: Petition.REFUSALS,
  fortunes: ["Withdraw", "RecordDeath", "Merge", "Follow"],
  parties: ["petitioner"],
  asks,
  fences: fencesOf(versionChanges(book)),
  key: writeKey(book)
})

/** The law of the first day stays with a petition, so that a new version matters only before it has begun. */
const fencesOf =
  (changes: ReadonlyArray<CalendarDate.CalendarDate>) =>
  ({ state }: Scene<Petition.State>): ReadonlyArray<CalendarDate.CalendarDate> => {
    if (state.registration === null) return changes
    const paused = Object.values(state.ledger).flatMap(({ pausedSince }) => pausedSince ?? [])
    return paused.map((day) => CalendarDate.addDays(day, 10))
  }
