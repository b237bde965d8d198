/**
 * 告知内容(中文)。
 *
 * A notice names no person and no content of the matter: it may be read on a screen in a corridor.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { NoticeKey, Texts } from "./keys.ts"

/** Notice sentences, Chinese. @since 0.1.0 */
export const noticesZh: Texts<NoticeKey> = {
  "petition.registered":
    "您的信访事项已登记。{until, select, null {我们将告知您办理去向} other {我们将在{until}前(含当日)告知您办理去向}}。",
  "petition.received":
    "现向你单位转送一件信访事项。{until, select, null {请查看待办事项} other {最近一项职责的最后一日为{until}，请查看待办事项}}。",
  "petition.objected": "{office}对你单位转送的信访事项提出异议。请核实其理由并答复是否同意。",
  "petition.accepted":
    "{office}已受理您的信访事项。{until, select, null {办结后将书面答复您} other {最迟于{until}书面答复您}}。",
  "petition.notAccepted": "您的信访事项不予受理：{ground}。{goTo, select, null {} other {请向{goTo}提出。}}",
  "petition.extended": "您的信访事项办理期限已延长{until, select, null {} other {至{until}}}。",
  "petition.concluded":
    "{office}已办结您的信访事项：{result}。如已开放评价，您可以分别评价信访部门和有权处理机关。",
  "petition.callDue": "“{duty}”的督办节点{rung}已到：{act}。请联系{callee}并录入答复。",
  "petition.urged":
    "请抓紧办理“{duty}”(督办节点{rung})。{until, select, null {} other {最后一日为{until}。}}",
  "petition.supervised": "“{duty}”已逾期。{by}已启动正式督办，请立即办理并说明逾期原因。",
  "petition.vacancy":
    "“{duty}”的督办节点{rung}已到，没有符合层级且可以参与该事项的岗位。请指定人员并落实督办。",
  "petition.assigned":
    "现向你单位交办一件信访事项。请{until, select, null {按要求} other {在{until}前(含当日)}}报告办理结果。",
  "petition.ledAway":
    "您的信访事项应当通过其他法定途径解决：{door}。{to, select, null {} other {请向{to}提出。}}",
  "petition.simple": "您的信访事项适用简易办理。",
  "petition.ordinary":
    "您的信访事项已转为普通程序办理。{until, select, null {我们将告知您办理进展} other {目前环节的最后一日为{until}}}。",
  "petition.reportedUp": "{office}已上报一件重大、紧急信访事项。",
  "petition.resultReported": "{office}已报告交办信访事项的办理结果。请查看案卷中的报告。",
  "petition.executed": "{office}已报告信访处理意见的执行情况。请查看案卷中的报告。",
  "petition.extensionUndone":
    "您的信访事项的延期已撤销{until, select, null {} other {，最后一日恢复为{until}}}。",
  "petition.paused": "“{duty}”的期限已中止计算。恢复计算时将告知您。",
  "petition.resumed": "“{duty}”的期限已恢复计算{until, select, null {} other {，最后一日为{until}}}。",
  "petition.reprojected": "节假日安排公布后，“{duty}”的最后一日重新推算，由{before}变更为{until}。",
  "petition.settled":
    "{office}已以和解协议办结您的信访事项。如已开放评价，您可以分别评价信访部门和有权处理机关。",
  "petition.mayAskReview":
    "对书面答复不服的，您可以{until, select, null {} other {在{until}前(含当日)}}请求上一级机关、单位复查。",
  "petition.mayAskRecheck":
    "对复查答复不服的，您可以{until, select, null {} other {在{until}前(含当日)}}请求复核。复核意见为终结意见。",
  "petition.reviewAsked":
    "现有一件信访事项请求你单位{stage}。{until, select, null {请书面提出意见} other {请最迟于{until}书面提出意见}}。",
  "petition.reviewEnded":
    "该信访事项的{stage}已终止：{end, select, withdrawn {信访人撤回请求} other {信访人死亡且无人承继}}。原意见继续有效。",
  "petition.reviewed": "{office}已作出复查意见：{outcome}。",
  "petition.final": "{office}已作出复核意见：{outcome}。该事项至此终结，以同一事实和理由再次提出的不再受理。",
  "petition.merged": "您的信访事项与事项{into}合并办理，将一并答复。",
  "petition.answered":
    "您与事项{into}合并办理的信访事项，{office}已作出答复：{result}。该事项的处理意见即对您的答复{opinion, select, null {} other {（文书{opinion}）}}，您可以自行评价、请求复查。",
  "petition.onItsOwn": "事项{from}已另行终结，其结果不约束他人。本信访事项恢复单独办理，原有期限不变。",
  "petition.corrected":
    "你单位承办的信访事项登记内容已更正。{until, select, null {不再计算办理期限} other {办理的最后一日为{until}}}。",
  "petition.withAccused":
    "你单位掌握的一件信访事项正在被检举、控告的{office}办理。请立即转由其他机关办理，期限照常计算。",
  "petition.objectionAnswered":
    "你单位对一件信访事项提出的异议已经核实。{agreed, select, true {转送单位同意，收回该事项} other {转送单位不同意，该事项仍由你单位办理，期限照常计算}}。",
  "petition.ended":
    "你单位的一件信访事项已经终止：{end, select, withdrawn {信访人已撤回} other {信访人已死亡且无承继人}}。无须继续办理。",
  "psychiatric.enrolled":
    "已为一名患者建档。请{until, select, null {尽快} other {在{until}前(含当日)}}完成首次面访。",
  "psychiatric.contactPlanned": "下次随访{until, select, null {已安排} other {最迟于{until}进行}}。",
  "psychiatric.referNow": "评估为病情不稳定。请立即转诊{until, select, null {} other {，最迟于{until}}}。",
  "psychiatric.contactSoon": "“{duty}”的提醒日为{on}，请安排随访。",
  "psychiatric.lost":
    "患者{until, select, null {} other {于{until}}}判定为失访。请立即书面报告关爱帮扶小组和上级精防机构。",
  "psychiatric.vacancy": "“{duty}”的提醒已到，你单位没有符合层级的岗位。请指定人员并落实随访。"
}
