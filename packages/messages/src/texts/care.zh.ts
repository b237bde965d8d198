/**
 * 严重精神障碍随访用语(中文)。
 *
 * Risk levels describe what was seen at a visit; they are no score of a person.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CareWords, Labels } from "./keys.ts"

/** Care words, Chinese. @since 0.1.0 */
export const careZh: Labels<CareWords> = {
  group: { unstable: "病情不稳定", basicallyStable: "病情基本稳定", stable: "病情稳定" },
  form: { face: "面访", phone: "电话" },
  missReason: {
    notHome: "不在家",
    awayForWork: "外出务工",
    moved: "迁居",
    missing: "走失",
    informationRefused: "拒绝提供信息",
    other: "其他原因"
  },
  closeReason: { movedAway: "迁出", died: "死亡", consentWithdrawn: "撤回知情同意", other: "其他原因" },
  risk: {
    "0": "0级：无以下任何行为",
    "1": "1级：口头威胁，无打砸行为",
    "2": "2级：打砸限于家中财物，能被劝止",
    "3": "3级：不分场合打砸财物，不能劝止",
    "4": "4级：持续打砸，针对财物或者人，包括自伤、自杀",
    "5": "5级：持械针对人的暴力行为，或者纵火、爆炸"
  },
  symptoms: { gone: "基本消失", some: "部分存在", marked: "明显" },
  insight: { good: "基本恢复", partial: "不全", none: "缺乏" },
  socialFunction: { good: "良好", fair: "一般", poor: "较差" },
  adverseReaction: { none: "无", mild: "轻微", severe: "严重" },
  bodilyIllness: { none: "无", stable: "稳定", severe: "严重" }
}
