/**
 * Every reason for which a petition command may not happen. `messages` must have a sentence for each.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** The codes, in the order in which a reader would look for them. @since 0.1.0 */
export const REFUSALS = [
  "OUT_OF_ORDER", // before the last event
  "WRONG_MOMENT", // not in this status
  "NO_RULES_YET", // before the rule book's first day
  "UNKNOWN_OFFICE",
  "UNKNOWN_POST",
  "UNKNOWN_PLACE",
  "NOBODY_IN_CHARGE",
  "SEVERAL_IN_CHARGE",
  "NOT_DECIDER", // the petition office guides and does not decide
  "NOT_RESPONSIBLE", // another body has it
  "NOT_PETITION_OFFICE", // only a petition office may
  "NOT_SENDER", // only the office that sent it may
  "NOT_PETITIONER",
  "NOT_CLASSIFIED",
  "SAME_OFFICE", // it is there already
  "NOT_PROVIDED", // the law of that day has no such right
  "OBJECTION_LATE",
  "REASONS_MISSING",
  "GROUND_NOT_IN_LAW",
  "NO_LIMIT", // nothing to extend
  "EXT_NOT_AUTHORISED",
  "REASON_NOT_NOTIFIED",
  "EXT_ALREADY_USED",
  "EXT_AFTER_DEADLINE",
  "EXT_TOO_LONG",
  "ALREADY_RATED",
  "EVALUATION_LATE",
  "RECORD_MISSING",
  "ACCUSATION_STANDS", // withdrawing does not end what must be investigated
  "RANK_TOO_LOW",
  "RUNG_NOT_DUE"
] as const
/** One of the codes. @since 0.1.0 */
export type RefusalCode = (typeof REFUSALS)[number]
