/**
 * Supervision of those who must act 督办.
 *
 * @since 0.1.0
 */
export * as Ladder from "./Ladder.ts"
