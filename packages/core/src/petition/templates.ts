/**
 * The templates of petition notices 告知; `messages` writes the sentences.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Audience, Notice } from "../case/CaseType.ts"

/** The templates of petition notices. `messages` must have a sentence for each. @since 0.1.0 */
export const NOTICES = [
  "petition.registered",
  "petition.received",
  "petition.objected",
  "petition.accepted",
  "petition.notAccepted",
  "petition.extended",
  "petition.concluded",
  "petition.callDue",
  "petition.urged",
  "petition.supervised",
  "petition.vacancy",
  "petition.assigned",
  "petition.ledAway",
  "petition.simple",
  "petition.ordinary",
  "petition.reportedUp",
  "petition.resultReported",
  "petition.executed",
  "petition.extensionUndone",
  "petition.paused",
  "petition.resumed",
  "petition.reprojected",
  "petition.settled",
  "petition.mayAskReview",
  "petition.mayAskRecheck",
  "petition.reviewAsked",
  "petition.reviewEnded",
  "petition.reviewed",
  "petition.final",
  "petition.merged",
  "petition.answered",
  "petition.onItsOwn",
  "petition.corrected",
  "petition.withAccused",
  "petition.objectionAnswered",
  "petition.ended"
] as const
/** One of the templates. @since 0.1.0 */
export type Template = (typeof NOTICES)[number]

/** A notice of a template. @since 0.1.0 */
export const notice = (template: Template, to: Audience, params: Notice["params"]): Notice => ({
  template,
  to,
  params
})

/** Whoever brought the matter. @since 0.1.0 */
export const PETITIONER: Audience = { party: "petitioner" }
