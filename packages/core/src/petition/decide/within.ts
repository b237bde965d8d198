/**
 * Matters handled together 并案: going on within another, coming out again, and doing as the matter that leads has done.
 *
 * No law stops a clock because matters are merged, so each keeps its own; the reply in the matter that leads is the reply to
 * all, and late for each by its own last day. An agreement, a withdrawal, a death there bind nobody else: the others go on by
 * themselves.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Duty from "../../case/Duty.ts"
import type { CalendarDate } from "../../time/CalendarDate.ts"
import type { Follow, Merge, Unmerge } from "../command.ts"
import type { EventOf } from "../event.ts"
import { isInHand, isPaused, type State } from "../state.ts"
import {
  type Asked,
  type Checked,
  dayWrong,
  type Decided,
  happened,
  isLate,
  namedOffice,
  openedFrom,
  openOnes,
  refuse,
  wrongMoment
} from "./asked.ts"
import { kept } from "./ends.ts"
import { timeForHandling, toRate } from "./handling.ts"
import { goesAlong } from "./routing.ts"

export const merge = (asked: Asked<Merge>): Decided => {
  const { into } = asked.command
  const { links } = asked.state
  if (!isInHand(asked.state)) return wrongMoment(asked)
  if (links.ties.some(({ as, to }) => as === "leads" && to === into)) return refuse("MERGED_ITSELF", { into })
  return kept(asked, () => ({ ...happened(asked), _tag: "Merged", ...Duty.still, into }))
}

/** Its clocks have gone on meanwhile: it has the last days it had. */
export const unmerge = (asked: Asked<Unmerge>): Decided => {
  const { command, state } = asked
  const { merged } = state.links
  if (merged === null) return wrongMoment(asked)
  const { duties, into } = merged
  return kept(asked, () => ({
    ...happened(asked),
    _tag: "Unmerged",
    opens: duties,
    closes: [],
    from: into,
    why: command.why
  }))
}

type Moves = Pick<EventOf<"Followed">, "opens" | "closes">

/** An accused body does not answer for itself: such a matter stays where it is, its clocks run, and a person sees it. */
export const follow = (asked: Asked<Follow>): Decided => {
  const { command, state } = asked
  const { did, into, on } = command
  const { merged } = state.links
  if (merged === null || merged.into !== into) return refuse("NOT_MERGED", { into })
  if (did === "accepted" && merged.status === "accepted") return wrongMoment(asked)
  if (on > asked.on) return dayWrong(on, { notAfter: asked.on })
  const missing = untold(command)
  if (missing !== null) return refuse("TOLD_IN_PART", { into, did, missing })
  const taking = taker(asked)
  if (Result.isFailure(taking)) return Result.fail(taking.failure)
  const office = taking.success
  const since = on > merged.on ? on : merged.on
  const about = {
    into,
    did,
    since,
    office,
    kind: state.kind ?? command.kind ?? null,
    route: state.kind === null ? (command.route ?? null) : state.route,
    acceptedOn: command.acceptedOn ?? null,
    decidedBy: command.decidedBy ?? null,
    result: command.result ?? null,
    opinion: command.opinion ?? null,
    ground: command.ground ?? null,
    goTo: mayGoTo(asked) ? (command.goTo ?? null) : null,
    door: command.door ?? null
  }
  const late = ANSWERS[did].some((duty) => isLate(asked, duty))
  return Result.succeed([
    { ...happened(asked), _tag: "Followed", ...moves(asked, about, since), ...about, late }
  ])
}

/** What an act says of itself wherever it is done; a matter that follows must be told it too. */
const SAYS: Readonly<Record<Follow["did"], "result" | "ground" | "door" | null>> = {
  accepted: null,
  concluded: "result",
  notAccepted: "ground",
  ledAway: "door",
  released: null
}

const untold = (command: Follow): string | null => {
  const says = SAYS[command.did]
  return says === null || command[says] !== undefined ? null : says
}

/**
 * The body this matter is with from now on. What is let go, or led to a procedure of its own, is with none that it was not
 * with before: the petition office that leads it away decides nothing, nor does whoever had the other matter.
 */
const taker = (asked: Asked<Follow>): Checked<string | null> => {
  const { did, office } = asked.command
  if (did === "released" || did === "ledAway" || office === undefined) return Result.succeed(null)
  return Result.flatMap(namedOffice(asked, office), ({ id, kind }): Checked<string | null> => {
    if (asked.state.intake?.accused.includes(id) === true) return refuse("ACCUSED_RECIPIENT", { office: id })
    const { deciders } = asked.rules
    return deciders.value.offices.includes(kind)
      ? Result.succeed(id)
      : refuse("NOT_DECIDER", { office: id, asked: "Follow" }, deciders)
  })
}

/** Nobody is sent to an office complained of, whatever the others are told. */
const mayGoTo = ({ command, state }: Asked<Follow>): boolean =>
  command.goTo === undefined || state.intake?.accused.includes(command.goTo) !== true

const ACCEPTED = ["forward", "directReply", "acceptance", "objection"] as const

/** The duties each of the acts fulfils. */
const ANSWERS: Readonly<Record<Follow["did"], ReadonlyArray<string>>> = {
  accepted: ACCEPTED,
  concluded: [...ACCEPTED, "conclude"],
  notAccepted: [...ACCEPTED, "conclude"],
  ledAway: [...ACCEPTED, "conclude"],
  released: []
}

const moves = (
  asked: Asked<Follow>,
  { kind, office, route }: Pick<EventOf<"Followed">, "kind" | "office" | "route">,
  since: CalendarDate
): Moves => {
  const { did } = asked.command
  const closes = openOnes(asked, ANSWERS[did])
  const as: Asked<Follow> = { ...asked, state: { ...asked.state, kind, route } }
  const body = office ?? asked.state.body ?? asked.state.holder ?? ""
  const passed = asked.state.duties
    .filter(
      (duty) => office !== null && goesAlong(duty) && !closes.includes(duty.id) && duty.owner !== office
    )
    .map((duty) => ({ ...duty, owner: body }))
  if (did === "concluded") return { opens: [...toRate(as, body), ...passed], closes }
  return { opens: did === "accepted" ? [...handlingTime(as, body, since), ...passed] : passed, closes }
}

/** The time for handling runs for every petitioner from the day the matter was taken on for that one. */
const handlingTime = (asked: Asked<Follow>, owner: string, since: CalendarDate): Moves["opens"] => {
  const term = isPaused(asked.state, "conclude") ? null : timeForHandling(asked)
  if (term === null) return []
  return [openedFrom(asked, since, "conclude", term, { owner, supervisor: holderOf(asked.state, owner) })]
}

const holderOf = ({ holder }: State, body: string): string => holder ?? body
