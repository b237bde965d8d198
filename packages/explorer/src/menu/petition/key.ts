/**
 * What tells two petitions apart: everything a later decision on the menu reads, beside the duties on the agenda.
 *
 * Each fact is written only as long as something may still be decided by it. Never written, because nothing is: what an
 * opinion said, how a call was answered, how often it was forwarded, who goes on for a petitioner, by which channel it
 * came.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import type { RuleBook } from "@lianxin/core/rule"
import { eraOn, type Key, type Scene } from "../Menu.ts"

type State = Petition.State

/** Nothing is decided in these by what the matter was. */
const ENDED: ReadonlySet<State["status"]> = new Set(["notAccepted", "ledAway", "ended", "withdrawn"])

/** Writes the key of a petition under a book. @since 0.1.0 */
export const writeKey =
  (book: RuleBook.RuleBook) =>
  ({ on, state }: Scene<State>, key: Key): void => {
    key.number(eraOn(book, state.registration?.on ?? on))
    key.word(state.status)
    if (state.registration === null || ENDED.has(state.status)) return
    key.word(state.kind)
    key.word(state.route)
    key.word(state.holder)
    key.word(state.body)
    if (Petition.isInHand(state)) inHand(state, key)
    else afterwards(state, key)
    if (state.intake !== null) intake(state.intake, state.status, key)
    clocks(state, key)
    for (const { as } of state.links.ties) key.word(as)
    for (const office of state.intake?.accused ?? []) key.word(office)
    if (state.course.hearings.length > 0) key.flag(state.course.hearings.at(-1) === on)
  }

const inHand = (
  { course, duties, objection, procedure, registration, rungs, status }: State,
  key: Key
): void => {
  key.word(procedure)
  key.word(objection)
  for (const post of course.recused) key.word(post)
  if (status === "registered") key.word(registration?.subject ?? null)
  if (status !== "accepted") {
    key.flag(course.assigned)
    key.flag(course.assisting.length > 0)
  }
  // A clock hung anew does not call a rung again that was called for the same duty.
  for (const rung of rungs) if (duties.some(({ id }) => rung.startsWith(id))) key.word(rung)
}

const intake = (
  { anonymous, repeat, signers, visitors }: NonNullable<State["intake"]>,
  status: State["status"],
  key: Key
): void => {
  key.flag(anonymous)
  const waits = status === "registered" || status === "forwarded" || status === "merged"
  if (waits || status === "accepted") key.flag(repeat)
  if (waits) key.flag((signers ?? 1) > 1 || (visitors ?? 1) > 1)
}

const clocks = ({ duties, ledger }: State, key: Key): void => {
  for (const duty in ledger) {
    const clock = ledger[duty]
    if (clock === undefined || (clock.pausedSince === null && !duties.some(({ id }) => id === duty))) continue
    key.word(duty)
    key.number(clock.extensions.length)
    key.flag(clock.stops.length > 0)
    key.day(clock.pausedSince)
  }
}

/** A matter within another stands where it stood, and its own clocks run. */
const afterwards = (state: State, key: Key): void => {
  const {
    course: { died },
    links: { merged },
    ratings,
    review,
    status
  } = state
  key.flag(died)
  key.flag(ratings.petitionOffice !== null)
  key.flag(ratings.competentBody !== null)
  if (status === "concluded") key.flag(review?.received.handling !== undefined)
  if (status === "reviewed") key.flag(review?.received.review !== undefined)
  key.word(review?.review?.office ?? null)
  key.word(review?.recheck?.office ?? null)
  if (merged === null) return
  key.word(merged.status)
  inHand(state, key)
}
