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
import { type Office, type Rank, standing, superiors } from "../../directory/Directory.ts"
import type { Urge } from "../command.ts"
import { isOpen } from "../state.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  type Decided,
  petitionOffice,
  refuse,
  wrongMoment
} from "./asked.ts"

export const wake = ({ basis, command, on, state }: Asked<Wake.Wake>): Decided => {
  const { course, duties, intake } = state
  return Result.succeed(
    Wake.dueBy(duties, on, basis.directory, course.recused, intake?.accused).map(
      ({ accused, act, callee, caller, duty, on, owner, recused, rung, under }) => {
        const reminded = {
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
        }
        if (accused === undefined && recused === undefined) return reminded
        return {
          ...reminded,
          ...(recused === undefined ? {} : { recused }),
          ...(accused === undefined ? {} : { accused })
        }
      }
    )
  )
}

export const urge = (asked: Asked<Urge>): Decided => {
  const { basis, command, state } = asked
  if (!isOpen(state)) return wrongMoment(asked)
  const office = calling(asked)
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

/** A petition office; or an office above the one that holds the file, which stands in where nobody of it may call. */
const calling = (asked: Asked<Urge>): Checked<Office> => {
  const acting = actingOffice(asked)
  const above = superiors(asked.basis.directory, asked.state.holder ?? "")
  const isAbove = Result.isSuccess(acting) && above.some(({ id }) => id === acting.success.id)
  return isAbove ? acting : petitionOffice(asked)
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
