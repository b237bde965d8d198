/**
 * The first answers a petition is owed: forwarding by the petition office, a reply to what came directly, the notice
 * of acceptance, and the body's right to object.
 *
 * Only the objection is counted in working days; the others carry no such word and are natural days that never move.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

const fifteenDays: Term.Term = { mode: "C0", days: 15 }

/** Fifteen days for the petition office. @since 0.1.0 */
export const forward: Rule.Rule<Term.Term> = {
  id: "national/petition/forward",
  unit: "term",
  title: { en: "Forwarding by the petition office", zh: "信访部门转送、交办" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: fifteenDays,
      cite: xf2005("21", {
        en: "a petition office registers a matter and forwards or assigns it within fifteen days",
        zh: "信访工作机构收到信访事项应当登记，并在十五日内转送、交办"
      })
    },
    {
      from: FROM.xf2022,
      value: fifteenDays,
      cite: xf2022("22", {
        en: "the petition office registers what it receives and within fifteen days forwards, assigns or reports it",
        zh: "信访部门收到信访事项应当登记，十五日内转送、交办或者上报"
      })
    }
  ]
}

/** Fifteen days for a body that was asked directly. @since 0.1.0 */
export const directReply: Rule.Rule<Term.Term> = {
  id: "national/petition/direct-reply",
  unit: "term",
  title: { en: "Reply to a matter received directly", zh: "直接收到信访事项的答复" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: fifteenDays,
      cite: xf2005(
        "22",
        {
          en: "a body that receives a matter directly says within fifteen days in writing whether it accepts it",
          zh: "有关机关直接收到信访事项，十五日内书面告知是否受理"
        },
        "known"
      )
    },
    {
      from: FROM.xf2022,
      value: fifteenDays,
      cite: xf2022("23(2)", {
        en: "a body other than the petition office answers at once in writing, or gives notice within fifteen days",
        zh: "其他机关、单位能当场答复的当场书面答复，不能的十五日内书面告知"
      })
    }
  ]
}

/** Fifteen days to give notice of acceptance. @since 0.1.0 */
export const acceptance: Rule.Rule<Term.Term> = {
  id: "national/petition/acceptance",
  unit: "term",
  title: { en: "Notice of acceptance by the competent body", zh: "有权处理机关受理告知" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: fifteenDays,
      cite: xf2005("21", {
        en: "the body it was forwarded to decides within fifteen days whether to accept, and tells the petitioner",
        zh: "收到转送、交办的机关十五日内决定是否受理并书面告知信访人"
      })
    },
    {
      from: FROM.xf2022,
      value: fifteenDays,
      cite: xf2022("23(3)", {
        en: "a body within whose powers a forwarded matter lies gives notice of receipt, route and procedure in fifteen days",
        zh: "对转送、交办的属于职权范围的事项，十五日内书面告知接收情况及处理途径、程序"
      })
    }
  ]
}

/** Five working days to object, since 2022. @since 0.1.0 */
export const objection: Rule.Rule<Term.Term> = {
  id: "national/petition/objection",
  unit: "term",
  title: { en: "Objection to a forwarded matter", zh: "对转送、交办事项提出异议" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005("21", {
        en: "the regulation of 2005 gives the receiving body no objection with a day limit",
        zh: "2005年条例未规定收件机关的异议期限"
      })
    },
    {
      from: FROM.xf2022,
      value: { mode: "W", workingDays: 5 },
      cite: xf2022("23(3)", {
        en: "a body outside whose powers it lies objects within five working days with detailed reasons, and returns the papers only after the sender has checked and agreed",
        zh: "不属于职权范围的，五个工作日内提出异议并详细说明理由，经转送、交办单位核实同意后退还材料"
      })
    }
  ]
}
