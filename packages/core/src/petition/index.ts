/**
 * Petitions 信访事项.
 *
 * @since 0.1.0
 */
export * as Command from "./command.ts"
export * as Event from "./event.ts"
export { petition } from "./Petition.ts"
export * as Needs from "./needs.ts"
export { NOTICES } from "./read.ts"
export { type RefusalCode, REFUSALS } from "./refusals.ts"
export { isOpen, type State } from "./state.ts"
export * as Words from "./words.ts"
