/**
 * Who decides, on which grounds a matter is turned away, and what a petitioner may take back or rate.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { design, evaluation2014, evaluation2022, FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

const SAME_BODIES: Needs.Deciders = {
  offices: ["competentBody", "government", "partyCommittee", "healthBody"]
}

/** The kinds of office that decide. @since 0.1.0 */
export const deciders: Rule.Rule<Needs.Deciders> = {
  id: "national/petition/deciders",
  unit: "scope",
  title: { en: "Bodies that decide", zh: "有权处理机关" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: SAME_BODIES,
      cite: xf2005(
        "6, 21, 32",
        {
          en: "the petition office receives, forwards and urges; the administrative body with the power decides",
          zh: "信访工作机构受理、交办、转送、督促检查；由有权处理的行政机关作出处理决定"
        },
        "known"
      )
    },
    {
      from: FROM.xf2022,
      value: SAME_BODIES,
      cite: xf2022("14, 22, 31", {
        en: "the petition office takes in, forwards, coordinates and urges; deciding lies with the body that has the power",
        zh: "信访部门受理、转送、交办、协调、督促检查；处理决定由有权处理的机关、单位作出"
      })
    }
  ]
}

/** The grounds on which a matter is turned away. @since 0.1.0 */
export const refusalGrounds: Rule.Rule<Needs.Grounds> = {
  id: "national/petition/refusal-grounds",
  unit: "scope",
  title: { en: "Grounds for not accepting", zh: "不予受理、不再受理的情形" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: {
        grounds: [
          "DUP_SUPERIOR",
          "FINAL_RECHECK",
          "NOT_COMPETENT",
          "STATUTORY_ROUTE",
          "LITIGATION",
          "VISIT_LEVEL",
          "REVIEW_LATE"
        ]
      },
      cite: xf2005("14-16, 21, 35", {
        en: "matters for the courts, arbitration or reconsideration, matters in hand below or ended by recheck are not accepted",
        zh: "应由诉讼、仲裁、行政复议解决的，下级正在办理的，复核终结的，不予受理或不再受理"
      })
    },
    {
      from: FROM.xf2022,
      value: {
        grounds: [
          "DUP_SUPERIOR",
          "FINAL_RECHECK",
          "NOT_COMPETENT",
          "STATUTORY_ROUTE",
          "LITIGATION",
          "DISCIPLINE",
          "VISIT_LEVEL",
          "REVIEW_LATE"
        ]
      },
      cite: xf2022("19, 20, 22, 23, 28, 30, 31, 36", {
        en: "matters in hand below, ended by recheck, outside the body's powers, or belonging to a statutory, litigation or discipline procedure are led there instead",
        zh: "下级正在办理、复核终结、不属职权范围，或者属于法定途径、涉法涉诉、纪检监察的，引导至相应程序"
      })
    }
  ]
}

/** The kinds of matter a petitioner may take back. @since 0.1.0 */
export const withdrawal: Rule.Rule<Needs.Withdrawal> = {
  id: "national/petition/withdrawal",
  unit: "scope",
  title: { en: "Withdrawal by the petitioner", zh: "信访人撤回" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: { kinds: ["suggestion", "claim"] },
      cite: design(
        "-",
        {
          en: "neither regulation speaks of withdrawal; it is allowed before the opinion on a signed record, for a request for review before the opinion on it, and does not end what must be investigated",
          zh: "两部条例均未规定撤回；本系统允许在作出处理意见前凭签字记录撤回，复查、复核请求可在作出相应意见前撤回，但不影响应当查处的检举控告"
        },
        "design"
      )
    }
  ]
}

/** The window for rating; its length is unconfirmed. @since 0.1.0 */
export const evaluation: Rule.Rule<Term.Term> = {
  id: "national/petition/evaluation",
  unit: "term",
  title: { en: "Window for rating", zh: "满意度评价期限" },
  lastChecked: LAST_CHECKED,
  overlay: "longer",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005(
        "-",
        { en: "no rating by petitioners before 2015", zh: "2015年以前无满意度评价制度" },
        "known"
      )
    },
    {
      from: FROM.evaluation2014,
      value: { mode: "C0", days: 30 },
      cite: evaluation2014(
        "-",
        {
          en: "petition office and competent body are rated apart by the petitioner; the length of the window was not found in any text read",
          zh: "信访人分别评价信访部门和有权处理机关；评价期限长度未见原文"
        },
        "unconfirmed"
      )
    },
    {
      from: FROM.xf2022,
      value: { mode: "C0", days: 30 },
      cite: evaluation2022(
        "-",
        {
          en: "the two are still rated apart; neither the length of the window nor the first day of the newer method was found",
          zh: "仍分别评价；评价期限长度和新办法施行日期未见原文"
        },
        "unconfirmed"
      )
    }
  ]
}

const rated: Needs.EvaluationScope = { routes: ["petition"], repeats: false }

/** Which matters are rated. @since 0.1.0 */
export const evaluationScope: Rule.Rule<Needs.EvaluationScope> = {
  id: "national/petition/evaluation-scope",
  unit: "scope",
  title: { en: "Matters that are rated", zh: "满意度评价范围" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005(
        "-",
        { en: "no rating by petitioners before 2015", zh: "2015年以前无满意度评价制度" },
        "known"
      )
    },
    {
      from: FROM.evaluation2014,
      value: rated,
      cite: evaluation2014("4", {
        en: "only matters registered for the first time; not those with a statutory route, nor those of congresses, courts and procuratorates",
        zh: "仅限初次登记的信访事项；法定途径以及人大、法院、检察院的事项除外"
      })
    },
    {
      from: FROM.xf2022,
      value: rated,
      cite: evaluation2022(
        "-",
        {
          en: "taken over from the method of 2014; the article on scope was not read",
          zh: "沿用2014年办法；范围条文未见原文"
        },
        "unconfirmed"
      )
    }
  ]
}
