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
    "{office}登记{direct, select, true {(直接收到)} other {}}：{channel}，{subject}，{place}{kind, select, null {} other {，{kind}}}{splitFrom, select, null {} other {；由{splitFrom}拆分}}",
  Classified:
    "分类：{kind}{route, select, null {} other {，{route}}}{procedure, select, null {} other {，{procedure}}}{proposed, select, null {} other {；对照表建议：{proposed}}}",
  Forwarded:
    "{from}{again, select, true {再次} other {}}{reportBy, select, null {转送} other {交办}}{to}{assisting, select, null {} other {，{assisting}协办}}{procedure, select, null {} other {，{procedure}}}{reportBy, select, null {} other {，请于{reportBy}前(含当日)报告结果}}{late, select, true {，逾期} other {}}",
  Objected: "{office}对转送提出异议",
  ObjectionAnswered: "{agreed, select, true {同意异议，材料退回} other {不同意异议，事项不退回}}",
  Accepted: "{office}受理{late, select, true {，逾期} other {}}",
  NotAccepted:
    "{office}不予受理：{ground}{goTo, select, null {} other {，告知向{goTo}提出}}{late, select, true {，逾期} other {}}",
  Extended: "延期{days}日，{approvedBy}批准",
  Concluded:
    "{office}办结：{result}{executeBy, select, null {} other {，执行期限至{executeBy}}}{late, select, true {，逾期} other {}}",
  Evaluated: "评价{rated}：{grade}",
  Withdrawn: "凭签字记录撤回",
  Urged: "{caller}督办{callee}{rung, select, null {} other {(节点{rung})}}：{answer}",
  LedAway:
    "{office}引导至其他法定途径：{door}{to, select, null {} other {，转至{to}}}{late, select, true {，逾期} other {}}",
  SwitchedToOrdinary: "由简易办理转为普通程序",
  Reported:
    "{office}{duty, select, reportUp {上报重大紧急事项} resultReport {报告交办事项办理结果} execute {报告处理意见执行情况} other {报告办理情况}}{late, select, true {，逾期} other {}}",
  Recused: "{post}回避",
  ExtensionUndone: "撤销延期{days}日，{approvedBy}批准",
  Paused: "“{duty}”的期限中止计算",
  Resumed: "“{duty}”的期限恢复计算，顺延{days}日(按该期限的计算方式)",
  Reprojected: "按已公布的日历重新推算最后一日",
  Heard: "{office}举行听证({stage})，{from}至{until}{excluded, plural, =0 {} other {，#日不计入期限}}",
  Settled: "{office}以和解协议办结{late, select, true {，逾期} other {}}",
  Delivered: "书面答复于{receivedOn}收到({stage})",
  ReviewAsked: "向{office}请求{stage}{goodCause, select, null {} other {，逾期但有正当理由}}",
  Reviewed: "{office}{stage}：{outcome}{late, select, true {，逾期} other {}}",
  ReviewEnded:
    "{office}终止{stage}：{end, select, withdrawn {信访人凭签字记录撤回请求} other {信访人死亡且无人承继}}",
  DeathRecorded:
    "信访人死亡；{successor, select, null {{ends, select, true {无人承继，事项终止} other {无人承继，应当办理的继续办理}}} other {由承继人继续}}",
  Merged: "并入事项{into}办理",
  Followed:
    "{did, select, accepted {随主办事项{into}受理} concluded {以主办事项{into}的处理意见答复} notAccepted {随主办事项{into}不予受理} ledAway {随主办事项{into}引导至法定途径} other {主办事项{into}另行终结，恢复单独办理}}{result, select, null {} other {：{result}}}{ground, select, null {} other {：{ground}}}{door, select, null {} other {：{door}}}{office, select, null {} other {，{office}}}{opinion, select, null {} other {，文书{opinion}}}{late, select, true {，逾期} other {}}",
  Unmerged: "撤销并入事项{from}，恢复原有期限",
  Linked: "关联{to}：{as}",
  Unlinked: "解除与事项{to}的关联{as, select, null {} other {：{as}}}",
  Corrected:
    "更正登记内容：{channel}，{subject}，{place}{kind, select, null {} other {，{kind}}}{route, select, null {} other {，{route}}}{handling, select, opened {；开始计算办理期限} closed {；不再计算办理期限} other {}}{accused, select, null {} other {；被检举、控告单位：{accused}}}",
  Reminded:
    "“{duty}”督办节点{rung}于{on}到期：{act}；督办人{caller, select, null {空缺} other {{caller}}}，被督办人{callee, select, null {空缺} other {{callee}}}{recused, select, null {} other {；{recused}回避}}{accused, select, null {} other {；{accused}为被检举、控告单位}}",
  Consented: "签署知情同意，{place}",
  Enrolled: "{office}建档",
  Assessed: "评估：{group}",
  Visited: "{form}随访：{group}{late, select, true {，逾期} other {}}",
  Missed: "未访到：{reason}{lost, select, true {，判定为失访} other {}}",
  Referred: "转诊至{to}{late, select, true {，逾期} other {}}",
  LossReported: "已报告失访",
  Closed: "结案：{reason}"
}
