/**
 * 各类案件通用语(中文)：行为、事项、状态、标记、职责。
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseWords, Labels } from "./keys.ts"

/** Case words, Chinese. Commands are verbs, so that a sentence can say that somebody may not do them. @since 0.1.0 */
export const caseZh: Labels<CaseWords> = {
  caseType: { petition: "信访事项", psychiatric: "严重精神障碍随访" },
  command: {
    Register: "登记",
    Classify: "分类",
    Forward: "转送",
    Object: "提出异议",
    AnswerObjection: "答复异议",
    Accept: "受理",
    Refuse: "不予受理",
    Extend: "延期",
    Conclude: "办结",
    Evaluate: "评价",
    Withdraw: "撤回",
    Urge: "督办",
    Wake: "唤醒案件",
    Consent: "录入知情同意",
    Enrol: "建档",
    Assess: "评估",
    Visit: "录入随访",
    Miss: "录入未访到",
    Refer: "转诊",
    ReportLoss: "报告失访",
    Close: "结案"
  },
  event: {
    Registered: "登记",
    Classified: "分类",
    Forwarded: "转送",
    Objected: "提出异议",
    ObjectionAnswered: "答复异议",
    Accepted: "受理",
    NotAccepted: "不予受理",
    Extended: "延期",
    Concluded: "办结",
    Evaluated: "评价",
    Withdrawn: "撤回",
    Urged: "督办",
    Reminded: "提醒",
    Consented: "知情同意",
    Enrolled: "建档",
    Assessed: "评估",
    Visited: "随访",
    Missed: "未访到",
    Referred: "转诊",
    LossReported: "失访报告",
    Closed: "结案"
  },
  status: {
    unregistered: "未登记",
    registered: "已登记",
    forwarded: "已转送",
    accepted: "已受理",
    concluded: "已办结",
    notAccepted: "不予受理",
    withdrawn: "已撤回",
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
    concludedLate: "逾期办结",
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
