/**
 * The words of indicators, in English: their names, the parts of a whole, what is set aside, and where a rating stands.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Labels } from "./keys.ts"
import type { IndicatorWords } from "./keysIndicator.ts"

/** Indicator words, English. @since 0.1.0 */
export const indicatorEn: Labels<IndicatorWords> = {
  indicator: {
    "timely-forwarding": "Taken in on time by petition offices",
    "timely-forwarding-by-clock": "Taken in on time, by the clock",
    "timely-acceptance": "Accepted on time by competent bodies",
    "concluded-in-time": "Concluded on time",
    "satisfied-with-petition-office": "Satisfied with the petition office",
    "satisfied-with-competent-body": "Satisfied with the competent body",
    "participation-petition-office": "Rated the petition office, of those who could",
    "participation-competent-body": "Rated the competent body, of those who could",
    "repeat-rate": "Repeated petitions",
    "online-share": "Received online",
    "settled-at-once": "Settled at the first petition (formula unconfirmed)",
    "enough-contacts": "Enough contacts in the year"
  },
  indicatorPart: {
    inTime: "in time",
    late: "late",
    notYetDue: "open, not yet due",
    overdueOpen: "open, overdue",
    notTakenOn: "ended without being accepted",
    satisfied: "satisfied",
    basicallySatisfied: "basically satisfied",
    dissatisfied: "dissatisfied",
    rated: "rated",
    lapsed: "lapsed without a rating",
    repeated: "repeated",
    first: "first",
    online: "online",
    letter: "letter",
    visit: "visit",
    settled: "not repeated so far",
    repeatedLater: "repeated later",
    enough: "enough contacts",
    tooFew: "too few contacts"
  },
  indicatorAside: {
    channel: "not by letter, visit or online",
    persons: "more than 9999 persons",
    litigation: "a matter for the courts",
    merged: "goes on in another matter",
    repeat: "not registered for the first time",
    notHandled: "not yet accepted, forwarded or assigned",
    windowOpen: "may still be rated"
  },
  indicatorDay: {
    lastDayToForward: "the last day to forward",
    thirtyDaysAfterRegistration: "the thirtieth day after registration",
    lastDayToConclude: "the last day to conclude, extensions included",
    dayOfRating: "the day of the rating",
    lastDayToRate: "the last day to rate",
    dayOfRegistration: "the day of registration",
    dayOfConclusion: "the day of conclusion",
    underManagementAtYearEnd: "the last day of the year"
  },
  indicatorSource: {
    nationalReport: "national report",
    serviceStandard: "service standard",
    ownReading: "our own reading"
  },
  evaluationState: {
    none: "not rated",
    awaiting: "before the opinion",
    unrated: "not yet rated",
    rated: "rated",
    lapsed: "lapsed without a rating"
  }
}
