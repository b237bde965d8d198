/**
 * Hearings 听证: held at any stage, and left out of the count only where the rule says so, which is at recheck.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Ledger from "../../case/Ledger.ts"
import * as Duty from "../../case/Duty.ts"
import { addDays, type CalendarDate, daysBetween } from "../../time/CalendarDate.ts"
import type { Hear } from "../command.ts"
import { clockOfDuty, opinionDuty, responsible } from "../state.ts"
import type { Stage } from "../words.ts"
import {
  actingOffice,
  type Asked,
  dayWrong,
  type Decided,
  happened,
  refuse,
  rehung,
  stillPaused,
  wrongMoment
} from "./asked.ts"
import { stageOf } from "./review.ts"

/** Recorded when it is over, by the body that decides; days already left out are not left out again. */
export const hear = (asked: Asked<Hear>): Decided => {
  const { command, on, rules, state } = asked
  const { from, record, until } = command
  const stage = stageOf(state)
  if (stage === null) return wrongMoment(asked)
  const paused = stillPaused(asked, [opinionDuty(stage)])
  if (paused !== null) return paused
  return Result.flatMap(actingOffice(asked), ({ id: office }): Decided => {
    if (
      !rules.deciders.value.offices.includes(
        asked.basis.directory.offices.get(office)?.kind ?? "petitionOffice"
      )
    )
      return refuse("NOT_DECIDER", { office, asked: "Hear" }, rules.deciders)
    if (office !== responsible(state))
      return refuse("NOT_RESPONSIBLE", { office, responsible: responsible(state) })
    const notBefore = earliest(asked, stage)
    if (from < notBefore || from > on) return dayWrong(from, { notBefore, notAfter: on }, rules.hearing)
    if (until < from || until > on) return dayWrong(until, { notBefore: from, notAfter: on }, rules.hearing)
    const opens = leftOut(asked, stage)
    const excluded = opens.length === 0 ? 0 : daysOf(command)
    const what = { office, stage, from, until, record, excluded }
    return Result.succeed([{ ...happened(asked), _tag: "Heard", opens, closes: [], ...what }])
  })
}

/** Not before the stage began, nor on a day of the last hearing. */
const earliest = ({ on, state }: Asked<Hear>, stage: Stage): CalendarDate => {
  const begun = (stage === "handling" ? state.accepted?.on : state.review?.[stage]?.askedOn) ?? on
  const last = state.course.hearings.at(-1)
  const next = last === undefined ? begun : addDays(last, 1)
  return begun > next ? begun : next
}

const daysOf = ({ from, until }: Hear): number => daysBetween(from, until) + 1

/** The duty with its last day so many days later, where the rule leaves the days of a hearing out. */
const leftOut = (asked: Asked<Hear>, stage: Stage): ReadonlyArray<Duty.Duty> => {
  const { basis, command, rules, state } = asked
  const id = opinionDuty(stage)
  const duty = Duty.find(state.duties, id)
  const clock = clockOfDuty(state, id)
  if (duty === null || clock === null || !rules.hearing.value.excludedAt.includes(stage)) return []
  const without = Ledger.without(clock, { since: addDays(command.from, -1), until: command.until })
  return [rehung(asked, duty, Ledger.dueOf(without, basis.book.calendar))]
}
