/**
 * What a professional finds at a visit, and the stability group 病情稳定分组 that follows
 * (严重精神障碍管理治疗工作规范 2018; regulations 4.2, 4.3).
 *
 * The findings are entered by a qualified person. The group only plans contacts; it is no score of a person.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** The findings of one visit. @since 0.1.0 */
export const Assessment = Schema.Struct({
  /** 危险性评估: 0 none, 1 verbal, 2 things at home, 3 things anywhere, 4 things or persons, 5 armed. */
  level: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5 })),
  /** 精神症状 */
  symptoms: Schema.Literals(["gone", "some", "marked"]),
  /** 自知力 */
  insight: Schema.Literals(["good", "partial", "none"]),
  /** 社会功能 */
  socialFunction: Schema.Literals(["good", "fair", "poor"]),
  /** 药物不良反应 */
  adverseReaction: Schema.Literals(["none", "mild", "severe"]),
  /** 躯体疾病 */
  bodilyIllness: Schema.Literals(["none", "stable", "severe"])
})
/** {@link Assessment} as a type. @since 0.1.0 */
export type Assessment = typeof Assessment.Type

/** 病情不稳定, 基本稳定, 稳定. @since 0.1.0 */
export const Group = Schema.Literals(["unstable", "basicallyStable", "stable"])
/** {@link Group} as a type. @since 0.1.0 */
export type Group = typeof Group.Type

/** The first group that fits, the gravest first. @since 0.1.0 */
export const group = (found: Assessment): Group => {
  const { adverseReaction, bodilyIllness, insight, level, socialFunction, symptoms } = found
  if (
    level >= 3 ||
    symptoms === "marked" ||
    insight === "none" ||
    adverseReaction === "severe" ||
    bodilyIllness === "severe"
  ) {
    return "unstable"
  }
  return level >= 1 || symptoms === "some" || insight === "partial" || socialFunction === "poor"
    ? "basicallyStable"
    : "stable"
}
