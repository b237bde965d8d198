/**
 * 信访用语(中文)。
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Labels, PetitionWords } from "./keys.ts"

/** Petition words, Chinese. @since 0.1.0 */
export const petitionZh: Labels<PetitionWords> = {
  channel: {
    letter: "来信",
    online: "网上信访",
    visit: "来访",
    phone: "来电",
    fax: "传真",
    handedDown: "上级交办"
  },
  kind: { suggestion: "建议意见", accusation: "检举控告", claim: "申诉求决" },
  route: {
    litigation: "途径一：诉讼、检察、公安程序",
    arbitration: "途径二：仲裁",
    partyAppeal: "途径三：党员申诉、再审查",
    administrative: "途径四：行政程序",
    statutoryDuty: "途径五：履行法定职责",
    petition: "途径六：信访程序"
  },
  result: {
    support: "予以支持",
    explain: "缺乏依据，解释说明",
    reject: "不予支持",
    settlement: "达成和解"
  },
  grade: { satisfied: "满意", basicallySatisfied: "基本满意", dissatisfied: "不满意" },
  rated: { petitionOffice: "信访部门", competentBody: "有权处理机关" },
  ground: {
    DUP_SUPERIOR: "同一事项正由下级办理",
    FINAL_RECHECK: "复核意见已经终结",
    NOT_COMPETENT: "不属于本单位职权范围",
    STATUTORY_ROUTE: "应当通过其他法定途径解决",
    LITIGATION: "属于涉法涉诉事项",
    DISCIPLINE: "属于纪检监察事项",
    VISIT_LEVEL: "越级走访",
    REVIEW_LATE: "逾期未请求复查、复核"
  },
  answer: { promised: "承诺办理", explained: "说明情况", noAnswer: "无人答复" },
  procedure: { ordinary: "普通程序", simple: "简易办理" },
  simpleBar: {
    assigned: "属于上级交办事项",
    severalBodies: "涉及多个责任主体",
    repeat: "不是初次信访事项",
    statutoryRoute: "应当通过其他法定途径解决",
    likelyRefused: "诉求可能不予支持",
    joint: "属于多人共同提出的事项"
  },
  door: {
    litigation: "诉讼、检察、公安程序",
    discipline: "纪检监察",
    arbitration: "仲裁",
    partyAppeal: "党员申诉、再审查",
    administrative: "行政程序",
    statutoryDuty: "履行法定职责"
  },
  standing: {
    inHand: "正在办理",
    concluded: "已办结",
    withdrawn: "已撤回",
    finalRecheck: "复核终结"
  },
  stage: { handling: "办理", review: "复查", recheck: "复核" },
  outcome: { uphold: "维持原意见", change: "变更原意见", revoke: "撤销原意见" },
  tie: {
    related: "相关事项",
    repeatedBy: "同一事实的后一信访事项",
    leads: "并入本事项办理",
    splitFrom: "原事项",
    splitInto: "拆分出的事项"
  }
}
