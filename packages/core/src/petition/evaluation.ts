/**
 * Where a rating stands on a day 评价状态: 待评价 before the opinion, 未评价 while the window is open, 已评价, or
 * 超期未评价 from the day after the window closed.
 *
 * It is a question about a day and never kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import { isInHand, type State } from "./state.ts"
import type { Rated } from "./words.ts"

/** `none` for matters that are not rated. @since 0.1.0 */
export const EVALUATION_STATES = ["none", "awaiting", "unrated", "rated", "lapsed"] as const
/** One of {@link EVALUATION_STATES}. @since 0.1.0 */
export type EvaluationState = (typeof EVALUATION_STATES)[number]

/** Where the rating of one of the two stands on a day. @since 0.1.0 */
export const evaluationOn = (state: State, rated: Rated, today: CalendarDate): EvaluationState => {
  const { concluded, ratings } = state
  if (concluded === null) return isInHand(state) ? "awaiting" : "none"
  const until = concluded.rateUntil
  if (until === null) return "none"
  if (today < concluded.on) return "awaiting"
  const rating = ratings[rated]
  if (rating !== null && rating.on <= today) return "rated"
  return today > until ? "lapsed" : "unrated"
}
