/**
 * What petitions tell each other: who goes on within whom, what the one that leads has done, and what repeats or divides
 * what.
 *
 * It is told by notices, owed from the moment of the event and told at least once; so whoever hears something it knows
 * already asks nothing of itself.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseId } from "../case/Actor.ts"
import type { Notice, Told } from "../case/CaseType.ts"
import type { Fact } from "../case/Refusal.ts"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { Command } from "./command.ts"
import type { Event } from "./event.ts"
import { ownStatus, type State, struckOut } from "./state.ts"
import type { Ground, Tie } from "./words.ts"

/** The templates of what petitions tell each other; nobody reads them, so they have no sentence. @since 0.1.0 */
export const BETWEEN = ["petition.tie", "petition.untie", "petition.follow"] as const

const toCase = (to: CaseId, template: (typeof BETWEEN)[number], params: Notice["params"]): Notice => ({
  template,
  to: { case: to },
  params
})

/** What other cases are told of an event. @since 0.1.0 */
export const between = (event: Event, state: State): ReadonlyArray<Notice> => {
  switch (event._tag) {
    case "Merged":
      return [toCase(event.into, "petition.tie", { as: "leads" })]
    case "Unmerged":
      return [toCase(event.from, "petition.untie", { as: "leads" })]
    case "Registered": {
      const earlier = event.intake?.repeat === true ? event.intake.earlier : null
      const repeated = earlier === null ? [] : [toCase(earlier.caseId, "petition.tie", { as: "repeatedBy" })]
      return event.splitFrom === undefined
        ? repeated
        : [...repeated, toCase(event.splitFrom.caseId, "petition.tie", { as: "splitInto" })]
    }
    case "Linked":
      return event.as === "leads" ? followers([event.to], state) : []
    case "Accepted":
    case "NotAccepted":
    case "LedAway":
    case "Concluded":
    case "Settled":
    case "Withdrawn":
    case "DeathRecorded":
    case "Followed":
      return state.links.ties.length === 0 ? [] : followers(ledBy(state), state)
    default:
      return []
  }
}

const ledBy = ({ links }: State): ReadonlyArray<CaseId> =>
  links.ties.flatMap(({ as, to }) => (as === "leads" ? [to] : []))

const followers = (cases: ReadonlyArray<CaseId>, state: State): ReadonlyArray<Notice> => {
  const done = doneFor(state)
  return done === null ? [] : cases.map((to) => toCase(to, "petition.follow", done))
}

/** Grounds that lie in the matter and so hold for all who brought it; the others lie in one petitioner's case. */
const SHARED: ReadonlySet<Ground | null> = new Set<Ground | null>([
  "NOT_COMPETENT",
  "STATUTORY_ROUTE",
  "LITIGATION",
  "DISCIPLINE"
])

/** What the matter that leads has done that holds for those within it; null as long as they wait. */
const doneFor = (state: State): Record<string, Fact> | null => {
  const { accepted, body: office, concluded, course, kind, lastAt, refusedOn, registration, route } = state
  const common = { office, kind, route, on: accepted?.on ?? registration?.on ?? null }
  switch (ownStatus(state)) {
    case "registered":
    case "forwarded":
    case "unregistered":
    case "merged":
      return null
    case "accepted":
      return { ...common, did: "accepted" }
    case "notAccepted":
      return SHARED.has(refusedOn)
        ? { ...common, did: "notAccepted", ground: refusedOn, goTo: course.goTo ?? null }
        : { ...common, did: "released" }
    case "ledAway":
      return { ...common, did: "ledAway", door: course.door, goTo: course.goTo ?? null }
    case "settled":
    case "withdrawn":
    case "ended":
      return { ...common, did: "released" }
    case "concluded":
    case "inReview":
    case "reviewed":
    case "inRecheck":
    case "final": {
      if (concluded === null || concluded.result === "settlement" || lastAt === null)
        return { ...common, did: "released" }
      const { by, on, opinion, result } = concluded
      const acceptedOn = accepted?.on ?? null
      return { ...common, did: "concluded", on, acceptedOn, decidedBy: by, result, opinion }
    }
  }
}

const decode = Schema.decodeUnknownOption(Command)
const TIES: ReadonlySet<unknown> = new Set<Tie>(["leads", "repeatedBy", "splitInto"])

/** The command a petition asks of itself when it has been told something; null where there is nothing left to do. @since 0.1.0 */
export const hear = ({ at, from, params, template }: Told, state: State): Command | null => {
  const asked = asks(template, from, params, state)
  if (asked === null) return null
  const said = Object.entries({ ...params, ...asked, at, by: "clock" }).filter(([, value]) => value !== null)
  return Option.getOrNull(decode(Object.fromEntries(said)))
}

const asks = (template: string, from: CaseId, params: Notice["params"], { links }: State) => {
  const { ["as"]: as, ["did"]: did } = params
  const { merged, ties } = links
  switch (template) {
    case "petition.tie":
      return TIES.has(as) && !ties.some((tie) => tie.to === from && tie.as === as)
        ? { _tag: "Link", to: from }
        : null
    case "petition.untie":
      return ties.some((tie) => tie.to === from && struckOut(tie.as, "leads"))
        ? { _tag: "Unlink", to: from }
        : null
    case "petition.follow":
      return merged?.into !== from || (did === "accepted" && merged.status === "accepted")
        ? null
        : { _tag: "Follow", into: from }
    default:
      return null
  }
}
