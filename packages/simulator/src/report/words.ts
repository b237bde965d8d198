/**
 * The words of the report, in both languages; what the core names has its label in `messages`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"

const en = {
  imagined: "An imagined year, not a measured one",
  caveat:
    "The offices and petitioners below are invented; the rules that decided every case are the real ones. Only the published figures were measured. Every other input is an assumption, listed at the end, and was chosen so that the run with the ladder comes near the published figures. So the report shows what the ladder does in a city like this one, not what it did in that city.",
  registration: "Registered from",
  until: "to",
  counted: "counted until",
  petitions: "petitions",
  published: "Published",
  with: "With the ladder",
  without: "Without the ladder",
  points: "points",
  rates: "Published figures and simulated ones",
  allRates: "Every indicator, with its numerator and denominator",
  indicator: "Indicator",
  difference: "Difference made by the ladder",
  backlog: "Cases in hand by day",
  backlogNote:
    "Cases somebody still had to do something about at the end of each day, and those of them whose last day had passed.",
  open: "Open",
  overdue: "Overdue",
  limit: "When cases were concluded",
  limitNote: "Conclusions by their distance from the last day, extensions included.",
  before: "before",
  after: "late",
  days: "days",
  rungs: "Who was called",
  rungsNote:
    "The rungs the rule book has, the rank that calls and the rank that is called, and how many calls were made.",
  rung: "Rung",
  when: "Days before the last day",
  who: "Caller and callee",
  act: "Act",
  none: "–",
  counts: "What else was counted",
  registered: "Registered",
  concluded: "Concluded",
  notAccepted: "Not accepted",
  withdrawn: "Withdrawn",
  stillOpen: "Still open at the end",
  lateConclusions: "Concluded late",
  extensions: "Extensions",
  sentOnAgain: "Sent on to another body while in hand",
  formalSupervisions: "Formal supervisions, of forwarding and answering too",
  median: "Days to conclude: half took at most",
  ninetieth: "Days to conclude: nine in ten took at most",
  refusals: "Commands the core refused",
  assumptions: "Assumptions",
  assumptionsNote: "Each of these fields of the scenario file was chosen, not measured.",
  field: "Field",
  why: "Why this value",
  sources: "Sources of the published figures",
  seed: "Seed",
  book: "Rule book",
  scenario: "Scenario",
  took: "Run time",
  seconds: "s",
  cases: "cases",
  "timely-forwarding": "Taken in on time by petition offices",
  "timely-forwarding-by-clock": "The same, by the clock",
  "timely-acceptance": "Accepted on time by competent bodies",
  "concluded-in-time": "Concluded on time",
  "satisfied-with-petition-office": "Satisfied with the petition office",
  "satisfied-with-competent-body": "Satisfied with the competent body"
}

/** What the report says. @since 0.1.0 */
export type Key = keyof typeof en

const zh: Readonly<Record<Key, string>> = {
  imagined: "设想的一年，并非实测",
  caveat:
    "以下机构和信访人均为虚构，逐件作出判断的规则则是真实的。只有公布数字来自实测；其余输入均为假设（见文末），并据“施行倒369”时接近公布数字而设定。因此本报告说明倒369在这样一座城市里起什么作用，不证明它在该市起了什么作用。",
  registration: "登记期间",
  until: "至",
  counted: "统计至",
  petitions: "件",
  published: "公布数字",
  with: "施行倒369",
  without: "不施行倒369",
  points: "个百分点",
  rates: "公布数字与模拟结果",
  allRates: "各项指标（分子／分母）",
  indicator: "指标",
  difference: "倒369带来的变化",
  backlog: "每日在办件数",
  backlogNote: "每日终了尚待办理的件数，以及其中已超过期限的件数。",
  open: "在办",
  overdue: "超期未办",
  limit: "办结时间与期限",
  limitNote: "按距离期限的天数统计办结件数，含延长的期限。",
  before: "天前",
  after: "天逾期",
  days: "天",
  rungs: "督办情况",
  rungsNote: "规则册所列各级督办：由谁联系谁，共联系多少次。",
  rung: "步骤",
  when: "距期限天数",
  who: "联系人与被联系人",
  act: "方式",
  none: "–",
  counts: "其他统计",
  registered: "登记",
  concluded: "办结",
  notAccepted: "不予受理",
  withdrawn: "撤回",
  stillOpen: "期末仍在办",
  lateConclusions: "逾期办结",
  extensions: "延期",
  sentOnAgain: "办理中转其他机关",
  formalSupervisions: "正式督办（含转送、答复环节）",
  median: "办结天数：半数不超过",
  ninetieth: "办结天数：九成不超过",
  refusals: "核心规则拒绝的操作",
  assumptions: "假设",
  assumptionsNote: "情景文件中的下列字段为设定值，并非实测。",
  field: "字段",
  why: "取值理由",
  sources: "公布数字来源",
  seed: "随机种子",
  book: "规则册",
  scenario: "情景",
  took: "运行时间",
  seconds: "秒",
  cases: "件",
  "timely-forwarding": "信访部门及时受理率",
  "timely-forwarding-by-clock": "信访部门及时受理率（按时间戳）",
  "timely-acceptance": "责任单位及时受理率",
  "concluded-in-time": "按期办结率",
  "satisfied-with-petition-office": "信访部门满意率",
  "satisfied-with-competent-body": "有权处理部门满意率"
}

/** The words of a language. @since 0.1.0 */
export const words = (locale: Locale): Readonly<Record<Key, string>> => (locale === "en" ? en : zh)

/** The name of an indicator; one nobody has named is its own name. @since 0.1.0 */
export const indicatorName = (id: string, locale: Locale): string => {
  const named: Readonly<Record<string, string>> = words(locale)
  return Object.hasOwn(named, id) ? (named[id] ?? id) : id
}
