/**
 * Answers a petition command with the events it causes, or with the reason it may not happen.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Basis } from "../../case/Basis.ts"
import { rulesOn } from "../../rule/RuleBook.ts"
import { dayOf } from "../../time/Instant.ts"
import type { Command } from "../command.ts"
import type { Needs } from "../needs.ts"
import type { State } from "../state.ts"
import { type Decided, refuse } from "./asked.ts"
import { accept, conclude, extend, refuseMatter } from "./handling.ts"
import { classify, register } from "./intake.ts"
import { evaluate, withdraw } from "./petitioner.ts"
import { answerObjection, forward, object } from "./routing.ts"
import { urge, wake } from "./supervision.ts"

/** Total: every command in every state has an answer. @since 0.1.0 */
export const decide = (command: Command, state: State, basis: Basis<Needs>): Decided => {
  const on = dayOf(command.at, basis.book.zone)
  if (state.registration === null && command._tag !== "Register") {
    return command._tag === "Wake"
      ? Result.succeed([])
      : refuse("WRONG_MOMENT", { asked: command._tag, found: state.status })
  }
  const registeredOn = state.registration?.on ?? on
  const rules = rulesOn(basis.book, registeredOn)
  if (rules === null) return refuse("NO_RULES_YET", { on: registeredOn, from: basis.book.eras[0]?.from ?? null })
  const asked = { state, basis, rules, on }
  switch (command._tag) {
    case "Register":
      return register({ ...asked, command })
    case "Classify":
      return classify({ ...asked, command })
    case "Forward":
      return forward({ ...asked, command })
    case "Object":
      return object({ ...asked, command })
    case "AnswerObjection":
      return answerObjection({ ...asked, command })
    case "Accept":
      return accept({ ...asked, command })
    case "Refuse":
      return refuseMatter({ ...asked, command })
    case "Extend":
      return extend({ ...asked, command })
    case "Conclude":
      return conclude({ ...asked, command })
    case "Evaluate":
      return evaluate({ ...asked, command })
    case "Withdraw":
      return withdraw({ ...asked, command })
    case "Urge":
      return urge({ ...asked, command })
    case "Wake":
      return wake({ ...asked, command })
  }
}
