/**
 * The clock and the calls 督办.
 *
 * The clock says a rung is due and to whom; a person makes the call and records the answer. Neither moves a last day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Basis from "../../case/Basis.ts"
import * as Actor from "../../case/Actor.ts"
import * as Wake from "../../case/Wake.ts"
import { type Rank, standing } from "../../directory/Directory.ts"
import type { Urge } from "../command.ts"
import { isOpen } from "../state.ts"
import { type Asked, type Decided, petitionOffice, refuse, wrongMoment } from "./asked.ts"

export const wake = ({ basis, command, on, state }: Asked<Wake.Wake>): Decided =>
  Result.succeed(
    Wake.dueBy(state.duties, on, basis.directory).map(
      ({ act, callee, caller, duty, on, owner, rung, under }) => ({
        _tag: "Reminded" as const,
        at: command.at,
        by: command.by,
        duty,
        rung,
        act,
        on,
        under,
        owner,
        caller,
        callee
      })
    )
  )

export const urge = (asked: Asked<Urge>): Decided => {
  const { basis, command, state } = asked
  if (!isOpen(state)) return wrongMoment(asked)
  const office = petitionOffice(asked)
  if (Result.isFailure(office)) return Result.fail(office.failure)
  const caller = Actor.postOf(basis.directory, command.by)
  const callee = Actor.postOf(basis.directory, command.to)
  if (caller === null) return refuse("UNKNOWN_POST", { post: command.by })
  const called = Basis.actingOffice(basis, command.to, asked.on)
  if (callee === null || Result.isFailure(called)) return refuse("UNKNOWN_POST", { post: command.to })
  if (state.intake?.accused.includes(called.success.id) === true)
    return refuse("ACCUSED_RECIPIENT", { office: called.success.id })
  if (state.course.recused.includes(callee.id))
    return refuse("RECUSAL", { post: callee.id }, asked.rules.recusal)
  const mismatch = command.rung === undefined ? null : ranksFor(asked, command.rung, caller.rank, callee.rank)
  if (mismatch !== null) return mismatch
  return Result.succeed([
    {
      at: command.at,
      by: command.by,
      on: asked.on,
      _tag: "Urged",
      opens: [],
      closes: [],
      rung: command.rung ?? null,
      caller: caller.id,
      callerRank: caller.rank,
      callee: callee.id,
      calleeRank: callee.rank,
      answer: command.answer
    }
  ])
}

/** A rung wants its ranks on both sides, and its day must have come. */
const ranksFor = ({ rules, state }: Asked<Urge>, id: string, caller: Rank, callee: Rank): Decided | null => {
  const rule = [rules.ladder, rules.overdue].find(({ value }) => value?.rungs.some((rung) => rung.id === id))
  const rung = rule?.value?.rungs.find((rung) => rung.id === id)
  if (rule === undefined || rung === undefined || !state.rungs.some((fired) => fired.endsWith(`/${id}`))) {
    return refuse("RUNG_NOT_DUE", { rung: id }, rule ?? null)
  }
  if (standing(caller) < standing(rung.caller)) {
    return refuse("RANK_TOO_LOW", { rung: id, side: "caller", rank: caller, needed: rung.caller }, rule)
  }
  if (standing(callee) < standing(rung.callee)) {
    return refuse("RANK_TOO_LOW", { rung: id, side: "callee", rank: callee, needed: rung.callee }, rule)
  }
  return null
}
