/**
 * The words of the petition law, each once.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** How a matter came in 信访渠道 (信访工作条例 2022 art. 17). @since 0.1.0 */
export const Channel = Schema.Literals(["letter", "online", "visit", "phone", "fax", "handedDown"])
/** {@link Channel} as a type. @since 0.1.0 */
export type Channel = typeof Channel.Type

/** What a matter is 信访事项类别 (art. 29 to 31): 建议意见, 检举控告, 申诉求决. @since 0.1.0 */
export const Kind = Schema.Literals(["suggestion", "accusation", "claim"])
/** {@link Kind} as a type. @since 0.1.0 */
export type Kind = typeof Kind.Type

/**
 * The six routes of a claim 法定途径优先 (art. 31), in the order in which they are tried; `petition` is what is left.
 *
 * @since 0.1.0
 */
export const ROUTES = [
  "litigation", // (1) 诉讼、复议、检察、公安程序
  "arbitration", // (2) 仲裁
  "partyAppeal", // (3) 党员申诉、再审查
  "administrative", // (4) 行政复议、裁决、确认、许可、处罚
  "statutoryDuty", // (5) 履行法定职责
  "petition" // (6) 信访程序
] as const
/** One of the six routes. @since 0.1.0 */
export const Route = Schema.Literals(ROUTES)
/** {@link Route} as a type. @since 0.1.0 */
export type Route = typeof Route.Type

/** What an opinion says 处理意见 (art. 32): 支持, 解释说明, 不支持. @since 0.1.0 */
export const Result = Schema.Literals(["support", "explain", "reject"])
/** {@link Result} as a type. @since 0.1.0 */
export type Result = typeof Result.Type

/** How a petitioner rates 满意度. @since 0.1.0 */
export const Grade = Schema.Literals(["satisfied", "basicallySatisfied", "dissatisfied"])
/** {@link Grade} as a type. @since 0.1.0 */
export type Grade = typeof Grade.Type

/** Who is rated, each apart from the other: 信访部门, 有权处理机关. @since 0.1.0 */
export const Rated = Schema.Literals(["petitionOffice", "competentBody"])
/** {@link Rated} as a type. @since 0.1.0 */
export type Rated = typeof Rated.Type

/** Why a matter is not accepted, or not any longer 不予受理、不再受理. @since 0.1.0 */
export const Ground = Schema.Literals([
  "DUP_SUPERIOR", // the same matter is in hand below
  "FINAL_RECHECK", // a recheck opinion has ended it
  "NOT_COMPETENT", // outside this body's powers
  "STATUTORY_ROUTE", // another procedure takes it
  "LITIGATION", // courts, procurators, police procedure
  "DISCIPLINE", // 纪检监察
  "VISIT_LEVEL", // visit above one's own and the next level
  "REVIEW_LATE" // review or recheck not asked in time
])
/** {@link Ground} as a type. @since 0.1.0 */
export type Ground = typeof Ground.Type

/** How a call was answered 督办结果. @since 0.1.0 */
export const Answer = Schema.Literals(["promised", "explained", "noAnswer"])
/** {@link Answer} as a type. @since 0.1.0 */
export type Answer = typeof Answer.Type

/** The procedure a matter is handled in 办理程序: 普通程序, 简易办理. @since 0.1.0 */
export const Procedure = Schema.Literals(["ordinary", "simple"])
/** {@link Procedure} as a type. @since 0.1.0 */
export type Procedure = typeof Procedure.Type

/** Why the simple procedure does not fit 不适用简易办理. @since 0.1.0 */
export const SimpleBar = Schema.Literals([
  "assigned", // 上级交办
  "severalBodies", // 涉及多个责任主体
  "repeat", // 非初次信访
  "statutoryRoute", // 已经或者应当进入法定程序
  "likelyRefused", // 诉求可能不予支持
  "joint" // 群体联名
])
/** {@link SimpleBar} as a type. @since 0.1.0 */
export type SimpleBar = typeof SimpleBar.Type

