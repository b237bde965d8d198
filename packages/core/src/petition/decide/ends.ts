/**
 * The ends and the ties of a matter: death of the petitioner, noting another matter beside it 关联, and putting right what
 * was entered wrongly 更正.
 *
 * All of them can be taken back, except death; none of them rewrites what was entered before.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Duty from "../../case/Duty.ts"
import { existsOn, type Office } from "../../directory/Directory.ts"
import type { Command, Correct, Link, RecordDeath, Unlink } from "../command.ts"
import type { Event } from "../event.ts"
import type * as Words from "../words.ts"
import { isOpen, isPaused, isPending, levelOf, ownStatus, struckOut } from "../state.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  type Decided,
  happened,
  hasLimit,
  openedFrom,
  refuse,
  unknownAmong,
  wrongMoment
} from "./asked.ts"
import { routeOf } from "./intake.ts"
import { reviewEnded } from "./review.ts"

/**
 * The petition office that holds the file, or the body that has the matter. Who looks at an opinion keeps neither: what it
 * finds wrong it says in its own opinion, and what it reviews it does not put right meanwhile.
 */
const keeper = (asked: Asked<Command>): Checked<Office> =>
  Result.flatMap(actingOffice(asked), (office) => {
    const { body, holder } = asked.state
    return office.id === holder || office.id === body
      ? Result.succeed(office)
      : refuse("NOT_RESPONSIBLE", { office: office.id, responsible: body ?? holder })
  })

/** One event, if the office that has the file or the matter asks for it. */
export const kept = (asked: Asked<Command>, event: () => Event): Decided =>
  Result.map(keeper(asked), () => [event()])

/** The news of a death comes to whoever deals with the petitioner now. */
const informed = (asked: Asked<RecordDeath>): Checked<Office> => {
  const level = levelOf(asked.state)
  return Result.flatMap(actingOffice(asked), (office) =>
    level !== null && office.id === asked.state.review?.[level]?.office
      ? Result.succeed(office)
      : keeper(asked)
  )
}

/**
 * Without a successor the matter ends, unless it must be investigated all the same; a review ends, and the opinion below
 * stands. With a successor everything goes on.
 */
export const recordDeath = (asked: Asked<RecordDeath>): Decided => {
  const { command, rules, state } = asked
  if (!isOpen(state) && state.concluded === null) return wrongMoment(asked)
  const { successor = null } = command
  const ends =
    successor === null &&
    isPending(state) &&
    (state.kind === null || rules.withdrawal.value.kinds.includes(state.kind))
  const closes = ends ? state.duties.map(({ id }) => id) : []
  const review = successor === null ? reviewEnded(asked, "died", null) : []
  return Result.map(informed(asked), () => [
    { ...happened(asked), _tag: "DeathRecorded", opens: [], closes, successor, ends },
    ...review
  ])
}

/** Another case tells of itself by the clock; the decision was taken there. */
const noted = (asked: Asked<Link | Unlink>, event: () => Event): Decided =>
  asked.command.by === "clock" ? Result.succeed([event()]) : kept(asked, event)

export const link = (asked: Asked<Link>): Decided => {
  const { as, by, to } = asked.command
  if (as === "leads" && by !== "clock") return refuse("TIE_BY_MERGING", { to })
  const same = (tie: Words.Tie): boolean => (by === "clock" ? tie === as : tie !== "leads")
  if (asked.state.links.ties.some((tie) => tie.to === to && same(tie.as)))
    return refuse("ALREADY_LINKED", { to })
  return noted(asked, () => ({ ...happened(asked), _tag: "Linked", ...Duty.still, to, as }))
}

export const unlink = (asked: Asked<Unlink>): Decided => {
  const { as, by, to } = asked.command
  if (as === "leads" && by !== "clock") return refuse("TIE_BY_MERGING", { to })
  if (!asked.state.links.ties.some((tie) => tie.to === to && struckOut(tie.as, as)))
    return refuse("NOT_LINKED", { to })
  const which = as === undefined ? {} : { as }
  return noted(asked, () => ({ ...happened(asked), _tag: "Unlinked", ...Duty.still, to, ...which }))
}

/** Never moves a clock, save that another kind or route may give or take the time for handling, from its first day. */
export const correct = (asked: Asked<Correct>): Decided => {
  const { basis, command, state } = asked
  const before = state.registration
  if (before === null) return wrongMoment(asked)
  const {
    channel = before.channel,
    kind = state.kind,
    place = before.place,
    subject = before.subject
  } = command
  const found = basis.directory.places.get(place)
  if (found === undefined || !existsOn(found, asked.on)) return refuse("UNKNOWN_PLACE", { place })
  const route = kind === null ? null : routeOf(kind, command.route ?? state.route ?? undefined)
  const accused = otherAccused(asked)
  const was = [before.channel, before.place, before.subject, state.kind, state.route].join(" ")
  if (was === [channel, place, subject, kind, route].join(" ") && accused === null)
    return refuse("NOTHING_CORRECTED", {})
  const fault = accused === null ? null : (unknownAmong(asked, accused) ?? nobodyLeft(asked, accused))
  if (fault !== null) return fault
  const time = timeForHandling(asked, hasLimit(asked.rules, { kind, route }))
  return kept(asked, () => ({
    ...happened(asked),
    _tag: "Corrected",
    ...time,
    channel,
    kind,
    place,
    route,
    subject,
    why: command.why,
    ...(accused === null ? {} : { accused })
  }))
}

/** The offices complained of, where they are others than were entered. */
const otherAccused = ({ command, state }: Asked<Correct>): ReadonlyArray<string> | null => {
  const { accused } = command
  const before = state.intake?.accused ?? []
  if (accused === undefined) return null
  return accused.length === before.length && accused.every((office) => before.includes(office))
    ? null
    : accused
}

/**
 * Somebody must be left who may act. Whoever looks at an opinion is not entered as complained of in the matter it looks at:
 * a complaint of that is a matter of its own.
 */
const nobodyLeft = ({ state }: Asked<Correct>, accused: ReadonlyArray<string>) => {
  const { body, holder, review } = state
  const level = levelOf(state)
  const looks = level === null ? null : (review?.[level]?.office ?? null)
  const mayAct = (office: string | null): boolean => office !== null && !accused.includes(office)
  if (looks !== null && !mayAct(looks)) return refuse("ACCUSED_HAS_IT", { office: looks })
  return mayAct(holder) || mayAct(body) ? null : refuse("ACCUSED_HAS_IT", { office: body ?? holder })
}

/** While it is handled in the ordinary procedure, whether it has a limit follows what it is. */
const timeForHandling = (asked: Asked<Correct>, limited: boolean) => {
  const { rules, state } = asked
  const { accepted, body, holder, procedure } = state
  const unmoved = { ...Duty.still, handling: "unmoved" as const }
  if (ownStatus(state) !== "accepted" || accepted === null || procedure === "simple") return unmoved
  const runs = Duty.find(state.duties, "conclude") !== null
  const has = runs || isPaused(state, "conclude")
  if (has === limited || body === null) return unmoved
  if (has) return { opens: [], closes: runs ? ["conclude"] : [], handling: "closed" as const }
  const parties = { owner: body, supervisor: holder ?? body }
  const duty = openedFrom(asked, accepted.on, "conclude", rules.conclusion, parties)
  return { opens: [duty], closes: [], handling: "opened" as const }
}
