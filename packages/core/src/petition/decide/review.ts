/**
 * Delivery 送达, review 复查 and recheck 复核: two levels above the opinion, and then it is final.
 *
 * Who gave an opinion never reviews it. What is asked late without a good cause is refused, and the opinion stands.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Duty from "../../case/Duty.ts"
import { existsOn, type Office, officeOf } from "../../directory/Directory.ts"
import type { AskRecheck, AskReview, Command, Deliver, RecheckOpinion, ReviewOpinion } from "../command.ts"
import type { DocumentId } from "../../case/Actor.ts"
import type { Event } from "../event.ts"
import { levelOf, opinionDuty, responsible, type State } from "../state.ts"
import type { ReviewEnd, Stage } from "../words.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  dayWrong,
  type Decided,
  happened,
  hasLimit,
  isLate,
  opened,
  openedFrom,
  openOnes,
  refuse,
  wrongMoment
} from "./asked.ts"

type Upper = "review" | "recheck"
type Ask = AskReview | AskRecheck

/** The stage whose reply is on its way to the petitioner, or null. */
const delivering = ({ status }: State): "handling" | "review" | null =>
  status === "concluded" ? "handling" : status === "reviewed" ? "review" : null

/** From the day the written reply was received the petitioner may ask the next level. */
export const deliver = (asked: Asked<Deliver>): Decided => {
  const { command, on, rules, state } = asked
  const stage = delivering(state)
  if (stage === null) return wrongMoment(asked)
  if (state.intake?.anonymous === true) return refuse("ANONYMOUS", {})
  if (state.review?.received[stage] !== undefined)
    return refuse("ALREADY_DELIVERED", { on: state.review.received[stage] })
  return Result.flatMap(actingOffice(asked), (office): Decided => {
    if (office.id !== state.holder && office.id !== responsible(state))
      return refuse("NOT_RESPONSIBLE", { office: office.id, responsible: responsible(state) })
    const { receivedOn = on } = command
    const issued = (stage === "handling" ? state.concluded : state.review?.review?.opinion)?.on ?? on
    if (receivedOn < issued || receivedOn > on)
      return dayWrong(receivedOn, { notBefore: issued, notAfter: on })
    const rule = stage === "handling" ? rules.reviewRequest : rules.recheckRequest
    const parties = { owner: "petitioner", supervisor: state.holder ?? office.id }
    const right = stage === "handling" ? "review" : "recheck"
    const opens = hasLimit(rules, state) ? [openedFrom(asked, receivedOn, right, rule, parties, "right")] : []
    return Result.succeed([{ ...happened(asked), _tag: "Delivered", opens, closes: [], stage, receivedOn }])
  })
}

/** Asked by the petitioner, or entered by the body that is asked. */
const asking =
  (stage: Upper, from: State["status"]) =>
  (asked: Asked<Ask>): Decided => {
    const { command, on, rules, state } = asked
    if (state.status === "final") return refuse("FINAL_RECHECK", {}, rules.grounds)
    if (state.status !== from) return wrongMoment(asked)
    if (!hasLimit(rules, state))
      return refuse("NO_REVIEW", { kind: state.kind, route: state.route }, rules.conclusionScope)
    const rule = stage === "review" ? rules.reviewRequest : rules.recheckRequest
    const used = state.review?.[stage] ?? null
    if (used !== null) return refuse("REVIEW_USED", { on: used.askedOn, office: used.office }, rule)
    const right = Duty.find(state.duties, stage)
    if (right === null) return refuse("NOT_DELIVERED", {})
    const until = right.due.day
    if (on > until && command.goodCause === undefined) return refuse("REVIEW_LATE", { on, until }, rule)
    return Result.flatMap(reviewer(asked), (office): Decided => {
      const term = stage === "review" ? rules.review : rules.recheck
      const parties = { owner: office.id, supervisor: state.holder ?? office.id }
      return Result.succeed([
        {
          ...happened(asked),
          _tag: "ReviewAsked",
          opens: [opened(asked, opinionDuty(stage), term, parties)],
          closes: [stage],
          stage,
          office: office.id,
          goodCause: command.goodCause ?? null
        }
      ])
    })
  }

export const askReview = asking("review", "concluded")
export const askRecheck = asking("recheck", "reviewed")

