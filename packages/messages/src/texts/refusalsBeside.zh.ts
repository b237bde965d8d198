/**
 * 为何不能办理(中文)：渠道、程序、期限、复查复核、关联、更正。
 *
 * Merged into the table of all refusals, which does not compile while one of them is missing.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RefusalKey, Texts } from "./keys.ts"

/** Refusal sentences beside the main road, Chinese. @since 0.1.0 */
export const refusalsBesideZh = {
  RECUSAL: "{post}在该事项中回避，不得参与办理。请由本单位其他岗位办理。",
  NOT_HEAD:
    "不能录入回避：{post}的回避由{office}决定，一般由“{rank}”以上岗位决定，本人不得自行决定。请报其决定后，以作出决定的岗位录入。",
  DUP_SUPERIOR:
    "{office}不予登记：同一事项{earlier}正由下级{body, select, null {} other {{body}}}办理。请告知信访人，并在下级跟进。",
  FINAL_RECHECK:
    "不能办理：该事项已经复核意见终结，以同一事实和理由提出的不再受理。请告知信访人；有新的事实的，作为新事项登记并注明。",
  TOO_MANY_REPS:
    "走访不予登记：来访{visitors}人，多人走访推选的代表不得超过{most}人。请其推选代表，并按代表人数登记。",
  VISIT_LEVEL:
    "{office}{level, select, null {} other {(层级：{level})}}不予登记走访：该单位比有权处理的{body}高出太多层级。请告知来访人到{body}或者其上一级提出；书面形式可以向任何层级提出。",
  ACCUSED_RECIPIENT:
    "不能办理：{office}是该事项的被检举、控告单位，不得接收该事项，也不得参与办理。请选择其他单位。",
  ACCUSED_HAS_IT:
    "不能录入：该事项正在{office}，录入后没有可以办理的其他单位。请先转由其他单位办理；检举、控告复查复核机关的，作为另一事项登记。",
  DOOR_NOT_IN_LAW: "不能引导至“{door}”：登记之日的规定没有这一途径。请选择规定的途径，或者转送该事项。",
  SIMPLE_NOT_APPLICABLE: "不能适用简易办理：该事项{why}。请按普通程序办理。",
  NOT_SIMPLE: "不能转为普通程序：该事项已按普通程序办理。请继续办理。",
  DAY_WRONG:
    "不能办理：日期{day}不符。{notBefore, select, null {} other {最早为{notBefore}。}}{notAfter, select, null {} other {最晚为{notAfter}。}}请更正日期后重新录入。",
  NOT_ASKED: "不能录入报告：该事项没有待履行的“{duty}”职责。请查看案件的待办事项。",
  NO_EXTENSION: "没有可撤销的延期：该事项没有有效的延期。请继续办理。",
  PAUSE_NOT_ALLOWED: "不能中止“{duty}”的期限：登记之日的规定没有这一中止情形。请在现有最后一日前办理。",
  PAUSED: "不能{asked}：“{duty}”的期限已中止。请先恢复计算期限。",
  NOT_PAUSED: "不能恢复“{duty}”的期限：该期限没有中止。请查看待办事项中的最后一日。",
  DEADLINE_PASSED: "不能在{on}中止“{duty}”的期限：最后一日{until}已过。请尽快办理，系统将记为逾期。",
  ANONYMOUS: "不能录入送达：信访人姓名(名称)、住址不清，无须书面答复。请将答复存档。",
  NOT_DELIVERED: "不能请求：尚未录入书面答复的送达，请求期限尚未起算。请先录入信访人收到答复的日期。",
  ALREADY_DELIVERED: "不能录入送达：信访人已于{on}收到该答复，请求期限自该日起算。以首次录入为准。",
  NO_REVIEW:
    "不能请求复查、复核：登记之日的规定对{kind, select, null {未分类事项} other {“{kind}”}}{route, select, null {} other {({route})}}没有复查、复核程序。请告知信访人可以采取的途径。",
  REVIEW_LATE:
    "不予受理请求：请求日期为{on}，已过最后一日{until}，且没有说明正当理由。原意见有效；有正当理由的，请附上材料后重新请求。",
  REVIEW_USED:
    "不予受理请求：{on}已向{office}提出同一请求，该请求未作出意见即已终止。请求以一次为限，原意见有效；有新的事实的，请作为新事项登记。",
  NO_REVIEWER:
    "没有可以请求的机关：机构目录中{body, select, null {作出意见的机关} other {{body}}}之上没有可以复查、复核的机关。请核对目录中的上级单位。",
  SEVERAL_REVIEWERS: "不能确定请求的机关：可以向不止一个机关请求({offices})。请按信访人的选择指定其中之一。",
  NOT_REVIEWER:
    "{office}不能办理：{offices, select, null {尚未向任何机关提出请求} other {应当由{offices}办理}}。请向有权的机关请求，或者由其办理。",
  REVIEWER_IS_HANDLER: "意见不予录入：{post}参与过原意见，或者属于作出原意见的单位。请由其他岗位承办、签发。",
  SETTLEMENT_NOT_ALLOWED:
    "不能以和解结案：登记之日的规定不允许{kind, select, null {未分类事项} other {“{kind}”}}以协议结案。请作出书面处理意见。",
  ALREADY_LINKED: "不能关联：{to}已与本事项关联。要变更关联类型，请先解除关联。",
  NOT_LINKED: "不能解除关联：{to}没有与本事项关联。请核对事项编号。",
  MERGED_ITSELF: "不能并案：{into}正并入本事项办理，本事项不能再并入该事项。请先撤销该事项的并案。",
  NOT_MERGED: "不能随办：本事项没有并入{into}办理。请先核对本事项的状态。",
  TOLD_IN_PART:
    "不能随办：{into}已“{did}”，但没有告知{missing, select, result {处理意见的结果} ground {不予受理的理由} other {所引导的途径}}。请补全后再行告知。",
  TIE_BY_MERGING: "不能变更关联：{to}因并案而关联，随撤销并案而解除。请对该事项并案或撤销并案。",
  NOTHING_CORRECTED: "没有需要更正的内容：更正内容与登记内容相同。请只录入不同之处。"
} satisfies Partial<Texts<RefusalKey>>
