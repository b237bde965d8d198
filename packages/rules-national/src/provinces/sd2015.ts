/**
 * 山东省信访条例 (sd2015) as an example of a provincial layer.
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
import { acceptance } from "../petition/intake.ts"
import { settlement } from "../petition/procedure.ts"

const from = CalendarDate.CalendarDate.make("2015-01-01")
const cite = citing("山东省信访条例 (2015)")

/** One value of this province in the place of the national one. */
const set = <A>(rule: Rule.Rule<A>, value: A, citation: Rule.Citation): Rule.Rule<A> => ({
  ...rule,
  versions: [{ from, value, cite: citation }]
})

/** Shandong regulation on petitions, as read. @since 0.1.0 */
export const sd2015: RuleBook.Layer = {
  id: "sd2015",
  title: { en: "Shandong regulation on petitions", zh: "山东省信访条例" },
  rules: [
    set(
      acceptance,
      { mode: "C0", days: 15 },
      cite("-", {
        en: "the body decides on acceptance within fifteen days; not checked whether still in force",
        zh: "十五日内决定是否受理；未核实是否仍然有效"
      })
    ),
    set(
      settlement,
      { kinds: ["claim"] },
      cite("46(1)", {
        en: "a matter is closed by a settlement agreement; not checked whether still in force",
        zh: "达成和解协议的结案；未核实是否仍然有效"
      })
    )
  ]
}
