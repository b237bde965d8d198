/**
 * What is worth asking of the body that has the matter: accepting, refusing, its clock, hearings, and how it ends.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Asks, type Cast, DOCUMENT } from "./cast.ts"

const isUnanswered = ({ state, status }: Cast): boolean =>
  status === "forwarded" || (status === "registered" && state.body !== null)

/** @since 0.1.0 */
export const accept: Asks<"Accept"> = (cast) => {
  const { at, clerk, handler: by, stranger } = cast
  const as = { _tag: "Accept", at, by } as const
  return isUnanswered(cast) ? [as, { ...as, by: clerk }, { ...as, by: stranger }] : [as]
}

/** @since 0.1.0 */
export const refuse: Asks<"Refuse"> = (cast) => {
  const { at, handler: by } = cast
  const as = { _tag: "Refuse", at, by, ground: "LITIGATION" } as const
  return isUnanswered(cast) ? [as, { ...as, ground: "DISCIPLINE" }, { ...as, ground: "NOT_COMPETENT" }] : [as]
}

/** @since 0.1.0 */
export const extend: Asks<"Extend"> = ({ at, handler: by, head, status }) => {
  const as = { _tag: "Extend", at, by, days: 30, approvedBy: head, reasonTold: true } as const
  if (status !== "accepted") return [as]
  return [as, { ...as, days: 91 }, { ...as, approvedBy: by }, { ...as, reasonTold: false }]
}

/** @since 0.1.0 */
export const undoExtension: Asks<"UndoExtension"> = ({ at, handler: by, head }) => [
  { _tag: "UndoExtension", at, by, approvedBy: head, why: DOCUMENT }
]

const CLOCKS = ["conclude", "acceptance", "recheckOpinion"] as const

/** @since 0.1.0 */
export const pause: Asks<"Pause"> = ({ acting: by, at, state }) =>
  CLOCKS.filter((duty, i) => i === 0 || state.duties.some(({ id }) => id === duty)).map((duty) => ({
    _tag: "Pause",
    at,
    by,
    duty,
    why: DOCUMENT
  }))

/** @since 0.1.0 */
export const resume: Asks<"Resume"> = ({ acting: by, at, state }) =>
  CLOCKS.filter((duty, i) => i === 0 || state.ledger[duty] !== undefined).map((duty) => ({
    _tag: "Resume",
    at,
    by,
    duty
  }))

/** @since 0.1.0 */
export const reproject: Asks<"Reproject"> = ({ at, clerk: by }) => [{ _tag: "Reproject", at, by }]

const IN_STAGE: ReadonlySet<Cast["status"]> = new Set(["accepted", "inReview", "inRecheck"])

/** Held today; or said to have ended before it began, or held by somebody else. @since 0.1.0 */
export const hear: Asks<"Hear"> = ({ acting: by, at, clerk, on, status, stranger, yesterday }) => {
  const as = { _tag: "Hear", at, by, from: on, until: on, record: DOCUMENT } as const
  if (!IN_STAGE.has(status)) return [as]
  return [as, { ...as, until: yesterday }, { ...as, by: clerk }, { ...as, by: stranger }]
}

/** @since 0.1.0 */
export const conclude: Asks<"Conclude"> = ({ at, handler: by, nextMonth, status, stranger, yesterday }) => {
  const as = { _tag: "Conclude", at, by, result: "support" } as const
  if (status !== "accepted") return [as]
  return [as, { ...as, executeBy: nextMonth }, { ...as, executeBy: yesterday }, { ...as, by: stranger }]
}

/** @since 0.1.0 */
export const settle: Asks<"Settle"> = ({ at, handler: by }) => [
  { _tag: "Settle", at, by, agreement: DOCUMENT }
]

/** By the office it was asked of: the one that registered, and whoever has the matter for the rest. @since 0.1.0 */
export const reportUp: Asks<"ReportUp"> = ({ at, state, stranger }) => {
  const as = {
    _tag: "ReportUp",
    at,
    by: `clerk@${state.registration?.office ?? "desk"}`,
    report: DOCUMENT
  } as const
  return state.duties.some(({ id }) => id === "reportUp") ? [as, { ...as, by: stranger }] : [as]
}

/** @since 0.1.0 */
export const reportResult: Asks<"ReportResult"> = ({ at, handler: by }) => [
  { _tag: "ReportResult", at, by, report: DOCUMENT }
]

/** @since 0.1.0 */
export const reportExecution: Asks<"ReportExecution"> = ({ at, handler: by }) => [
  { _tag: "ReportExecution", at, by, report: DOCUMENT }
]
