/**
 * Earlier petitions that may be the same matter 疑似重复, looked up and laid side by side for a person to decide.
 *
 * @since 0.1.0
 */
export { LIMITS } from "./earlier.ts"
export { type Earlier, isMet, laidFrom } from "./facts.ts"
export { COMPARED_SIGNS, similarity } from "./similarity.ts"
export { type Asked, type CannotSuggest, type Found, suggest } from "./suggest.ts"
export type { Texts, Uncompared } from "./texts.ts"
