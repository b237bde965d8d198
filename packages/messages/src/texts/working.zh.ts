/**
 * 最后一日如何推算(中文)，每步一行。
 *
 * A day off that did not move the last day is said as well: its silence would be taken for a mistake.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { ConfidenceKey, LineKey, PhraseKey, Texts } from "./keys.ts"

/** Lines of a working, Chinese. @since 0.1.0 */
export const workingZh: Texts<LineKey> = {
  dayZeroExcluded: "起算：{day}，当日不计入",
  dayZeroIncluded: "起算：{day}，当日计入",
  added: "期限：{amount}{unit, select, workingDays {个工作日} months {个月} other {日}}",
  rule: "规则：{rule}，{version}起的版本，{layer}层",
  clause: "依据：{clause}",
  clamped: "{month}没有对应日，以当月最后一日为准",
  dayBefore: "期限至对应日的前一日届满",
  skipped:
    "跳过：{days, plural, =1 {{from}} other {{from}至{until}}}，{holiday, select, null {{why}} other {{holiday}}}，休{days}日",
  notMoved: "{day}为休息日({kind})，按规定不顺延，仍为最后一日",
  due: "最后一日：{day}",
  provisional: "暂定：日历公布至{announcedUntil}，本次推算涉及公布范围以外的日期，公布后重新推算"
}

/** Pieces of other sentences, Chinese. @since 0.1.0 */
export const phrasesZh: Texts<PhraseKey> = {
  day: "{year}年{month}月{date}日(星期{weekday, select, 1 {一} 2 {二} 3 {三} 4 {四} 5 {五} 6 {六} other {日}})",
  moment: "{day}{time}{offset, select, null {} other {({offset})}}",
  post: "{office}{rank}",
  clause: "{instrument}{article, select, null {} other {{article}}}：{says}{note}",
  part: "第{number}条{part}",
  article: "{parts}",
  listed: "、"
}

/** What is said after a clause, by how sure we are of it, Chinese. @since 0.1.0 */
export const confidenceZh: Texts<ConfidenceKey> = {
  textRead: "",
  known: "",
  unconfirmed: "(未经核实：未见原文，适用前请向主管部门确认)",
  design: "(连心设计约定：法律未作规定)"
}