/** The body above the last one that spoke, or the one named where more than one may be asked. */
const reviewer = (asked: Asked<Ask>): Checked<Office> => {
  const { command, rules } = asked
  const may = reviewers(asked)
  const [only, second] = may
  if (only === undefined) return refuse("NO_REVIEWER", { body: lastToSpeak(asked.state) }, rules.reviewOffice)
  const named = command.to === undefined ? only : may.find(({ id }) => id === command.to)
  const offices = may.map(({ id }) => id).join(", ")
  if (named === undefined)
    return refuse("NOT_REVIEWER", { office: command.to ?? null, offices }, rules.reviewOffice)
  if (command.to === undefined && second !== undefined)
    return refuse("SEVERAL_REVIEWERS", { offices }, rules.reviewOffice)
  if (command.by === "petitioner") return Result.succeed(named)
  return Result.flatMap(actingOffice(asked), ({ id }) =>
    id === named.id
      ? Result.succeed(named)
      : refuse("NOT_REVIEWER", { office: id, offices }, rules.reviewOffice)
  )
}

const lastToSpeak = ({ body, review }: State): string | null => review?.review?.office ?? body

/** Every body that may be asked: the next higher one and, where the rule says so, the government it belongs to. */
const reviewers = ({ basis, on, rules, state }: Asked<Ask>): ReadonlyArray<Office> => {
  const { offices } = basis.directory
  const body = offices.get(lastToSpeak(state) ?? "")
  if (body === undefined) return []
  const government = [...offices.values()].find(
    ({ id, kind, place }) => kind === "government" && place === body.place && id !== body.id
  )
  const found = rules.reviewOffice.value.choices.map((choice) =>
    choice === "superior" ? offices.get(body.superior ?? "") : government
  )
  const done = state.review?.review?.office
  return [...new Set(found)].flatMap((office) => {
    if (office === undefined || !existsOn(office, on) || office.id === state.body || office.id === done)
      return []
    return state.intake?.accused.includes(office.id) === true ? [] : [office]
  })
}

const answering =
  (stage: Upper, status: State["status"]) =>
  (asked: Asked<ReviewOpinion | RecheckOpinion>): Decided => {
    const { command, rules, state } = asked
    if (state.status !== status) return wrongMoment(asked)
    const level = state.review?.[stage] ?? null
    return Result.flatMap(actingOffice(asked), ({ id: office }): Decided => {
      if (level === null || office !== level.office)
        return refuse("NOT_REVIEWER", { office, offices: level?.office ?? null }, rules.reviewOffice)
      const handler = [command.by, command.preparedBy].find(
        (post) => post !== undefined && handled(state, post)
      )
      if (handler !== undefined) return refuse("REVIEWER_IS_HANDLER", { post: handler }, rules.recusal)
      const aside = state.course.recused.find((post) => post === command.preparedBy)
      if (aside !== undefined) return refuse("RECUSAL", { post: aside }, rules.recusal)
      const { opinion = null, outcome } = command
      const duty = opinionDuty(stage)
      const moves = { opens: [], closes: [duty] }
      const late = isLate(asked, duty)
      return Result.succeed([
        { ...happened(asked), _tag: "Reviewed", ...moves, stage, office, outcome, opinion, late }
      ])
    })
  }

export const reviewOpinion = answering("review", "inReview")
export const recheckOpinion = answering("recheck", "inRecheck")

/** The review that is going on is over without an opinion; nothing where none is. */
export const reviewEnded = (
  asked: Asked<Command>,
  end: ReviewEnd,
  record: DocumentId | null
): ReadonlyArray<Event> => {
  const { state } = asked
  const stage = levelOf(state)
  const office = responsible(state)
  if (stage === null || office === null) return []
  const moves = { opens: [], closes: openOnes(asked, [opinionDuty(stage)]) }
  return [{ ...happened(asked), _tag: "ReviewEnded", ...moves, stage, office, end, record }]
}

/** Whoever gave an opinion below, or sits in the body that gave it. */
const handled = ({ body, concluded, review }: State, post: string): boolean => {
  const below = (review?.recheck ?? null) === null ? null : (review?.review ?? null)
  const office = officeOf(post)
  return post === concluded?.by || office === body || post === below?.opinion?.by || office === below?.office
}

/** The stage a matter is in, or null when nobody is deciding. */
export const stageOf = (state: State): Stage | null =>
  state.status === "accepted" ? "handling" : levelOf(state)
