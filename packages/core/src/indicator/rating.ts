/**
 * The rates of ratings 满意度评价: how many were satisfied of those who rated, how many rated of those who could.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { evaluationOn } from "../petition/evaluation.ts"
import type { State } from "../petition/state.ts"
import type { Grade, Rated } from "../petition/words.ts"
import { initial, notHandled } from "./cohort.ts"
import type { Indicator } from "./Indicator.ts"

const RULES = ["national/petition/evaluation", "national/petition/evaluation-scope"]
const SUFFIX = { petitionOffice: "petition-office", competentBody: "competent-body" } as const

/** Satisfied and basically satisfied, of those who rated within the period. */
const satisfied = (rated: Rated): Indicator<State, Grade> => ({
  id: `satisfied-with-${SUFFIX[rated]}`,
  cohort: "dayOfRating",
  about: rated,
  parts: [
    { id: "satisfied", counts: true },
    { id: "basicallySatisfied", counts: true },
    { id: "dissatisfied", counts: false }
  ],
  exclusions: [...initial, notHandled],
  source: "nationalReport",
  confidence: "known",
  rests: RULES,
  falls: (state) => state.ratings[rated]?.on ?? null,
  part: (state) => state.ratings[rated]?.grade ?? "dissatisfied"
})

/** 信访部门满意率, of those who rated. @since 0.1.0 */
export const satisfiedWithOffice = satisfied("petitionOffice")

/** 有权处理部门满意率, of those who rated. @since 0.1.0 */
export const satisfiedWithBody = satisfied("competentBody")

/** 已评价 of 已评价 and 超期未评价: whoever may still rate is not asked for yet. */
const participation = (rated: Rated): Indicator<State, "rated" | "lapsed"> => ({
  id: `participation-${SUFFIX[rated]}`,
  cohort: "lastDayToRate",
  about: rated,
  parts: [
    { id: "rated", counts: true },
    { id: "lapsed", counts: false }
  ],
  exclusions: [
    ...initial,
    {
      id: "windowOpen",
      confidence: "known",
      excludes: (state, today) => evaluationOn(state, rated, today) === "unrated"
    }
  ],
  source: "nationalReport",
  confidence: "known",
  rests: RULES,
  falls: ({ concluded }) => concluded?.rateUntil ?? null,
  part: ({ ratings }) => (ratings[rated] === null ? "lapsed" : "rated")
})

/** 参评率 of the petition office. @since 0.1.0 */
export const participationOffice = participation("petitionOffice")

/** 参评率 of the competent body. @since 0.1.0 */
export const participationBody = participation("competentBody")
