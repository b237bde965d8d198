/**
 * Rates of psychiatric follow-up.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { State } from "../care/psychiatric/language.ts"
import type { Yearly } from "../care/psychiatric/needs.ts"
import { contactsIn } from "../care/psychiatric/Psychiatric.ts"
import { parse } from "../time/CalendarDate.ts"
import type { Indicator } from "./Indicator.ts"

/** Persons under management for the year with at least as many contacts as the rule wants 规范管理. @since 0.1.0 */
export const enoughContacts = (
  year: number,
  { contacts }: Yearly
): Indicator<State, "enough" | "tooFew"> => ({
  id: "enough-contacts",
  cohort: "underManagementAtYearEnd",
  about: "competentBody",
  parts: [
    { id: "enough", counts: true },
    { id: "tooFew", counts: false }
  ],
  exclusions: [],
  source: "serviceStandard",
  confidence: "known",
  rests: ["national/psychiatric/yearly-contacts"],
  falls: ({ closedOn, enrolledOn }) => {
    const end = parse(`${year}-12-31`)
    const managed =
      enrolledOn !== null &&
      enrolledOn <= `${year}-12-31` &&
      (closedOn === null || closedOn > `${year}-12-31`)
    return managed && end._tag === "Some" ? end.value : null
  },
  part: (state) => (contactsIn(state, year) >= contacts ? "enough" : "tooFew")
})
