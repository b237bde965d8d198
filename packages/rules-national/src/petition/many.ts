/**
 * Many petitions: what counts as a repeat 重复信访, and what is shown as perhaps the same matter 疑似重复.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import { design, FROM, LAST_CHECKED, xf2005 } from "../instruments.ts"

/** Counted since the regulation of 2005, without a limit in days; the counting rule of the national system was not read. @since 0.1.0 */
export const repeats: Rule.Rule<Needs.Repeats> = {
  id: "national/petition/repeats",
  unit: "scope",
  title: { en: "What counts as a repeat", zh: "重复信访的认定" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { standings: ["inHand", "concluded", "withdrawn", "finalRecheck"], days: null },
      cite: xf2005(
        "-",
        {
          en: "the same person with the same facts, whatever became of the earlier matter; reports of the national system mark it with a flag, whose rule was not found",
          zh: "同一信访人以同一事实再次提出的为重复信访，不论前件结果；全国系统以标识统计，其认定规则未见原文"
        },
        "unconfirmed"
      )
    }
  ]
}

/** Our own: two years, alike in two of four. @since 0.1.0 */
export const duplicates: Rule.Rule<Needs.Duplicates> = {
  id: "national/petition/duplicates",
  unit: "limit",
  title: { en: "What is shown as perhaps the same matter", zh: "疑似重复事项的提示" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { days: 730, agree: 2, textPercent: 60, show: 5 },
      cite: design(
        "-",
        {
          en: "earlier matters of two years that agree in two of person, subject, place and text are shown; a person decides",
          zh: "提示两年内在信访人、内容分类、地点、文本中有两项相同的事项，由人认定"
        },
        "design"
      )
    }
  ]
}
