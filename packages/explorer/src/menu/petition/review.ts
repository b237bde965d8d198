/**
 * What is worth asking once there is an opinion: delivering, rating, review and recheck.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate } from "@lianxin/core/time"
import { type Asks, type Cast, DOCUMENT } from "./cast.ts"

/** @since 0.1.0 */
export const deliver: Asks<"Deliver"> = ({ at, clerk: by, on, status, stranger }) => {
  const as = { _tag: "Deliver", at, by } as const
  if (status !== "concluded" && status !== "reviewed") return [as]
  return [as, { ...as, by: stranger }, { ...as, receivedOn: CalendarDate.addDays(on, 1) }]
}

/** The office is rated before the body: the other order leads to the same places. @since 0.1.0 */
export const evaluate: Asks<"Evaluate"> = ({ at, clerk, state }) => {
  const as = { _tag: "Evaluate", at, by: "petitioner", rated: "petitionOffice", grade: "satisfied" } as const
  if (state.ratings.petitionOffice === null) return [as, { ...as, by: clerk }]
  return [as, { ...as, rated: "competentBody" }]
}

/** Where more than one may be asked, the petitioner names one: the government next to the body, or the one above. */
const asking = ({ at, stranger }: Cast, isTime: boolean) => {
  const as = { at, by: "petitioner" as const }
  if (!isTime) return [as]
  return [
    as,
    { ...as, goodCause: DOCUMENT },
    { ...as, to: "government" },
    { ...as, to: "city-government" },
    { ...as, to: "desk" },
    { ...as, by: stranger }
  ]
}

/** @since 0.1.0 */
export const askReview: Asks<"AskReview"> = (cast) =>
  asking(cast, cast.status === "concluded").map((about) => ({ _tag: "AskReview", ...about }))

/** @since 0.1.0 */
export const askRecheck: Asks<"AskRecheck"> = (cast) =>
  asking(cast, cast.status === "reviewed").map((about) => ({ _tag: "AskRecheck", ...about }))

const opinion = ({ acting: by, at, handler, stranger }: Cast, isTime: boolean) => {
  const as = { at, by, outcome: "uphold" as const }
  return isTime ? [as, { ...as, preparedBy: handler }, { ...as, by: stranger }] : [as]
}

/** @since 0.1.0 */
export const reviewOpinion: Asks<"ReviewOpinion"> = (cast) =>
  opinion(cast, cast.status === "inReview").map((about) => ({ _tag: "ReviewOpinion", ...about }))

/** @since 0.1.0 */
export const recheckOpinion: Asks<"RecheckOpinion"> = (cast) =>
  opinion(cast, cast.status === "inRecheck").map((about) => ({ _tag: "RecheckOpinion", ...about }))
