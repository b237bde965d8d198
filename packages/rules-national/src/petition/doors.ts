/**
 * How a matter comes in and where it may leave: visits, urgent matters, assignment, the doors to other procedures, and the
 * table that proposes a route for a person to decide.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { evaluation2014, FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

/** Five representatives, one level up at most. @since 0.1.0 */
export const visits: Rule.Rule<Needs.Visits> = {
  id: "national/petition/visits",
  unit: "limit",
  title: { en: "Visits in person", zh: "走访" },
  lastChecked: LAST_CHECKED,
  overlay: "longer",
  versions: [
    {
      from: FROM.xf2005,
      value: { representatives: 5, levelsUp: 1 },
      cite: xf2005("16, 18", {
        en: "a visit goes to the body in charge or one level up, at its reception place; a group chooses at most five representatives",
        zh: "走访应当向依法有权处理的本级或者上一级机关提出；多人走访的推选代表不超过五人"
      })
    },
    {
      from: FROM.xf2022,
      value: { representatives: 5, levelsUp: 1 },
      cite: xf2022("20", {
        en: "a visit goes to the body in charge at its own level or one level up; a group chooses at most five representatives; the text speaks of visits only",
        zh: "走访应当向有权处理的本级或者上一级机关、单位提出；多人走访的推选代表不超过五人"
      })
    }
  ]
}

/** Reported the same day. @since 0.1.0 */
export const urgentReport: Rule.Rule<Term.Term> = {
  id: "national/petition/urgent-report",
  unit: "term",
  title: { en: "Reporting urgent and major matters", zh: "重大、紧急信访事项上报" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: { mode: "C0", days: 0 },
      cite: xf2005(
        "26",
        { en: "urgent and major matters are reported at once", zh: "重大、紧急信访事项应当及时报告" },
        "known"
      )
    },
    {
      from: FROM.xf2022,
      value: { mode: "C0", days: 0 },
      cite: xf2022("25", {
        en: "urgent and major matters are reported upward at once and to the national office; at once is counted as the same day",
        zh: "重大、紧急信访事项应当及时报告；本系统按当日计"
      })
    }
  ]
}

/** The petition office assigns. @since 0.1.0 */
export const assigning: Rule.Rule<Needs.Deciders> = {
  id: "national/petition/assigning",
  unit: "scope",
  title: { en: "Assignment with a report of the result", zh: "交办" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: { offices: ["petitionOffice"] },
      cite: xf2005("21", {
        en: "the petition office assigns important matters and asks for a report of the result within a set time",
        zh: "信访工作机构交办重要信访事项并要求在指定期限内反馈结果"
      })
    },
    {
      from: FROM.xf2022,
      value: { offices: ["petitionOffice"] },
      cite: xf2022("22(1), 22(3)", {
        en: "the petition office assigns important matters and asks for a report of the result by a set day",
        zh: "信访部门交办重要事项，要求在规定期限内报告办理结果"
      })
    }
  ]
}

/** Other procedures a matter is led to. @since 0.1.0 */
export const doors: Rule.Rule<Needs.Doors> = {
  id: "national/petition/doors",
  unit: "scope",
  title: { en: "Leading to other procedures", zh: "引导至法定途径" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: { doors: ["litigation", "arbitration", "administrative"] },
      cite: xf2005("14, 21(1)", {
        en: "what courts, arbitration or reconsideration settle is not accepted; the petitioner is told where to go",
        zh: "应当通过诉讼、仲裁、行政复议等法定途径解决的，不予受理并告知"
      })
    },
    {
      from: FROM.xf2022,
      value: {
        doors: ["litigation", "discipline", "arbitration", "partyAppeal", "administrative", "statutoryDuty"]
      },
      cite: xf2022("22, 28, 30, 31", {
        en: "litigation letters go to the political and legal body, accusations to discipline, the five statutory routes to their procedures",
        zh: "涉法涉诉转政法单位，检举控告按管理权限转送，法定途径引导至相应程序"
      })
    }
  ]
}

/** The fifteen days shared by the levels. @since 0.1.0 */
export const forwardShares: Rule.Rule<Needs.ForwardShares> = {
  id: "national/petition/forward-shares",
  unit: "limit",
  title: { en: "Shares of the time for forwarding", zh: "转送时限层级分配" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005("-", { en: "no shares before 2015", zh: "2015年以前未规定" }, "known")
    },
    {
      from: FROM.evaluation2014,
      value: {
        shares: [
          { level: "nation", days: 5 },
          { level: "province", days: 3 },
          { level: "city", days: 3 },
          { level: "county", days: 4 }
        ]
      },
      cite: evaluation2014("6", {
        en: "when the national office registers, the fifteen days are shared: five, three, three and four",
        zh: "国家信访局登记的，十五日分配为五、三、三、四日"
      })
    }
  ]
}
