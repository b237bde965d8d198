/**
 * The two levels above the opinion, review 复查 and recheck 复核: the time to ask, the time to answer, and whom to ask.
 *
 * The time to ask is a right of a person and moves off a day of rest; the time to answer is a duty and does not. The law
 * has no article on counting; both readings are shown in the cases.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

const toAsk: Term.Term = { mode: "C1", days: 30 }
const toAnswer: Term.Term = { mode: "C0", days: 30 }

/** Thirty days to ask for a review. @since 0.1.0 */
export const reviewRequest: Rule.Rule<Term.Term> = {
  id: "national/petition/review-request",
  unit: "term",
  title: { en: "Asking for a review", zh: "请求复查的期限" },
  lastChecked: LAST_CHECKED,
  overlay: "longer",
  versions: [
    {
      from: FROM.xf2005,
      value: toAsk,
      cite: xf2005("34", {
        en: "within thirty days of receiving the written reply the petitioner may ask the next higher administrative body for a review",
        zh: "信访人自收到书面答复之日起三十日内可以请求上一级行政机关复查"
      })
    },
    {
      from: FROM.xf2022,
      value: toAsk,
      cite: xf2022("35", {
        en: "within thirty days of receiving the written reply the petitioner may ask the next higher body for a review",
        zh: "信访人自收到书面答复之日起三十日内可以请求上一级机关、单位复查"
      })
    }
  ]
}

/** Thirty days to answer a review. @since 0.1.0 */
export const review: Rule.Rule<Term.Term> = {
  id: "national/petition/review",
  unit: "term",
  title: { en: "Opinion on review", zh: "复查意见" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: toAnswer,
      cite: xf2005("34", {
        en: "the body asked gives its opinion within thirty days of receiving the request",
        zh: "收到复查请求的行政机关自收到之日起三十日内提出复查意见"
      })
    },
    {
      from: FROM.xf2022,
      value: toAnswer,
      cite: xf2022("35", {
        en: "the body asked gives its opinion within thirty days of receiving the request, in writing",
        zh: "收到复查请求的机关、单位自收到之日起三十日内提出复查意见并书面答复"
      })
    }
  ]
}

/** Thirty days to ask for a recheck. @since 0.1.0 */
export const recheckRequest: Rule.Rule<Term.Term> = {
  id: "national/petition/recheck-request",
  unit: "term",
  title: { en: "Asking for a recheck", zh: "请求复核的期限" },
  lastChecked: LAST_CHECKED,
  overlay: "longer",
  versions: [
    {
      from: FROM.xf2005,
      value: toAsk,
      cite: xf2005("35", {
        en: "within thirty days of receiving the reply on review the petitioner may ask the next body above for a recheck",
        zh: "信访人自收到复查答复之日起三十日内可以向复查机关的上一级行政机关请求复核"
      })
    },
    {
      from: FROM.xf2022,
      value: toAsk,
      cite: xf2022("36", {
        en: "within thirty days of receiving the reply on review the petitioner may ask the next body above for a recheck",
        zh: "信访人自收到复查答复之日起三十日内可以向复查机关、单位的上一级机关、单位请求复核"
      })
    }
  ]
}

/** Thirty days to answer a recheck, hearings left out. @since 0.1.0 */
export const recheck: Rule.Rule<Term.Term> = {
  id: "national/petition/recheck",
  unit: "term",
  title: { en: "Opinion on recheck", zh: "复核意见" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: toAnswer,
      cite: xf2005("35", {
        en: "the body asked gives its opinion within thirty days; the time of a hearing does not count",
        zh: "收到复核请求的行政机关自收到之日起三十日内提出复核意见，听证所需时间不计算在内"
      })
    },
    {
      from: FROM.xf2022,
      value: toAnswer,
      cite: xf2022("36", {
        en: "the body asked gives its opinion within thirty days; the time of a hearing does not count",
        zh: "收到复核请求的机关、单位自收到之日起三十日内提出复核意见，听证所需时间不计算在内"
      })
    }
  ]
}

/** The next higher body. @since 0.1.0 */
export const reviewOffice: Rule.Rule<Needs.ReviewOffice> = {
  id: "national/petition/review-office",
  unit: "scope",
  title: { en: "Who reviews", zh: "复查、复核机关" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { choices: ["superior"] },
      cite: xf2005("34, 35", {
        en: "review lies with the next body above the one that handled it",
        zh: "由原办理行政机关的上一级行政机关复查"
      })
    },
    {
      from: FROM.xf2022,
      value: { choices: ["superior"] },
      cite: xf2022("35, 36", {
        en: "review lies with the next body above the one that handled it, recheck with the one above that",
        zh: "由原办理机关、单位的上一级机关、单位复查，再上一级复核"
      })
    }
  ]
}

/** Hearings do not count at recheck. @since 0.1.0 */
export const hearing: Rule.Rule<Needs.Hearings> = {
  id: "national/petition/hearing",
  unit: "scope",
  title: { en: "Hearings", zh: "听证" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: { excludedAt: ["recheck"] },
      cite: xf2005("31, 35", {
        en: "a hearing may be held for major, complex or difficult matters; only at recheck is its time left out of the count",
        zh: "重大、复杂、疑难的信访事项可以举行听证；仅复核阶段听证时间不计入期限"
      })
    },
    {
      from: FROM.xf2022,
      value: { excludedAt: ["recheck"] },
      cite: xf2022("31(6), 36", {
        en: "a hearing may be held for major, complex or difficult matters; only at recheck is its time left out of the count",
        zh: "重大、复杂、疑难的信访事项可以举行听证；仅复核阶段听证时间不计入期限"
      })
    }
  ]
}
