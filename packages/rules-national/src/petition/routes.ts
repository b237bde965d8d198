/**
 * The table that proposes a route by subject and facts 法定途径优先, for a person to decide.
 *
 * Rows by subject alone say what such matters mostly are; a row that also asks for facts is nearer, and is taken first.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import { design, FROM, LAST_CHECKED, xf2005 } from "../instruments.ts"

/** A table a person may follow or not. @since 0.1.0 */
export const routeProposals: Rule.Rule<Needs.RouteProposals> = {
  id: "national/petition/route-proposals",
  unit: "scope",
  title: { en: "Routes proposed by subject", zh: "法定途径建议" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005("-", { en: "no table of routes by subject", zh: "未规定分类途径对照" }, "known")
    },
    {
      from: FROM.xf2022,
      value: {
        rows: [
          {
            facts: ["judgment"],
            route: "litigation",
            clause: "28(2), 31(1)",
            because: {
              en: "what a court has decided is taken up again by courts and procurators alone",
              zh: "已有生效裁判的，通过诉讼监督、再审等司法程序解决"
            }
          },
          {
            facts: ["crime"],
            route: "litigation",
            clause: "31(1)",
            because: {
              en: "an offence is for the police procedure",
              zh: "涉嫌犯罪的，由公安、检察机关依法处理"
            }
          },
          {
            facts: ["misconduct"],
            route: "discipline",
            clause: "30",
            because: {
              en: "an accusation of an official goes to discipline inspection by its powers",
              zh: "检举控告公职人员的，按管理权限转送纪检监察机关"
            }
          },
          {
            facts: ["employment"],
            route: "arbitration",
            clause: "31(2)",
            because: {
              en: "a dispute between employer and employee goes to labour arbitration first",
              zh: "劳动争议先行申请仲裁"
            }
          },
          {
            facts: ["partyDiscipline"],
            route: "partyAppeal",
            clause: "31(3)",
            because: {
              en: "a party decision is appealed within the party",
              zh: "不服党纪处分的，向党组织申诉"
            }
          },
          {
            facts: ["adminDecision"],
            route: "administrative",
            clause: "31(4)",
            because: {
              en: "an administrative decision is reconsidered, or ruled on, in its own procedure",
              zh: "不服行政决定的，申请行政复议、裁决"
            }
          },
          {
            facts: ["contract"],
            route: "litigation",
            clause: "31(1)",
            because: {
              en: "a contract between equals goes to court",
              zh: "平等主体之间的合同纠纷，可提起诉讼"
            }
          },
          {
            facts: ["breachOfLaw"],
            route: "statutoryDuty",
            clause: "31(5)",
            because: {
              en: "who is asked to look into a breach of law performs its statutory duty and answers",
              zh: "请求查处违法行为的，由主管部门履行法定职责"
            }
          },
          {
            subject: "unpaid-wages",
            facts: ["employment", "breachOfLaw"],
            route: "statutoryDuty",
            clause: "31(5)",
            because: {
              en: "the labour inspection looks into wages withheld against the law",
              zh: "违法拖欠工资的，由劳动保障监察依法查处"
            }
          },
          {
            subject: "unpaid-wages",
            route: "arbitration",
            because: { en: "wages go to labour arbitration first", zh: "拖欠工资可申请劳动仲裁" }
          },
          {
            subject: "work-injury",
            route: "administrative",
            because: {
              en: "recognition of a work injury is an administrative procedure",
              zh: "工伤认定适用行政确认程序"
            }
          },
          {
            subject: "pensions",
            route: "administrative",
            because: {
              en: "a pension is an administrative decision that can be reconsidered",
              zh: "待遇核定可申请行政复议"
            }
          },
          {
            subject: "traffic-accident",
            route: "statutoryDuty",
            because: { en: "the police investigate traffic accidents", zh: "交通事故由公安机关依法处理" }
          },
          {
            subject: "household-registration",
            route: "statutoryDuty",
            because: { en: "the police keep the register", zh: "户籍登记由公安机关依法办理" }
          },
          {
            subject: "land-compensation",
            route: "administrative",
            because: {
              en: "disputes on compensation have an administrative ruling",
              zh: "征地补偿争议适用行政裁决、复议"
            }
          },
          {
            subject: "pollution",
            route: "statutoryDuty",
            because: { en: "the environment office must investigate", zh: "环境污染由主管部门依法查处" }
          },
          {
            subject: "noise",
            route: "statutoryDuty",
            because: {
              en: "the environment office or the police must investigate",
              zh: "噪声扰民由主管部门依法查处"
            }
          },
          {
            subject: "property-management",
            route: "litigation",
            because: { en: "a contract between private parties goes to court", zh: "物业合同纠纷可提起诉讼" }
          }
        ]
      },
      cite: design(
        "-",
        {
          en: "a table of our own after articles 30 and 31: it proposes, a person decides",
          zh: "依第三十、三十一条自拟的对照表，仅供参考，由人决定"
        },
        "design"
      )
    }
  ]
}
