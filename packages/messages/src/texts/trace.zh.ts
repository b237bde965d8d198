/**
 * 决定说明(中文)：读取了什么、考虑后未采用什么，每项一行。
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Texts, TraceKey } from "./keys.ts"

/** Lines of a trace, Chinese. @since 0.1.0 */
export const traceZh: Texts<TraceKey> = {
  asked: "{at}：{by}提出“{asked}”",
  happened: "决定：{line}",
  nothing: "决定：无到期事项，不产生后续",
  refused: "不予办理({code})：{text}",
  responsible: "{place}“{subject}”由谁负责：{office, select, null {不能确定唯一机构} other {{office}}}",
  inChargeHere: "{place}：由{office}主管",
  nobodyInChargeHere: "{place}：无主管机构",
  notYetOrNoLonger: "{office}在{on}不存在",
  duties: "本决定产生的期限",
  opened:
    "{duty}：{handedOn, select, true {期限继续计算，现由{office}承办，} other {}}{kind, select, right {权利期限至} other {最后一日}}{day}{handedOn, select, true {} other {({office})}}",
  reminder:
    "提醒{rung}，{on}：{caller}对{callee}，{act}；{why, select, waits {{side, select, before {最后一日前{days}日} after {最后一日后{days}日} on {最后一日当日} other {按阶梯确定}}} beforeRest {当日休息，提前} caughtUp {产生期限时已到日，立即提醒} dayHadCome {不提醒：已过日，由更高一级代替} sharesDay {不提醒：与更高一级同日} other {已提醒}}",
  rulesRead: "读取的规则",
  rule: "{rule}，{version}起的版本，{layer}层{source, select, history {，此前已写入} other {}}：{value, select, null {当日法律无此规定} other {{value}}}",
  factsRead: "读取的案件事实",
  factRead: "事实{fact}：{value}",
  directoryRead: "读取的机构目录",
  lookup:
    "{list, select, places {地方} offices {机构} posts {岗位} postsOf {机构的岗位} other {主管机构}}：{entry}{found, select, true {} other {(无)}}",
  setAside: "考虑后未采用",
  ruleAside: "{rule}：{reason, select, noSuchRule {当日法律无此规定} other {已核对，结果未注明以其为依据}}",
  versionAside: "{rule}，{version}起的版本，{layer}层：{reason, select, notYet {尚未施行} other {已不适用}}",
  ruleVersion: "规则{name}：版本不同，原为{before}，现为{after}",
  ruleValue: "规则{name}：数值不同，原为{before}，现为{after}",
  ruleClause: "规则{name}：依据的表述不同",
  ruleRead:
    "规则{name}：{before, select, null {现在读取而原先未读取({after})} other {原先读取而现在不读取({before})}}",
  decision: "决定：原为{before}，现为{after}",
  events: "结果：原为{before}，现为{after}",
  event: "结果{name}：原为{before}，现为{after}",
  dueDay: "{name}的最后一日：原为{before}，现为{after}",
  duty: "职责{name}：最后一日相同，其他内容不同",
  fact: "事实{name}：原为{before}，现为{after}",
  directory: "机构目录{name}：原为{before}，现为{after}",
  trace: "{name}：与原先不同"
}
