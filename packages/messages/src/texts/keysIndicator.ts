/**
 * The words of indicators, by vocabulary. Ids are plain text in the core, so that the lists are held by a test.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Indicators, Petition } from "@lianxin/core"

/** Indicators of both case types, by id. @since 0.1.0 */
export type IndicatorWord =
  | "timely-forwarding"
  | "timely-forwarding-by-clock"
  | "timely-acceptance"
  | "concluded-in-time"
  | "satisfied-with-petition-office"
  | "satisfied-with-competent-body"
  | "participation-petition-office"
  | "participation-competent-body"
  | "repeat-rate"
  | "online-share"
  | "settled-at-once"
  | "enough-contacts"

/** The parts a denominator is the sum of. @since 0.1.0 */
export type IndicatorPartWord =
  | "inTime"
  | "late"
  | "notYetDue"
  | "overdueOpen"
  | "notTakenOn"
  | "satisfied"
  | "basicallySatisfied"
  | "dissatisfied"
  | "rated"
  | "lapsed"
  | "repeated"
  | "first"
  | "online"
  | "letter"
  | "visit"
  | "settled"
  | "repeatedLater"
  | "enough"
  | "tooFew"

/** Why a case is set aside. @since 0.1.0 */
export type IndicatorAsideWord =
  | "channel"
  | "persons"
  | "litigation"
  | "merged"
  | "repeat"
  | "notHandled"
  | "windowOpen"

/** The days that put a case into a period. @since 0.1.0 */
export type IndicatorDayWord =
  | "lastDayToForward"
  | "thirtyDaysAfterRegistration"
  | "lastDayToConclude"
  | "dayOfRating"
  | "lastDayToRate"
  | "dayOfRegistration"
  | "dayOfConclusion"
  | "underManagementAtYearEnd"

/** Words of indicators, by vocabulary. @since 0.1.0 */
export interface IndicatorWords {
  readonly indicator: IndicatorWord
  readonly indicatorPart: IndicatorPartWord
  readonly indicatorAside: IndicatorAsideWord
  readonly indicatorDay: IndicatorDayWord
  readonly indicatorSource: Indicators.Indicator.Source
  readonly evaluationState: Petition.EvaluationState
}
