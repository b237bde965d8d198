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

/** Where a petition stands. @since 0.1.0 */
export const Status = Schema.Literals([
  "unregistered",
  "registered",
  "forwarded",
  "accepted",
  "concluded",
  "notAccepted",
  "withdrawn"
])
/** {@link Status} as a type. @since 0.1.0 */
export type Status = typeof Status.Type
