/**
 * 规则、机构、日期用语(中文)。
 *
 * Holidays are known by the names the State Council gives them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { HouseWords, Labels } from "./keys.ts"

/** Words of law, offices and days, Chinese. @since 0.1.0 */
export const houseZh: Labels<HouseWords> = {
  rank: {
    clerk: "工作人员",
    handler: "经办人",
    deputyHead: "分管负责人",
    head: "主要负责人",
    secretary: "党组织书记"
  },
  level: {
    nation: "国家",
    province: "省(自治区、直辖市)",
    city: "市",
    county: "县(市、区)",
    township: "乡镇(街道)",
    village: "村(社区)",
    grid: "网格"
  },
  officeKind: {
    petitionOffice: "信访部门",
    competentBody: "有权处理机关、单位",
    government: "人民政府",
    partyCommittee: "党委",
    healthBody: "基层医疗卫生机构"
  },
  settler: { jointConference: "联席会议" },
  listed: { place: "地区", office: "机构", post: "岗位", subject: "主管事项" },
  confidence: {
    textRead: "已核对原文",
    known: "已知，未核对原文",
    unconfirmed: "未经核实",
    design: "设计约定"
  },
  unit: { term: "期限", limit: "限额", ladder: "督办规则", scope: "适用范围" },
  mode: {
    C0: "自然日，不顺延",
    C1: "自然日，末日为休息日的顺延至工作日",
    W: "工作日",
    M: "按月，至对应日",
    T: "按月，首日计入，至对应日的前一日"
  },
  dayKind: { workday: "工作日", makeUpWorkday: "调休上班", weekend: "周末", holiday: "节假日" },
  holiday: {
    元旦: "元旦",
    春节: "春节",
    清明: "清明节",
    清明节: "清明节",
    劳动节: "劳动节",
    端午: "端午节",
    端午节: "端午节",
    中秋: "中秋节",
    中秋节: "中秋节",
    国庆: "国庆节",
    国庆节: "国庆节",
    中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: "抗战胜利70周年纪念日"
  },
  problem: {
    notACaseId: "不是案件编号：应为1至200个不含空格的可打印ASCII字符",
    nothingHappened: "案件至少要有一条记录",
    notAMoment: "不是整毫秒的时刻",
    notJson: "不是JSON",
    empty: "为空",
    nul: "含有空字符",
    unpairedSurrogate: "含有不完整的字符",
    tooLong: "过长：检索用词不超过128个字符，通知键不超过256个字符"
  },
  foreign: {
    folder: "文件夹",
    "cut off": "文件末尾缺失",
    malformed: "内容不完整",
    "other file": "其他文件",
    "other SQLite database": "其他SQLite数据库",
    "other database": "其他数据库"
  }
}
