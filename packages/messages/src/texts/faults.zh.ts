/**
 * 规则册、机构目录、日历、存储有什么问题(中文)。
 *
 * Each sentence names the place, then what to do there.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { FaultKey, Texts } from "./keys.ts"

/** Fault sentences, Chinese. @since 0.1.0 */
export const faultsZh: Texts<FaultKey> = {
  RULE_MISSING: "{day}没有任何一层规定规则{rule}。请补充当日有效的版本。",
  RULE_TWICE: "{layer}层的规则{rule}出现两次。请将各版本合并到一处。",
  VERSIONS_OVERLAP: "{layer}层规则{rule}：两个版本均自{day}起。请保留一个。",
  VERSIONS_OUT_OF_ORDER: "{layer}层规则{rule}：自{day}起的版本排在更晚的版本之后。请按时间先后排列。",
  RULE_VALUE_WRONG: "{layer}层规则{rule}自{day}起的版本：取值不符合要求。{issue}",
  RULE_UNIT_WRONG: "{layer}层规则{rule}：单位为“{found}”，应为“{wanted}”。",
  LAYER_TWICE: "{layer}层的编号与下层重复。请另取编号。",
  NOTHING_TO_INHERIT: "{layer}层规则{rule}自{day}起的版本：下层均无此规则，inherit无可沿用。请写明取值。",
  RULE_UNIT_DIFFERS: "{layer}层规则{rule}：单位为“{found}”，而{below}层为“{wanted}”。请与下层一致。",
  OVERLAY_FIXED: "{layer}层规则{rule}自{day}起的版本：{below}层规定上层不得变更此规则。请删去。",
  OVERLAY_NONE:
    "{layer}层规则{rule}自{day}起的版本：取消了{below}层对{since}起登记事项的规定。请写明取值，或者写inherit。",
  OVERLAY_LATER:
    "{layer}层规则{rule}自{day}起的版本：最后一日不得晚于{below}层的规定。对{since}起登记的事项，自{start}起算，本层为{lastDay}，该层为{lastDayBelow}。请缩短，或者写inherit。",
  OVERLAY_EARLIER:
    "{layer}层规则{rule}自{day}起的版本：最后一日不得早于{below}层的规定。对{since}起登记的事项，自{start}起算，本层为{lastDay}，该层为{lastDayBelow}。请延长，或者写inherit。",
  OVERLAY_MORE:
    "{layer}层规则{rule}自{day}起的版本：{field}为{value}；对{since}起登记的事项，依{below}层不得超过{valueBelow}。",
  OVERLAY_LESS:
    "{layer}层规则{rule}自{day}起的版本：{field}为{value}；对{since}起登记的事项，依{below}层不得少于{valueBelow}。",
  OVERLAY_UNFIT: "{layer}层规则{rule}：“{unit}”无先后多少之分，不能标为{overlay}。请标为free或者fixed。",
  LISTED_TWICE: "机构目录中{kind}{id}出现两次。请保留一条。",
  LEADS_NOWHERE: "机构目录{from}：“{field}”指向{to}，目录中没有该项。请补录，或者更正编号。",
  GOES_IN_A_CIRCLE: "机构目录：{id}的上级最终指向自身。请更正隶属关系。",
  CALENDAR_ENDS_BEFORE_IT_STARTS: "日历公布范围为{from}至{until}，起止颠倒。请更正。",
  CALENDAR_DAY_OUTSIDE: "日历列出的{day}不是公布范围内的日期。请更正日期或者范围。",
  CALENDAR_DAY_TWICE: "日历中{day}既是节假日又是调休上班日。请保留一项。",
  CALENDAR_MAKE_UP_ON_WEEKDAY: "日历将{day}列为调休上班日，但该日本为工作日。请删除。",
  PLACE_UNKNOWN: "机构目录中没有地区{place}。请核对行政区划代码，或者补录该地区。",
  NOBODY_IN_CHARGE: "{place}及其上级均无主管“{subject}”的单位。请在机构目录中补录主管事项。",
  SEVERAL_IN_CHARGE: "主管单位不止一个：{offices}。请由{settledBy}协调决定。",
  RevisionConflict: "案件{caseId}已有变动：现有{found}条记录，本次提交基于{expected}条。请重新读取后再决定。",
  Unstorable: "案件{caseId}：{at}无法保存({problem})。未写入任何内容，请更正后重新提交。",
  StoreUnavailable:
    "存储未能完成操作“{operation}”。{retryable, select, true {未写入任何内容，请重试} other {请先核对存储中的内容，再重试}}。",
  BadCursor: "“{cursor}”不是本存储给出的翻页标记。请从第一页重新开始。",
  UnknownSchema:
    "{where}由更新的版本写入(结构{found}，本版本最高支持{known})。未作任何改动，请使用更新的版本。",
  NotOurs: "{where}不是连心的存储({found})。未作任何改动，请核对路径。",
  ReadOnly: "{where}只能读取，不能写入。未作任何改动，请核对权限。",
  Damaged: "{where}是连心存储，但部分内容已丢失({found})。未作任何改动，请用备份恢复。",
  NotifierUnavailable: "无法连接{notifier}。通知已保留，稍后重试。",
  OfficesUnavailable: "无法读取{day}的机构目录。请核对机构目录的来源。",
  NotFound: "保管库中没有编号为{id}的内容。请核对编号。",
  Erased: "保管库中{personId}的内容已经销毁，无法再读取。",
  NoPurpose: "不予办理：须写明操作人、目的和法律依据。本次拒绝已记入审计，请补全后重试。",
  Sealed: "所称法律依据不足以读取{id}。本次拒绝已记入审计，请以适当的依据提出。",
  KeyUnavailable: "未能从{source}取得主密钥。未作任何改动，请备好密钥后重试。",
  Tampered: "所存{personId}的内容与保管库写入的不一致。请勿采信，并与备份核对。",
  NotAuthentic: "解开的内容与用该密钥封存的不一致。请勿采信。",
  BadItem: "{at}无法保存。未写入任何内容，请更正后重新提交。",
  VaultUnavailable:
    "保管库未能完成操作({operation})。{retryable, select, true {未写入任何内容，可以重试} other {重试前请先查看保管库中已有的内容}}。",
  AuditBroken: "审计第{sequence}行与写入时不一致。请保留原文件，并与另存的链头核对。",
  StillRequired: "审计记录最多可清理至{latest}，不能清理至{asked}。未清理任何记录。"
}
