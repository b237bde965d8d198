/**
 * How a last day was counted, in English, one line for each step.
 *
 * A day off that did not move the last day is said as well: its silence would be taken for a mistake.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { ConfidenceKey, LineKey, PhraseKey, Texts } from "./keys.ts"

/** Lines of a working, English. @since 0.1.0 */
export const workingEn: Texts<LineKey> = {
  dayZeroExcluded: "Start: {day}, not counted",
  dayZeroIncluded: "Start: {day}, counted as the first day",
  added:
    "Term: {unit, select, workingDays {{amount, plural, one {# working day} other {# working days}}} months {{amount, plural, one {# month} other {# months}}} other {{amount, plural, one {# day} other {# days}}}}",
  rule: "Rule: {rule}, version of {version}, layer {layer}",
  clause: "Clause: {clause}",
  clamped: "{month} has no corresponding day; its last day stands in",
  dayBefore: "The term ends on the day before the corresponding day",
  skipped:
    "Skipped: {days, plural, =1 {{from}} other {{from} to {until}}}, {holiday, select, null {{why}} other {{holiday}}}, {days, plural, one {# day} other {# days}} off",
  notMoved: "{day} is a day off ({kind}) and stays the last day: the rule does not move it",
  due: "Last day: {day}",
  provisional:
    "Provisional: the calendar is announced up to {announcedUntil}, and this count rests on a day outside it; it is counted again once that day is announced"
}

/** Pieces of other sentences, English. @since 0.1.0 */
export const phrasesEn: Texts<PhraseKey> = {
  day: "{weekday, select, 1 {Mon} 2 {Tue} 3 {Wed} 4 {Thu} 5 {Fri} 6 {Sat} other {Sun}} {iso}",
  moment: "{day} {time}{offset, select, null {} other { ({offset})}}",
  post: "{rank} of {office}",
  clause: "{instrument}{article, select, null {} other {, {article}}}: {says}{note}",
  part: "{number}{part}",
  article: "{count, plural, one {art.} other {arts.}} {parts}",
  listed: ", "
}

/** What is said after a clause, by how sure we are of it, English. @since 0.1.0 */
export const confidenceEn: Texts<ConfidenceKey> = {
  textRead: "",
  known: "",
  unconfirmed: " (unconfirmed: the text was not found; ask the competent authority before relying on it)",
  design: " (Lianxin's own design: the law is silent here)"
}
