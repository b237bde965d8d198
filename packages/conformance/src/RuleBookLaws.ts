/**
 * All laws of a rule layer 规则层: what every book has to keep, whoever wrote it, so that an answer can be relied on on any
 * day and traced to its clause.
 *
 * That a layer has not been compared with the texts for long is a report (`lianxin rules --older-than`) and no law: a
 * test must not turn red by itself on a Tuesday.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import type { CalendarDate, WorkingDays } from "@lianxin/core/time"
import type { Law } from "./Law.ts"
import * as Fit from "./laws/ruleFit.ts"
import * as Text from "./laws/ruleText.ts"
import * as Time from "./laws/ruleTime.ts"

/** What a case type, or a table of rates, reads of the book, and the first day it must be answered for. @since 0.1.0 */
export interface Reader {
  readonly needs: Rule.Needs
  readonly from: CalendarDate.CalendarDate
}

/** A layer, where it lies, and who reads it. @since 0.1.0 */
export interface Subject {
  readonly layer: RuleBook.Layer
  /** The layers it lies on, the lowest first; none when it is the lowest itself. */
  readonly below?: ReadonlyArray<RuleBook.Layer>
  readonly readers: ReadonlyArray<Reader>
  /** By which terms are compared with those below. */
  readonly calendar: WorkingDays.Calendar
}

/** The laws, in the order in which a new layer meets them. @since 0.1.0 */
export const laws = (
  subject: Subject,
  { runs = 100 }: { readonly runs?: number } = {}
): ReadonlyArray<Law<never>> => [
  Text.wellFormed(subject),
  Text.ids(subject),
  Text.cited(subject),
  Text.checked(subject),
  Text.sameInJson(subject),
  Time.ascending(subject),
  Time.reachable(subject),
  Time.oneInForce(subject, runs),
  Time.stamps(subject, runs),
  Fit.known(subject),
  Fit.decodes(subject),
  Fit.fits(subject)
]
