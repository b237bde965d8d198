/**
 * 发生了什么(中文)：时间线上的一行。
 *
 * Day and actor stand beside the line, so that the sentence does not repeat them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { EventKey, Texts } from "./keys.ts"

/** Event sentences, Chinese. @since 0.1.0 */
export const eventsZh: Texts<EventKey> = {
  Registered:
    "{office}登记{direct, select, true {(直接收到)} other {}}：{channel}，{subject}，{place}{kind, select, null {} other {，{kind}}}",
  Classified: "分类：{kind}{route, select, null {} other {，{route}}}",
  Forwarded: "{from}{again, select, true {再次} other {}}转送{to}{late, select, true {，逾期} other {}}",
  Objected: "{office}对转送提出异议",
  ObjectionAnswered: "{agreed, select, true {同意异议，材料退回} other {不同意异议，事项不退回}}",
  Accepted: "{office}受理{late, select, true {，逾期} other {}}",
  NotAccepted:
    "{office}不予受理：{ground}{goTo, select, null {} other {，告知向{goTo}提出}}{late, select, true {，逾期} other {}}",
  Extended: "延期{days}日，{approvedBy}批准",
  Concluded: "{office}办结：{result}{late, select, true {，逾期} other {}}",
  Evaluated: "评价{rated}：{grade}",
  Withdrawn: "凭签字记录撤回",
  Urged: "{caller}督办{callee}{rung, select, null {} other {(节点{rung})}}：{answer}",
  Reminded:
    "“{duty}”督办节点{rung}于{on}到期：{act}；督办人{caller, select, null {空缺} other {{caller}}}，被督办人{callee, select, null {空缺} other {{callee}}}",
  Consented: "签署知情同意，{place}",
  Enrolled: "{office}建档",
  Assessed: "评估：{group}",
  Visited: "{form}随访：{group}{late, select, true {，逾期} other {}}",
  Missed: "未访到：{reason}{lost, select, true {，判定为失访} other {}}",
  Referred: "转诊至{to}{late, select, true {，逾期} other {}}",
  LossReported: "已报告失访",
  Closed: "结案：{reason}"
}
