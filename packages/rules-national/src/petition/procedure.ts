/**
 * Standing aside 回避, stopping a clock 中止, and ending by agreement 和解调解.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import { FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

/** The head decides; for a head the superior. @since 0.1.0 */
export const recusal: Rule.Rule<Needs.Recusal> = {
  id: "national/petition/recusal",
  unit: "scope",
  title: { en: "Standing aside", zh: "回避" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { decider: "head", headBy: "superior" },
      cite: xf2005("30", {
        en: "whoever has a direct interest in the matter or the petitioner stands aside; who decides it is our reading",
        zh: "与信访事项或者信访人有直接利害关系的应当回避；决定权限系本系统理解"
      })
    },
    {
      from: FROM.xf2022,
      value: { decider: "head", headBy: "superior" },
      cite: xf2022("28(3)", {
        en: "whoever has a direct interest in the matter or the petitioner stands aside; who decides it is our reading",
        zh: "与信访事项或者信访人有直接利害关系的应当回避；决定权限系本系统理解"
      })
    }
  ]
}

/** No clock may be stopped in national law. @since 0.1.0 */
export const pause: Rule.Rule<Needs.Pause> = {
  id: "national/petition/pause",
  unit: "scope",
  title: { en: "Stopping a clock", zh: "期限中止" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005("33", { en: "no article lets a clock stand still", zh: "未规定期限中止" })
    },
    {
      from: FROM.xf2022,
      value: "none",
      cite: xf2022("34", { en: "no article lets a clock stand still", zh: "未规定期限中止" })
    }
  ]
}

/** Claims may end in an agreement. @since 0.1.0 */
export const settlement: Rule.Rule<Needs.Settlement> = {
  id: "national/petition/settlement",
  unit: "scope",
  title: { en: "Mediation and settlement", zh: "调解、和解" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { kinds: ["claim"] },
      cite: xf2005(
        "-",
        {
          en: "provincial regulations close a matter on a settlement agreement; no national article was read",
          zh: "地方条例以和解协议结案；未见全国性条文"
        },
        "unconfirmed"
      )
    },
    {
      from: FROM.xf2022,
      value: { kinds: ["claim"] },
      cite: xf2022("33", {
        en: "within its discretion the body may mediate or the sides may settle, with an agreement in writing",
        zh: "在裁量权范围内可以调解、和解，制作协议书"
      })
    }
  ]
}
