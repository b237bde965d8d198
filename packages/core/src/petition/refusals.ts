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
  "NO_PETITIONER", // the petitioner has died and nobody goes on
  "RECUSAL", // this post stands aside
  "NOT_HEAD", // only the head, or the superior's head for a head, decides on standing aside
  "DUP_SUPERIOR", // the same matter is in hand below
  "FINAL_RECHECK", // a recheck opinion has ended it
  "TOO_MANY_REPS",
  "VISIT_LEVEL",
  "ACCUSED_RECIPIENT", // an office complained of never receives the complaint
  "ACCUSED_HAS_IT", // nobody who is not complained of would be left to act
  "DOOR_NOT_IN_LAW",
  "SIMPLE_NOT_APPLICABLE",
  "NOT_SIMPLE", // it is in the ordinary procedure already
  "DAY_WRONG", // a day before what it follows, or after today
  "NOT_ASKED", // no such report is owed
  "NOT_CLASSIFIED",
  "SAME_OFFICE", // it is there already
  "NOT_PROVIDED", // the law of that day has no such right
  "OBJECTION_LATE",
  "REASONS_MISSING",
  "GROUND_NOT_IN_LAW",
  "MUST_OBJECT", // what was forwarded goes back by an objection, not by turning the petitioner away
  "NO_LIMIT", // nothing to extend
  "EXT_NOT_AUTHORISED",
  "REASON_NOT_NOTIFIED",
  "EXT_ALREADY_USED",
  "EXT_AFTER_DEADLINE",
  "EXT_TOO_LONG",
  "NO_EXTENSION", // none to take back
  "PAUSE_NOT_ALLOWED", // no rule lets this clock stand still
  "PAUSED", // the clock stands still: resume it first
  "NOT_PAUSED",
  "DEADLINE_PASSED", // a clock that has run out cannot be stopped
  "ALREADY_RATED",
  "EVALUATION_LATE",
  "ANONYMOUS", // nobody to deliver to
  "NOT_DELIVERED", // the reply has not been received yet
  "ALREADY_DELIVERED",
  "NO_REVIEW", // this matter has no review in the law of the day
  "REVIEW_LATE",
  "REVIEW_USED", // asked for once, and over without an opinion
  "NO_REVIEWER", // nobody stands above the body
  "SEVERAL_REVIEWERS", // more than one may be asked: name one
  "NOT_REVIEWER",
  "REVIEWER_IS_HANDLER",
  "SETTLEMENT_NOT_ALLOWED",
  "ALREADY_LINKED",
  "NOT_LINKED",
  "MERGED_ITSELF", // a matter cannot go on within itself, or within one it leads
  "NOT_MERGED", // it does not go on within that matter
  "TOLD_IN_PART", // an act of the matter that leads, without what it says
  "TIE_BY_MERGING", // only merging makes and ends this tie
  "NOTHING_CORRECTED",
  "RECORD_MISSING",
  "ACCUSATION_STANDS", // withdrawing does not end what must be investigated
  "RANK_TOO_LOW",
  "RUNG_NOT_DUE"
] as const
/** One of the codes. @since 0.1.0 */
export type RefusalCode = (typeof REFUSALS)[number]
