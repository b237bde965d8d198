/**
 * The words of indicators, in Chinese: their names, the parts of a whole, what is set aside, and where a rating stands.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Labels } from "./keys.ts"
import type { IndicatorWords } from "./keysIndicator.ts"

/** Indicator words, Chinese. @since 0.1.0 */
export const indicatorZh: Labels<IndicatorWords> = {
  indicator: {
    "timely-forwarding": "信访部门及时受理率",
    "timely-forwarding-by-clock": "信访部门及时受理率(按时间戳)",
    "timely-acceptance": "责任单位及时受理率",
    "concluded-in-time": "按期办结率",
    "satisfied-with-petition-office": "信访部门满意率",
    "satisfied-with-competent-body": "有权处理部门满意率",
    "participation-petition-office": "信访部门参评率",
    "participation-competent-body": "有权处理部门参评率",
    "repeat-rate": "重复信访率",
    "online-share": "网信占比",
    "settled-at-once": "一次性化解率(公式未经核实)",
    "enough-contacts": "规范管理率"
  },
  indicatorPart: {
    inTime: "按期",
    late: "逾期",
    notYetDue: "未到期",
    overdueOpen: "超期未办",
    notTakenOn: "未经受理终结",
    satisfied: "满意",
    basicallySatisfied: "基本满意",
    dissatisfied: "不满意",
    rated: "已评价",
    lapsed: "超期未评价",
    repeated: "重复",
    first: "初次",
    online: "网上",
    letter: "来信",
    visit: "来访",
    settled: "未再重复",
    repeatedLater: "其后重复",
    enough: "次数达标",
    tooFew: "次数不足"
  },
  indicatorAside: {
    channel: "非来信、来访、网上渠道",
    persons: "人数超过9999人",
    litigation: "涉诉",
    merged: "已并入其他事项",
    repeat: "非初次登记",
    notHandled: "尚未受理、转送或者交办",
    windowOpen: "仍可评价"
  },
  indicatorDay: {
    lastDayToForward: "转送期限最后一日",
    thirtyDaysAfterRegistration: "登记之日起第三十日",
    lastDayToConclude: "限办截止日(含延期)",
    dayOfRating: "评价之日",
    lastDayToRate: "评价期限最后一日",
    dayOfRegistration: "登记之日",
    dayOfConclusion: "办结之日",
    underManagementAtYearEnd: "当年最后一日"
  },
  indicatorSource: {
    nationalReport: "全国统计口径",
    serviceStandard: "服务规范",
    ownReading: "本系统理解"
  },
  evaluationState: {
    none: "不评价",
    awaiting: "待评价",
    unrated: "未评价",
    rated: "已评价",
    lapsed: "超期未评价"
  }
}
