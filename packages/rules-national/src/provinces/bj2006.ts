/**
 * 北京市信访条例 (bj2006) as an example of a provincial layer.
 *
 * The text of the regulation was read. Whether it is still in force after May 2022 was not checked, and its first day is
 * taken as the first of the year: a county that would use it must confirm both.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import { citing } from "../instruments.ts"
import { objection } from "../petition/intake.ts"
import { reviewOffice } from "../petition/review.ts"

const from = CalendarDate.CalendarDate.make("2007-01-01")
const cite = citing("北京市信访条例 (2006)")

/** One value of this province in the place of the national one. */
const set = <A>(rule: Rule.Rule<A>, value: A, citation: Rule.Citation): Rule.Rule<A> => ({
  ...rule,
  versions: [{ from, value, cite: citation }]
})

/** Beijing regulation on petitions, as read. @since 0.1.0 */
export const bj2006: RuleBook.Layer = {
  id: "bj2006",
  title: { en: "Beijing regulation on petitions", zh: "北京市信访条例" },
  rules: [
    set(
      objection,
      { mode: "W", workingDays: 5 },
      cite("-", {
        en: "objected to within five working days; not checked whether still in force",
        zh: "五个工作日内提出异议；未核实是否仍然有效"
      })
    ),
    set(
      reviewOffice,
      { choices: ["superior", "ownGovernment"] },
      cite("48", {
        en: "against a county department the higher department or its own government may be asked; not checked whether still in force",
        zh: "区县部门的意见可向上一级主管部门或者本级政府请求复查；未核实是否仍然有效"
      })
    )
  ]
}
