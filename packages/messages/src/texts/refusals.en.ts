/**
 * Why an act may not happen, in English: what was refused, which fact caused it, and what to do next.
 *
 * The clause is not part of the sentence; it follows it from the refusal's own citation.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RefusalKey, Texts } from "./keys.ts"
import { refusalsBesideEn } from "./refusalsBeside.en.ts"

/** Refusal sentences, English. @since 0.1.0 */
export const refusalsEn: Texts<RefusalKey> = {
  OUT_OF_ORDER:
    "Cannot {asked} at {at}: the history already reaches {after}, and nothing is added before its last event. Correct the time and enter the act again.",
  WRONG_MOMENT:
    "Cannot {asked} now: the case stands at “{found}”, where this step is not open. See the agenda of the case for what is due next.",
  NO_RULES_YET:
    "No rules for {on}: {from, select, null {the rule book is empty} other {the rule book begins on {from}}}. Check the date, or load a rule book that covers it.",
  UNKNOWN_OFFICE:
    "Unknown office {office}: the directory has none of that id on that day. Check the id, or enter the office with its first and last day.",
  UNKNOWN_POST:
    "Unknown post {post}: the directory has none of that id on that day. Check the id, or enter the post with its first and last day.",
  UNKNOWN_PLACE:
    "Unknown place {place}: the directory does not have it. Check the administrative division code, or enter the place.",
  NOBODY_IN_CHARGE:
    "Cannot find the receiving office: nobody is in charge of {subject} at {place} or at any place above it. Name the office, or enter the subject under an office of the directory.",
  SEVERAL_IN_CHARGE:
    "Cannot choose the receiving office: more than one is in charge of {subject} at {place} ({offices}). Ask {settledBy} to settle it, and forward to the office it names.",
  NOT_DECIDER:
    "{asked, select, Forward {Cannot forward to {office}: it does not decide, and the matter must go to a body that does. Name a competent body} other {{office} may not do this: it guides the matter and does not decide it. Leave it to the competent body that has the matter}}.",
  NOT_RESPONSIBLE:
    "{office} may not act here: {responsible, select, null {no office has the case yet} other {the case is with {responsible}}}. Act from the office that has it, or have it passed on first.",
  NOT_PETITION_OFFICE:
    "{office} may not do this: only a petition office may. Ask the petition office that holds the file.",
  NOT_SENDER:
    "{office} may not answer the objection: {sender, select, null {no petition office holds the file} other {only the sender may, and that is {sender}}}. Pass the objection to the sender.",
  NOT_PETITIONER:
    "Not the act of {by}: only the petitioner may do this. Record it only where the petitioner has done it.",
  NO_PETITIONER:
    "Not recorded: the petitioner has died, and nobody is entered who goes on. Where there is a successor, enter the death again with the successor.",
  NOT_CLASSIFIED:
    "Cannot accept: the matter has no kind yet, so that its route and limit are open. Classify it as suggestion, accusation or claim first.",
  SAME_OFFICE:
    "Cannot forward: {office} has the matter already, or is named to lead it. Name another office.",
  NOT_PROVIDED:
    "{asked, select, simple {Cannot use the simple procedure} other {Cannot {asked}}}: the law of the registration day does not provide for it. The case goes on without it.",
  OBJECTION_LATE:
    "Objection refused: {office} objected on {on}, {until, select, null {when no period for objecting was open} other {after its last day, {until}}}. The matter stays with it: accept it, or turn it away on a ground of the law.",
  REASONS_MISSING: "Refused: the document with the reasons is missing. Attach it and enter the act again.",
  GROUND_NOT_IN_LAW:
    "Cannot turn the matter away as “{ground}”: the law of the registration day has no such ground. Choose one it has, or accept the matter.",
  MUST_OBJECT:
    "Cannot turn the matter away as outside the powers of {office}: it was forwarded, and goes back by an objection with reasons, once the sender agrees. Object within the time for it; after that the matter stays.",
  NO_LIMIT: "Nothing to extend: no limit in days is running for this matter. Go on without an extension.",
  EXT_NOT_AUTHORISED:
    "Refused: extending a limit, or taking an extension back, needs the approval of the head of {office}, and {approvedBy, select, null {no approval was named} other {{approvedBy} is not that head}}. Obtain the approval and enter the head's post.",
  REASON_NOT_NOTIFIED:
    "Extension refused: the petitioner has not been told the reason. Tell the petitioner, then extend.",
  EXT_ALREADY_USED:
    "Extension refused: the limit was extended by {days, plural, one {# day} other {# days}} before, and the rule allows {times, plural, one {one extension} other {# extensions}}. Conclude by the present last day.",
  EXT_AFTER_DEADLINE:
    "Extension refused: it was asked for on {on}, after the last day, {until}. Conclude the matter; it will be recorded as late.",
  EXT_TOO_LONG:
    "Extension refused: {days, plural, one {# day was} other {# days were}} asked for, and the rule allows at most {most, plural, one {# day} other {# days}} and {totalDays, plural, one {# day} other {# days}} in all. Ask for a shorter extension.",
  ALREADY_RATED:
    "Rating refused: the {rated} has been rated already, and each is rated once. The first rating stands.",
  EVALUATION_LATE:
    "Rating refused: it came on {on}, after the last day, {until}. It can no longer be recorded.",
  RECORD_MISSING:
    "Withdrawal refused: there is no signed record of it. Take the petitioner's signed statement and enter its document.",
  ACCUSATION_STANDS:
    "Withdrawal refused: the matter is of the kind “{kind}”, which is looked into all the same. Go on with it.",
  RANK_TOO_LOW:
    "Call refused under rung {rung}: the {side, select, caller {caller} other {person called}} has the rank “{rank}”, and the rung needs at least “{needed}”. {side, select, caller {Have a post of that rank call} other {Call a post of that rank}}, or record the call without the rung.",
  RUNG_NOT_DUE:
    "Call refused under rung {rung}: its day has not come, or the ladder has no such rung. Wait for its reminder, or record the call without a rung.",
  CONSENT_MISSING:
    "Refused: no signed consent has been followed by an enrolment. Record the consent of the patient or guardian, and enrol the person first.",
  NOT_PATIENT_OR_GUARDIAN:
    "Consent not recorded: it came from {by}, and only the patient or the guardian can give it. Record their signed consent.",
  NOT_QUALIFIED:
    "{office} may not {asked}: the rule leaves this to the professionals of other bodies. Have the health body that keeps the plan enter it.",
  HUMAN_DECISION_REQUIRED:
    "The clock cannot {asked}: a qualified person must decide. Enter it from the post of the person who decided.",
  FACE_VISIT_NEEDED:
    "First visit refused: it must be face to face, and this contact was “{form}”. See the person and enter that visit.",
  ...refusalsBesideEn
}
