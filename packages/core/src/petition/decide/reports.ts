/**
 * Reports that are owed: of an urgent matter upward 上报, of an assigned result 办结报告, of execution 执行情况; and who
 * stands aside 回避.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Actor from "../../case/Actor.ts"
import * as Duty from "../../case/Duty.ts"
import { standing } from "../../directory/Directory.ts"
import type { Recuse, ReportExecution, ReportResult, ReportUp } from "../command.ts"
import { actingOffice, type Asked, type Decided, happened, isLate, refuse } from "./asked.ts"

type Report = ReportUp | ReportResult | ReportExecution

const reporting =
  (duty: "reportUp" | "resultReport" | "execute") =>
  (asked: Asked<Report>): Decided => {
    const owed = Duty.find(asked.state.duties, duty)
    if (owed === null) return refuse("NOT_ASKED", { duty })
    return Result.flatMap(actingOffice(asked), ({ id: office }): Decided => {
      if (office !== owed.owner) return refuse("NOT_RESPONSIBLE", { office, responsible: owed.owner })
      const moves = { opens: [], closes: [duty] }
      const { report } = asked.command
      const late = isLate(asked, duty)
      return Result.succeed([{ ...happened(asked), _tag: "Reported", ...moves, duty, office, report, late }])
    })
  }

export const reportUp = reporting("reportUp")
export const reportResult = reporting("resultReport")
export const reportExecution = reporting("execute")

/** The head decides for the staff; for a head the superior office's head, or the body's others, as the rule says. */
export const recuse = (asked: Asked<Recuse>): Decided => {
  const { basis, command, rules, state } = asked
  const seat = Actor.postOf(basis.directory, command.post)
  const decider = Actor.postOf(basis.directory, command.by)
  if (seat === null) return refuse("UNKNOWN_POST", { post: command.post })
  if (state.course.recused.includes(seat.id)) return refuse("RECUSAL", { post: seat.id }, rules.recusal)
  return Result.flatMap(actingOffice(asked), (office): Decided => {
    const { decider: rank, headBy } = rules.recusal.value
    const ofHead = standing(seat.rank) >= standing(rank)
    const superior = basis.directory.offices.get(seat.office)?.superior
    const wanted = ofHead && headBy === "superior" && superior !== undefined ? superior : seat.office
    const high = decider !== null && (standing(decider.rank) >= standing(rank) || wantsOthers(ofHead, headBy))
    if (office.id !== wanted || !high || seat.id === command.by)
      return refuse("NOT_HEAD", { post: seat.id, office: wanted, rank }, rules.recusal)
    const moves = Duty.still
    return Result.succeed([
      { ...happened(asked), _tag: "Recused", ...moves, post: seat.id, why: command.why }
    ])
  })
}

const wantsOthers = (ofHead: boolean, headBy: "superior" | "ownBody"): boolean =>
  ofHead && headBy === "ownBody"
