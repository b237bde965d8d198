/**
 * 各类案件通用语(中文)：状态、标记、职责、指标。
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseWords, Labels } from "./keys.ts"

/** Case words, Chinese. @since 0.1.0 */
export const caseZh: Labels<Omit<CaseWords, "command" | "event">> = {
  caseType: { petition: "信访事项", psychiatric: "严重精神障碍随访" },
  status: {
    unregistered: "未登记",
    registered: "已登记",
    forwarded: "已转送",
    accepted: "已受理",
    concluded: "已办结",
    notAccepted: "不予受理",
    withdrawn: "已撤回",
    settled: "已和解",
    inReview: "复查中",
    reviewed: "已复查",
    inRecheck: "复核中",
    final: "复核终结",
    ledAway: "已引导至法定途径",
    merged: "已并案",
    ended: "信访人死亡终止",
    unknown: "未知",
    consented: "已知情同意",
    enrolled: "已建档",
    lost: "失访",
    closed: "已结案"
  },
  mark: {
    extended: "已延期",
    supervised: "正式督办",
    objected: "已提出异议",
    forwardedAgain: "多次转送",
    withAccused: "在被检举、控告单位",
    concludedLate: "逾期办结",
    simple: "简易办理",
    assigned: "交办",
    urgent: "重大紧急",
    repeat: "重复信访",
    anonymous: "匿名",
    nameWithheld: "要求保密",
    paused: "期限中止",
    unstable: "病情不稳定",
    basicallyStable: "病情基本稳定",
    stable: "病情稳定"
  },
  duty: {
    forward: "转送、交办",
    directReply: "答复直接收到的事项",
    acceptance: "告知是否受理",
    objection: "对转送提出异议",
    conclude: "办结",
    evaluate: "满意度评价",
    reportUp: "上报重大紧急事项",
    resultReport: "报告交办事项办理结果",
    execute: "执行处理意见并报告",
    review: "请求复查",
    reviewOpinion: "复查意见",
    recheck: "请求复核",
    recheckOpinion: "复核意见",
    firstVisit: "首次面访",
    nextContact: "下次随访",
    refer: "转诊",
    reportLoss: "报告失访"
  },
  dutyKind: { duty: "职责", right: "权利" },
  act: {
    phone: "电话催办",
    phoneOrReforward: "电话催办，可转下级办理",
    superviseInPerson: "请主要负责人亲自督办",
    formalSupervision: "正式督办",
    visitAgain: "再次随访",
    reportLoss: "报告失访"
  },
  fate: {
    armed: "待提醒",
    fired: "已提醒",
    merged: "并入更高节点",
    superseded: "职责产生前已过期"
  },
  party: { petitioner: "信访人", patient: "患者", guardian: "监护人", clock: "系统时钟" }
}
