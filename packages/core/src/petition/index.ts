/**
 * Petitions 信访事项.
 *
 * @since 0.1.0
 */
export * as Command from "./command.ts"
export { EVALUATION_STATES, type EvaluationState, evaluationOn } from "./evaluation.ts"
export * as Event from "./event.ts"
export { petition } from "./Petition.ts"
export * as Needs from "./needs.ts"
export { BETWEEN } from "./speak.ts"
export { type Candidate, LAID, type Matter, standingOf, suggest, type Suggestion } from "./suggest.ts"
export { forwardShares, type Proposal, proposeRoute } from "./propose.ts"
export { NOTICES } from "./templates.ts"
export { type RefusalCode, REFUSALS } from "./refusals.ts"
export { isInHand, isOpen, isPending, responsible, type State } from "./state.ts"
export * as Words from "./words.ts"
