/**
 * Where a rating stands on a day 评价状态: 未评价 as long as the window is open, 已评价, or 超期未评价.
 *
 * It is a question about a day and never kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { State } from "./state.ts"
import type { Rated } from "./words.ts"

/** `none` before there is an opinion, and for matters that are not rated. @since 0.1.0 */
export type EvaluationState = "none" | "awaiting" | "rated" | "lapsed"

/** Where the rating of one of the two stands on a day. @since 0.1.0 */
export const evaluationOn = (
  { concluded, ratings }: State,
  rated: Rated,
  today: CalendarDate
): EvaluationState => {
  if (ratings[rated] !== null) return "rated"
  const until = concluded?.rateUntil ?? null
  if (until === null) return "none"
  return today > until ? "lapsed" : "awaiting"
}
