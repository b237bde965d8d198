/**
 * What does not belong here: a matter in hand below, one that is final, a visit too high or by too many, an accusation
 * before the accused; and the doors through which a matter leaves for a procedure of its own 引导.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { LEVELS, type Office, superiors } from "../../directory/Directory.ts"
import * as Responsibility from "../../responsibility/Responsibility.ts"
import type { LeadAway, Register } from "../command.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  type Decided,
  happened,
  isLate,
  namedOffice,
  openOnes,
  refuse,
  stillPaused,
  unknownAmong,
  wrongMoment
} from "./asked.ts"

/** Why this office may not register this matter, or null. */
export const notHere = (asked: Asked<Register>, office: Office) => {
  const { accused, channel, earlier } = asked.command
  if (accused !== undefined) {
    if (accused.includes(office.id)) return refuse("ACCUSED_RECIPIENT", { office: office.id })
    const unknown = unknownAmong(asked, accused)
    if (unknown !== null) return unknown
  }
  if (earlier !== undefined) {
    const fault = before(asked, office, earlier)
    if (fault !== null) return fault
  }
  return channel === "visit" ? visit(asked, office) : null
}

/**
 * New facts make a new matter of what was final; what is in hand below stays there with them, as long as its time there
 * lasts (2022 art. 19(3)).
 */
const before = (asked: Asked<Register>, office: Office, earlier: NonNullable<Register["earlier"]>) => {
  const { caseId, newFacts, standing, until } = earlier
  const { grounds } = asked.rules
  if (standing === "finalRecheck" && !newFacts) return refuse("FINAL_RECHECK", { earlier: caseId }, grounds)
  if (standing !== "inHand" || (until !== undefined && asked.on > until)) return null
  if (!isAbove(asked, office, earlier.body)) return null
  return refuse("DUP_SUPERIOR", { earlier: caseId, office: office.id, body: earlier.body ?? null }, grounds)
}

/** Whether this office stands above the body that has the matter; without its name the door's finding is taken as such. */
const isAbove = ({ basis }: Asked<Register>, office: Office, body: string | undefined): boolean => {
  const below = body === undefined ? undefined : basis.directory.offices.get(body)
  if (below === undefined) return true
  const above = superiors(basis.directory, below.id).some(({ id }) => id === office.id)
  return above || levelOf(basis, office) < levelOf(basis, below)
}

/** The place of an office among the levels, the highest first. */
const levelOf = ({ directory }: Asked<Register>["basis"], { place }: Office): number =>
  LEVELS.indexOf(directory.places.get(place)?.level ?? "grid")

/** In person only at the level of the body in charge or one above, and by so many at most; in writing anywhere. */
const visit = (asked: Asked<Register>, office: Office) => {
  const { basis, command, on, rules } = asked
  const { levelsUp, representatives } = rules.visits.value
  const { place, subject, visitors = 1 } = command
  if (visitors > representatives)
    return refuse("TOO_MANY_REPS", { visitors, most: representatives }, rules.visits)
  const found = Responsibility.named(basis.directory, { subject, place, on })
  const body = Result.isSuccess(found) ? basis.directory.offices.get(found.success) : undefined
  if (body === undefined || levelOf(basis, body) - levelOf(basis, office) <= levelsUp) return null
  const level = LEVELS[levelOf(basis, office)] ?? null
  return refuse("VISIT_LEVEL", { office: office.id, level, body: body.id }, rules.visits)
}

/** The petition office that holds the matter, or the body it came to directly, leads it where it belongs. */
export const leadAway = (asked: Asked<LeadAway>): Decided => {
  const { command, rules, state } = asked
  const { door } = command
  const office = leading(asked)
  if (Result.isFailure(office)) return Result.fail(office.failure)
  if (!rules.doors.value.doors.includes(door)) return refuse("DOOR_NOT_IN_LAW", { door }, rules.doors)
  const to = command.to === undefined ? null : namedOffice(asked, command.to)
  if (to !== null && Result.isFailure(to)) return Result.fail(to.failure)
  if (to !== null && state.intake?.accused.includes(to.success.id) === true)
    return refuse("ACCUSED_RECIPIENT", { office: to.success.id })
  const late = isLate(asked, "forward") || isLate(asked, "directReply")
  const moves = { opens: [], closes: openOnes(asked, ["forward", "directReply"]) }
  const where = { office: office.success.id, door, to: to?.success.id ?? null }
  return Result.succeed([{ ...happened(asked), _tag: "LedAway", ...moves, ...where, late }])
}

const leading = (asked: Asked<LeadAway>): Checked<Office> => {
  const { body, holder, status } = asked.state
  if (status !== "registered") return wrongMoment(asked)
  const paused = stillPaused(asked, ["forward", "directReply"])
  if (paused !== null) return paused
  return Result.flatMap(actingOffice(asked), (office) =>
    office.id === holder || office.id === body
      ? Result.succeed(office)
      : refuse("NOT_RESPONSIBLE", { office: office.id, responsible: body ?? holder })
  )
}
