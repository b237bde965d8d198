/**
 * 浙江省信访条例 (zj2016) as an example of a provincial layer.
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
import { conclusion, extension } from "../petition/handling.ts"
import { acceptance, forward } from "../petition/intake.ts"
import { recusal, settlement } from "../petition/procedure.ts"

const from = CalendarDate.CalendarDate.make("2016-01-01")
const cite = citing("浙江省信访条例 (2016)")

/** One value of this province in the place of the national one. */
const set = <A>(rule: Rule.Rule<A>, value: A, citation: Rule.Citation): Rule.Rule<A> => ({
  ...rule,
  versions: [{ from, value, cite: citation }]
})

/** Zhejiang regulation on petitions, as read. @since 0.1.0 */
export const zj2016: RuleBook.Layer = {
  id: "zj2016",
  title: { en: "Zhejiang regulation on petitions", zh: "浙江省信访条例" },
  rules: [
    set(
      forward,
      { mode: "W", workingDays: 5 },
      cite("20", {
        en: "forwarded within five working days; not checked whether still in force",
        zh: "五个工作日内转送、交办；未核实是否仍然有效"
      })
    ),
    set(
      acceptance,
      { mode: "W", workingDays: 5 },
      cite("20", {
        en: "the body decides on acceptance within five working days; not checked whether still in force",
        zh: "五个工作日内决定是否受理；未核实是否仍然有效"
      })
    ),
    set(
      conclusion,
      { mode: "C0", days: 30 },
      cite("23", {
        en: "concluded within thirty days of acceptance; not checked whether still in force",
        zh: "自受理之日起三十日内办结；未核实是否仍然有效"
      })
    ),
    set(
      extension,
      { days: 60, totalDays: 90, times: 1 },
      cite("23", {
        en: "extended by at most sixty days; not checked whether still in force",
        zh: "延长不超过六十日；未核实是否仍然有效"
      })
    ),
    set(
      recusal,
      { decider: "head", headBy: "ownBody" },
      cite("27", {
        en: "the head of the petition office decides for its staff, its own body for the head; not checked whether still in force",
        zh: "工作人员的回避由负责人决定，负责人的回避由本单位决定；未核实是否仍然有效"
      })
    ),
    set(
      settlement,
      { kinds: ["claim"] },
      cite("25(1)", {
        en: "a matter is closed by a settlement agreement that has been performed; not checked whether still in force",
        zh: "和解协议履行完毕的结案；未核实是否仍然有效"
      })
    )
  ]
}
