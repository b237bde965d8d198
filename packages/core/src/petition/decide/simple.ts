/**
 * The simple procedure 简易办理 and the way back from it.
 *
 * It is chosen by a person and barred by facts the rule names. Leaving it puts the ordinary limit on the day of the first
 * receipt or acceptance, as if the simple one had never been.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Ledger from "../../case/Ledger.ts"
import * as Duty from "../../case/Duty.ts"
import type { InForce } from "../../rule/Rule.ts"
import type { Term } from "../../time/Term.ts"
import type { Classify, Command, Forward, SwitchToOrdinary } from "../command.ts"
import { clockOfDuty } from "../state.ts"
import type { Route, SimpleBar } from "../words.ts"
import {
  type Asked,
  type Decided,
  happened,
  hasLimit,
  present,
  refuse,
  rehung,
  responsibleBody,
  stillPaused,
  wrongMoment
} from "./asked.ts"

interface About {
  readonly route?: Route | null
  readonly likelyRefused?: boolean
  readonly assigned?: boolean
  readonly assisting?: number
}

/** Why the simple procedure may not be chosen, or kept, or null. */
export const simpleFault = (asked: Asked<Command>, about: About) => {
  const { rules } = asked
  const scope = rules.simpleScope.value
  if (scope === null || rules.simpleAcceptance.value === null)
    return refuse("NOT_PROVIDED", { asked: "simple" }, rules.simpleScope)
  const why = bars(asked, about).find((bar) => scope.barredBy.includes(bar))
  return why === undefined ? null : refuse("SIMPLE_NOT_APPLICABLE", { why }, rules.simpleScope)
}

const bars = ({ state }: Asked<Command>, about: About): ReadonlyArray<SimpleBar> => {
  const { assigned = false, assisting = 0, likelyRefused = false, route = state.route } = about
  const found: Array<SimpleBar> = []
  if (assigned || state.course.assigned) found.push("assigned")
  if (assisting > 0 || state.course.assisting.length > 0) found.push("severalBodies")
  if (state.intake?.repeat === true) found.push("repeat")
  if (route !== null && route !== "petition") found.push("statutoryRoute")
  if (likelyRefused) found.push("likelyRefused")
  if ((state.intake?.signers ?? 1) > 1 || (state.intake?.visitors ?? 1) > 1) found.push("joint")
  return found
}

/** The clock that runs when the simple procedure is chosen, counted by its own term from the same day. */
export const passingOn = (asked: Asked<Classify | Forward>) => {
  for (const [id, may] of simpleClocks(asked)) {
    const rule = present(may)
    const opens = recounted(asked, id, rule)
    if (rule !== null && opens.length > 0) return { opens, term: rule.value }
  }
  return { opens: [] }
}

const simpleClocks = ({ rules: { simpleAcceptance, simplePassOn } }: Asked<Command>) =>
  [
    ["forward", simplePassOn],
    ["directReply", simpleAcceptance],
    ["acceptance", simpleAcceptance]
  ] as const

const recounted = (
  asked: Asked<Command>,
  id: string,
  rule: InForce<Term> | null
): ReadonlyArray<Duty.Duty> => {
  const duty = Duty.find(asked.state.duties, id)
  const clock = clockOfDuty(asked.state, id)
  if (duty === null || clock === null || rule === null) return []
  const changed = { ...clock, term: rule.value, under: rule.stamp }
  return [rehung(asked, duty, Ledger.dueOf(changed, asked.basis.book.calendar))]
}

/** The body leaves the simple procedure; its clocks are those of the ordinary one from their first day. */
export const switchToOrdinary = (asked: Asked<SwitchToOrdinary>): Decided => {
  const { command, rules, state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  const accepted = state.status === "accepted"
  if (!accepted && state.status !== "forwarded") return wrongMoment(asked)
  if (state.procedure !== "simple") return refuse("NOT_SIMPLE", {}, rules.simpleScope)
  const paused = stillPaused(asked, ["conclude", "acceptance"])
  if (paused !== null) return paused
  const limited = hasLimit(rules, state)
  const rule = accepted ? rules.conclusion : rules.acceptance
  const id = accepted ? "conclude" : "acceptance"
  const opens = accepted && !limited ? [] : recounted(asked, id, rule)
  return Result.succeed([
    {
      ...happened(asked),
      _tag: "SwitchedToOrdinary",
      opens,
      closes: accepted && !limited && Duty.find(state.duties, id) !== null ? [id] : [],
      term: opens.length === 0 ? null : rule.value,
      why: command.why
    }
  ])
}
