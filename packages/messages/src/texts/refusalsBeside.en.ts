/**
 * Why an act beside the main road may not happen, in English: doors, procedures, clocks, review, links, corrections.
 *
 * Merged into the table of all refusals, which does not compile while one of them is missing.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RefusalKey, Texts } from "./keys.ts"

/** Refusal sentences beside the main road, English. @since 0.1.0 */
export const refusalsBesideEn = {
  RECUSAL: "{post} stands aside in this matter and takes no part in it. Have another post of the office act.",
  NOT_HEAD:
    "Standing aside not recorded: for {post} it is decided at {office}, as a rule by the rank “{rank}” or a higher one, and never by the post concerned. Have it decided there and enter it from the post that decided.",
  DUP_SUPERIOR:
    "Not taken in at {office}: the same matter is in hand below as {earlier}{body, select, null {} other {, at {body}}}. Tell the petitioner so, and follow it there.",
  FINAL_RECHECK:
    "Refused: a recheck opinion has ended this matter, and the same facts and reasons are not taken up again. Tell the petitioner so; where there are new facts, register them as a new matter and say that they are new.",
  TOO_MANY_REPS:
    "Visit not taken in: {visitors, plural, one {# person} other {# persons}} came, and a group is heard through at most {most, plural, one {# representative} other {# representatives}}. Have them choose representatives, and register the visit with their number.",
  VISIT_LEVEL:
    "Visit not taken in at {office}{level, select, null {} other { (level: {level})}}: it stands too far above {body}, which is in charge. Tell the visitors to go to {body} or the level above it; in writing they may turn to any level.",
  ACCUSED_RECIPIENT:
    "Refused: {office} is complained of in this matter; it never receives it and takes no part in it. Choose an office that is not complained of.",
  ACCUSED_HAS_IT:
    "Not recorded: {office} has this matter, and nobody who is not complained of would be left to act in it. Have another office take it first; a complaint of an office that looks at an opinion is a matter of its own.",
  DOOR_NOT_IN_LAW:
    "Cannot lead the matter to “{door}”: the law of the registration day has no such way out. Choose one it has, or forward the matter.",
  SIMPLE_NOT_APPLICABLE: "The simple procedure does not fit this matter: {why}. Use the ordinary procedure.",
  NOT_SIMPLE: "Nothing to leave: the matter is in the ordinary procedure already. Go on in it.",
  DAY_WRONG:
    "Refused: the day {day} does not fit.{notBefore, select, null {} other { The first day that fits is {notBefore}.}}{notAfter, select, null {} other { The last day that fits is {notAfter}.}} Correct the day and enter the act again.",
  NOT_ASKED:
    "Report not recorded: nothing is owed under “{duty}” in this matter. See the agenda of the case for what is due.",
  NO_EXTENSION: "Nothing to take back: no extension of the limit stands. Go on without.",
  PAUSE_NOT_ALLOWED:
    "The clock of “{duty}” cannot be stopped: the law of the registration day does not let it stand still. Go on by the present last day.",
  PAUSED: "Cannot {asked}: the clock of “{duty}” stands still. Let it run again first.",
  NOT_PAUSED:
    "Nothing to let run again: the clock of “{duty}” does not stand still. See the agenda of the case for its last day.",
  DEADLINE_PASSED:
    "The clock of “{duty}” cannot be stopped on {on}: its last day, {until}, has passed. Do what is owed; it will be recorded as late.",
  ANONYMOUS:
    "Delivery not recorded: the petitioner left no clear name or address, so that no written reply is owed. Keep the reply with the file.",
  NOT_DELIVERED:
    "Request refused: no delivery of the written reply is recorded, so that the time to ask has not begun. Record the day the petitioner received the reply first.",
  ALREADY_DELIVERED:
    "Delivery not recorded: the petitioner received this reply on {on}, and the time to ask counts from that day. The first entry stands.",
  NO_REVIEW:
    "No review of this matter: the law of the registration day has none for {kind, select, null {a matter without a kind} other {“{kind}”}}{route, select, null {} other {, {route}}}. Tell the petitioner which way is open.",
  REVIEW_LATE:
    "Request refused: it came on {on}, after its last day, {until}, and no good cause was given. The opinion stands; where there was a good cause, attach its document and ask again.",
  REVIEW_USED:
    "Request refused: the same was asked of {office} on {on} and ended without an opinion. It is asked once; the opinion below stands. Where there are new facts, register them as a new matter.",
  NO_REVIEWER:
    "Nobody to ask: the directory has no body above {body, select, null {the one that gave the opinion} other {{body}}} that could look at its opinion. Check whom it stands under in the directory.",
  SEVERAL_REVIEWERS:
    "Cannot choose whom to ask: more than one body may be asked ({offices}). Name the one the petitioner chooses.",
  NOT_REVIEWER:
    "{office} may not do this: {offices, select, null {no body has been asked} other {this lies with {offices}}}. Ask a body that may, or act from it.",
  REVIEWER_IS_HANDLER:
    "Opinion refused: {post} took part in the opinion below, or belongs to the body that gave it. Have another post prepare and sign it.",
  SETTLEMENT_NOT_ALLOWED:
    "Settlement refused: the law of the registration day lets no matter {kind, select, null {without a kind} other {of the kind “{kind}”}} end in an agreement. Conclude it with a written opinion.",
  ALREADY_LINKED:
    "Link not recorded: {to} is linked to this matter already. To change what it is to this matter, remove the link first.",
  NOT_LINKED: "No link to remove: {to} is not linked to this matter. Check the number of the matter.",
  MERGED_ITSELF:
    "Merging refused: the matter {into} is handled within this one, so this one cannot go on within it. Take that matter out first.",
  NOT_MERGED:
    "Nothing follows: this matter does not go on within {into}. Check where it stands before anything is done for it.",
  TOLD_IN_PART:
    "Nothing follows: the matter {into} did “{did}”, and {missing, select, result {the result of its opinion} ground {the ground on which it was turned away} other {the procedure it was led to}} was not told. Have it told in full.",
  TIE_BY_MERGING:
    "Tie not changed: that {to} is handled within this matter comes of merging and ends with it. Merge or take out that matter instead.",
  NOTHING_CORRECTED:
    "Nothing to correct: what was entered says the same already. Enter only what is different."
} satisfies Partial<Texts<RefusalKey>>