/** The doors through which a matter leaves for a procedure of its own 诉访分离、法定途径优先. @since 0.1.0 */
export const DOORS = [
  "litigation", // 涉法涉诉,转政法单位
  "discipline", // 纪检监察
  "arbitration",
  "partyAppeal",
  "administrative",
  "statutoryDuty"
] as const
/** One of the doors. @since 0.1.0 */
export const Door = Schema.Literals(DOORS)
/** {@link Door} as a type. @since 0.1.0 */
export type Door = typeof Door.Type

/** Where an earlier matter of the same person and facts stands 重复信访. @since 0.1.0 */
export const Standing = Schema.Literals(["inHand", "concluded", "withdrawn", "finalRecheck"])
/** {@link Standing} as a type. @since 0.1.0 */
export type Standing = typeof Standing.Type

/** The stages a matter passes 三级办理: 办理, 复查, 复核. @since 0.1.0 */
export const Stage = Schema.Literals(["handling", "review", "recheck"])
/** {@link Stage} as a type. @since 0.1.0 */
export type Stage = typeof Stage.Type

/** What a review or recheck does to the opinion below: 维持, 变更, 撤销. @since 0.1.0 */
export const Outcome = Schema.Literals(["uphold", "change", "revoke"])
/** {@link Outcome} as a type. @since 0.1.0 */
export type Outcome = typeof Outcome.Type

/** Why a review or recheck ended before its opinion 复查、复核终止. @since 0.1.0 */
export const ReviewEnd = Schema.Literals(["withdrawn", "died"])
/** {@link ReviewEnd} as a type. @since 0.1.0 */
export type ReviewEnd = typeof ReviewEnd.Type

/** What another matter is to this one. @since 0.1.0 */
export const Tie = Schema.Literals([
  "related", // 关联
  "repeatedBy", // 后来的重复信访
  "leads", // 并入本件办理
  "splitFrom", // 由其拆分
  "splitInto" // 拆分出去
])
/** {@link Tie} as a type. @since 0.1.0 */
export type Tie = typeof Tie.Type

/** What the matter that leads has done for those that go on within it 并案. @since 0.1.0 */
export const Did = Schema.Literals([
  "accepted",
  "concluded",
  "notAccepted",
  "ledAway",
  "released" // 主办事项另行终结,恢复单独办理
])
/** {@link Did} as a type. @since 0.1.0 */
export type Did = typeof Did.Type

/** What may be known of a matter when its route is looked for 分类要素. @since 0.1.0 */
export const MATTER_FACTS = [
  "employment", // 存在劳动关系
  "contract", // 平等主体之间的合同
  "adminDecision", // 不服行政决定
  "judgment", // 已有生效裁判
  "crime", // 涉嫌犯罪
  "partyDiscipline", // 不服党纪处分
  "misconduct", // 举报公职人员
  "breachOfLaw" // 请求查处违法行为
] as const
/** One of the facts. @since 0.1.0 */
export const MatterFact = Schema.Literals(MATTER_FACTS)
/** {@link MatterFact} as a type. @since 0.1.0 */
export type MatterFact = typeof MatterFact.Type

/** Where a petition stands. @since 0.1.0 */
export const Status = Schema.Literals([
  "unregistered",
  "registered",
  "forwarded",
  "accepted",
  "concluded",
  "settled", // 和解、调解
  "inReview", // 复查中
  "reviewed",
  "inRecheck", // 复核中
  "final", // 复核终结
  "notAccepted",
  "ledAway", // 引导至法定途径
  "merged", // 并案
  "ended", // 信访人死亡,无承继人
  "withdrawn"
])
/** {@link Status} as a type. @since 0.1.0 */
export type Status = typeof Status.Type

/** The names of the duties and rights a petition may have open. @since 0.1.0 */
export const DUTIES = [
  "forward", // 转送、交办
  "directReply", // 直接收到的答复
  "reportUp", // 重大紧急上报
  "acceptance", // 受理告知
  "objection", // 异议(权利)
  "conclude", // 办结
  "resultReport", // 交办结果报告
  "execute", // 执行
  "evaluate", // 评价(权利)
  "review", // 请求复查(权利)
  "reviewOpinion", // 复查意见
  "recheck", // 请求复核(权利)
  "recheckOpinion" // 复核意见
] as const
