/**
 * 为何不能办理(中文)：拒绝了什么、因为哪项事实、下一步怎么办。
 *
 * The clause is not part of the sentence; it follows it from the refusal's own citation.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RefusalKey, Texts } from "./keys.ts"
import { refusalsBesideZh } from "./refusalsBeside.zh.ts"

/** Refusal sentences, Chinese. @since 0.1.0 */
export const refusalsZh: Texts<RefusalKey> = {
  OUT_OF_ORDER: "不能在{at}{asked}：案件记录已到{after}，不得插入在此之前的事项。请更正时间后重新录入。",
  WRONG_MOMENT: "现在不能{asked}：案件状态为“{found}”，此时不能办理这一步。请查看案件的待办事项。",
  NO_RULES_YET:
    "{on}没有可适用的规则：{from, select, null {规则册为空} other {规则册自{from}起适用}}。请核对日期，或者加载覆盖该日的规则册。",
  UNKNOWN_OFFICE: "没有机构{office}：当日机构目录中查无此项。请核对编号，或者补录该机构及其起止日期。",
  UNKNOWN_POST: "没有岗位{post}：当日机构目录中查无此项。请核对编号，或者补录该岗位及其起止日期。",
  UNKNOWN_PLACE: "没有地区{place}：机构目录中查无此项。请核对行政区划代码，或者补录该地区。",
  NOBODY_IN_CHARGE:
    "不能确定转送单位：{place}及其上级均无主管“{subject}”的单位。请指定转送单位，或者在机构目录中补录主管事项。",
  SEVERAL_IN_CHARGE:
    "不能确定转送单位：{place}的“{subject}”事项有不止一个主管单位({offices})。请由{settledBy}协调决定，再转送其指定的单位。",
  NOT_DECIDER:
    "{asked, select, Forward {不能转送{office}：该单位不作处理决定，事项应当转送有权处理的机关、单位。请另行指定} other {{office}不能办理：该单位负责引导，不作处理决定。请由承办该事项的有权处理机关办理}}。",
  NOT_RESPONSIBLE:
    "{office}不能办理：{responsible, select, null {案件尚未落实承办单位} other {案件由{responsible}承办}}。请由承办单位办理，或者先行转交。",
  NOT_PETITION_OFFICE: "{office}不能办理：此项仅限信访部门。请由持有该案件的信访部门办理。",
  NOT_SENDER:
    "{office}不能答复异议：{sender, select, null {没有信访部门持有该案件} other {只能由转送单位{sender}答复}}。请将异议送交转送单位。",
  NOT_PETITIONER: "{by}不能办理：此项仅限信访人本人。只有信访人本人作出的，才可录入。",
  NO_PETITIONER: "不予录入：信访人已经死亡，没有录入承继人。有承继人的，请重新录入死亡并注明承继人。",
  NOT_CLASSIFIED: "不能受理：事项尚未分类，无法确定办理途径和期限。请先归为建议意见、检举控告或者申诉求决。",
  SAME_OFFICE: "不能转送：事项已在{office}，或者已指定由其牵头。请指定其他单位。",
  NOT_PROVIDED:
    "{asked, select, simple {不能适用简易办理} other {不能{asked}}}：登记之日的规定对此没有安排。案件继续办理。",
  OBJECTION_LATE:
    "异议不予采纳：{office}于{on}提出，{until, select, null {当时没有异议期限} other {已过最后一日{until}}}。事项仍由该单位承办，请予受理，或者依法定情形不予受理。",
  REASONS_MISSING: "不能办理：缺少说明理由的材料。请附上材料后重新录入。",
  GROUND_NOT_IN_LAW:
    "不能以“{ground}”为由不予受理：登记之日的规定没有这一情形。请选择规定的情形，或者予以受理。",
  MUST_OBJECT:
    "不能以不属于{office}职权范围为由不予受理：该事项系转送、交办，应当在规定期限内提出异议并说明理由，经转送单位核实同意后交还；逾期未提出的，由其继续办理。",
  NO_LIMIT: "没有可延长的期限：该事项没有按日计算的办理期限。请直接办理，无需延期。",
  EXT_NOT_AUTHORISED:
    "不能办理：延期和撤销延期须经{office}负责人批准，{approvedBy, select, null {但未写明批准人} other {而{approvedBy}不是该单位负责人}}。请报负责人批准并录入其岗位。",
  REASON_NOT_NOTIFIED: "不能延期：尚未告知信访人延期理由。请先告知信访人，再办理延期。",
  EXT_ALREADY_USED: "不能延期：此前已延长{days}日，规定只能延长{times}次。请在现有最后一日前办结。",
  EXT_AFTER_DEADLINE: "不能延期：申请日期为{on}，已过最后一日{until}。请尽快办结，系统将记为逾期。",
  EXT_TOO_LONG: "不能延期：申请延长{days}日，规定最多延长{most}日、合计不超过{totalDays}日。请缩短延长天数。",
  ALREADY_RATED: "不能评价：{rated}已经评价过，每个对象只评价一次。以首次评价为准。",
  EVALUATION_LATE: "不能评价：评价日期为{on}，已过最后一日{until}。此次评价不再录入。",
  RECORD_MISSING: "不能撤回：没有信访人签字的记录。请取得签字记录并录入文书。",
  ACCUSATION_STANDS: "不能撤回：该事项属于“{kind}”，应当继续查处。请继续办理。",
  RANK_TOO_LOW:
    "不能计入督办节点{rung}：{side, select, caller {督办人} other {被督办人}}为“{rank}”，该节点要求至少为“{needed}”。请{side, select, caller {由相应层级的岗位督办} other {向相应层级的岗位督办}}，或者不计入节点另行录入。",
  RUNG_NOT_DUE:
    "不能计入督办节点{rung}：该节点未到期，或者督办规则没有这一节点。请等待提醒，或者不计入节点另行录入。",
  CONSENT_MISSING: "不能办理：没有签署知情同意并建档。请先录入患者或者监护人的知情同意，再建档。",
  NOT_PATIENT_OR_GUARDIAN:
    "不能录入知情同意：作出人为{by}，只能由患者或者监护人作出。请录入其签署的知情同意。",
  NOT_QUALIFIED: "{office}不能{asked}：规定由其他机构的专业人员办理。请由管理该档案的基层医疗卫生机构录入。",
  HUMAN_DECISION_REQUIRED: "系统不能自动{asked}：应当由具备资质的人员决定。请以作出决定的人员岗位录入。",
  FACE_VISIT_NEEDED: "首次随访不予录入：首次应当面访，本次为“{form}”。请当面随访后录入。",
  ...refusalsBesideZh
}
