/**
 * 疑似重复事项提示(中文)。
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { SimilarKey, Texts } from "./keys.ts"

/** Sentences about matters that may be the same, Chinese. @since 0.1.0 */
export const similarZh: Texts<SimilarKey> = {
  found: "比对前件{beside}件，疑似重复{count, plural, other {#}}件(规则{rule}，{version}起的版本，{layer}层)",
  none: "比对前件{beside}件，未见疑似重复。",
  suggestion: "{caseId}，{on}登记，{standing}{repeatNo, select, null {} other {，第{repeatNo}次重复}}",
  person: "{agrees, select, true {信访人相同} false {信访人不同} other {信访人未能比对}}",
  subject: "{agrees, select, true {内容分类相同} other {内容分类不同}}",
  place: "{agrees, select, true {地点相同或互相包含} other {地点不同}}",
  text: "{agrees, select, true {文本相似({found}%)} false {文本不相似({found}%)} other {文本未比对}}",
  days: "{days, plural, =0 {同日登记} other {早#日}}",
  alone: "未比对文本，仅依据登记事实。",
  compared: "已比对文本{count, plural, other {#}}件。",
  uncompared:
    "{caseId}：文本未比对，{why, select, NotFound {保险库中没有该文书} Erased {已删除} Sealed {所示法律依据不足以查阅} other {内容与写入时不一致}}",
  more: "前件数量超出比对范围，只比对了最近登记的。",
  decides: "是否同一事项由人认定；案件中未写入任何内容。"
}
