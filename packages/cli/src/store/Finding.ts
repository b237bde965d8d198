/**
 * Something that is wrong in a store: the case, the place in it, and what was found there.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** What can be wrong. Only `summary`, `wakeAt` and `columns` follow from the history and can be put right. @since 0.1.0 */
export type Code =
  | "file"
  | "reference"
  | "columns"
  | "feed"
  | "worklist"
  | "letters"
  | "unreadableCase"
  | "gap"
  | "repeated"
  | "missingFromFeed"
  | "unlisted"
  | "unreadableEntry"
  | "unknownType"
  | "summary"
  | "wakeAt"
  | "noCase"

/** One thing that is wrong. @since 0.1.0 */
export interface Finding {
  readonly code: Code
  readonly caseId: string | null
  /** `entry 3`, `summary.status`, `notice c1#2.0`; empty for a case as a whole. */
  readonly place: string
  readonly detail: string
  readonly repaired: boolean
}

/** @since 0.1.0 */
export const finding = (code: Code, caseId: string | null, place: string, detail = ""): Finding => ({
  code,
  caseId,
  place,
  detail,
  repaired: false
})
